import type { RandomGenerator } from "../../../src/analysis/randomGenerator.ts";
import { foldName } from "../../../src/domain/foldName.ts";
import { groupBy } from "../../../src/domain/groupBy.ts";
import { namedProperties } from "../../../src/import/namedProperties.ts";
import type { SeedPlan } from "../../../src/import/planSeeds.ts";
import { countryId } from "../../../src/import/seedIds.ts";
import { countryCodes } from "./countryCodes.ts";
import { syntheticName } from "./syntheticNames.ts";
import { at, createSampler } from "./weightedSampler.ts";

export type Municipality = SeedPlan["municipalities"][number];
export type PartnerCity = SeedPlan["partnerCities"][number];
type CountryRow = SeedPlan["countries"][number];
type ProvinceRow = SeedPlan["provinces"][number];
type PlaceNameRow = SeedPlan["placeNames"][number];

/** The countries are those that the seeds lack. */
export type SyntheticPlaces = Pick<
  SeedPlan,
  "countries" | "provinces" | "municipalities" | "partnerCities" | "placeNames"
>;

interface Country {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Numbers {
  readonly municipalities: number;
  readonly partnerCities: number;
}

const COUNTRIES = 200;
/** A country has the more places the earlier it comes. */
const COUNTRY_TAIL = 0.9;
const PROVINCES_IN_A_COUNTRY = 10;
/** One municipality of so many had another name once. */
const FORMER_NAME_EVERY = 20;

/** Each as often as it comes up among ten. */
const MUNICIPALITY_KINDS = [
  ...["METROPOLITAN", "PROVINCIAL_CENTRE", "DISTRICT", "DISTRICT", "DISTRICT"],
  ...["DISTRICT", "DISTRICT", "TOWN", "TOWN", "TOWN"],
];
const PARTNER_CITY_KINDS = [
  ...["CITY", "CITY", "CITY", "CITY", "CITY"],
  ...["CITY_DISTRICT", "DISTRICT", "REGION", "TOWN", "VILLAGE"],
];

/** Places all over the world, in the seeds' countries first. */
export function makePlaces(seeds: SeedPlan, numbers: Numbers, random: RandomGenerator): SyntheticPlaces {
  const known = seeds.countries.map(({ id, latitude, longitude, properties: { code, name } }) => ({
    ...{ id, code, name, latitude, longitude },
  }));
  const made = countryCodes
    .filter((code) => !known.some((country) => country.code === code))
    .slice(0, COUNTRIES - known.length)
    .map((code) => makeCountry(code, random));
  const countries = [...known, ...made.map(({ country }) => country)];
  const provinces = countries.flatMap((country) => makeProvinces(country, random));
  const municipalities = makeMunicipalities(numbers.municipalities, countries, provinces, random);
  return {
    countries: made.map(({ row }) => row),
    provinces,
    municipalities,
    partnerCities: makePartnerCities(numbers, countries, random),
    placeNames: makeFormerNames(municipalities),
  };
}

const turkish = new Intl.DisplayNames(["tr"], { type: "region" });
const english = new Intl.DisplayNames(["en"], { type: "region" });

function makeCountry(code: string, random: RandomGenerator): { country: Country; row: CountryRow } {
  const [name, nameEn] = [turkish.of(code) ?? code, english.of(code) ?? code];
  const position = { latitude: degrees(60, random), longitude: degrees(170, random) };
  const id = countryId(code);
  const properties = {
    ...{ code, nameLocal: nameEn, localLanguage: "en", geoNamesId: null },
    ...namedProperties(name, nameEn, [code]),
  };
  return { country: { id, code, name, ...position }, row: { id, ...position, properties } };
}

/** Their codes have a letter that keeps them apart from the real ones. */
function makeProvinces(country: Country, random: RandomGenerator): ProvinceRow[] {
  return Array.from({ length: PROVINCES_IN_A_COUNTRY }, (_, number) => {
    const code = `${country.code}-S${String(number)}`;
    const name = `${country.name} ${String(number + 1)}`;
    return {
      id: `province/${code.toLowerCase()}`,
      countryId: country.id,
      latitude: country.latitude + degrees(2, random),
      longitude: country.longitude + degrees(2, random),
      properties: { code, ...namedProperties(name, asciiName(name), [code]), geoNamesId: null },
    };
  });
}

function makeMunicipalities(
  length: number,
  countries: readonly Country[],
  provinces: readonly ProvinceRow[],
  random: RandomGenerator,
): Municipality[] {
  const anyCountry = countrySampler(countries, random);
  const provincesOf = groupBy(provinces, (province) => province.countryId);
  return Array.from({ length }, (_, number) => {
    const country = anyCountry();
    const among = provincesOf.get(country.id) ?? [];
    const kind = at(MUNICIPALITY_KINDS, random.below(MUNICIPALITY_KINDS.length));
    const others = hadAnotherName(number) ? [formerName(syntheticName(number))] : [];
    return {
      ...makePlace("municipality", number, { kind, others, country }, random),
      provinceId: at(among, random.below(among.length)).id,
    };
  });
}

/** They have the names behind those of the municipalities; a district of a city is one of the city before it. */
function makePartnerCities(
  { municipalities, partnerCities }: Numbers,
  countries: readonly Country[],
  random: RandomGenerator,
): PartnerCity[] {
  const anyCountry = countrySampler(countries, random);
  const lastCity = new Map<string, string>();
  return Array.from({ length: partnerCities }, (_, index) => {
    const country = anyCountry();
    const kind = at(PARTNER_CITY_KINDS, random.below(PARTNER_CITY_KINDS.length));
    const place = makePlace("partner-city", municipalities + index, { kind, others: [], country }, random);
    if (kind === "CITY") lastCity.set(country.id, place.id);
    return kind === "CITY_DISTRICT" ? { ...place, partOfId: lastCity.get(country.id) ?? null } : place;
  });
}

function countrySampler(countries: readonly Country[], random: RandomGenerator): () => Country {
  const sample = createSampler(
    countries.map((_, rank) => (rank + 1) ** -COUNTRY_TAIL),
    random,
  );
  return () => at(countries, sample());
}

interface PlaceTraits {
  readonly kind: string;
  readonly others: readonly string[];
  readonly country: Country;
}

function makePlace(
  type: "municipality" | "partner-city",
  number: number,
  { kind, others, country }: PlaceTraits,
  random: RandomGenerator,
): PartnerCity {
  const name = syntheticName(number);
  return {
    id: `${type}/${country.code.toLowerCase()}-${foldName(name)}-${String(number)}`,
    countryId: country.id,
    provinceId: null,
    partOfId: null,
    latitude: country.latitude + degrees(3, random),
    longitude: country.longitude + degrees(3, random),
    properties: {
      ...{ kind, nameLocal: name, localLanguage: "tr", locationNote: null },
      ...namedProperties(name, asciiName(name), others),
      geoNamesId: random.below(4) === 0 ? null : 20_000_000 + number,
    },
  };
}

function makeFormerNames(municipalities: readonly Municipality[]): PlaceNameRow[] {
  return municipalities
    .filter((_, number) => hadAnotherName(number))
    .map(({ id, properties }) => ({
      id: `place-name/${id}/former`,
      placeId: id,
      properties: {
        ...{ text: formerName(properties.name), language: "tr", kind: "FORMER" as const },
        ...{ from: null, until: "1985", reason: null },
      },
    }));
}

function hadAnotherName(number: number): boolean {
  return number % FORMER_NAME_EVERY === 0;
}

function formerName(name: string): string {
  return `Eski ${name}`;
}

function asciiName(name: string): string {
  return foldName(name).replace(/(^| )./g, (letter) => letter.toUpperCase());
}

/** From -bound to bound, to a thousandth. */
function degrees(bound: number, random: RandomGenerator): number {
  return (random.below(2_000 * bound) - 1_000 * bound) / 1_000;
}
