import type {
  DrawnAgreementFragment,
  DrawnMunicipalityFragment,
  DrawnPlaceFragment,
  ExplorerGraphQuery,
} from "../../__generated__/explorerAnswers.ts";
import type { Agreement, Country, Dated, GraphData, Occasion, Period, Place } from "./GraphData.ts";

/** The answer to documents/graph.graphql, each list with all its pages together. */
export type GraphRows = {
  readonly [List in keyof ExplorerGraphQuery]: Omit<ExplorerGraphQuery[List], "pageInfo">;
};
type CountryRow = GraphRows["countries"]["nodes"][number];
type PlaceRow = DrawnPlaceFragment & Partial<Pick<DrawnMunicipalityFragment, "province">>;

/** Links rows by their ids. An agreement whose places did not come is left out. */
export function toGraphData(rows: GraphRows): GraphData {
  const places = new Map<string, Place>();
  for (const row of rows.municipalities.nodes) places.set(row.id, toPlace(row, "municipality"));
  for (const row of rows.partnerCities.nodes) places.set(row.id, toPlace(row, "partner"));
  return {
    places,
    countries: new Map(rows.countries.nodes.map((row) => [row.code, toCountry(row)])),
    agreements: rows.agreements.nodes.flatMap((row) => toAgreement(row, places)),
    totalAgreements: rows.agreements.totalCount,
    occasions: rows.events.nodes.map(({ id, type, tr, en, date, countries }): Occasion => ({
      id,
      type,
      names: { tr, en },
      date,
      countryCodes: countries.flatMap((country) => ("code" in country ? [country.code] : [])),
    })),
    periods: rows.periods.nodes.map(({ id, tr, en, division, span }): Period => ({
      id,
      names: { tr, en },
      division,
      span,
    })),
    version: rows.datasets.nodes.map(({ id, version }) => `${id} ${version}`).join(", "),
  };
}

function toPlace(row: PlaceRow, side: Place["side"]): Place {
  return {
    id: row.id,
    side,
    names: { tr: row.tr, en: row.en },
    localName: row.local,
    otherNames: row.otherNames,
    longitude: row.location.longitude,
    latitude: row.location.latitude,
    countryCode: row.country.code,
    provinceNames: row.province ?? null,
  };
}

function toCountry({ id, code, tr, en }: CountryRow): Country {
  return { id, code, names: { tr, en } };
}

/** One for each two of its parties. */
function toAgreement(row: DrawnAgreementFragment, places: ReadonlyMap<string, Place>): Agreement[] {
  const parties = row.parties.flatMap(({ id }) => places.get(id) ?? []);
  const { id, date, printed } = row;
  const drawn = { id, date, year: yearOf(date), printed, repeats: row.repeats !== null };
  return parties.flatMap((municipality, index) =>
    parties.slice(index + 1).map((partner) => ({ ...drawn, municipality, partner })),
  );
}

export function yearOf(date: Dated | null): number | null {
  const [first, last] = [date?.earliest, date?.latest].map((day) => day?.slice(0, 4));
  return first !== undefined && first === last ? Number(first) : null;
}
