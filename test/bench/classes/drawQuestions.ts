import { createRandomGenerator } from "../../../src/analysis/randomGenerator.ts";
import { shuffled } from "../synthetic/weightedSampler.ts";
import type { Question, Variables } from "../QueryClass.ts";

const MOST = 5_000;

/** Up to 5,000 of these in an order that has nothing to do with theirs, the same in every run. */
export function draw<T>(from: readonly T[]): T[] {
  return shuffled(from, createRandomGenerator(1)).slice(0, MOST);
}

/** A question that each side takes with the same variables. */
export function alike(variables: Variables): Question {
  return { ours: variables, peer: variables, limit: variables };
}

/** The list that the library gives for every relationship, for one that always leads to one node. */
export function only<T>(list: readonly T[]): T {
  const [node] = list;
  if (node === undefined || list.length > 1) throw new Error(`expected one node, but got ${list.length}`);
  return node;
}
