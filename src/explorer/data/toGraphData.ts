import type { Agreement, Country, Dated, GraphData, Occasion, OccasionType, Period, Place } from "./GraphData.ts";

interface NamesRow {
  readonly id: string;
  readonly tr: string;
  readonly en: string;
}

export interface PlaceRow extends NamesRow {
  readonly local: string;
  readonly otherNames: Place["otherNames"];
  readonly location: { readonly latitude: number; readonly longitude: number };
  readonly country: { readonly code: string };
  readonly province?: { readonly id: string; readonly name: string };
}

export interface AgreementRow {
  readonly id: string;
  readonly date: Dated | null;
  readonly municipality: { readonly id: string };
  readonly partnerCity: { readonly id: string };
  readonly printed: { readonly table: number; readonly row: number };
  readonly repeats: { readonly id: string } | null;
}

export interface List<Row> {
  readonly nodes: readonly Row[];
}

/** The answers to documents/graph.graphql, all pages together. */
export interface GraphRows {
  readonly countries: List<NamesRow & { readonly code: string }>;
  readonly periods: List<NamesRow & { readonly division: string; readonly span: Dated }>;
  readonly events: List<NamesRow & { readonly type: OccasionType; readonly date: Dated | null }>;
  readonly datasets: List<{ readonly id: string; readonly version: string }>;
  readonly municipalities: List<PlaceRow>;
  readonly partnerCities: List<PlaceRow>;
  readonly agreements: List<AgreementRow> & { readonly totalCount: number };
}

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
    occasions: rows.events.nodes.map(({ id, type, tr, en, date }): Occasion => ({ id, type, names: { tr, en }, date })),
    periods: rows.periods.nodes.map(({ id, tr, en, division, span }): Period => ({ id, names: { tr, en }, division, span })),
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
    provinceName: row.province?.name ?? null,
  };
}

function toCountry({ id, code, tr, en }: NamesRow & { readonly code: string }): Country {
  return { id, code, names: { tr, en } };
}

function toAgreement(row: AgreementRow, places: ReadonlyMap<string, Place>): Agreement[] {
  const municipality = places.get(row.municipality.id);
  const partner = places.get(row.partnerCity.id);
  if (!municipality || !partner) return [];
  const { id, date, printed } = row;
  return [{ id, municipality, partner, date, year: yearOf(date), ...printed, repeats: row.repeats !== null }];
}

export function yearOf(date: Dated | null): number | null {
  const [first, last] = [date?.earliest, date?.latest].map((day) => day?.slice(0, 4));
  return first !== undefined && first === last ? Number(first) : null;
}
