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

/** The reason why agreements of two datasets are taken for one. */
export const SAME_PARTIES = "reason/same-parties";

/** The id of an agreement that a dataset states by the places themselves. */
export function twinningId({
  dataset,
  number,
}: Pick<Seeds["twinnings"][number], "dataset" | "number">): string {
  return `agreement/${dataset.slice(dataset.indexOf("/") + 1)}-${String(number).padStart(3, "0")}`;
}

/** The places in a cell that has the parties to an agreement. */
export function partyIds({ parties }: Pick<Seeds["twinnings"][number], "parties">): readonly string[] {
  return parties.split(";").map((id) => id.trim());
}

export function isMunicipality({ id }: { readonly id: string }): boolean {
  return id.startsWith("municipality/");
}
