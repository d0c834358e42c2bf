import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { ConfigurationError } from "./errors.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A Neo4j that somebody else runs: a single server, a cluster or Aura. */
export interface ExternalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | undefined;
}

export interface Config {
  /** The address that the API listens on; loopback unless told otherwise. */
  readonly host: string;
  /** TCP port of the API; 0 takes any free one. */
  readonly port: number;
  /** Undefined when the project runs its own Neo4j. */
  readonly externalNeo4j: ExternalNeo4j | undefined;
  /** Databases, logs and the password of the project's own Neo4j. */
  readonly dataDirectory: string;
  /** Downloaded Neo4j jars, shared by every clone of this user. */
  readonly cacheDirectory: string;
  /** Address of a Maven repository to fetch Neo4j from instead of the public one. */
  readonly mavenRepository: string | undefined;
  /** How long one query may run in Neo4j before Neo4j ends it. */
  readonly queryTimeoutMs: number;
  /** Whether Neo4j plans the project's statements once the server is ready, so that first questions need not wait for it. */
  readonly warmUp: boolean;
}

/** Reads every setting; throws a `ConfigurationError` that names the variable, what it should be and what it is. */
export function readConfig(env: Environment = process.env): Config {
  return {
    host: text(env, "HOST") ?? "127.0.0.1",
    port: integer(env, "PORT", { default: 4000, minimum: 0, maximum: 65_535 }),
    externalNeo4j: externalNeo4j(env),
    dataDirectory: defaultDataDirectory(env),
    cacheDirectory: defaultCacheDirectory(env),
    mavenRepository: text(env, "MAVEN_REPOSITORY"),
    queryTimeoutMs: integer(env, "QUERY_TIMEOUT_MS", { default: 10_000, minimum: 1, maximum: 3_600_000 }),
    warmUp: onOrOff(env, "WARM_UP"),
  };
}

function defaultDataDirectory(env: Environment = process.env): string {
  return userDirectory(env, {
    own: "PARADIPLOMACY_DATA_DIRECTORY",
    xdg: "XDG_DATA_HOME",
    linux: [".local", "share"],
    macOS: ["Library", "Application Support"],
  });
}

export function defaultCacheDirectory(env: Environment = process.env): string {
  return userDirectory(env, {
    own: "PARADIPLOMACY_CACHE_DIRECTORY",
    xdg: "XDG_CACHE_HOME",
    linux: [".cache"],
    macOS: ["Library", "Caches"],
  });
}

interface UserDirectory {
  readonly own: string;
  readonly xdg: string;
  readonly linux: readonly string[];
  readonly macOS: readonly string[];
}

function userDirectory(env: Environment, { own, xdg, linux, macOS }: UserDirectory): string {
  const chosen = text(env, own);
  if (chosen !== undefined) return resolve(chosen);
  return join(baseDirectory(env, xdg, linux, macOS), "paradiplomacy-graph");
}

function baseDirectory(
  env: Environment,
  xdg: string,
  linux: readonly string[],
  macOS: readonly string[],
): string {
  const base = text(env, xdg);
  if (base !== undefined) return resolve(base);
  if (process.platform === "darwin") return join(homedir(), ...macOS);
  if (process.platform === "win32") return text(env, "LOCALAPPDATA") ?? join(homedir(), "AppData", "Local");
  return join(homedir(), ...linux);
}

function externalNeo4j(env: Environment): ExternalNeo4j | undefined {
  const uri = text(env, "NEO4J_URI");
  if (uri === undefined) return undefined;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/.test(uri)) {
    throw new ConfigurationError(
      `NEO4J_URI must be an address such as neo4j+s://name.example:7687 or bolt://localhost:7687, but is ${JSON.stringify(uri)}.`,
    );
  }
  const password = text(env, "NEO4J_PASSWORD");
  if (password === undefined) {
    throw new ConfigurationError(`NEO4J_URI is set to ${uri}, but NEO4J_PASSWORD is missing: set it too.`);
  }
  return {
    uri,
    password,
    username: text(env, "NEO4J_USER") ?? "neo4j",
    database: text(env, "NEO4J_DATABASE"),
  };
}

function text(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}

function onOrOff(env: Environment, name: string): boolean {
  const value = text(env, name) ?? "on";
  if (value === "on" || value === "off") return value === "on";
  throw new ConfigurationError(`${name} must be "on" or "off", but is ${JSON.stringify(value)}.`);
}

interface IntegerRange {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

function integer(env: Environment, name: string, range: IntegerRange): number {
  const value = text(env, name);
  if (value === undefined) return range.default;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= range.minimum && number <= range.maximum) return number;
  throw new ConfigurationError(
    `${name} must be a whole number from ${String(range.minimum)} to ${String(range.maximum)}, but is ${JSON.stringify(value)}.`,
  );
}
