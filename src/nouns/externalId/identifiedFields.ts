import { type ExternalIdScheme, externalIdSchemeNames } from "../../domain/externalIds.ts";
import type { Context } from "../../reading/context.ts";
import type { ExternalIdStatementRow, ExternalIdsRow } from "./queries.ts";

/** How a scheme calls a thing, with all that say so or otherwise. */
export interface ExternalIdRow {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
  readonly statements: readonly Omit<ExternalIdStatementRow, "scheme" | "position">[];
}

/** The fields of everything that others know under ids of their own. */
export const identifiedFields = {
  externalIds: async ({ id }: { readonly id: string }, _: unknown, { loaders }: Context) =>
    (await loaders.externalIdsByNodeId.load(id)).flatMap(externalIdsOf),
};

function externalIdsOf({ geoNamesId, code, statements }: ExternalIdsRow): ExternalIdRow[] {
  const known: readonly ExternalIdStatementRow[] = [
    ...[...statements].sort((one, other) => one.position - other.position),
    ...(geoNamesId === null ? [] : [ownColumn("GEONAMES", "source/geonames", String(geoNamesId))]),
    ...(code === null ? [] : [ownColumn("ISO", "source/iso-3166", code)]),
  ];
  return externalIdSchemeNames.flatMap((scheme) => {
    const alike = known.filter((statement) => statement.scheme === scheme);
    const held = alike.find(({ contradicts }) => !contradicts);
    return held === undefined ? [] : [{ scheme, value: held.value, statements: alike }];
  });
}

/** An id that stands in a column of the gazetteer, whose source is that column's. */
function ownColumn(scheme: ExternalIdScheme, sourceId: string, value: string): ExternalIdStatementRow {
  return { scheme, value, sourceId, contradicts: false, locator: value, position: 0 };
}
