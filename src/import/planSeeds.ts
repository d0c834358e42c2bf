import { createHash } from "node:crypto";
import { cypherTexts } from "../__generated__/cypherTexts.ts";
import { agreementLabels } from "../domain/agreementLabels.ts";
import { groupBy } from "../domain/groupBy.ts";
import { getPartialDate, type PartialDate, parsePrintedDay } from "../domain/partialDate.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkExternalIds } from "./checkExternalIds.ts";
import { cite, type Citation, type FactCitations } from "./cite.ts";
import { ImportError } from "./ImportError.ts";
import { planExternalIds } from "./planExternalIds.ts";
import { namedProperties } from "./namedProperties.ts";
import { planKnowledge } from "./planKnowledge.ts";
import type { Seeds } from "./readSeeds.ts";
import {
  agreementId,
  countryId,
  isMunicipality,
  partyIds,
  placeNameId,
  provinceId,
  SAME_PARTIES,
  twinningId,
} from "./seedIds.ts";

type Agreement = Seeds["agreements"][number];
type Place = Seeds["gazetteer/places"][number];
type Resolution = Seeds["gazetteer/resolutions"][number];

const GAZETTEER = "dataset/gazetteer";
const PAPER = "dataset/paper";
/** In an order by date behind every date. */
const UNDATED = "~";

/** The nodes and relationships that the graph is to have, as the statements below `cypher/import/` take them. */
export type SeedPlan = ReturnType<typeof planSeeds>;

/**
 * Resolves every printed name and works out what is to be written.
 *
 * @throws ImportError that names every row with something unknown in it.
 */
