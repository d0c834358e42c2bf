import type { Resolvers } from "../../__generated__/resolvers.ts";
import { getDateInterval } from "../../domain/dateInterval.ts";
import type { Context } from "../../reading/context.ts";
import type { CitationRow } from "../../nouns/citation/queries.ts";
import { dateField } from "../../reading/dateField.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import { bearerOf, type FoundFact } from "../path/foundPath.ts";
import { pathNodeName } from "../path/pathNode.ts";
import type { PathRelationshipRow } from "../path/queries.ts";
import { orThrow } from "../../reading/orThrow.ts";

/** The agreements whose lines a twinning is cited with. */
const CITED_AGREEMENTS = 10;

export const relationResolvers: Resolvers = {
  BriefNode: {
    type: ({ id }) => nodeType(id) ?? "Node",
    name: (row, { language }) => pathNodeName(row, language),
    node: ({ id }, _, { loaders }) => orThrow(loaders.nodeById(id), id),
  },
  RelationFact: {
    date: ({ date }) => {
      const interval = date === null ? null : getDateInterval(date);
      return dateField(date, interval?.earliest ?? null, interval?.latest ?? null);
    },
    role: ({ relationship }) => relationship.role,
    note: ({ relationship }) => relationship.note ?? relationship.deed,
    citations: (fact, _, context) => citationsOf(fact, context),
  },
};

/** The lines that a fact came from: its own, its agreements', or those of the node that it is told with. */
async function citationsOf(
  { relationship, asOf }: FoundFact,
  { loaders }: Context,
): Promise<readonly CitationRow[]> {
  const own = ownCitations(relationship);
  if (own.length > 0) return own;
  if (relationship.type !== "TWINNED_WITH") return loaders.citationsByFactId.load(bearerOf(relationship));
  const agreements = await loaders.agreementsOfTwinning(relationship, { first: CITED_AGREEMENTS, asOf });
  return (await Promise.all(agreements.map(({ id }) => loaders.citationsByFactId.load(id)))).flat();
}

function ownCitations({
  sourceId,
  source,
  locator,
  literature,
}: PathRelationshipRow): readonly CitationRow[] {
  if (sourceId === null || locator === null) return [];
  return locator.split("; ").map((place) => ({ parentId: source, sourceId, locator: place, literature }));
}
