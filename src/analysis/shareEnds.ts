import { groupBy } from "../domain/groupBy.ts";

/** What joins two nodes of a network. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  /** How many things it stands for. */
  readonly weight: number;
  /** How many of them are certain. */
  readonly certainWeight: number;
  /** First and last day on which the first of them may have begun, ISO 8601; null: before any day. */
  readonly begun: { readonly earliest: string | null; readonly latest: string | null };
}

export interface SharingLimits {
  /** The most pairs that may be found. */
  readonly edges: number;
  /** The most times that a pair may be met: a node with many neighbours makes all of them pairs. */
  readonly meetings: number;
}

interface Shared {
  weight: number;
  certainWeight: number;
  earliest: string | null;
  latest: string | null;
}

/**
 * The one-mode projection of a two-mode network: its sources, joined where they share targets (or the targets, where
 * they share sources), weighted by how many they share (Borgatti and Halgin, “Analyzing Affiliation Networks”, in: The
 * SAGE Handbook of Social Network Analysis (2011)). What two nodes share came to be shared when the later of the two
 * ties to it began. Of a pair the lesser id is the source. Null when it goes beyond the limits.
 */
export function shareEnds(
  ties: readonly Tie[],
  onto: "source" | "target",
  limits: SharingLimits,
): Tie[] | null {
  const across = onto === "source" ? "target" : "source";
  const groups = [...groupBy(ties, (tie) => tie[across]).values()];
  const meetings = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  if (meetings > limits.meetings) return null;
  const ids = [...new Set(ties.map((tie) => tie[onto]))].sort();
  const positions = new Map(ids.map((id, position) => [id, position]));
  const pairs = new Map<number, Shared>();
  for (const group of groups) {
    const sharing = group.map((tie) => ({ tie, position: positions.get(tie[onto]) ?? 0 }));
    meet(
      sharing.sort((one, other) => one.position - other.position),
      (one, other) => {
        const key = one.position * ids.length + other.position;
        pairs.set(key, share(pairs.get(key), one.tie, other.tie));
      },
    );
    if (pairs.size > limits.edges) return null;
  }
  return [...pairs].map(([key, { earliest, latest, ...weights }]) => ({
    source: ids[Math.floor(key / ids.length)] ?? "",
    target: ids[key % ids.length] ?? "",
    ...weights,
    begun: { earliest, latest },
  }));
}

/** Calls `visit` with every two of them, in their order. */
function meet<T>(all: readonly T[], visit: (one: T, other: T) => void): void {
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) visit(one, other);
  });
}

function share(pair: Shared | undefined, one: Tie, other: Tie): Shared {
  const earliest = later(one.begun.earliest, other.begun.earliest);
  const latest = later(one.begun.latest, other.begun.latest);
  const certain = one.certainWeight > 0 && other.certainWeight > 0 ? 1 : 0;
  if (pair === undefined) return { weight: 1, certainWeight: certain, earliest, latest };
  pair.weight += 1;
  pair.certainWeight += certain;
  pair.earliest = earlier(pair.earliest, earliest);
  pair.latest = earlier(pair.latest, latest);
  return pair;
}

/** Null began before any day. */
function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function earlier(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : one < other ? one : other;
}
