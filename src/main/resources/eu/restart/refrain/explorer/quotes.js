/** The quotes behind a number. */
const Quotes = (() => {
  const AT_ONCE = 40;

  /** A cell's name in the address: code and column by id. */
  function key(app, code, number) {
    const place = app.table.columns[number].place;
    return State.join(app.study.codes[code].id, place === Counting.TOTAL ? "*" : State.id(things(app), place));
  }

  function things(app) {
    const { study } = app;
    return { country: study.countries, group: study.groups, role: study.roles, about: study.abouts, question: study.questions }[app.table.axis];
  }

  /** The code and column number that the address names; nothing where there is no such cell. */
  function named(app) {
    if (app.state.cell === "") return null;
    const [code, column] = State.split(app.state.cell);
    const row = app.study.codes.findIndex((one) => one.id === code);
    const place = column === "*" ? Counting.TOTAL : State.place(things(app), column);
    const number = app.table.columns.findIndex((one) => one.place === place);
    return row < 0 || number < 0 ? null : { code: row, number };
  }

  /** A mention's name in the address: group, turn, place and code. */
  function address(app, list, i) {
    const turn = app.study.turns[list.turn[i]];
    return State.join(app.study.groups[turn.group].id, String(turn.number), list.start[i] + "-" + list.end[i], app.study.codes[list.code[i]].id);
  }

  function who(app, person) {
    const role = app.study.people.role[person];
    return role < 0 ? Words.person(person) : Words.say("participant.role", { who: Words.person(person), role: Words.named("role", role) });
  }

  /** Where a turn stands in the file that was sent, in what that file counts. */
  function place(app, turn) {
    return Words.say("turn-line." + app.study.groups[turn.group].unit, { turn: turn.number, line: turn.line });
  }

  function coders(app, pieces) {
    const names = [...new Set(pieces.map((piece) => app.study.coders[piece.coder].name))].sort();
    return Words.count("coded-by", names.length, { names: names.join(", ") });
  }

  /** What stands under a quote: who, where, what it is coded as, by whom. */
  function facts(app, list, i) {
    const turn = app.study.turns[list.turn[i]];
    const pieces = Study.pieces(app.study, list, i);
    const marks = [...new Set(pieces.map((piece) => piece.mark).filter((mark) => mark !== ""))];
    const about = list.about[i] < 0 ? "" : Words.say("concerns", { about: Words.named("about", list.about[i]) });
    const translations = [...new Set(pieces.map((piece) => piece.translation).filter((text) => text !== ""))];
    return [
      ...translations.map((text) => Dom.make("p", { class: "translation" }, Words.say("translation") + " ", Dom.make("span", {}, text))),
      Dom.make("p", { class: "source" }, who(app, turn.person) + ", " + Words.group(turn.group) + ", " + place(app, turn)),
      Dom.make("p", { class: "coded" }, Dom.make("span", { class: "swatch theme-" + app.study.colours.get(app.study.themeOf[list.code[i]]), "aria-hidden": "true" }),
        [Words.code(list.code[i]), about, coders(app, pieces), ...marks.map((mark) => Words.say("mark." + mark))].filter((text) => text !== "").join(" · ")),
    ];
  }

  /** A quote; in a page with transcripts a click on it opens its place there. */
  function quote(app, list, i) {
    const turn = app.study.turns[list.turn[i]];
    const said = turn.text.slice(list.start[i], list.end[i]);
    const name = address(app, list, i);
    const language = app.study.groups[turn.group].language;
    const text = app.study.full
      ? Dom.make("button", { type: "button", class: "said", lang: language, dir: "auto", "data-at": name,
        "aria-current": app.state.at === name ? "true" : undefined, on: { click: () => app.openTranscript(name) } }, said)
      : Dom.make("p", { class: "said", lang: language, dir: "auto" }, said);
    return Dom.make("li", { class: "quote" }, Dom.make("blockquote", {}, text), ...facts(app, list, i));
  }

  /** The number of a cell with its bases, in words. */
  function number(app, cell) {
    if (cell.state !== Counting.MENTIONED && cell.state !== Counting.NOT_MENTIONED) {
      const few = cell.state === Counting.WITHHELD && app.table.columns[cell.number].of > 0;
      return few ? Words.say("fewer.people", { n: app.study.fewest }) : Words.say("state." + cell.state);
    }
    const range = Counting.range(app.table, cell.code, cell.number);
    const parts = [Words.count("people", cell.of, { k: cell.participants }), Words.count("groups-of", cell.ofGroups, { k: cell.groups }),
      cell.mentions === 0 ? Words.count("mentions", 0) : Words.say("mentions-in", { mentions: Words.count("mentions", cell.mentions), turns: Words.count("turns", cell.turns) })];
    if (app.scope.coder < 0 && cell.mentions > 0) parts.push(Words.say("range", { fewest: range.fewest, most: range.most }));
    return parts.join(" · ");
  }

  /** Some quotes at once, the rest when asked for or before printing; how many is always said. */
  function paged(app, list, found) {
    const items = Dom.make("ol", { class: "quote-list" });
    const more = Dom.make("p", { class: "more" });
    let shown = 0;
    const add = (count) => {
      const from = shown;
      shown = Math.min(found.length, shown + count);
      items.append(...found.slice(from, shown).map((i) => quote(app, list, i)));
      Dom.replace(more, shown === found.length ? null : Words.say("shown", { k: shown, n: found.length }) + " ",
        shown === found.length ? null : Dom.make("button", { type: "button", on: { click: () => {
          const next = shown;
          add(AT_ONCE);
          const first = items.children[next].querySelector("button, p");
          first.tabIndex = 0;
          first.focus();
        } } }, Words.say("more")));
    };
    add(AT_ONCE);
    return { parts: [items, more], all: () => add(found.length) };
  }

  function close(app) {
    return Dom.make("button", { type: "button", class: "close", on: { click: () => app.closeQuotes() } }, Words.say("close"), Dom.make("span", { "aria-hidden": "true" }, " ×"));
  }

  /** The quotes of the cell that the address names. */
  function show(app) {
    const place = named(app);
    if (!place) return null;
    const cell = Counting.cell(app.table, place.code, place.number);
    const found = Counting.evidence(app.table, place.code, place.number);
    const column = app.table.columns[place.number];
    const title = Dom.make("h2", { id: "quotes-title", tabindex: "-1" },
      column.place === Counting.TOTAL ? Words.code(place.code)
        : Words.say("cell", { code: Words.code(place.code), column: Matrix.heading(app, column) }));
    const pages = paged(app, app.table.list, found);
    app.allQuotes = pages.all;
    const definition = Words.means(place.code);
    return [Dom.make("div", { class: "pane-head" }, title, close(app)),
      definition ? Dom.make("p", { class: "definition" }, definition) : null,
      Dom.make("p", { class: "count" }, number(app, cell)), Filters.line(app),
      found.length === 0 ? Dom.make("p", { class: "empty" }, Words.say("no-quotes")) : null, ...pages.parts];
  }

  return { key, named, address, show, who, place, coders };
})();
