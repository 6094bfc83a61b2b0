/** All numbers as one long table; of its rows only those in sight are on the page. */
const NumberTable = (() => {
  const LINE = 20;
  /** No label is so wide that a line of it holds fewer letters. */
  const LETTERS = 30;
  const BEYOND = 12;
  const COLUMNS = ["code", "column", "participants", "of", "share", "groups", "mentions", "range", "turns"];
  const NUMERIC = new Set(["participants", "of", "share", "groups", "mentions", "turns"]);

  function all(app) {
    const codes = app.study.codes.map((code, i) => i)
      .filter((code) => app.scope.theme < 0 || Study.isBelow(app.study, code, app.scope.theme));
    const rows = [];
    for (const code of codes) {
      app.table.columns.forEach((column, number) => rows.push(Counting.cell(app.table, code, number)));
    }
    return sorted(app, rows);
  }

  function sorted(app, rows) {
    const [by, way] = State.split(app.state.sort);
    if (!COLUMNS.includes(by)) return rows;
    const sign = way === "down" ? -1 : 1;
    const value = { code: (cell) => Words.code(cell.code), column: (cell) => heading(app, cell) }[by];
    const collator = new Intl.Collator(Words.current());
    return value ? rows.sort((one, other) => sign * collator.compare(value(one), value(other)))
      : rows.sort((one, other) => sign * (one[by] - other[by]));
  }

  function heading(app, cell) {
    return Matrix.heading(app, app.table.columns[cell.number]);
  }

  function counted(cell) {
    return cell.state === Counting.MENTIONED || cell.state === Counting.NOT_MENTIONED;
  }

  function texts(app, cell) {
    const state = counted(cell) ? null : Words.say("state." + cell.state);
    if (state) return [Words.code(cell.code), heading(app, cell), state, "", "", "", "", "", ""];
    const range = Counting.range(app.table, cell.code, cell.number);
    return [Words.code(cell.code), heading(app, cell), Words.number(cell.participants), Words.number(cell.of),
      cell.share.toLocaleString(Words.current(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      Words.say("k-of-n", { k: cell.groups, n: cell.ofGroups }), Words.number(cell.mentions),
      range.fewest + "–" + range.most, Words.number(cell.turns)];
  }

  function header(app) {
    const [by, way] = State.split(app.state.sort);
    return Dom.make("tr", { role: "row", "aria-rowindex": 1 }, ...COLUMNS.map((name, i) => {
      const here = name === by;
      const act = () => app.go({ sort: State.join(name, here && way !== "down" ? "down" : here ? "up" : NUMERIC.has(name) ? "down" : "up") });
      return Dom.make("th", { role: "columnheader", scope: "col", class: NUMERIC.has(name) ? "n" : "",
        "aria-sort": here ? (way === "down" ? "descending" : "ascending") : undefined },
        name === "range" ? Words.say("table.range") : Dom.make("button", { type: "button", class: "sort", "data-sort": name, on: { click: act } },
          Words.say("table." + name), Dom.make("span", { "aria-hidden": "true" }, here ? (way === "down" ? " ▾" : " ▴") : "")));
    }));
  }

  function row(app, cell, at) {
    const key = Quotes.key(app, cell.code, cell.number);
    const cells = texts(app, cell).map((text, column) => Dom.make("td", { role: "gridcell", tabindex: "-1", "data-row": at, "data-column": column,
      "data-key": column === 0 ? key : undefined, class: NUMERIC.has(COLUMNS[column]) || column === 7 ? "n" : "" }, text));
    return Dom.make("tr", { role: "row", "aria-rowindex": at + 2, "aria-selected": String(app.state.cell === key),
      class: (cell.number === app.table.columns.length - 1 ? "total " : "") + cell.state }, ...cells);
  }

  /** All rows are as high as the longest label needs, so that the place of each is known. */
  function rowHeight(app) {
    const labels = app.table.columns.map((column) => Matrix.heading(app, column)).concat(app.study.codes.map((code, i) => Words.code(i)));
    const longest = labels.reduce((most, label) => Math.max(most, label.length), 0);
    return Math.max(2, Math.ceil(longest / LETTERS)) * LINE + 4;
  }

  function show(app) {
    const rows = all(app);
    const height = rowHeight(app);
    const body = Dom.make("tbody", { role: "rowgroup" });
    const scroll = Dom.make("div", { class: "scroll numbers" });
    const table = Dom.make("table", { role: "grid", class: "long", "aria-labelledby": "view-title", "aria-rowcount": rows.length + 1, "aria-colcount": COLUMNS.length, look: { "--row": height + "px" } },
      Dom.make("thead", { role: "rowgroup" }, header(app)), body);
    const spacer = (count) => Dom.make("tr", { "aria-hidden": "true", role: "presentation", class: "spacer", look: { height: count * height + "px" } });
    let first = -1;

    function draw(from, to) {
      const active = document.activeElement;
      const held = body.contains(active) ? [active.dataset.row, active.dataset.column] : null;
      first = from;
      Dom.replace(body, spacer(from), ...rows.slice(from, to).map((cell, i) => row(app, cell, from + i)), spacer(rows.length - to));
      const again = held && body.querySelector(`[data-row='${held[0]}'][data-column='${held[1]}']`);
      if (again) {
        again.tabIndex = 0;
        again.focus({ preventScroll: true });
      } else if (!body.querySelector("[tabindex='0']")) {
        const cell = body.querySelector("[data-row]");
        if (cell) cell.tabIndex = 0;
      }
    }

    function drawInSight() {
      const from = Math.max(0, Math.floor(scroll.scrollTop / height) - BEYOND);
      const to = Math.min(rows.length, from + Math.ceil((scroll.clientHeight || 700) / height) + 2 * BEYOND);
      if (from !== first) draw(from, to);
    }

    function find(at, column) {
      if (!body.querySelector(`[data-row='${at}']`)) {
        scroll.scrollTop = Math.max(0, (at - 4) * height);
        drawInSight();
      }
      return body.querySelector(`[data-row='${at}'][data-column='${column}']`);
    }

    scroll.append(table);
    scroll.addEventListener("scroll", drawInSight, { passive: true });
    app.beforePrint = () => draw(0, rows.length);
    app.afterPrint = () => { first = -1; drawInSight(); };
    drawInSight();
    const chosen = rows.findIndex((cell) => Quotes.key(app, cell.code, cell.number) === app.state.cell);
    Grid.rove(table, { rows: rows.length, columns: COLUMNS.length, find, start: [Math.max(0, chosen), 0],
      enter: (at) => app.openCell(rows[at].code, rows[at].number) });
    return [Dom.make("div", { class: "tools" }, app.axisField()), scroll, Dom.make("p", { class: "hint" }, Words.count("table.rows", rows.length))];
  }

  return { show };
})();
