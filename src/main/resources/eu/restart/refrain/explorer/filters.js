/** The fields that narrow the talk, and what they narrow it to. */
const Filters = (() => {
  /** What a state asks to be counted; what it names and the study lacks is told, and narrows nothing. */
  function scope(study, state) {
    const unknown = [];
    const place = (name, things) => {
      if (state[name] === "") return Counting.ALL;
      const found = State.place(things, state[name]);
      if (found < 0 && state[name] !== "-") {
        unknown.push(state[name]);
        return Counting.ALL;
      }
      return found;
    };
    const basis = study.bases[state.basis] ? state.basis : study.basis;
    const coder = study.coders.findIndex((one) => one.name === state.coder && one.basis === basis);
    if (state.coder !== "" && coder < 0) unknown.push(state.coder);
    const theme = place("theme", study.codes);
    return { basis, coder, country: place("country", study.countries), group: place("group", study.groups),
      role: place("role", study.roles), about: place("about", study.abouts),
      question: place("question", study.questions), theme: theme < 0 ? -1 : theme, unknown };
  }

  function option(value, text, chosen) {
    return Dom.make("option", { value, selected: value === chosen }, text);
  }

  function field(app, name, options) {
    const select = Dom.make("select", { id: "filter-" + name,
      on: { change: (event) => app.go({ [name]: event.target.value }, { focus: "#filter-" + name }) } }, ...options);
    return Dom.make("div", { class: "field" },
      Dom.make("label", { for: "filter-" + name }, Words.say("filter." + name)), select);
  }

  function things(app, name, found, text, unstated) {
    const options = [option("", Words.say("filter.all"), app.state[name])];
    found.forEach((thing, i) => options.push(option(thing.id, text(i), app.state[name])));
    if (unstated) options.push(option("-", text(-1), app.state[name]));
    return field(app, name, options);
  }

  function themes(app) {
    const { study } = app;
    const indent = (code) => "\u2003".repeat(Study.depth(study, code));
    return things(app, "theme", study.codes, (code) => indent(code) + Words.code(code), false);
  }

  function coders(app) {
    const options = [option("", Words.say("filter.all"), app.state.coder)];
    app.study.coders.filter((coder) => coder.basis === app.scope.basis)
      .forEach((coder) => options.push(option(coder.name, coder.name, app.state.coder)));
    return field(app, "coder", options);
  }

  /** People or a program; a program only where there is one, and never both in one number. */
  function basis(app) {
    const options = Object.keys(app.study.bases)
      .filter((one) => one === app.study.basis || app.study.bases[one].size > 0)
      .map((one) => option(one, Words.say("basis." + one), app.scope.basis));
    return field(app, "basis", options);
  }

  function fields(app) {
    const { study } = app;
    const named = (kind) => (place) => Words.named(kind, place);
    return [
      basis(app),
      themes(app),
      things(app, "country", study.countries, named("country"), false),
      things(app, "group", study.groups, Words.group, false),
      things(app, "role", study.roles, named("role"), study.people.role.includes(-1)),
      things(app, "about", study.abouts, named("about"), true),
      things(app, "question", study.questions, named("question"), true),
      coders(app),
    ];
  }

  /** What is chosen, in words. */
  function chosen(app) {
    const { study, scope } = app;
    const found = [];
    const add = (name, text) => found.push([name, Words.say("filter.chosen", { name: Words.say("filter." + name), value: text })]);
    if (scope.theme >= 0) add("theme", Words.code(scope.theme));
    for (const kind of ["country", "role", "about", "question"]) {
      if (scope[kind] !== Counting.ALL) add(kind, Words.named(kind, scope[kind]));
    }
    if (scope.group !== Counting.ALL) add("group", Words.group(scope.group));
    if (scope.coder >= 0) add("coder", study.coders[scope.coder].name);
    return found;
  }

  function clear(app) {
    const none = Object.fromEntries(State.FILTERS.map((name) => [name, ""]));
    return Dom.make("button", { type: "button", class: "clear", on: { click: () => app.go(none, { focus: "#filters summary" }) } }, Words.say("filter.clear"));
  }

  /** The form; open where there is room for it. */
  function form(app, open) {
    const count = chosen(app).length;
    const summary = Words.say("filters") + (count > 0 ? " (" + Words.number(count) + ")" : "");
    const fold = Dom.make("details", { open },
      Dom.make("summary", {}, Dom.make("span", {}, summary)),
      Dom.make("div", { class: "fields" }, ...fields(app)), count > 0 ? clear(app) : null);
    fold.addEventListener("toggle", () => { app.filtersOpen = fold.open; });
    return fold;
  }

  /** What is counted, in a line above the numbers; each filter can be taken away there. */
  function line(app) {
    const parts = chosen(app).map(([name, text]) => Dom.make("li", {},
      Dom.make("button", { type: "button", class: "chip", "aria-label": Words.say("filter.remove", { filter: text }),
        on: { click: () => app.go({ [name]: "" }, { focus: "#view-title" }) } }, text, Dom.make("span", { "aria-hidden": "true" }, " ×"))));
    const unknown = app.scope.unknown.map((id) => Dom.make("li", { class: "unknown" }, Words.say("filter.unknown", { id })));
    const basis = Dom.make("li", {}, Words.say("basis.line." + app.scope.basis));
    return Dom.make("ul", { class: "chosen" }, basis, ...parts, ...unknown);
  }

  return { scope, form, line };
})();
