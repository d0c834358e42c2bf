import { createHash } from "node:crypto";
import lockFile from "./neo4j.lock.json" with { type: "json" };

/** One jar, by its Maven coordinates, and what it must be once it is here. */
export interface LockedArtifact {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  readonly classifier?: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Everything on the class path of the local Neo4j. `npx tsx src/cli/lock-neo4j.ts` writes it. */
export interface Neo4jLock {
  readonly neo4j: string;
  readonly browser: string;
  readonly artifacts: readonly LockedArtifact[];
}

export const neo4jLock: Neo4jLock = lockFile;

export function jarNameOf({ artifact, version, classifier }: LockedArtifact): string {
  return `${[artifact, version, ...(classifier === undefined ? [] : [classifier])].join("-")}.jar`;
}

export function coordinatesOf({ group, artifact, version, classifier }: LockedArtifact): string {
  return [group, artifact, version, ...(classifier === undefined ? [] : [classifier])].join(":");
}

/** Changes whenever any jar does, so that one folder never mixes the jars of two locks. */
export function lockHash(lock: Neo4jLock): string {
  const hash = createHash("sha256");
  for (const artifact of lock.artifacts) hash.update(`${coordinatesOf(artifact)} ${artifact.sha256}\n`);
  return hash.digest("hex").slice(0, 12);
}

export function totalBytes(artifacts: readonly LockedArtifact[]): number {
  return artifacts.reduce((sum, { bytes }) => sum + bytes, 0);
}
