/** Text folded so that a search finds it in any case and with or without diacritics. */
const Folding = (() => {
  const LETTERS = { "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss" };
  const known = new Map();

  function foldOther(character) {
    let folded = "";
    for (const letter of character.toLowerCase().normalize("NFKD")) {
      folded += LETTERS[letter] ?? (/\p{M}|\p{Cf}/u.test(letter) ? "" : letter);
    }
    if (/^\s+$/.test(folded)) return " ";
    if (/^[\p{Pi}\p{Pf}"'`´‚„]$/u.test(folded)) return "'";
    return /^\p{Pd}$/u.test(folded) ? "-" : folded;
  }

  function fold(character) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldOther(character);
      known.set(character, folded);
    }
    return folded;
  }

  /** The folded text; a run of white space is one blank. */
  function text(original) {
    let folded = "";
    for (const character of original) {
      const next = fold(character);
      if (next !== " " || !folded.endsWith(" ")) folded += next;
    }
    return folded;
  }

  /** For each character of the folded text, and its end, where it stands in the original. */
  function places(original) {
    const starts = [];
    let at = 0;
    let blank = false;
    for (const character of original) {
      const next = fold(character);
      if (next !== " " || !blank) {
        for (let i = 0; i < next.length; i++) starts.push(at);
      }
      blank = next === "" ? blank : next.endsWith(" ");
      at += character.length;
    }
    starts.push(original.length);
    return starts;
  }

  /** Where a folded text stands in an original: pairs of start and end in UTF-16 units. */
  function find(original, folded, sought) {
    const found = [];
    let starts = null;
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
      starts = starts || places(original);
      found.push([starts[at], starts[at + sought.length]]);
    }
    return found;
  }

  return { text, find };
})();
