/** The page's data, laid out for counting: everything by number, in typed arrays. */
const Study = (() => {
  const MODERATOR = -1;
  const NOBODY = -2;

  /** People of all groups, numbered through the study. */
  function people(groups) {
    const found = { group: [], role: [], letter: [] };
    groups.forEach((group, g) => {
      group.first = found.group.length;
      group.roles.forEach((role, i) => {
        found.group.push(g);
        found.role.push(role);
        found.letter.push(letter(i));
      });
    });
    return found;
  }

  /** A, B, ... Z, AA, AB, ... */
  function letter(index) {
    const last = String.fromCharCode(65 + (index % 26));
    return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
  }

  /** Turns of all groups, numbered through the study, as mentions call them. */
  function turns(groups) {
    const found = [];
    groups.forEach((group, g) => {
      group.firstTurn = found.length;
      for (const [number, who, question, line, text, words, seconds, notes] of group.turns) {
        const person = who >= 0 ? group.first + who : who;
        found.push({ group: g, number, person, question, line, text, words, seconds, notes: notes || [] });
      }
      group.turnCount = group.turns.length;
      delete group.turns;
    });
    return found;
  }

  /** Mentions as columns; each is [turn, start, end, code, about, pieces]. */
  function list(mentions, turns) {
    const column = (get) => Int32Array.from(mentions, get);
    return {
      size: mentions.length,
      turn: column((one) => one[0]),
      start: column((one) => one[1]),
      end: column((one) => one[2]),
      code: column((one) => one[3]),
      about: column((one) => one[4]),
      pieces: mentions.map((one) => one[5]),
      group: column((one) => turns[one[0]].group),
      person: column((one) => turns[one[0]].person),
      question: column((one) => turns[one[0]].question),
    };
  }

  function themes(codes) {
    return codes.map((code, i) => {
      let at = i;
      while (codes[at].parent >= 0) at = codes[at].parent;
      return at;
    });
  }

  function of(data) {
    const groups = data.groups;
    const who = people(groups);
    const said = turns(groups);
    const bases = {};
    for (const basis of data.bases) {
      bases[basis.id] = Object.assign(list(basis.mentions, said), {
        pieceCount: basis.pieces, remainder: basis.remainder, mentions: basis.mentions });
    }
    const coders = data.coders.map((coder) => {
      const whole = bases[coder.basis].mentions;
      const own = coder.mentions.map((one) => (typeof one === "number" ? whole[one] : one));
      return { name: coder.name, basis: coder.basis, version: coder.version, list: list(own, said) };
    });
    const study = Object.assign({}, data, {
      people: who, turns: said, bases, coders, themeOf: themes(data.codes), full: data.contents === "full" });
    study.themes = data.codes.map((code, i) => i).filter((i) => data.codes[i].parent < 0);
    study.colours = new Map(study.themes.map((theme, i) => [theme, i % 6]));
    return study;
  }

  /** The mentions of a basis, or those that one of its coders alone would give. */
  function mentions(study, basis, coder) {
    return coder >= 0 ? study.coders[coder].list : study.bases[basis];
  }

  /** The codings behind a mention: start, end, coder, about, mark, translation. */
  function pieces(study, mentions, index) {
    return mentions.pieces[index].map((place) => {
      const [start, end, coder, about, mark, translation] = study.pieces[place];
      return { start, end, coder, about, mark, translation };
    });
  }

  /** Whether a code is this one or stands below it. */
  function isBelow(study, code, above) {
    for (let at = code; at >= 0; at = study.codes[at].parent) {
      if (at === above) return true;
    }
    return false;
  }

  function depth(study, code) {
    return study.codes[code].parent < 0 ? 0 : 1 + depth(study, study.codes[code].parent);
  }

  return { of, mentions, pieces, isBelow, depth, MODERATOR, NOBODY };
})();
