/** The page itself: what is shown, where the focus goes, and the way back. */
(() => {
  const ROOM = "(min-width: 64rem)";
  const AXES = ["country", "group", "role", "about", "question"];
  const study = Study.of(JSON.parse(document.getElementById("data").textContent));
  const VIEWS = { heatmap: Matrix, ranking: Ranking, timeline: Timeline, table: NumberTable, search: Search };
  const app = { study, filtersOpen: matchMedia(ROOM).matches };
  const shown = {};
  const at = {};
  let waiting = null;
  let comesFrom = "";

  function frame() {
    const region = (tag, name) => { at[name] = Dom.make(tag, { id: name, class: name }); return at[name]; };
    const nav = region("nav", "skips");
    const main = Dom.make("main", {}, region("section", "filters"), region("section", "view"), region("section", "quotes"), region("section", "transcript"));
    at.status = Dom.make("p", { role: "status", "aria-live": "polite", class: "heard" });
    document.body.prepend(nav, region("header", "top"), main, region("footer", "method"), at.status);
    at.filters.setAttribute("aria-labelledby", "filters-title");
    at.view.setAttribute("aria-labelledby", "view-title");
    at.quotes.setAttribute("aria-labelledby", "quotes-title");
    at.transcript.setAttribute("aria-labelledby", "transcript-title");
  }

  /** Goes to another state; what only changes the look leaves no step to go back to. */
  app.go = (changes, { focus } = {}) => {
    waiting = focus || null;
    const hash = State.write(State.change(app.state, changes));
    if (hash === location.hash || (hash === "#" && location.hash === "")) return render();
    if (State.isQuiet(changes)) {
      history.replaceState(null, "", hash);
      render();
    } else {
      location.hash = hash;
    }
  };

  app.say = (text) => { at.status.textContent = text; };

  app.openCell = (code, number) => {
    comesFrom = Quotes.key(app, code, number);
    app.go({ cell: comesFrom, at: "" }, { focus: "#quotes-title" });
  };

  app.openTranscript = (name, more) => app.go({ at: name, ...more }, { focus: "here" });

  app.closeQuotes = () => {
    comesFrom = app.state.cell;
    app.go({ cell: "", at: "" }, { focus: `#view [data-key='${CSS.escape(comesFrom)}']` });
  };

  app.closeTranscript = () => {
    const from = `[data-at='${CSS.escape(app.state.at)}']`;
    app.go({ at: "" }, { focus: app.state.cell ? "#quotes " + from : app.state.view === "search" ? "#view " + from : "#view .slider" });
  };

  /** The cell that was looked at last, where the table still has it. */
  app.rememberedCell = (table) => {
    const cell = table.querySelector(`[data-key='${CSS.escape(app.state.cell || comesFrom)}']`);
    return cell ? [Number(cell.dataset.row), Number(cell.dataset.column)] : undefined;
  };

  app.axisField = () => {
    const options = AXES.map((axis) => Dom.make("option", { value: axis, selected: axis === app.table.axis }, Words.say("by." + axis)));
    return Dom.make("div", { class: "field inline" }, Dom.make("label", { for: "by" }, Words.say("by")),
      Dom.make("select", { id: "by", on: { change: (event) => app.go({ by: event.target.value }, { focus: "#by" }) } }, ...options));
  };

  function chooser(name, options) {
    const chosen = (value) => (name === "lang" ? value === Words.current() : value === app.state.look);
    return Dom.make("div", { class: "field inline" }, Dom.make("label", { for: name }, Words.say(name)),
      Dom.make("select", { id: name, on: { change: (event) => { remember(name, event.target.value); app.go({ [name]: event.target.value }, { focus: "#" + name }); } } },
        ...options.map(([value, text]) => Dom.make("option", { value, lang: name === "lang" ? value : undefined, selected: chosen(value) }, text))));
  }

  /** The reader's language and look, where the browser keeps such things for this page; the address has them anyway. */
  function remember(name, value) {
    try {
      localStorage.setItem("refrain-explorer-" + name, value);
    } catch (refused) {
      app.kept = false;
    }
  }

  function remembered(name) {
    try {
      return localStorage.getItem("refrain-explorer-" + name) || "";
    } catch (refused) {
      return "";
    }
  }

  function top() {
    const people = study.people.group.length;
    const holds = Words.say(study.full ? "holds.full" : "holds.quotes", { groups: Words.count("groups", study.groups.length), people: Words.count("participants", people) });
    const capital = (text) => text.charAt(0).toLocaleUpperCase(Words.current()) + text.slice(1);
    return [Dom.make("div", { class: "head" }, Dom.make("div", {}, Dom.make("h1", {}, study.title),
      Dom.make("p", { class: "subtitle" }, Words.say("subtitle", { groups: Words.count("groups", study.groups.length), people: Words.count("participants", people) }))),
    Dom.make("div", { class: "settings" }, chooser("lang", Words.languages().map((code) => [code, capital(Words.languageName(code, code))])),
      chooser("look", ["", "light", "dark"].map((look) => [look, Words.say("look." + (look || "system"))])))),
    Dom.make("p", { class: "notice", role: "note" }, Dom.make("strong", {}, Words.say("notice")), " " + holds),
    Dom.make("div", { class: "bar" }, views(), Search.field(app))];
  }

  function views() {
    const names = ["heatmap", "ranking", "table", ...(study.full ? ["timeline"] : []), "search"];
    return Dom.make("nav", { class: "views", "aria-label": Words.say("views") }, Dom.make("ul", {}, ...names.map((name) =>
      Dom.make("li", {}, viewLink(name)))));
  }

  function viewLink(name) {
    const changes = { view: name, cell: "", at: "" };
    return Dom.make("a", { href: State.write(State.change(app.state, changes)), "aria-current": app.view === name ? "page" : undefined,
      on: { click: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        app.go(changes, { focus: ".views [aria-current]" });
      } } }, Words.say("view." + name));
  }

  function skips() {
    const link = (id, key) => Dom.make("a", { href: "#" + id, class: "skip", on: { click: (event) => {
      event.preventDefault();
      const places = [id, "transcript", "quotes"].map((name) => document.getElementById(name));
      const place = places.find((one) => one.offsetParent !== null) || places[0];
      place.tabIndex = -1;
      place.focus();
      place.scrollIntoView();
    } } }, Words.say(key));
    return [link("view", "skip.view"), link("filters", "skip.filters")];
  }

  function view() {
    delete app.beforePrint;
    delete app.afterPrint;
    const by = app.view === "heatmap" || app.view === "ranking" || app.view === "table";
    const title = by ? Words.say("view-by." + app.view, { by: Words.say("by." + app.table.axis) }) : Words.say("view." + app.view);
    return [Dom.make("h2", { id: "view-title", tabindex: "-1" }, title), Filters.line(app), ...VIEWS[app.view].show(app)];
  }

  function method() {
    const basis = study.bases[app.scope.basis];
    const untold = study.groups.filter((group) => !group.told).map((group) => group.id);
    return [Dom.make("h2", {}, Words.say("method")), Dom.make("ul", {},
      Dom.make("li", {}, Words.say("method.k-of-n")), Dom.make("li", {}, Words.say("method.mention")),
      Dom.make("li", {}, Words.say("basis.line." + app.scope.basis),
        basis.remainder === 0 ? null : " " + Words.count("method.remainder", basis.remainder, { pieces: basis.pieceCount })),
      Dom.make("li", {}, Words.say("method.zeros")), Dom.make("li", {}, Words.say("method.few", { n: study.fewest })),
      untold.length > 0 && study.roles.length > 0 ? Dom.make("li", {}, Words.say("method.roles", { groups: untold.join(", "), n: study.fewest })) : null,
      study.withheld.length > 0 ? Dom.make("li", {}, Words.say("method.withheld", { groups: study.withheld.join(", "), n: study.fewest })) : null,
      study.unread.length > 0 ? Dom.make("li", {}, Words.say("method.unread", { groups: study.unread.join(", ") })) : null,
      Dom.make("li", {}, Words.say("method.these")))];
  }

  /** Puts a part of the page anew where what it depends on has changed. */
  function part(name, depends, make) {
    const now = JSON.stringify(depends);
    if (shown[name] === now) return false;
    shown[name] = now;
    const content = make();
    Dom.replace(at[name], content || []);
    at[name].hidden = content === null;
    return true;
  }

  function settle() {
    app.state = State.read(location.hash);
    app.state.lang = app.state.lang || remembered("lang");
    app.state.look = app.state.look || remembered("look");
    Words.use(study, app.state.lang);
    app.scope = Filters.scope(study, app.state);
    app.view = VIEWS[app.state.view] && (study.full || app.state.view !== "timeline") ? app.state.view : "heatmap";
    document.documentElement.lang = Words.current();
    document.documentElement.dataset.look = app.state.look;
  }

  function count() {
    const axis = AXES.includes(app.state.by) ? app.state.by : "country";
    const key = JSON.stringify([app.scope, axis]);
    if (app.counted !== key) {
      app.table = Counting.compare(study, app.scope, axis);
      app.counted = key;
    }
  }

  function render() {
    settle();
    count();
    const { state } = app;
    const language = Words.current();
    const counted = [language, app.counted];
    part("skips", [language], skips);
    part("top", [{ ...state, shut: "", sort: "", hit: "" }, language], top);
    part("filters", [counted, language], () => [Dom.make("h2", { id: "filters-title", class: "heard" }, Words.say("filters")), Filters.form(app, app.filtersOpen)]);
    const changed = part("view", [counted, app.view, state.shut, state.sort, state.find, state.hit], view);
    if (!changed) select();
    part("quotes", [counted, state.cell], () => Quotes.show(app));
    part("transcript", [language, app.scope.basis, app.scope.coder, state.at, app.view === "search" ? state.find : ""], () => Transcript.show(app));
    part("method", [language, app.scope.basis], method);
    document.body.dataset.panes = (at.quotes.hidden ? "" : "quotes ") + (at.transcript.hidden ? "" : "transcript");
    document.title = Words.say("title", { view: document.getElementById("view-title").textContent, study: study.title });
    focus();
    announce(changed);
  }

  function select() {
    at.view.querySelectorAll("[data-key]").forEach((cell) => {
      const chosen = cell.closest("table.long tr") || cell;
      chosen.setAttribute("aria-selected", String(cell.dataset.key === app.state.cell));
    });
    at.quotes.querySelectorAll("[data-at]").forEach((quote) => {
      if (quote.dataset.at === app.state.at) quote.setAttribute("aria-current", "true");
      else quote.removeAttribute("aria-current");
    });
  }

  function focus() {
    if (waiting === "here" && !at.transcript.hidden) {
      app.bringToSight().focus({ preventScroll: true });
    } else if (waiting) {
      const place = document.querySelector(waiting);
      if (place) place.focus();
    } else if (!at.transcript.hidden && app.seen !== app.state.at) {
      app.bringToSight();
    }
    app.seen = app.state.at;
    waiting = null;
  }

  function announce(changed) {
    if (app.view === "search" || !changed || app.announced === app.counted) return;
    const total = app.table.columns.length - 1;
    const mentions = study.themes.reduce((sum, theme) => sum + Counting.cell(app.table, theme, total).mentions, 0);
    if (app.announced !== undefined) {
      app.say(Words.say("counted", { mentions: Words.count("mentions", mentions), people: Words.count("participants", app.table.columns[total].of) }));
    }
    app.announced = app.counted;
  }

  function escape(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (app.state.at !== "") app.closeTranscript();
    else if (app.state.cell !== "") app.closeQuotes();
  }

  frame();
  window.addEventListener("hashchange", render);
  document.addEventListener("keydown", escape);
  window.addEventListener("beforeprint", () => {
    if (app.beforePrint) app.beforePrint();
    if (app.allQuotes && !at.quotes.hidden) app.allQuotes();
    if (app.allLanes && !at.transcript.hidden) app.allLanes();
  });
  window.addEventListener("afterprint", () => { if (app.afterPrint) app.afterPrint(); });
  render();
})();
