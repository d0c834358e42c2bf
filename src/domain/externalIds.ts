/** Schemes under which others know things: the form of an id, and the address that it makes. */
export const externalIdSchemes = {
  WIKIDATA: { form: /^Q[1-9]\d*$/, address: (id) => `http://www.wikidata.org/entity/${id}` },
  GEONAMES: { form: /^[1-9]\d*$/, address: (id) => `https://sws.geonames.org/${id}/` },
  ISO: { form: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, address: () => null },
  VIAF: { form: /^[1-9]\d*$/, address: (id) => `http://viaf.org/viaf/${id}` },
  DOI: { form: /^10\.\d{4,9}\/\S+$/, address: (id) => `https://doi.org/${id}` },
} as const satisfies Readonly<
  Record<string, { readonly form: RegExp; readonly address: (id: string) => string | null }>
>;

export type ExternalIdScheme = keyof typeof externalIdSchemes;

/** In the order in which a thing's ids are told. */
export const externalIdSchemeNames = Object.keys(externalIdSchemes) as readonly ExternalIdScheme[];

/** The IRI under which a scheme knows a thing; null where the scheme has none. */
export function externalIdAddress(scheme: ExternalIdScheme, value: string): string | null {
  return externalIdSchemes[scheme].address(value);
}

/** An id by which a thing can be asked for. */
export interface ExternalId {
  readonly scheme: "WIKIDATA" | "GEONAMES";
  readonly value: string;
}

const WIKIDATA = /^(?:wd:|https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/i;
const GEONAMES = /^(?:geonames:|https?:\/\/(?:www\.|sws\.)?geonames\.org\/)([1-9]\d{0,11})(?:\/.*)?$/i;

/**
 * What a text means that is an id elsewhere: `Q38545`, `wd:Q38545`, `geonames:325363` or an address of either; undefined for
 * any other text. A bare number means nothing.
 */
export function readExternalId(text: string): ExternalId | undefined {
  const [, item] = WIKIDATA.exec(text.trim()) ?? [];
  if (item !== undefined) return { scheme: "WIKIDATA", value: item.toUpperCase() };
  const [, number] = GEONAMES.exec(text.trim()) ?? [];
  return number === undefined ? undefined : { scheme: "GEONAMES", value: number };
}
