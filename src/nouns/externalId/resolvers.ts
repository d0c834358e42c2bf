import type { Resolvers } from "../../__generated__/resolvers.ts";
import { externalIdAddress } from "../../domain/externalIds.ts";
import { orThrow } from "../../reading/orThrow.ts";
import type { ExternalIdRow } from "./identifiedFields.ts";

export const externalIdResolvers: Resolvers = {
  ExternalId: {
    state: stateOf,
    address: ({ scheme, value }) => externalIdAddress(scheme, value),
    source: ({ statements: [first] }, _, { loaders }) =>
      orThrow(loaders.sourceById.get(first?.sourceId ?? ""), first?.sourceId ?? ""),
  },
  ExternalIdStatement: {
    source: ({ sourceId }, _, { loaders }) => orThrow(loaders.sourceById.get(sourceId), sourceId),
  },
};

/** Two records of one source are one opinion. */
function stateOf({ statements }: ExternalIdRow): "AGREED" | "SINGLE" | "DISPUTED" {
  if (statements.some(({ contradicts }) => contradicts)) return "DISPUTED";
  return new Set(statements.map(({ sourceId }) => sourceId)).size > 1 ? "AGREED" : "SINGLE";
}
