/** What the page says in the reader's language. */
const Words = (() => {
  let study;
  let language;
  let plurals;
  let numbers;

  /** The languages that there are words in. */
  function languages() {
    return Object.keys(study.words);
  }

  function use(data, code) {
    study = data;
    language = data.words[code] ? code : data.language;
    const locale = language === "en" ? "en-GB" : language;
    plurals = new Intl.PluralRules(locale);
    numbers = new Intl.NumberFormat(locale);
  }

  function fill(message, values) {
    return message.replace(/\{(\w+)\}/g, (all, name) => {
      const value = values[name];
      return value === undefined ? all : typeof value === "number" ? numbers.format(value) : value;
    });
  }

  /** A message with its names filled in. */
  function say(key, values) {
    const message = study.words[language][key];
    if (message === undefined) throw new Error("no message " + key + " in " + language);
    return fill(message, values || {});
  }

  /** A message in the plural form of {n}. */
  function count(key, n, values) {
    const forms = study.words[language];
    const message = forms[key + "." + plurals.select(n)] ?? forms[key + ".other"];
    if (message === undefined) throw new Error("no message " + key + " in " + language);
    return fill(message, Object.assign({ n }, values));
  }

  /** The label of a thing of the study: in the language, else in English, else in any, else its id. */
  function label(thing) {
    const labels = thing.label;
    return labels[language] ?? labels.en ?? Object.values(labels)[0] ?? thing.id;
  }

  function code(place) {
    return label(study.codes[place]);
  }

  function means(place) {
    const labels = study.codes[place].definition;
    return labels[language] ?? labels.en ?? Object.values(labels)[0] ?? "";
  }

  /** The label of a country, role, about or question; what is not stated has a name of its own. */
  function named(kind, place) {
    const names = { country: study.countries, role: study.roles, about: study.abouts, question: study.questions }[kind];
    return place < 0 ? say("not-stated." + kind) : label(names[place]);
  }

  function group(place) {
    const one = study.groups[place];
    return say("group", { country: named("country", one.country), id: one.id });
  }

  function person(place) {
    return say("participant", { letter: study.people.letter[place] });
  }

  function date(iso) {
    if (!iso) return "";
    const locale = language === "en" ? "en-GB" : language;
    return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso + "T00:00:00Z"));
  }

  function languageName(code, within) {
    return new Intl.DisplayNames([within || language], { type: "language" }).of(code);
  }

  return { use, languages, say, count, label, code, means, named, group, person, date, languageName,
    number: (n) => numbers.format(n), current: () => language };
})();
