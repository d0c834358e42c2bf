import { createHash } from "node:crypto";
import { cypherTexts } from "../__generated__/cypherTexts.ts";
import { foldName } from "../domain/foldName.ts";
import { groupBy } from "../domain/groupBy.ts";
import { type PartialDate, parsePrintedDay } from "../domain/partialDate.ts";
import { sortKey } from "../domain/sortKey.ts";
import { municipalityKind } from "../modules/municipality/queries.ts";
import { partnerCityKind } from "../modules/partnerCity/queries.ts";
import { ImportError } from "./ImportError.ts";
import type { Seeds } from "./readSeeds.ts";

type Agreement = Seeds["agreements"][number];
type Place = Seeds["gazetteer/places"][number];
type PlaceName = Seeds["gazetteer/names"][number];
type Resolution = Seeds["gazetteer/resolutions"][number];

interface Citation {
  readonly sourceId: string;
  readonly locator: string;
  readonly literature: string | null;
}

const GAZETTEER = "dataset/gazetteer";
const PAPER = "dataset/paper";

/** The nodes and relationships that the graph is to have, as the statements below `cypher/import/` take them. */
export type SeedPlan = ReturnType<typeof planSeeds>;

/**
 * Resolves every printed name and works out what is to be written.
 *
 * @throws ImportError that names every row with something unknown in it.
 */
export function planSeeds(seeds: Seeds) {
  const problems: string[] = [];
  const places = new Map(seeds["gazetteer/places"].map((place) => [place.id, place]));
  const namesOf = groupBy(seeds["gazetteer/names"], (name) => name.place);
  checkReferences(seeds, places, problems);

  const countries = seeds["gazetteer/countries"].map((country) => ({
    id: countryId(country.code),
    latitude: country.latitude,
    longitude: country.longitude,
    properties: {
      code: country.code,
      nameLocal: country.name_local,
      localLanguage: country.local_language,
      ...namedProperties(country, [country.name_local, country.code]),
    },
  }));
  const provinces = seeds["gazetteer/provinces"].map((province) => ({
    id: provinceId(province),
    countryId: countryId(province.country),
    latitude: province.latitude,
    longitude: province.longitude,
    properties: { code: province.code, ...namedProperties(province, [province.code]) },
  }));
  const provinceIds = new Map(seeds["gazetteer/provinces"].map((row) => [row.code, provinceId(row)]));
  const placeRow = (place: Place) => ({
    id: place.id,
    countryId: countryId(place.country),
    provinceId: provinceIds.get(place.province ?? "") ?? null,
    partOfId: place.part_of,
    latitude: place.latitude,
    longitude: place.longitude,
    properties: {
      kind: place.kind,
      nameLocal: place.name_local,
      localLanguage: place.local_language,
      locationNote: place.location_note,
      ...namedProperties(place, [place.name_local, ...(namesOf.get(place.id) ?? []).map(({ name }) => name)]),
    },
  });
  const municipalities = seeds["gazetteer/places"].filter(isMunicipality).map(placeRow);
  const partnerCities = seeds["gazetteer/places"].filter((place) => !isMunicipality(place)).map(placeRow);
  const placeNames = seeds["gazetteer/names"].map((name) => ({
    id: placeNameId(name),
    placeId: name.place,
    properties: {
      text: name.name,
      language: name.language,
      kind: name.kind,
      from: name.from === "" ? null : name.from,
      until: name.until === "" ? null : name.until,
      reason: name.reason,
    },
  }));
  const agreements = planAgreements(seeds, problems);
  if (problems.length > 0) throw new ImportError(problems);

  const plan = {
    sources: seeds.sources.map(({ id, draws_on, ...properties }) => ({
      id,
      properties,
      drawsOnIds: draws_on === null ? [] : [draws_on],
    })),
    countries,
    provinces,
    municipalities,
    partnerCities,
    placeNames,
    successions: seeds["gazetteer/successions"].map(({ predecessor, successor, ...properties }) => ({
      predecessorId: predecessor,
      successorId: successor,
      properties,
    })),
    agreements,
    citations: planCitations(seeds),
  };
  const members = {
    [GAZETTEER]: [countries, provinces, municipalities, partnerCities, placeNames].flat().map(({ id }) => id),
    [PAPER]: agreements.map(({ id }) => id),
  };
  const version = fingerprint(plan);
  return {
    ...plan,
    datasets: seeds.datasets.map(({ id, title }) => ({
      id,
      title,
      version,
      memberIds: memberIds(members, id),
    })),
  };
}

