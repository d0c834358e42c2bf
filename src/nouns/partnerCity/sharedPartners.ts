import type { MaybePromise } from "../../domain/maybePromise.ts";
import type { Context } from "../../reading/context.ts";
import { present } from "../../reading/present.ts";
import type { PartnerCityRow } from "./queries.ts";

/** The partner cities that an edge says two municipalities share. */
export function sharedPartners(
  { sharedPartnerIds }: { readonly sharedPartnerIds: readonly string[] },
  _: unknown,
  { loaders }: Context,
): MaybePromise<PartnerCityRow>[] {
  return sharedPartnerIds.map((id) => present(loaders.partnerCityById.get(id), id));
}
