import type { Seeds } from "./readSeeds.ts";

export function countryId(code: string): string {
  return `country/${code.toLowerCase()}`;
}

/** The id of a country that has no partner cities. */
export function stateId(code: string): string {
  return `state/${code.toLowerCase()}`;
}

export function provinceId({ slug }: { readonly slug: string }): string {
  return `province/${slug}`;
}

export function placeNameId({ place, name, language, kind, from }: Seeds["gazetteer/names"][number]): string {
  return `place-name/${[place, name, language ?? "", kind, from].join("/")}`;
}

export function agreementId({ table, row }: Pick<Seeds["agreements"][number], "table" | "row">): string {
  return `agreement/t${String(table)}-${String(row).padStart(3, "0")}`;
}

export function isMunicipality({ id }: { readonly id: string }): boolean {
  return id.startsWith("municipality/");
}
