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
  /** Its manifest has a class path of its own; left out where it has not. */
  readonly namesJars?: boolean;
}

/** Everything on the class path of the local Neo4j. `npm run lock-neo4j` writes it. */
export interface Neo4jLock {
  readonly neo4j: string;
  readonly browser: string;
  readonly artifacts: readonly LockedArtifact[];
}

export const neo4jLock: Neo4jLock = lockFile;

export function jarNameOf({ artifact, version, classifier }: LockedArtifact): string {
  return `${[artifact, version, ...(classifier === undefined ? [] : [classifier])].join("-")}.jar`;
}

/**
 * The jars in the order of the class path. What names further jars comes last, when they are there already: where a
 * manifest moves one forward, Java 21 finds another class path than the one for which a class archive was made.
 */
export function classPath({ artifacts }: Neo4jLock): string[] {
  const namesJars = (artifact: LockedArtifact) => artifact.namesJars === true;
  const last = artifacts.filter(namesJars);
  return [...artifacts.filter((artifact) => !namesJars(artifact)), ...last].map(jarNameOf);
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