export function planSeeds(seeds: Seeds) {
  const problems: string[] = [];
  const namesOf = groupBy(seeds["gazetteer/names"], (name) => name.place);
  checkReferences(seeds, problems);

  const nationId = nationIds(seeds);
  const countries = seeds["gazetteer/countries"].map((country) => ({
    id: nationId(country.code),
    latitude: country.latitude,
    longitude: country.longitude,
    properties: {
      code: country.code,
      nameLocal: country.name_local,
      localLanguage: country.local_language,
      ...placeProperties(country, [country.name_local, country.code, ...listed(country.other_names)]),
    },
  }));
  const provinces = seeds["gazetteer/provinces"].map((province) => ({
    id: provinceId(province),
    countryId: nationId(province.country),
    latitude: province.latitude,
    longitude: province.longitude,
    properties: {
      code: province.code,
      ...placeProperties(province, [province.code, ...listed(province.other_names)]),
    },
  }));
  const provinceIds = new Map(seeds["gazetteer/provinces"].map((row) => [row.code, provinceId(row)]));
  const placeRow = (place: Place) => ({
    id: place.id,
    countryId: nationId(place.country),
    provinceId: provinceIds.get(place.province ?? "") ?? null,
    partOfId: place.part_of,
    latitude: place.latitude,
    longitude: place.longitude,
    properties: {
      kind: place.kind,
      nameLocal: place.name_local,
      localLanguage: place.local_language,
      locationNote: place.location_note,
      ...placeProperties(place, [place.name_local, ...(namesOf.get(place.id) ?? []).map(({ name }) => name)]),
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
  const labels = labelsOfAgreements(seeds);
  const printed = planAgreements(seeds, labels, problems);
  const stated = planTwinnings(seeds, labels);
  const agreements = [...printed, ...stated];
  const { literature, citations, ...knowledge } = planKnowledge(seeds, problems);
  const sameParties = reasonOf(seeds, SAME_PARTIES, problems);
  checkExternalIds(
    seeds,
    [countries, provinces, municipalities, partnerCities, knowledge.facts, seeds.sources, literature].flat(),
    problems,
  );
  if (problems.length > 0) throw new ImportError(problems);

  const plan = {
    sources: [
      ...seeds.sources.map(({ id, draws_on, accessed, ...properties }) => ({
        id,
        properties: { ...properties, accessed: accessed === "" ? null : accessed },
        drawsOnIds: draws_on === null ? [] : [draws_on],
      })),
      ...literature,
    ],
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
    ...planExternalIds(seeds["gazetteer/identities"]),
    agreements,
    sameParties,
    knowledge: { ...knowledge, facts: withCities(knowledge.facts, countries) },
    citations: citationsOfFacts([...planCitations(seeds, nationId), ...citations]),
  };
  const members: Record<string, readonly string[]> = {
    [GAZETTEER]: [countries, provinces, municipalities, partnerCities, placeNames].flat().map(({ id }) => id),
    [PAPER]: [...printed, ...knowledge.facts].map(({ id }) => id),
    ...Object.fromEntries(
      [...groupBy(seeds.twinnings, ({ dataset }) => dataset)].map(([id, rows]) => [id, rows.map(twinningId)]),
    ),
  };
  const version = fingerprint([plan, seeds.datasets]);
  return {
    ...plan,
    datasets: seeds.datasets.map(({ id, title, source, by_default }) => ({
      ...{ id, title, version },
      sourceId: source,
      byDefault: by_default === "yes",
      memberIds: memberIds(members, id),
    })),
  };
}

function memberIds(
  members: Readonly<Record<string, readonly string[]>>,
  datasetId: string,
): readonly string[] {
  const ids = members[datasetId];
  if (ids === undefined) throw new ImportError([`datasets.csv: nothing belongs to ${datasetId}`]);
  return ids;
}

/** Changes whenever what is to be written changes, or how. */
function fingerprint(written: object): string {
  const statements = Object.values(cypherTexts).filter(({ access }) => access !== "READ");
  return createHash("sha256")
    .update(JSON.stringify([written, statements]))
    .digest("hex")
    .slice(0, 12);
}

/** A state that the prose names keeps its id when it gets cities. */
function nationIds(seeds: Seeds): (code: string) => string {
  const known = new Map(seeds["gazetteer/countries"].map(({ code, known_as }) => [code, known_as]));
  return (code) => known.get(code) ?? countryId(code);
}

type Facts = ReturnType<typeof planKnowledge>["facts"];

/** Such a state is a country as well. */
function withCities(
  facts: Facts,
  countries: readonly { readonly id: string; readonly properties: object }[],
): Facts {
  const known = new Map(countries.map((country) => [country.id, country.properties]));
  return facts.map((fact) =>
    known.has(fact.id)
      ? {
          ...fact,
          labels: [...fact.labels, "Country"],
          properties: { ...fact.properties, ...known.get(fact.id) },
        }
      : fact,
  );
}

function reasonOf(seeds: Seeds, id: string, problems: string[]) {
  const found = seeds["knowledge/reasons"].find(({ reason }) => reason === id);
  if (found === undefined) problems.push(`reasons.csv: ${id} is missing`);
  return { reason: found?.reason_tr ?? "", reasonEn: found?.reason_en ?? "" };
}

/** Agreements of datasets that are left out unless they are asked for have a label of their own. */
function labelsOfAgreements({ datasets }: Seeds): (datasetId: string) => string {
  const defaults = new Set(datasets.filter((row) => row.by_default === "yes").map(({ id }) => id));
  const [asked, supplementary] = agreementLabels;
  return (datasetId) => (defaults.has(datasetId) ? asked : supplementary);
}

/** A place that is a party to an agreement, and why its printed name is held to be this place. */
interface PlannedParty {
  readonly placeId: string;
  readonly certainty: Resolution["certainty"];
  /** The names of the places that could be meant instead. */
  readonly alternatives: readonly string[];
  readonly reason: string | null;
}

/** An agreement as `mergeAgreements` takes it. */
export interface PlannedAgreement {
  readonly id: string;
  readonly label: string;
  readonly table: number | null;
  readonly row: number | null;
  readonly signatories: readonly PlannedParty[];
  readonly partners: readonly PlannedParty[];
  readonly repeatedId: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly properties: Readonly<Record<string, string | readonly string[] | null>>;
}

/** The Turkish parties signed, with those abroad: what follows from the parties asks for no more. */
function partiesOf(parties: readonly PlannedParty[]) {
  const isTurkish = ({ placeId }: PlannedParty) => isMunicipality({ id: placeId });
  return {
    signatories: parties.filter(isTurkish),
    partners: parties.filter((party) => !isTurkish(party)),
  };
}

/** The agreements that a dataset states by the places themselves. */
function planTwinnings({ twinnings }: Seeds, labelOf: (datasetId: string) => string): PlannedAgreement[] {
  return twinnings.map((row) => {
    const id = twinningId(row);
    const date = row.date === "" ? null : getPartialDate(row.date);
    const parties = partyIds(row).map((placeId) => ({
      ...{ placeId, certainty: "SURE" as const, alternatives: [], reason: null },
    }));
    return {
      id,
      label: labelOf(row.dataset),
      table: null,
      row: null,
      ...partiesOf(parties),
      repeatedId: null,
      earliest: date?.earliest ?? null,
      latest: date?.latest ?? null,
      properties: {
        datasetId: row.dataset,
        partyIds: parties.map(({ placeId }) => placeId),
        date: date?.edtf ?? null,
        datePrecision: date?.precision ?? null,
        dateOrder: `${date?.earliest ?? UNDATED} ${id}`,
      },
    };
  });
}

function planAgreements(
  seeds: Seeds,
  labelOf: (datasetId: string) => string,
  problems: string[],
): PlannedAgreement[] {
  const resolve = resolver(seeds["gazetteer/resolutions"], problems);
  const firstRow = new Map<string, string>();
  return seeds.agreements.map((row) => {
    const id = agreementId(row);
    const municipality = resolve(id, "municipality", row.province, row.municipality);
    const partner = resolve(id, "partner", row.country, row.partner);
    const date = readDate(row, problems);
    const parties = [municipality, partner].map(({ place: placeId, certainty, alternatives, reason }) => ({
      ...{ placeId, certainty, alternatives: listed(alternatives), reason },
    }));
    const printed = JSON.stringify({ ...row, row: null });
    const repeatedId = firstRow.get(printed) ?? null;
    if (repeatedId === null) firstRow.set(printed, id);
    return {
      id,
      label: labelOf(PAPER),
      table: row.table,
      row: row.row,
      ...partiesOf(parties),
      repeatedId,
      earliest: date.earliest,
      latest: date.latest,
      properties: {
        datasetId: PAPER,
        partyIds: parties.map(({ placeId }) => placeId),
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
    return { place: "", certainty: "SURE" as const, alternatives: null, reason: null };
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

function planCitations(seeds: Seeds, nationId: (code: string) => string): FactCitations[] {
  const tables = new Map(seeds.tables.map((table) => [table.table, table]));
  const datasetSources = new Map(seeds.datasets.map(({ id, source }) => [id, source]));
  return [
    ...seeds["gazetteer/countries"].map((country) => ({
      factId: nationId(country.code),
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
    ...seeds.twinnings.map((twinning) => ({
      factId: twinningId(twinning),
      citations: [cite(datasetSources.get(twinning.dataset) ?? "", twinning.locator)],
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

/** A fact that several tables know has the citations of all of them. */
function citationsOfFacts(rows: readonly FactCitations[]): FactCitations[] {
  return [...groupBy(rows, ({ factId }) => factId)].map(([factId, found]) => ({
    factId,
    citations: found.flatMap(({ citations }) => citations),
  }));
}

interface PlaceRow {
  readonly name_tr: string;
  readonly name_en: string;
  readonly geonames_id: number | null;
}

function placeProperties(row: PlaceRow, others: readonly string[]) {
  return { ...namedProperties(row.name_tr, row.name_en, others), geoNamesId: row.geonames_id };
}

/** The names in a cell that holds several. */
function listed(cell: string | null): string[] {
  return cell === null ? [] : cell.split(";").map((name) => name.trim());
}

function citeGeoNames(geoNamesId: number | null): Citation[] {
  return geoNamesId === null ? [] : [cite("source/geonames", String(geoNamesId))];
}
