import { explainCandidate } from "../../analysis/resolution/explain.ts";
import { entityTypes } from "../../domain/entityTypes.ts";
import type { Loaders } from "../../reading/context.ts";
import type { RankedCandidate } from "../../questions/resolve/loaders.ts";
import { describeEntity } from "./describeEntity.ts";
import { type ReconciliationQuery, readQueries } from "./readQueries.ts";

/** Answers a reconciliation query batch. */
export async function reconcileQueries(text: string, { resolve }: Loaders): Promise<object> {
  const queries = readQueries(text);
  const named = queries.filter((one): one is Named => one.query !== null);
  const most = Math.max(0, ...named.map(({ limit }) => limit));
  const resolved = await resolve(
    named.map(({ query }) => query),
    most,
  );
  const results = new Map(
    named.map(({ key, limit }, index) => [key, (resolved[index]?.candidates ?? []).slice(0, limit)]),
  );
  return Object.fromEntries(
    queries.map(({ key }) => [key, { result: (results.get(key) ?? []).map(resultOf) }]),
  );
}

type Named = ReconciliationQuery & { readonly query: object };

function resultOf(candidate: RankedCandidate) {
  const { entity, types } = candidate.candidate;
  return {
    id: entity.id,
    name: entity.name,
    description: `${describeEntity(entity)}. ${explainCandidate(candidate, "EN")}`,
    type: types.map((id) => ({ id, name: entityTypes[id].nameEn })),
    score: candidate.score,
    match: candidate.verdict === "MATCH",
    features: featuresOf(candidate),
  };
}

/** What a client can build a score of its own from; what the graph cannot tell is left out. */
function featuresOf({ name, context }: RankedCandidate) {
  const features: { id: string; value: number | boolean }[] = [
    { id: "name_similarity", value: Number(name.similarity.toFixed(4)) },
  ];
  for (const { kind, agreement, distanceKm } of context) {
    if (distanceKm !== null) features.push({ id: "distance_km", value: distanceKm });
    else if (agreement !== "UNKNOWN") {
      features.push({ id: `${kind.toLowerCase()}_agrees`, value: agreement === "AGREES" });
    }
  }
  return features;
}
