import type { Language, NameInput, Resolvers } from "../../__generated__/resolvers.ts";
import type { NameQuery } from "../../analysis/resolution/Candidate.ts";
import {
  type ExplanationLanguage,
  explainCandidate,
  explainContext,
  explainName,
} from "../../analysis/resolution/explain.ts";
import { isEntityTypeId } from "../../domain/entityTypes.ts";
import { getPartialDate } from "../../domain/partialDate.ts";
import { orThrow } from "../../reading/orThrow.ts";
import type { RankedCandidate, ScorePartRow } from "./loaders.ts";

export const resolveResolvers: Resolvers = {
  Query: {
    resolve: (_, { names, first }, { loaders }) => loaders.resolve(names.map(nameQuery), first),
  },
  NameResolution: {
    name: ({ query }) => query.name,
    match: ({ match }) => match,
  },
  ResolutionCandidate: {
    node: ({ candidate: { id } }, _, { loaders }) => orThrow(loaders.namedById(id), id),
    parts: partsOf,
    match: ({ verdict }) => verdict === "MATCH",
    matchedName: ({ name }) => name,
    explanation: (row, { language }) => explainCandidate(row, wordsIn(language)),
  },
  MatchedName: {
    text: ({ name }) => name.text,
    kind: ({ name }) => name.kind,
    language: ({ name }) => name.language,
    from: ({ name: { from } }) => (from === null ? null : getPartialDate(from)),
    until: ({ name: { until } }) => (until === null ? null : getPartialDate(until)),
  },
  ScorePart: {
    kind: (part) => ("namePoints" in part ? "NAME" : part.kind),
    agreement: (part) => ("namePoints" in part ? null : part.agreement),
    points: (part) => ("namePoints" in part ? part.namePoints : part.points),
    distanceKm: (part) => ("namePoints" in part ? null : part.distanceKm),
    text: (part, { language }) => explainPart(part, wordsIn(language)),
  },
};

function nameQuery({ name, type, country, province, near }: NameInput): NameQuery {
  return {
    name,
    types: type ? [entityTypeOf(type)] : [],
    countries: country?.trim() ? [country] : [],
    provinces: province?.trim() ? [province] : [],
    near: near ?? null,
  };
}

/** `PARTNER_CITY` is the type `PartnerCity`. */
function entityTypeOf(type: string) {
  const id = type.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (!isEntityTypeId(id))
    throw new Error(`Expected the enum ResolvableType to name types only, but it has ${type}.`);
  return id;
}

function partsOf(row: RankedCandidate): readonly ScorePartRow[] {
  return [{ name: row.name, namePoints: row.namePoints }, ...row.context];
}

function explainPart(part: ScorePartRow, language: ExplanationLanguage): string {
  return "namePoints" in part ? explainName(part.name, language) : explainContext(part, language);
}

function wordsIn(language: Language): ExplanationLanguage {
  return language === "EN" ? "EN" : "TR";
}
