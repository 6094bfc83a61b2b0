/** The heatmap: themes, and the codes below those that are opened, by one axis. */
const Matrix = (() => {
  const SHADES = 5;

  /** The sign and the words of a cell that has no number, or of the number it has. */
  function content(cell) {
    const sign = (text) => [Dom.make("span", { "aria-hidden": "true", class: "sign" }, text), Dom.heard(Words.say("state." + cell.state))];
    switch (cell.state) {
      case Counting.NOT_ASKED: return sign("");
      case Counting.NOT_CODABLE: return sign("?");
      case Counting.WITHHELD: return sign("*");
      default: return [Words.say("k-of-n", { k: cell.participants, n: cell.of })];
    }
  }

  function shade(cell) {
    if (cell.state !== Counting.MENTIONED) return cell.state;
    return "mentioned shade-" + Math.max(1, Math.ceil(cell.share * SHADES - 1e-9));
  }

  /** The rows that are shown: the themes or the one chosen, and below what is open. */
  function rows(app) {
    const { study, scope } = app;
    const shown = (code) => {
      if (code === scope.theme) return true;
      const parent = study.codes[code].parent;
      if (scope.theme >= 0 && !Study.isBelow(study, code, scope.theme)) return false;
      return parent < 0 || ((parent === scope.theme || isOpen(app, parent)) && shown(parent));
    };
    return study.codes.map((code, i) => i).filter(shown);
  }

  function shut(app) {
    return State.split(app.state.shut).filter((id) => id !== "");
  }

  function isOpen(app, code) {
    return !shut(app).includes(app.study.codes[code].id);
  }

  function hasBelow(study, code) {
    return study.codes.some((one) => one.parent === code);
  }

  function header(app, table) {
    const cells = table.columns.map((column) => Dom.make("th", { scope: "col", class: column.place === Counting.TOTAL ? "total" : "" },
      Dom.make("span", { class: "name" }, heading(app, column)),
      Dom.make("span", { class: "base" }, base(app, column))));
    return Dom.make("thead", {}, Dom.make("tr", {}, Dom.make("th", { scope: "col" }, Words.say("code")), ...cells));
  }

  function heading(app, column) {
    if (column.place === Counting.TOTAL) return Words.say("together");
    return app.table.axis === "group" ? Words.group(column.place) : Words.named(app.table.axis, column.place);
  }

  function base(app, column) {
    if (column.zero === Counting.WITHHELD && column.of === 0) return Words.say("state.withheld");
    return column.zero === Counting.WITHHELD ? Words.say("fewer", { n: app.study.fewest }) : Words.say("base", { n: column.of });
  }

  function rowHeader(app, code, row) {
    const { study, scope } = app;
    const folds = hasBelow(study, code) && code !== scope.theme;
    const open = folds && isOpen(app, code);
    const deep = Study.depth(study, code) - (scope.theme >= 0 ? Study.depth(study, scope.theme) : 0);
    return Dom.make("th", { scope: "row", tabindex: "-1", "data-row": row, "data-column": 0, class: "depth-" + Math.min(deep, 3),
      "aria-expanded": folds ? String(open) : undefined, title: Words.means(code) },
      folds ? Dom.make("span", { class: "fold", "aria-hidden": "true" }, open ? "▾" : "▸") : null,
      study.codes[code].parent < 0 ? Dom.make("span", { class: "swatch theme-" + study.colours.get(code), "aria-hidden": "true" }) : null,
      Words.code(code));
  }

  function cells(app, code, row) {
    return app.table.columns.map((column, number) => {
      const cell = Counting.cell(app.table, code, number);
      const key = Quotes.key(app, code, number);
      return Dom.make("td", { tabindex: "-1", "data-row": row, "data-column": number + 1, "data-key": key,
        "aria-selected": String(app.state.cell === key),
        class: "cell " + shade(cell) + (column.place === Counting.TOTAL ? " total" : "") }, ...content(cell));
    });
  }

  function toggle(app, code) {
    const id = app.study.codes[code].id;
    app.go({ shut: State.join(...(isOpen(app, code) ? shut(app).concat(id) : shut(app).filter((one) => one !== id))) });
  }

  function foldAll(app) {
    const { study } = app;
    const parents = study.codes.filter((code, i) => hasBelow(study, i)).map((code) => code.id);
    const none = shut(app).length > 0;
    return Dom.make("button", { type: "button", class: "fold-all", on: { click: () => app.go({ shut: none ? "" : State.join(...parents) }, { focus: ".fold-all" }) } },
      Words.say(none ? "open-all" : "close-all"));
  }

  function legend(app) {
    const shades = Array.from({ length: SHADES }, (none, i) => Dom.make("span", { class: "cell mentioned shade-" + (i + 1) }));
    const entry = (state, sign, text) => Dom.make("li", {}, Dom.make("span", { class: "cell " + state, "aria-hidden": "true" }, sign), text);
    return Dom.make("ul", { class: "legend", "aria-label": Words.say("legend") },
      Dom.make("li", {}, Words.say("nobody"), Dom.make("span", { class: "scale", "aria-hidden": "true" }, ...shades), Words.say("everybody")),
      entry("not-mentioned", Words.number(0), Words.say("state.not-mentioned")),
      entry("not-asked", "", Words.say("state.not-asked")),
      entry("not-codable", "?", Words.say("state.not-codable")),
      entry("withheld", "*", Words.say("fewer.people", { n: app.study.fewest })));
  }

  function show(app) {
    const codes = rows(app);
    const table = Dom.make("table", { role: "grid", class: "matrix", "aria-labelledby": "view-title" },
      header(app, app.table),
      Dom.make("tbody", {}, ...codes.map((code, row) => Dom.make("tr", { class: app.study.codes[code].parent < 0 ? "theme" : "" },
        rowHeader(app, code, row), ...cells(app, code, row)))));
    const find = (row, column) => table.querySelector(`[data-row='${row}'][data-column='${column}']`);
    Grid.rove(table, { rows: codes.length, columns: app.table.columns.length + 1, find, start: app.rememberedCell(table),
      enter: (row, column) => {
        if (column > 0) app.openCell(codes[row], column - 1);
        else if (hasBelow(app.study, codes[row]) && codes[row] !== app.scope.theme) toggle(app, codes[row]);
      } });
    return [Dom.make("div", { class: "tools" }, app.axisField(), foldAll(app)), legend(app),
      Dom.make("div", { class: "scroll" }, table), Dom.make("p", { class: "hint" }, Words.say("heatmap.hint"))];
  }

  return { show, content, shade, heading, base };
})();
