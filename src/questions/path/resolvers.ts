import type { RelationType, Resolvers } from "../../__generated__/resolvers.ts";
import type { SentenceLanguage } from "../../domain/dateInWords.ts";
import { pathSentence, stepSentence } from "../../domain/pathSentence.ts";
import { ClientError } from "../../errors.ts";
import { selectedFields } from "../../reading/selectedFields.ts";

/** What of a path cannot be told without the facts of its steps. */
const NEED_FACTS = ["steps", "sentence", "certainty"];

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
  PathStep: {
    type: ({ type }) => type as RelationType,
    agreements: ({ type, told, asOf }, { first }, { loaders }) =>
      type === "TWINNED_WITH"
        ? loaders.agreementsOfTwinning({ source: told.source.id, target: told.target.id }, { first, asOf })
        : [],
    sentence: ({ told }, { language }) => stepSentence(told, sentenceLanguage(language)),
  },
};

function sentenceLanguage(language: "TR" | "EN" | "LOCAL"): SentenceLanguage {
  if (language !== "LOCAL") return language;
  throw new ClientError("BAD_USER_INPUT", `"language" of a sentence must be TR or EN, but got LOCAL.`);
}
