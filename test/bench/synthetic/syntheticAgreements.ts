import type { RandomGenerator } from "../../../src/analysis/randomGenerator.ts";
import { getPartialDate, type PartialDate } from "../../../src/domain/partialDate.ts";
import type { PlannedAgreement } from "../../../src/import/planSeeds.ts";
import type { Municipality, PartnerCity, SyntheticPlaces } from "./syntheticPlaces.ts";
import { at, createSampler, heavyTail } from "./weightedSampler.ts";

export type AgreementRow = PlannedAgreement;

/** With these, half of the municipalities have about 3 agreements, one of ten 16, one of a hundred 50, one thousands. */
const MUNICIPALITY_TAIL = 0.72;
const PARTNER_CITY_TAIL = 0.78;

/** Behind the numbers of the tables that a paper may have. */
const FIRST_TABLE = 101;
const TABLES = 20;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2025;
/** One of so many repeats the one before it. */
const REPEAT_EVERY = 100;

/** The numbers of the tables that the agreements stand in. */
export const tables: readonly number[] = Array.from({ length: TABLES }, (_, index) => FIRST_TABLE + index);

/** Gives the agreements one after the other. */
export function agreementMaker(
  { municipalities, partnerCities }: SyntheticPlaces,
  random: RandomGenerator,
): () => AgreementRow {
  const anyMunicipality = createSampler(heavyTail(municipalities.length, MUNICIPALITY_TAIL, random), random);
  const anyPartnerCity = createSampler(heavyTail(partnerCities.length, PARTNER_CITY_TAIL, random), random);
  const nextPosition = positionMaker(random);
  const anyDate = dateMaker(random);
  let made = 0;
  let before: AgreementRow | undefined;

  return () => {
    const position = nextPosition();
    const repeated = ++made % REPEAT_EVERY === 0 ? before : undefined;
    const municipality = at(municipalities, anyMunicipality());
    const partnerCity = at(partnerCities, anyPartnerCity());
    before =
      repeated === undefined
        ? makeAgreement(position, municipality, partnerCity, anyDate())
        : repeat(repeated, position);
    return before;
  };
}

interface Position {
  readonly table: number;
  readonly row: number;
}

/** The next row of any table. */
function positionMaker(random: RandomGenerator): () => Position {
  const sample = createSampler(heavyTail(TABLES, 1, random), random);
  const rows = new Map<number, number>();
  return () => {
    const table = at(tables, sample());
    const row = (rows.get(table) ?? 0) + 1;
    rows.set(table, row);
    return { table, row };
  };
}

/** Ever more of them a year, as in the paper; of a hundred, six are known to the month and six to the year. */
function dateMaker(random: RandomGenerator): () => PartialDate {
  const anyYear = createSampler(
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => 5 + index),
    random,
  );
  return () => {
    const year = String(FIRST_YEAR + anyYear());
    const month = String(1 + random.below(12)).padStart(2, "0");
    const day = String(1 + random.below(28)).padStart(2, "0");
    const precision = random.below(100);
    return getPartialDate(
      precision < 6 ? year : precision < 12 ? `${year}-${month}` : `${year}-${month}-${day}`,
    );
  };
}

function makeAgreement(
  position: Position,
  municipality: Municipality,
  partnerCity: PartnerCity,
  date: PartialDate,
): AgreementRow {
  const id = agreementId(position);
  return {
    id,
    ...position,
    label: "Agreement",
    signatories: [party(municipality.id)],
    partners: [party(partnerCity.id)],
    repeatedId: null,
    earliest: date.earliest,
    latest: date.latest,
    properties: {
      datasetId: "dataset/synthetic",
      partyIds: [municipality.id, partnerCity.id],
      printedProvince: municipality.provinceId ?? "",
      printedMunicipality: municipality.properties.name,
      printedPartner: partnerCity.properties.name,
      printedCountry: partnerCity.countryId,
      printedDate: date.edtf.split("-").reverse().join("."),
      date: date.edtf,
      datePrecision: date.precision,
      dateOrder: `${date.earliest} ${id}`,
    },
  };
}

/** Nobody had to read a name for it. */
function party(placeId: string): AgreementRow["signatories"][number] {
  return { placeId, certainty: "SURE", alternatives: [], reason: null };
}

function repeat(repeated: AgreementRow, position: Position): AgreementRow {
  const id = agreementId(position);
  return {
    ...repeated,
    id,
    ...position,
    repeatedId: repeated.id,
    properties: { ...repeated.properties, dateOrder: `${repeated.earliest} ${id}` },
  };
}

function agreementId({ table, row }: Position): string {
  return `agreement/s${String(table)}-${String(row).padStart(7, "0")}`;
}
