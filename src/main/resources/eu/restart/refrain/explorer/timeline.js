/** Who speaks when in a group, and of which theme: a lane for each participant, a stripe for each theme. */
const Timeline = (() => {
  const LANE = 32;

  function groups(app) {
    const is = (wanted, value) => wanted === Counting.ALL || wanted === value;
    return app.study.groups.map((group, i) => i)
      .filter((i) => is(app.scope.group, i) && is(app.scope.country, app.study.groups[i].country));
  }

  /** The themes of each turn, within the filters. */
  function themes(app, group) {
    const { study, scope } = app;
    const list = Study.mentions(study, scope.basis, scope.coder);
    const found = new Map();
    for (let i = 0; i < list.size; i++) {
      const isIn = list.group[i] === group && (scope.theme < 0 || Study.isBelow(study, list.code[i], scope.theme))
        && (scope.about === Counting.ALL || scope.about === list.about[i]);
      if (isIn) found.set(list.turn[i], (found.get(list.turn[i]) || new Set()).add(study.themeOf[list.code[i]]));
    }
    return found;
  }

  /** The turns with their place along the talk, in words from its beginning. */
  function turns(app, group) {
    const { firstTurn, turnCount } = app.study.groups[group];
    let at = 0;
    return app.study.turns.slice(firstTurn, firstTurn + turnCount).map((turn, i) => {
      const placed = { turn, index: firstTurn + i, from: at, words: Math.max(1, turn.words) };
      at += placed.words;
      return placed;
    });
  }

  function tells(app, placed, found) {
    const codes = [...(found.get(placed.index) || [])].map((theme) => Words.code(theme));
    const what = codes.length === 0 ? Words.say("timeline.uncoded") : codes.join(", ");
    return Words.say("timeline.turn", { turn: placed.turn.number, who: Search.speaker(app, placed.turn), words: Words.count("words", placed.turn.words), what });
  }

  function lanes(app, group) {
    const { first, roles } = app.study.groups[group];
    return [Study.MODERATOR, ...roles.map((role, i) => first + i)];
  }

  function marks(app, all, found, order, total) {
    const stripe = (LANE - 10) / app.study.themes.length;
    const shapes = [];
    for (const placed of all) {
      const lane = order.indexOf(placed.turn.person);
      if (lane < 0) continue;
      const box = { x: (1000 * placed.from) / total, width: Math.max(0.8, (1000 * placed.words) / total - 0.4) };
      shapes.push(Dom.draw("rect", { ...box, y: lane * LANE + 4, height: LANE - 8, class: placed.turn.person < 0 ? "said-by moderator" : "said-by" }));
      for (const theme of found.get(placed.index) || []) {
        shapes.push(Dom.draw("rect", { ...box, y: lane * LANE + 5 + app.study.themes.indexOf(theme) * stripe, height: stripe, class: "theme-" + app.study.colours.get(theme) }));
      }
    }
    return shapes;
  }

  function picture(app, all, found, order) {
    const total = all.reduce((sum, placed) => sum + placed.words, 0) || 1;
    const height = order.length * LANE;
    const rules = order.map((person, lane) => Dom.draw("line", { x1: 0, x2: 1000, y1: (lane + 1) * LANE, y2: (lane + 1) * LANE, class: "rule" }));
    const pointer = Dom.draw("line", { x1: 0, x2: 0, y1: 0, y2: height, class: "pointer" });
    const svg = Dom.draw("svg", { viewBox: `0 0 1000 ${height}`, preserveAspectRatio: "none", class: "talk", "aria-hidden": "true", focusable: "false" },
      ...rules, ...marks(app, all, found, order, total), pointer);
    return { svg, pointer, total };
  }

  /** A chart whose picture is drawn when it comes into sight. */
  function chart(app, group) {
    const all = turns(app, group);
    const order = lanes(app, group);
    const said = Dom.make("p", { class: "told", "aria-hidden": "true" }, Words.say("timeline.hint"));
    const slider = Dom.make("div", { role: "slider", tabindex: "0", class: "slider", "aria-label": Words.say("timeline.of", { group: Words.group(group) }),
      "aria-valuemin": 1, "aria-valuemax": all.length, "aria-valuenow": 1, look: { height: order.length * LANE + "px" } });
    let drawn = false;
    const draw = () => {
      if (!drawn && all.length > 0) steer(app, group, { all, order, said, slider });
      drawn = true;
    };
    slider.draw = draw;
    slider.addEventListener("focus", draw);
    return { slider, said, all, order };
  }

  /** Draws the picture and makes it a slider over the turns: arrow keys go through them, Enter opens the transcript. */
  function steer(app, group, { all, order, said, slider }) {
    const found = themes(app, group);
    const { svg, pointer, total } = picture(app, all, found, order);
    slider.append(svg);
    let at = 0;
    const settle = (next) => {
      at = Math.max(0, Math.min(all.length - 1, next));
      const x = (1000 * (all[at].from + all[at].words / 2)) / total;
      pointer.setAttribute("x1", x);
      pointer.setAttribute("x2", x);
      const text = tells(app, all[at], found);
      slider.setAttribute("aria-valuenow", at + 1);
      slider.setAttribute("aria-valuetext", text);
      Dom.replace(said, text);
    };
    const near = (event) => {
      const box = svg.getBoundingClientRect();
      const words = ((event.clientX - box.left) / box.width) * total;
      return all.findIndex((placed) => placed.from + placed.words >= words);
    };
    const open = () => app.openTranscript(State.join(app.study.groups[group].id, String(all[at].turn.number), "", ""));
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -all.length, End: all.length };
    slider.addEventListener("keydown", (event) => {
      if (event.key in steps) settle(at + steps[event.key]);
      else if (event.key === "Enter" || event.key === " ") open();
      else return;
      event.preventDefault();
    });
    slider.addEventListener("mousemove", (event) => settle(near(event)));
    slider.addEventListener("click", (event) => { settle(near(event)); open(); });
    slider.setAttribute("aria-valuetext", tells(app, all[0], found));
  }

  function share(app, all, order) {
    const spoken = all.filter((placed) => placed.turn.person >= 0).reduce((sum, placed) => sum + placed.turn.words, 0) || 1;
    return order.map((person) => {
      const own = all.filter((placed) => placed.turn.person === person);
      const words = own.reduce((sum, placed) => sum + placed.turn.words, 0);
      return { person, words, turns: own.length, share: person < 0 ? null : words / spoken };
    });
  }

  function numbers(app, shares) {
    const percent = new Intl.NumberFormat(Words.current(), { style: "percent" });
    const head = ["who", "words", "turns", "share"].map((name) => Dom.make("th", { scope: "col", class: name === "who" ? "" : "n" }, Words.say("timeline." + name)));
    const rows = shares.map((one) => Dom.make("tr", {}, Dom.make("th", { scope: "row" }, one.person < 0 ? Words.say("moderator") : Quotes.who(app, one.person)),
      Dom.make("td", { class: "n" }, Words.number(one.words)), Dom.make("td", { class: "n" }, Words.number(one.turns)),
      Dom.make("td", { class: "n" }, one.share === null ? "–" : percent.format(one.share))));
    return Dom.make("details", {}, Dom.make("summary", {}, Words.say("timeline.numbers")),
      Dom.make("table", { class: "plain" }, Dom.make("thead", {}, Dom.make("tr", {}, ...head)), Dom.make("tbody", {}, ...rows)));
  }

  function one(app, group) {
    const { slider, said, all, order } = chart(app, group);
    const names = order.map((person) => Dom.make("li", {}, person < 0 ? Words.say("moderator") : Words.person(person)));
    return Dom.make("section", { class: "timeline", "aria-labelledby": "timeline-" + group },
      Dom.make("h3", { id: "timeline-" + group }, Words.group(group)),
      Dom.make("div", { class: "chart" }, Dom.make("ul", { class: "names" }, ...names), slider), said, numbers(app, share(app, all, order)));
  }

  function legend(app) {
    return Dom.make("ul", { class: "legend", "aria-label": Words.say("legend") },
      ...app.study.themes.map((theme) => Dom.make("li", {}, Dom.make("span", { class: "swatch theme-" + app.study.colours.get(theme), "aria-hidden": "true" }), Words.code(theme))),
      Dom.make("li", {}, Dom.make("span", { class: "swatch uncoded", "aria-hidden": "true" }), Words.say("timeline.uncoded")));
  }

  function show(app) {
    const sections = groups(app).map((group) => one(app, group));
    const sliders = sections.map((section) => section.querySelector(".slider"));
    const sight = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      sight.unobserve(entry.target);
      entry.target.draw();
    }), { rootMargin: "400px" });
    sliders.forEach((slider) => sight.observe(slider));
    app.beforePrint = () => sliders.forEach((slider) => slider.draw());
    return [Dom.make("p", { class: "hint" }, Words.say("timeline.how")), legend(app), ...sections];
  }

  return { show };
})();
