import { TURKISH_PROVINCES, turkishProvinceCode } from "../../domain/areaCodes.ts";
import { countryCodeOf } from "../../domain/countryNames.ts";
import { foldName } from "../../domain/foldName.ts";
import { nameReadings } from "../../domain/nameReadings.ts";
import { Remembered } from "../../domain/Remembered.ts";
import type { Area } from "./Candidate.ts";
import { nameSimilarity } from "./nameSimilarity.ts";
import { withoutKindWords } from "./placeWords.ts";

/** A country or province whose name is misspelt is still recognised. */
const RECOGNISED = 0.85;

const PROVINCE_NAMES = TURKISH_PROVINCES.map(foldName);

/** Whether a text is the id, the code or a name of an area, in a form that people write: `Ankara ili`, `KONYA (42)`, `06`. */
export function isCalled(text: string, { id, foldedNames }: Area): boolean {
  if (text.trim() === id) return true;
  const readings = areaReadings(text);
  return (
    readings.some((reading) => countryIdOf(reading) === id) ||
    foldedNames.some((name) =>
      readings.some((reading) => isLike(reading, name) || isLike(reading, withoutKindWords(name))),
    )
  );
}

/** Whether a text means a country at all, if one that the graph does not have. */
export function meansCountry(text: string): boolean {
  return areaReadings(text).some((reading) => countryIdOf(reading) !== undefined);
}

/** Whether a text means a Turkish province at all, if one that the graph does not have. */
export function meansProvince(text: string): boolean {
  return (
    nameReadings(text).some((reading) => provinceCodeOf(reading.text) !== undefined) ||
    PROVINCE_NAMES.some((name) => areaReadings(text).some((reading) => isLike(reading, name)))
  );
}

function isLike(reading: string, name: string): boolean {
  return nameSimilarity(reading, name) >= RECOGNISED;
}

function countryIdOf(folded: string): string | undefined {
  const code = countryCodeOf(folded);
  return code === undefined ? undefined : `country/${code.toLowerCase()}`;
}

function provinceCodeOf(folded: string): string | undefined {
  return turkishProvinceCode(/^(?:tr ?)?(\d{1,3})$/.exec(folded)?.[1] ?? "");
}

/** Many candidates are compared with one text. */
const readTexts = new Remembered<readonly string[]>(1_000);

/** Folded: as it is, and without words that are no part of the name. */
function areaReadings(text: string): readonly string[] {
  return readTexts.get(text, () => {
    const readings = nameReadings(text).flatMap(({ text: folded }) => {
      const code = provinceCodeOf(folded);
      if (code !== undefined) return [foldName(code)];
      const words = folded.replace(/\b\d+\b/g, " ").trim();
      return [folded, words, withoutKindWords(words)].filter((reading) => reading !== "");
    });
    return [...new Set(readings)];
  });
}
