import type { MaybePromise } from "../../domain/maybePromise.ts";
import type { Context } from "../../reading/context.ts";
import { orThrow } from "../../reading/orThrow.ts";
import type { PartnerCityRow } from "./queries.ts";

/** The partner cities that an edge says two municipalities share. */
export function sharedPartners(
  { sharedPartnerIds }: { readonly sharedPartnerIds: readonly string[] },
  _: unknown,
  { loaders }: Context,
): MaybePromise<PartnerCityRow>[] {
  return sharedPartnerIds.map((id) => orThrow(loaders.partnerCityById.get(id), id));
}
