/** What the reader looks at, kept in the address after the #, so that it can be sent and gone back to. */
const State = (() => {
  const EMPTY = { view: "heatmap", by: "country", basis: "", coder: "", country: "", group: "", role: "", about: "",
    question: "", theme: "", shut: "", sort: "", find: "", hit: "", cell: "", at: "", lang: "", look: "" };
  /** What narrows the talk that is counted. */
  const FILTERS = ["country", "group", "role", "about", "question", "theme", "coder"];
  /** What only changes how things look makes no step of its own in the history. */
  const QUIET = ["lang", "look", "shut", "sort", "hit"];

  function read(hash) {
    const state = Object.assign({}, EMPTY);
    for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ""))) {
      if (name in EMPTY) state[name] = value;
    }
    return state;
  }

  function write(state) {
    const parts = new URLSearchParams();
    for (const [name, value] of Object.entries(state)) {
      if (value !== EMPTY[name]) parts.set(name, value);
    }
    return "#" + parts.toString();
  }

  /** A state with some things changed; a cell is of one view of the data and goes with it. */
  function change(state, changes) {
    const next = Object.assign({}, state, changes);
    if ("by" in changes && changes.by !== state.by && !("cell" in changes)) next.cell = "";
    if ("basis" in changes && changes.basis !== state.basis) next.coder = "";
    return next;
  }

  function isQuiet(changes) {
    return Object.keys(changes).every((name) => QUIET.includes(name));
  }

  /** Several ids as one text. */
  function join(...ids) {
    return ids.map((id) => encodeURIComponent(id)).join(":");
  }

  function split(text) {
    return text.split(":").map((id) => {
      try {
        return decodeURIComponent(id);
      } catch (malformed) {
        return id;
      }
    });
  }

  /** Columns and filters are called by id: "-" is what is not stated, "*" is all together. */
  function place(things, id) {
    return id === "-" ? -1 : things.findIndex((thing) => thing.id === id);
  }

  function id(things, place) {
    return place < 0 ? "-" : things[place].id;
  }

  return { EMPTY, FILTERS, read, write, change, isQuiet, join, split, place, id };
})();
