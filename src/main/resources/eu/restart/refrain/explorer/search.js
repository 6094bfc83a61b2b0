/** Search in what was said: any case, with or without diacritics. */
const Search = (() => {
  const AT_ONCE = 50;
  const AROUND = 90;
  let folded = null;

  /** Folds all turns once. */
  function prepare(study) {
    folded = folded || study.turns.map((turn) => Folding.text(turn.text));
    return folded;
  }

  /** Whether a turn is within the filters; a code, about or coder is one that stands on the turn. */
  function within(app) {
    const { study, scope } = app;
    const list = Study.mentions(study, scope.basis, scope.coder);
    const coded = scope.theme >= 0 || scope.about !== Counting.ALL || scope.coder >= 0;
    const turns = new Set();
    for (let i = 0; coded && i < list.size; i++) {
      if ((scope.theme < 0 || Study.isBelow(study, list.code[i], scope.theme))
          && (scope.about === Counting.ALL || list.about[i] === scope.about)) turns.add(list.turn[i]);
    }
    const is = (wanted, value) => wanted === Counting.ALL || wanted === value;
    return (turn, i) => (!coded || turns.has(i)) && is(scope.group, turn.group) && is(scope.question, turn.question)
      && is(scope.country, study.groups[turn.group].country)
      && (scope.role === Counting.ALL || (turn.person >= 0 && study.people.role[turn.person] === scope.role));
  }

  /** Turn and places of every hit, in the study's order. */
  function find(app) {
    const sought = Folding.text(app.state.find).trim();
    if (sought === "") return [];
    const texts = prepare(app.study);
    const isWithin = within(app);
    const found = [];
    app.study.turns.forEach((turn, i) => {
      if (!texts[i].includes(sought) || !isWithin(turn, i)) return;
      for (const [start, end] of Folding.find(turn.text, texts[i], sought)) found.push({ turn: i, start, end });
    });
    return found;
  }

  function address(app, hit) {
    const turn = app.study.turns[hit.turn];
    return State.join(app.study.groups[turn.group].id, String(turn.number), hit.start + "-" + hit.end, "");
  }

  /** A hit with some words before and after it. */
  function snippet(turn, hit) {
    const from = Math.max(0, hit.start - AROUND);
    const to = Math.min(turn.text.length, hit.end + AROUND);
    const before = (from > 0 ? "… " : "") + turn.text.slice(from, hit.start).replace(/^\S*\s/, from > 0 ? "" : "$&");
    const after = turn.text.slice(hit.end, to).replace(/\s\S*$/, to < turn.text.length ? "" : "$&") + (to < turn.text.length ? " …" : "");
    return [before, Dom.make("mark", {}, turn.text.slice(hit.start, hit.end)), after];
  }

  function speaker(app, turn) {
    if (turn.person >= 0) return Quotes.who(app, turn.person);
    return Words.say(turn.person === Study.MODERATOR ? "moderator" : "nobody-known");
  }

  function item(app, hit, number) {
    const turn = app.study.turns[hit.turn];
    const language = app.study.groups[turn.group].language;
    const current = Number(app.state.hit || 0) === number + 1;
    const text = app.study.full
      ? Dom.make("button", { type: "button", class: "said", lang: language, dir: "auto", "data-at": address(app, hit), "data-hit": number,
        "aria-current": current ? "true" : undefined,
        on: { click: () => app.openTranscript(address(app, hit), { hit: String(number + 1) }) } }, ...snippet(turn, hit))
      : Dom.make("p", { class: "said", lang: language, dir: "auto", tabindex: "-1", "data-hit": number, "aria-current": current ? "true" : undefined }, ...snippet(turn, hit));
    return Dom.make("li", { class: "quote" }, text,
      Dom.make("p", { class: "source" }, speaker(app, turn) + ", " + Words.group(turn.group) + ", " + Quotes.place(app, turn)));
  }

  function step(app, found, by) {
    const now = Number(app.state.hit || 0);
    const next = now === 0 ? (by > 0 ? 1 : found.length) : ((now - 1 + by + found.length) % found.length) + 1;
    const changes = { hit: String(next) };
    if (app.study.full && app.state.at !== "") changes.at = address(app, found[next - 1]);
    app.go(changes, { focus: `#view [data-hit='${next - 1}']` });
    app.say(Words.say("hit", { k: next, n: found.length }));
  }

  /** The field that is always in sight. */
  function field(app) {
    const input = Dom.make("input", { type: "search", id: "find", value: app.state.find, autocomplete: "off", spellcheck: "false",
      placeholder: Words.say(app.study.full ? "search.all" : "search.quotes") });
    return Dom.make("form", { role: "search", class: "find", on: { submit: (event) => {
      event.preventDefault();
      app.go({ view: "search", find: input.value.trim(), hit: "", at: "", cell: "" }, { focus: "#find" });
    } } }, Dom.make("label", { for: "find", class: "heard" }, Words.say(app.study.full ? "search.all" : "search.quotes")), input,
      Dom.make("button", { type: "submit" }, Words.say("search")));
  }

  function show(app) {
    if (app.state.find === "") return [Dom.make("p", { class: "empty" }, Words.say("search.how"))];
    const found = find(app);
    const turns = new Set(found.map((hit) => hit.turn)).size;
    const count = found.length === 0 ? Words.say("search.none", { sought: app.state.find })
      : Words.count("hits", found.length, { turns: Words.count("turns", turns) });
    app.say(count);
    const list = Dom.make("ol", { class: "quote-list hits" });
    const more = Dom.make("p", { class: "more" });
    let shown = 0;
    const add = (upTo) => {
      list.append(...found.slice(shown, upTo).map((hit, i) => item(app, hit, shown + i)));
      shown = Math.min(found.length, Math.max(shown, upTo));
      Dom.replace(more, shown === found.length ? null : Words.say("shown", { k: shown, n: found.length }) + " ",
        shown === found.length ? null : Dom.make("button", { type: "button", on: { click: () => add(shown + AT_ONCE) } }, Words.say("more")));
    };
    add(Math.max(AT_ONCE, Number(app.state.hit || 0)));
    app.beforePrint = () => add(found.length);
    const button = (key, by) => Dom.make("button", { type: "button", "data-step": by, on: { click: () => step(app, found, by) } }, Words.say(key));
    const steps = found.length > 1 ? Dom.make("div", { class: "steps" }, button("previous", -1), button("next", 1)) : null;
    return [Dom.make("div", { class: "tools" }, Dom.make("p", { class: "count" }, count), steps), list, more];
  }

  return { field, show, find, prepare, speaker };
})();
