import { turkishProvinceCode } from "../../domain/areaCodes.ts";
import type { NameQuery } from "../../analysis/resolution/Candidate.ts";
import { meansProvinceSeat, withoutKindWords } from "../../analysis/resolution/placeWords.ts";
import { nameReadings } from "../../domain/nameReadings.ts";
import { foldName } from "../../domain/foldName.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import { isOperator } from "../search/luceneQuery.ts";
import type { NameSearch } from "./queries.ts";

/** Each word may grow into 50 terms, and Lucene refuses a query of more than 1,024. */
const MOST_WORDS = 8;

/** No name has a longer word, and its automaton would take long to build. */
const LONGEST_FUZZY_WORD = 40;

/** How candidates for a name are to be found. */
export function nameSearch({ name, provinces }: NameQuery, position: number): NameSearch {
  const id = name.trim();
  if (nodeType(id) !== undefined) return { position, searches: [], ids: [id], seatsOf: [] };
  const folded = foldName(name);
  if (meansProvinceSeat(folded)) return seatSearch(provinces, position);
  return { position, searches: similarNames([name]), ids: [], seatsOf: [] };
}

/** The municipality of a province itself bears the name of the province. */
function seatSearch(provinces: readonly string[], position: number): NameSearch {
  const areas = provinces.map((area) => area.trim());
  return {
    position,
    searches: similarNames(areas),
    ids: [],
    seatsOf: areas.flatMap((area) => [area, area.toUpperCase(), provinceCodeOf(area)]),
  };
}

/** The code that a licence plate's number means; otherwise the text. */
function provinceCodeOf(area: string): string {
  const [number = ""] = /\d{1,3}/.exec(area) ?? [];
  return turkishProvinceCode(number) ?? area;
}

/**
 * The Lucene queries for names like the folded ones. In contrast to a search, no single word must be there, since a source may
 * put the province or the country beside the name; and a beginning is not enough.
 */
function similarNames(texts: readonly string[]): string[] {
  const searches = texts.flatMap(nameReadings).map(({ text, isGuess }) => {
    const name = withoutKindWords(text) || text;
    return isGuess ? sameName(name) : similarName(name);
  });
  return [...new Set(searches)];
}

/** Of a guess nothing but its words as they are is looked for, which takes the index a fraction of the time. */
function sameName(folded: string): string {
  const words = folded.split(" ").slice(0, MOST_WORDS);
  return `foldedNames:(${words.map((word) => (isOperator(word) ? `"${word}"` : word)).join(" ")})`;
}

function similarName(folded: string): string {
  const words = folded.split(" ").slice(0, MOST_WORDS);
  const together = words.length > 1 ? [`"${words.join(" ")}"^8`, similarWord(words.join(""))] : [];
  return `foldedNames:(${[...words.map(similarWord), ...together].join(" ")})`;
}

function similarWord(word: string): string {
  if (isOperator(word)) return `"${word}"`;
  if (word.length <= 2 || word.length > LONGEST_FUZZY_WORD) return word;
  return `${word}^4 ${word}~${word.length < 6 ? "1" : "2"}`;
}
