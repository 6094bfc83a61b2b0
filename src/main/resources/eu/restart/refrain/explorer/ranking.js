/** Codes in the order of how many people mention them, with a bar for each column. */
const Ranking = (() => {
  /** The codes in question that stand below a theme, or below the one chosen. */
  function candidates(app) {
    const { study, scope } = app;
    const below = study.codes.map((code, i) => i)
      .filter((code) => code !== scope.theme && (scope.theme < 0 || Study.isBelow(study, code, scope.theme)))
      .filter((code) => scope.theme >= 0 || study.codes[code].parent >= 0 || !study.codes.some((one) => one.parent === code));
    return below.length > 0 ? below : [scope.theme];
  }

  function ranked(app) {
    const total = app.table.columns.length - 1;
    return candidates(app).map((code) => Counting.cell(app.table, code, total))
      .sort((one, other) => other.participants - one.participants || other.mentions - one.mentions || one.code - other.code);
  }

  /** The share of people as a line; how long it could be is its background. */
  function bar(cell, colour) {
    const share = cell.state === Counting.MENTIONED ? 100 * cell.share : 0;
    return Dom.draw("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", class: "bar", "aria-hidden": "true", focusable: "false" },
      Dom.draw("rect", { width: share, height: 8, class: "theme-" + colour }));
  }

  function cells(app, code, row) {
    const colour = app.study.colours.get(app.study.themeOf[code]);
    const last = app.table.columns.length - 1;
    return [last, ...Array.from({ length: last }, (none, i) => i)].map((number, at) => {
      const cell = Counting.cell(app.table, code, number);
      const key = Quotes.key(app, code, number);
      return Dom.make("td", { tabindex: "-1", "data-row": row, "data-column": at, "data-number": number, "data-key": key,
        "aria-selected": String(app.state.cell === key), class: "ranked " + cell.state + (number === last ? " total" : "") },
        bar(cell, colour), ...Matrix.content(cell));
    });
  }

  function header(app) {
    const columns = app.table.columns;
    const head = (column) => Dom.make("th", { scope: "col", class: column.place === Counting.TOTAL ? "total" : "" },
      Dom.make("span", { class: "name" }, Matrix.heading(app, column)), Dom.make("span", { class: "base" }, Matrix.base(app, column)));
    return Dom.make("thead", {}, Dom.make("tr", {}, Dom.make("th", { scope: "col" }, Words.say("code")),
      head(columns[columns.length - 1]), ...columns.slice(0, -1).map(head)));
  }

  function nobody(app, codes) {
    if (codes.length === 0) return null;
    return Dom.make("details", { class: "nobody" }, Dom.make("summary", {}, Words.count("ranking.nobody", codes.length)),
      Dom.make("ul", {}, ...codes.map((cell) => Dom.make("li", {}, Words.code(cell.code)))));
  }

  function show(app) {
    const all = ranked(app);
    const shown = all.filter((cell) => cell.state !== Counting.NOT_MENTIONED);
    const rows = shown.map((cell, row) => {
      const label = Dom.make("th", { scope: "row", title: Words.means(cell.code) },
        Dom.make("span", { class: "swatch theme-" + app.study.colours.get(app.study.themeOf[cell.code]), "aria-hidden": "true" }),
        Words.code(cell.code));
      return Dom.make("tr", {}, label, ...cells(app, cell.code, row));
    });
    const table = Dom.make("table", { role: "grid", class: "ranking", "aria-labelledby": "view-title" }, header(app), Dom.make("tbody", {}, ...rows));
    const find = (row, column) => table.querySelector(`[data-row='${row}'][data-column='${column}']`);
    if (shown.length > 0) {
      Grid.rove(table, { rows: shown.length, columns: app.table.columns.length, find, start: app.rememberedCell(table) || [0, 0],
        enter: (row, column) => app.openCell(shown[row].code, Number(find(row, column).dataset.number)) });
    }
    return [Dom.make("div", { class: "tools" }, app.axisField()),
      shown.length > 0 ? Dom.make("div", { class: "scroll" }, table) : Dom.make("p", { class: "empty" }, Words.say("nothing")),
      nobody(app, all.filter((cell) => cell.state === Counting.NOT_MENTIONED))];
  }

  return { show };
})();
