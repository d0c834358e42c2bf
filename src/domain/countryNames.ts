import { COUNTRY_CODES } from "./areaCodes.ts";
import { foldName } from "./foldName.ts";
import { once } from "./once.ts";

/** Of the countries that the data are about, and those in which most lists are written. */
const LANGUAGES = ["tr", "en", "az", "kk", "ky", "uz", "tk", "tg", "ru", "de", "fr"];

/** Which country is called so, as Unicode's Common Locale Data Repository has its names. */
const codesByName = once(() => {
  const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: "region" }));
  return new Map(
    names.flatMap((of) =>
      [...COUNTRY_CODES].map((code): [string, string] => [foldName(of.of(code) ?? code), code]),
    ),
  );
});

/** The ISO 3166-1 alpha-2 code of the country that a folded text is the code or a name of; undefined when it is none. */
export function countryCodeOf(folded: string): string | undefined {
  const code = folded.toUpperCase();
  return COUNTRY_CODES.has(code) ? code : codesByName().get(folded);
}
