import { join } from "node:path";
import { fetchJava, javaIn } from "./fetchJava.ts";
import { findJava, inspectJava, oldestSupported, type Java } from "./findJava.ts";
import { javaLock, thisPlatform, type JavaLock } from "./javaLock.ts";
import { LocalNeo4jError } from "./LocalNeo4jError.ts";
import type { Environment } from "./repositoryAgent.ts";
import type { Stages } from "./Stages.ts";

export interface GetJavaOptions {
  /** Where JAVA_HOME and PATH are looked up; pip gets it as it is. */
  readonly environment: Environment;
  readonly cacheDirectory: string;
  readonly stages: Stages;
  readonly lock?: JavaLock;
  /** As the lock names it; this machine's unless given. */
  readonly platform?: string;
}

/**
 * This machine's Java or, where none is new enough, a private one in the cache, which the first start fetches. Throws a
 * `LocalNeo4jError` that says what to do where there is neither.
 */
export async function getJava(options: GetJavaOptions): Promise<Java> {
  const { environment, cacheDirectory, stages, lock = javaLock, platform = thisPlatform() } = options;
  const found = await stages.stage("Looking for Java", () => findJava(environment).catch(asExpected));
  if (!(found instanceof LocalNeo4jError)) return found;
  const wheel = lock.wheels.find((each) => each.platform === platform);
  if (wheel === undefined) throw found;
  const home = join(cacheDirectory, "java", `${lock.version}-${wheel.sha256.slice(0, 12)}`);
  const kept = await inspectJava(javaIn(home));
  const java =
    kept instanceof Error ? await fetchJava({ ...options, lock, wheel, home, missing: found }) : kept;
  stages.note(`No Java ${oldestSupported} or newer was found; a private one is used: ${java.path}`);
  return java;
}

function asExpected(error: unknown): LocalNeo4jError {
  if (error instanceof LocalNeo4jError) return error;
  throw error;
}
