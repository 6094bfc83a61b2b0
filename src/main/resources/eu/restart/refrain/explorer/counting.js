/** Mentions counted into cells, each with its base: the sums of the tables, done again in the page. */
const Counting = (() => {
  const MENTIONED = "mentioned";
  const NOT_MENTIONED = "not-mentioned";
  const NOT_ASKED = "not-asked";
  const NOT_CODABLE = "not-codable";
  const WITHHELD = "withheld";
  /** Stands for all columns together. */
  const TOTAL = -9;
  /** A filter that narrows nothing. */
  const ALL = -9;

  /** A scope that narrows nothing. */
  function all(basis) {
    return { basis, coder: -1, country: ALL, group: ALL, role: ALL, about: ALL, question: ALL };
  }

  function matches(wanted, is) {
    return wanted === ALL || wanted === is;
  }

  /** Which groups were coded on this basis, or by this coder; a program goes through every group. */
  function coded(study, scope) {
    const counts = (coder) =>
      scope.coder >= 0 ? coder === scope.coder : study.coders[coder].basis === scope.basis;
    const any = study.groups.some((group) => group.coders.some(([coder]) => counts(coder)));
    return study.groups.map(
      (group) => group.coders.some(([coder]) => counts(coder)) || (scope.basis === "machine" && any));
  }

  function inScope(study, list, scope, i) {
    return matches(scope.question, list.question[i]) && matches(scope.about, list.about[i])
      && matches(scope.group, list.group[i]) && matches(scope.country, study.groups[list.group[i]].country)
      && matches(scope.role, study.people.role[list.person[i]]);
  }

  /** The places that columns have, in the study's order; -1 is what is not stated. */
  function places(study, scope, axis) {
    if (scope[axis] !== ALL) return [scope[axis]];
    const upTo = (length, unstated) => {
      const found = Array.from({ length }, (none, i) => i);
      return unstated ? found.concat(-1) : found;
    };
    switch (axis) {
      case "country": return upTo(study.countries.length, false);
      case "group": return upTo(study.groups.length, false);
      case "role": return upTo(study.roles.length, study.people.role.includes(-1));
      case "about": return upTo(study.abouts.length, true);
      default: return upTo(study.questions.length, true);
    }
  }

  function belongs(study, axis, place, person) {
    const group = study.people.group[person];
    if (place === TOTAL || axis === "about" || axis === "question") return true;
    if (axis === "role") return study.people.role[person] === place;
    return axis === "group" ? group === place : study.groups[group].country === place;
  }

  /** Who could have mentioned something in a column, and what a zero in it means. */
  function column(study, scope, axis, place, people) {
    const standing = people.filter((person) => belongs(study, axis, place, person));
    const own = axis === "question" && place !== TOTAL ? place : ALL;
    const asked = (person, question) =>
      question === ALL || study.groups[study.people.group[person]].asked.includes(question);
    const base = standing.filter((person) => asked(person, own) && asked(person, scope.question));
    const groups = [...new Set(base.map((person) => study.people.group[person]))];
    return { place, of: base.length, groups, zero: zero(study, scope, axis, place, own, standing, base) };
  }

  /** Whether a column asks for one role, and in a group of it the roles are not told. */
  function isUntold(study, scope, axis, place) {
    const role = axis === "role" && place !== TOTAL ? place : scope.role;
    const stands = (group, i) => place === TOTAL || (axis === "country" ? group.country === place : axis !== "group" || i === place);
    return role >= 0 && study.groups.some((group, i) => !group.told && stands(group, i)
      && matches(scope.group, i) && matches(scope.country, group.country));
  }

  function zero(study, scope, axis, place, own, standing, base) {
    if (standing.length === 0 && isUntold(study, scope, axis, place)) return WITHHELD;
    if (base.length === 0) return standing.length === 0 ? NOT_CODABLE : NOT_ASKED;
    if (base.length < study.fewest) return WITHHELD;
    return muffled(study, scope, own, base) ? NOT_CODABLE : NOT_MENTIONED;
  }

  /** Not one word of these people is there, and the transcriber notes talk that was not understood. */
  function muffled(study, scope, own, base) {
    const here = (question) => matches(own, question) && matches(scope.question, question);
    const heard = base.some((person) => {
      const group = study.groups[study.people.group[person]];
      return group.heard[person - group.first].some(here);
    });
    return !heard && base.some((person) => study.groups[study.people.group[person]].noted.some(here));
  }

  function columnOf(study, list, axis, i) {
    switch (axis) {
      case "country": return study.groups[list.group[i]].country;
      case "group": return list.group[i];
      case "role": return study.people.role[list.person[i]];
      case "about": return list.about[i];
      default: return list.question[i];
    }
  }

  /** Sets a bit and says whether it was clear. */
  function mark(bits, offset, bit) {
    const at = offset + (bit >>> 5);
    const mask = 1 << (bit & 31);
    if (bits[at] & mask) return 0;
    bits[at] |= mask;
    return 1;
  }

  /** Codes by one axis within a scope; a code counts all below it; the last column is the total. */
  function compare(study, scope, axis) {
    const list = Study.mentions(study, scope.basis, scope.coder);
    const isCoded = coded(study, scope);
    const people = study.people.group.map((group, person) => person).filter((person) => {
      const group = study.people.group[person];
      return isCoded[group] && matches(scope.group, group)
        && matches(scope.country, study.groups[group].country) && matches(scope.role, study.people.role[person]);
    });
    const columns = places(study, scope, axis).concat(TOTAL)
      .map((place) => column(study, scope, axis, place, people));
    const counts = tally(study, list, scope, axis, columns);
    return { study, list, scope, axis, columns, counts };
  }

  function tally(study, list, scope, axis, columns) {
    const width = columns.length;
    const size = study.codes.length * width;
    const perPerson = (study.people.group.length + 31) >>> 5;
    const perGroup = (study.groups.length + 31) >>> 5;
    const counts = { mentions: new Int32Array(size), turns: new Int32Array(size), people: new Int32Array(size),
      groups: new Int32Array(size) };
    const last = new Int32Array(size).fill(-1);
    const who = new Int32Array(size * perPerson);
    const where = new Int32Array(size * perGroup);
    const index = new Map(columns.map((one, i) => [one.place, i]));
    for (let i = 0; i < list.size; i++) {
      if (!inScope(study, list, scope, i)) continue;
      const own = index.get(columnOf(study, list, axis, i));
      for (let code = list.code[i]; code >= 0; code = study.codes[code].parent) {
        for (const at of [code * width + own, code * width + width - 1]) {
          counts.mentions[at]++;
          counts.turns[at] += last[at] === list.turn[i] ? 0 : 1;
          last[at] = list.turn[i];
          counts.people[at] += mark(who, at * perPerson, list.person[i]);
          counts.groups[at] += mark(where, at * perGroup, list.group[i]);
        }
      }
    }
    return counts;
  }

  /** The cell of a code in a column, by the column's number; a withheld cell holds no number. */
  function cell(table, code, number) {
    const column = table.columns[number];
    const at = code * table.columns.length + number;
    const mentions = table.counts.mentions[at];
    const state = column.zero === WITHHELD ? WITHHELD : mentions > 0 ? MENTIONED : column.zero;
    if (state === WITHHELD) {
      return { code, number, state, mentions: 0, turns: 0, participants: 0, of: 0, groups: 0, ofGroups: 0, share: 0 };
    }
    const participants = table.counts.people[at];
    return { code, number, state, mentions, turns: table.counts.turns[at], participants, of: column.of,
      groups: table.counts.groups[at], ofGroups: column.groups.length,
      share: column.of === 0 ? 0 : participants / column.of };
  }

  /** The places of the mentions behind a cell, in order of group and place. */
  function evidence(table, code, number) {
    const { study, list, scope, axis, columns } = table;
    const column = columns[number];
    const found = [];
    if (column.zero === WITHHELD) return found;
    for (let i = 0; i < list.size; i++) {
      if (inScope(study, list, scope, i) && Study.isBelow(study, list.code[i], code)
          && (column.place === TOTAL || columnOf(study, list, axis, i) === column.place)) {
        found.push(i);
      }
    }
    return found;
  }

  /** Per code, column, group and coder, the mentions that a coder alone would give. */
  function alone(table) {
    const { study, scope, axis, columns } = table;
    const width = columns.length;
    const index = new Map(columns.map((one, i) => [one.place, i]));
    const slots = study.coders.length * study.groups.length;
    const counts = new Int32Array(study.codes.length * width * slots);
    study.coders.forEach((coder, c) => {
      if (coder.basis !== scope.basis || (scope.coder >= 0 && scope.coder !== c)) return;
      for (let i = 0; i < coder.list.size; i++) {
        if (!inScope(study, coder.list, scope, i)) continue;
        const own = index.get(columnOf(study, coder.list, axis, i));
        const slot = coder.list.group[i] * study.coders.length + c;
        for (let code = coder.list.code[i]; code >= 0; code = study.codes[code].parent) {
          if (own !== undefined) counts[(code * width + own) * slots + slot]++;
          counts[(code * width + width - 1) * slots + slot]++;
        }
      }
    });
    return { counts, slots };
  }

  /** The fewest and the most mentions if in each group one coder had coded alone. */
  function range(table, code, number) {
    table.alone = table.alone || alone(table);
    const { study, scope, columns } = table;
    const offset = (code * columns.length + number) * table.alone.slots;
    const found = { fewest: 0, most: 0 };
    for (const group of columns[number].groups) {
      const each = study.groups[group].coders.map(([coder]) => coder)
        .filter((coder) => (scope.coder >= 0 ? coder === scope.coder : study.coders[coder].basis === scope.basis))
        .map((coder) => table.alone.counts[offset + group * study.coders.length + coder]);
      if (each.some((count) => count > 0)) {
        found.fewest += Math.min(...each);
        found.most += Math.max(...each);
      }
    }
    return found;
  }

  return { compare, cell, evidence, range, all, ALL, TOTAL, MENTIONED, NOT_MENTIONED, NOT_ASKED, NOT_CODABLE, WITHHELD };
})();
