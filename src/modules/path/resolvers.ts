import type { PathStepType, Resolvers } from "../../__generated__/resolvers.ts";
import { getDateInterval } from "../../domain/dateInterval.ts";
import type { SentenceLanguage } from "../../domain/dateInWords.ts";
import { pathSentence, stepSentence } from "../../domain/pathSentence.ts";
import { ClientError } from "../../errors.ts";
import type { Context } from "../../http/context.ts";
import type { CitationRow } from "../citation/queries.ts";
import { dateField } from "../dateField.ts";
import { nodeType } from "../node/nodeType.ts";
import { present } from "../present.ts";
import { selectedFields } from "../selectedFields.ts";
import { bearerOf, type FoundFact } from "./foundPath.ts";
import { pathNodeName } from "./pathNode.ts";
import type { PathRelationshipRow } from "./queries.ts";

/** What of a path cannot be told without the facts of its steps. */
const NEED_FACTS = ["steps", "sentence", "certainty"];

/** The agreements whose lines a twinning is cited with. */
const CITED_AGREEMENTS = 10;

export const pathResolvers: Resolvers = {
  Query: {
    paths: (_, args, { loaders }, info) => {
      const selected = selectedFields(info);
      return loaders.paths({ ...args, withFacts: NEED_FACTS.some((field) => selected.has(field)) });
    },
  },
  PathConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
    pageInfo: async ({ edges, isFirstPage, hasNextPage }) => ({
      hasNextPage: await hasNextPage(),
      hasPreviousPage: !isFirstPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    }),
    searchedHops: ({ searchedHops }) => searchedHops(),
    hubsNotCrossed: ({ hubsNotCrossed }) => hubsNotCrossed(),
  },
  Path: {
    length: ({ steps }) => steps.length,
    sentence: ({ steps }, { language }) =>
      pathSentence(
        steps.map(({ told }) => told),
        sentenceLanguage(language),
      ),
  },
  PathNode: {
    type: ({ id }) => nodeType(id) ?? "Node",
    name: (row, { language }) => pathNodeName(row, language),
    node: ({ id }, _, { loaders }) => present(loaders.nodeById(id), id),
  },
  PathStep: {
    type: ({ type }) => type as PathStepType,
    agreements: ({ type, told, asOf }, { first }, { loaders }) =>
      type === "TWINNED_WITH"
        ? loaders.agreementsOfTwinning({ source: told.source.id, target: told.target.id }, { first, asOf })
        : [],
    sentence: ({ told }, { language }) => stepSentence(told, sentenceLanguage(language)),
  },
  PathFact: {
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

function sentenceLanguage(language: "TR" | "EN" | "LOCAL"): SentenceLanguage {
  if (language !== "LOCAL") return language;
  throw new ClientError("BAD_USER_INPUT", `"language" of a sentence must be TR or EN, but got LOCAL.`);
}