function memberIds(
  members: Readonly<Record<string, readonly string[]>>,
  datasetId: string,
): readonly string[] {
  const ids = members[datasetId];
  if (ids === undefined) throw new ImportError([`datasets.csv: unknown dataset ${datasetId}`]);
  return ids;
}

/** Changes whenever what is to be written changes, or how. */
function fingerprint(plan: object): string {
  const statements = Object.values(cypherTexts).filter(({ access }) => access === "WRITE");
  return createHash("sha256")
    .update(JSON.stringify([plan, statements]))
    .digest("hex")
    .slice(0, 12);
}

function planAgreements(seeds: Seeds, problems: string[]) {
  const resolve = resolver(seeds["gazetteer/resolutions"], problems);
  const firstRow = new Map<string, string>();
  return seeds.agreements.map((row) => {
    const id = agreementId(row);
    const municipality = resolve(id, "municipality", row.province, row.municipality);
    const partner = resolve(id, "partner", row.country, row.partner);
    const date = readDate(row, problems);
    const printed = JSON.stringify({ ...row, row: null });
    const repeatedId = firstRow.get(printed) ?? null;
    if (repeatedId === null) firstRow.set(printed, id);
    return {
      id,
      table: row.table,
      row: row.row,
      municipalityId: municipality.place,
      municipalityReason: municipality.reason,
      partnerCityId: partner.place,
      partnerCityReason: partner.reason,
      repeatedId,
      earliest: date.earliest,
      latest: date.latest,
      properties: {
        printedProvince: row.province,
        printedMunicipality: row.municipality,
        printedPartner: row.partner,
        printedCountry: row.country,
        printedDate: row.date,
        date: date.edtf,
        datePrecision: date.precision,
        dateOrder: `${date.earliest} ${id}`,
      },
    };
  });
}

/** Finds the place that a printed name means; an unknown name is a problem. */
function resolver(resolutions: readonly Resolution[], problems: string[]) {
  const key = (side: string, area: string | null, printed: string) => JSON.stringify([side, area, printed]);
  const known = new Map(
    resolutions.map((row) => [
      key(row.side, row.side === "municipality" ? row.province : row.country, row.printed),
      row,
    ]),
  );
  return (agreement: string, side: Resolution["side"], area: string, printed: string) => {
    const resolution = known.get(key(side, area, printed));
    if (resolution !== undefined) return resolution;
    problems.push(`${agreement}: resolutions.csv does not say which ${side} "${printed}" (${area}) is`);
    return { place: "", reason: null };
  };
}

function readDate(row: Agreement, problems: string[]): PartialDate {
  const date = parsePrintedDay(row.date);
  if (date !== undefined) return date;
  problems.push(
    `${agreementId(row)}: expected a day such as 4.12.1993, but found ${JSON.stringify(row.date)}`,
  );
  return { edtf: "", precision: "DAY", earliest: "", latest: "" };
}

function planCitations(seeds: Seeds): { readonly factId: string; readonly citations: readonly Citation[] }[] {
  const tables = new Map(seeds.tables.map((table) => [table.table, table]));
  return [
    ...seeds["gazetteer/countries"].map((country) => ({
      factId: countryId(country.code),
      citations: [
        cite("source/iso-3166", `ISO 3166-1, ${country.code}`),
        ...citeGeoNames(country.geonames_id),
      ],
    })),
    ...seeds["gazetteer/provinces"].map((province) => ({
      factId: provinceId(province),
      citations: [
        cite("source/iso-3166", `ISO 3166-2, ${province.code}`),
        ...citeGeoNames(province.geonames_id),
      ],
    })),
    ...seeds["gazetteer/places"].map((place) => ({
      factId: place.id,
      citations: [cite("source/gazetteer", `places.csv, ${place.id}`), ...citeGeoNames(place.geonames_id)],
    })),
    ...seeds["gazetteer/names"].map((name) => ({
      factId: placeNameId(name),
      citations: [cite("source/gazetteer", `names.csv, ${name.place}, ${name.name}`)],
    })),
    ...seeds.agreements.map((agreement) => {
      const table = tables.get(agreement.table);
      const locator = `Table ${String(agreement.table)}, row ${String(agreement.row)}`;
      return {
        factId: agreementId(agreement),
        citations: [cite(table?.source ?? "", locator, table?.literature ?? null)],
      };
    }),
  ];
}

