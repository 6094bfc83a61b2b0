/** A transcript with its codings as coloured lines in the margin, side by side where they overlap. */
const Transcript = (() => {
  const LANE = 15;

  /** What the address names: the group, the turn, the stretch of it, and the code. */
  function named(app) {
    if (app.state.at === "" || !app.study.full) return null;
    const [id, number, span, code] = State.split(app.state.at);
    const group = app.study.groups.findIndex((one) => one.id === id);
    if (group < 0) return null;
    const first = app.study.groups[group].firstTurn;
    const turn = app.study.turns.slice(first, first + app.study.groups[group].turnCount).findIndex((one) => String(one.number) === number);
    const [start, end] = (span || "").split("-").map(Number);
    const isStretch = Number.isInteger(start) && Number.isInteger(end) && start < end;
    return { group, turn: first + Math.max(0, turn), start: isStretch ? start : -1, end: isStretch ? end : -1, code: code || "" };
  }

  /** The codings of each turn on the basis that is looked at, each in a lane of its own. */
  function codings(app, group) {
    const { study, scope } = app;
    const list = Study.mentions(study, scope.basis, scope.coder);
    const found = new Map();
    for (let i = 0; i < list.size; i++) {
      if (list.group[i] !== group) continue;
      const all = found.get(list.turn[i]) || [];
      all.push({ start: list.start[i], end: list.end[i], code: list.code[i], about: list.about[i], pieces: Study.pieces(study, list, i), lane: 0 });
      found.set(list.turn[i], all);
    }
    found.forEach(layOut);
    return found;
  }

  /** Gives each coding the first lane that is free where it starts. */
  function layOut(all) {
    const ends = [];
    all.sort((one, other) => one.start - other.start || other.end - one.end);
    for (const coding of all) {
      const free = ends.findIndex((end) => end <= coding.start);
      coding.lane = free < 0 ? ends.length : free;
      ends[coding.lane] = coding.end;
    }
  }

  /** The turn's text in pieces: notes in the transcriber's hand, hits and the stretch looked for marked. */
  function text(turn, marks) {
    const cuts = new Set([0, turn.text.length]);
    marks.forEach((mark) => { cuts.add(Math.min(mark.start, turn.text.length)); cuts.add(Math.min(mark.end, turn.text.length)); });
    for (const place of turn.notes) cuts.add(place);
    const places = [...cuts].sort((one, other) => one - other);
    return places.slice(0, -1).map((from, i) => {
      const part = turn.text.slice(from, places[i + 1]);
      const isNote = turn.notes.some((place, n) => n % 2 === 0 && place <= from && from < turn.notes[n + 1]);
      const mark = marks.find((one) => one.start <= from && from < one.end);
      const inner = isNote ? Dom.make("i", { class: "note" }, part) : part;
      return mark ? Dom.make("mark", { class: mark.kind }, inner) : inner;
    });
  }

  function label(app, coding, number, several) {
    const about = coding.about < 0 ? "" : Words.named("about", coding.about);
    const marks = [...new Set(coding.pieces.map((piece) => piece.mark).filter((mark) => mark !== ""))].map((mark) => Words.say("mark." + mark));
    const rest = [about, Quotes.coders(app, coding.pieces), ...marks].filter((part) => part !== "").join(" · ");
    return Dom.make("li", { "data-coding": number },
      several ? Dom.make("span", { class: "lane-number theme-" + app.study.colours.get(app.study.themeOf[coding.code]) }, String(number + 1)) :
        Dom.make("span", { class: "swatch theme-" + app.study.colours.get(app.study.themeOf[coding.code]), "aria-hidden": "true" }),
      Dom.make("span", { class: "code" }, Words.code(coding.code)), Dom.make("span", { class: "rest" }, rest));
  }

  function marksOf(app, turn, index, target) {
    const marks = [];
    if (target.turn === index && target.start >= 0) marks.push({ start: target.start, end: target.end, kind: "target" });
    const sought = app.state.view === "search" ? Folding.text(app.state.find).trim() : "";
    if (sought !== "") {
      Folding.find(turn.text, Search.prepare(app.study)[index], sought)
        .forEach(([start, end]) => marks.push({ start, end, kind: "hit" }));
    }
    return marks;
  }

  function turnItem(app, index, codings, target) {
    const turn = app.study.turns[index];
    const language = app.study.groups[turn.group].language;
    const words = Dom.make("p", { class: "words", lang: language, dir: "auto" }, ...text(turn, marksOf(app, turn, index, target)));
    const margin = codings.length === 0 ? null : Dom.make("ul", { class: "codings", "aria-label": Words.count("codings", codings.length) },
      ...codings.map((coding, i) => label(app, coding, i, codings.length > 1)));
    const lanes = Dom.make("div", { class: "lanes", "aria-hidden": "true" });
    const item = Dom.make("li", { class: "turn" + (turn.person < 0 ? " aside" : "") + (target.turn === index ? " here" : ""), "data-turn": turn.number, tabindex: "-1",
      "aria-current": target.turn === index ? "true" : undefined },
      Dom.make("p", { class: "speaker" }, Dom.make("span", { class: "who" }, Search.speaker(app, turn)), Dom.make("span", { class: "place" }, Words.say("turn", { turn: turn.number }))),
      lanes, words, margin);
    item.codings = codings;
    return item;
  }

  /** Draws the lines of a turn beside the lines of text that they belong to. */
  function drawLanes(app, item) {
    const words = item.querySelector(".words");
    const lanes = item.querySelector(".lanes");
    const top = lanes.getBoundingClientRect().top;
    const bars = item.codings.map((coding, i) => {
      const box = rangeOf(words, coding.start, coding.end).getBoundingClientRect();
      return Dom.make("span", { class: "line theme-" + app.study.colours.get(app.study.themeOf[coding.code]),
        look: { top: box.top - top + "px", height: Math.max(12, box.height) + "px", "inset-inline-start": coding.lane * LANE + "px" } },
        item.codings.length > 1 ? Dom.make("span", { class: "lane-number" }, String(i + 1)) : null);
    });
    Dom.replace(lanes, ...bars);
  }

  /** A stretch of an element's text. */
  function rangeOf(element, start, end) {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let at = 0;
    let begun = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!begun && start <= at + node.length) {
        range.setStart(node, Math.max(0, start - at));
        begun = true;
      }
      if (end <= at + node.length) {
        range.setEnd(node, end - at);
        break;
      }
      at += node.length;
    }
    return range;
  }

  function lanesOf(codings) {
    return codings.reduce((most, coding) => Math.max(most, coding.lane + 1), 0);
  }

  function items(app, group, target) {
    const { study } = app;
    const found = codings(app, group);
    const first = study.groups[group].firstTurn;
    const widest = Math.max(1, ...[...found.values()].map(lanesOf));
    const list = Dom.make("ol", { class: "turns", look: { "--lanes": widest * LANE + "px" } });
    let question = -2;
    for (let index = first; index < first + study.groups[group].turnCount; index++) {
      if (study.turns[index].question !== question) {
        question = study.turns[index].question;
        list.append(Dom.make("li", { class: "asked" }, Dom.make("h3", {}, Words.named("question", question))));
      }
      list.append(turnItem(app, index, found.get(index) || [], target));
    }
    return list;
  }

  /** Lines are drawn when their turn comes into sight, and again when it changes its shape. */
  function watch(app, list) {
    const shape = new ResizeObserver((entries) => entries.forEach((entry) => drawLanes(app, entry.target.closest(".turn"))));
    const sight = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      sight.unobserve(entry.target);
      shape.observe(entry.target.querySelector(".words"));
    }), { rootMargin: "600px" });
    const coded = [...list.querySelectorAll(".turn")].filter((item) => item.codings.length > 0);
    coded.forEach((item) => sight.observe(item));
    list.addEventListener("mouseover", (event) => point(event.target));
    return () => coded.forEach((item) => drawLanes(app, item));
  }

  /** Shows which line a label belongs to. */
  function point(element) {
    const label = element.closest("[data-coding]");
    const turn = element.closest(".turn");
    if (!turn) return;
    turn.querySelectorAll(".line").forEach((line, i) => line.classList.toggle("pointed", label !== null && Number(label.dataset.coding) === i));
  }

  function show(app) {
    const target = named(app);
    if (!target) return null;
    const group = app.study.groups[target.group];
    const facts = [Words.languageName(group.language), Words.date(group.date), Words.count("people-in", group.roles.length)].filter((text) => text !== "");
    const list = items(app, target.group, target);
    app.allLanes = watch(app, list);
    app.bringToSight = () => {
      const turn = list.querySelector(".turn.here");
      const place = turn.querySelector("mark") || turn;
      place.scrollIntoView({ block: "center" });
      requestAnimationFrame(() => place.scrollIntoView({ block: "center" }));
      return turn;
    };
    const close = Dom.make("button", { type: "button", class: "close", on: { click: () => app.closeTranscript() } }, Words.say(app.state.cell ? "back-to-quotes" : "close"), Dom.make("span", { "aria-hidden": "true" }, " ×"));
    return [Dom.make("div", { class: "pane-head" }, Dom.make("h2", { id: "transcript-title" }, Words.say("transcript", { group: Words.group(target.group) })), close),
      Dom.make("p", { class: "count" }, facts.join(" · ")), Dom.make("p", { class: "hint" }, Words.say("basis.line." + app.scope.basis)), list];
  }

  return { show, named };
})();