function cite(sourceId: string, locator: string, literature: string | null = null): Citation {
  return { sourceId, locator, literature };
}

function citeGeoNames(geoNamesId: number | null): Citation[] {
  return geoNamesId === null ? [] : [cite("source/geonames", String(geoNamesId))];
}

function checkReferences(seeds: Seeds, places: ReadonlyMap<string, Place>, problems: string[]): void {
  const countries = new Set(seeds["gazetteer/countries"].map(({ code }) => code));
  const provinces = new Set(seeds["gazetteer/provinces"].map(({ code }) => code));
  const sources = new Set(seeds.sources.map(({ id }) => id));
  const tables = new Set(seeds.tables.map(({ table }) => table));
  const check = (known: boolean, message: string) => {
    if (!known) problems.push(message);
  };
  const unique = (file: string, keys: readonly string[]) => {
    const seen = new Set<string>();
    for (const key of keys) {
      check(!seen.has(key), `${file}: ${key} stands there twice`);
      seen.add(key);
    }
  };
  unique(
    "places.csv",
    [...seeds["gazetteer/places"]].map(({ id }) => id),
  );
  unique("names.csv", seeds["gazetteer/names"].map(placeNameId));
  unique("agreements.csv", seeds.agreements.map(agreementId));
  unique(
    "sources.csv",
    seeds.sources.map(({ id }) => id),
  );

  for (const place of seeds["gazetteer/places"]) {
    const kinds: readonly string[] = isMunicipality(place)
      ? municipalityKind.options
      : partnerCityKind.options;
    const at = `places.csv, ${place.id}:`;
    check(kinds.includes(place.kind), `${at} kind must be one of ${kinds.join(", ")}, but is ${place.kind}`);
    check(countries.has(place.country), `${at} unknown country ${place.country}`);
    check(
      !isMunicipality(place) || provinces.has(place.province ?? ""),
      `${at} unknown province ${place.province ?? "(empty)"}`,
    );
    check(
      place.part_of === null || places.has(place.part_of),
      `${at} part of unknown place ${place.part_of ?? ""}`,
    );
  }
  for (const { place, printed } of seeds["gazetteer/resolutions"]) {
    check(places.has(place), `resolutions.csv: "${printed}" resolves to unknown place ${place}`);
  }
  for (const { place, name } of seeds["gazetteer/names"]) {
    check(places.has(place), `names.csv: "${name}" names unknown place ${place}`);
  }
  for (const { predecessor, successor } of seeds["gazetteer/successions"]) {
    check(places.has(predecessor), `successions.csv: unknown predecessor ${predecessor}`);
    check(places.has(successor), `successions.csv: unknown successor ${successor}`);
  }
  for (const agreement of seeds.agreements) {
    check(
      tables.has(agreement.table),
      `${agreementId(agreement)}: table ${String(agreement.table)} is not in tables.csv`,
    );
  }
  for (const { table, source } of seeds.tables) {
    check(sources.has(source), `tables.csv: table ${String(table)} has unknown source ${source}`);
  }
  for (const { id, draws_on } of seeds.sources) {
    check(
      draws_on === null || sources.has(draws_on),
      `sources.csv, ${id}: draws on unknown source ${draws_on ?? ""}`,
    );
  }
}

interface NamedRow {
  readonly name_tr: string;
  readonly name_en: string;
  readonly geonames_id: number | null;
}

function namedProperties(row: NamedRow, others: readonly string[]) {
  const searchNames = [...new Set([row.name_tr, row.name_en, ...others])];
  return {
    name: row.name_tr,
    nameEn: row.name_en,
    geoNamesId: row.geonames_id,
    searchNames,
    foldedNames: [...new Set(searchNames.map(foldName))],
    nameOrder: sortKey(row.name_tr),
  };
}

function isMunicipality({ id }: Place): boolean {
  return id.startsWith("municipality/");
}

function countryId(code: string): string {
  return `country/${code.toLowerCase()}`;
}

function provinceId({ slug }: { readonly slug: string }): string {
  return `province/${slug}`;
}

function placeNameId({ place, name, language, kind, from }: PlaceName): string {
  return `place-name/${[place, name, language ?? "", kind, from].join("/")}`;
}

function agreementId({ table, row }: Agreement): string {
  return `agreement/t${String(table)}-${String(row).padStart(3, "0")}`;
}
