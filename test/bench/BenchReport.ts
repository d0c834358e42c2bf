import type { Side } from "./QueryClass.ts";

export interface Measurement {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly requestsPerSecond: number;
  readonly requests: number;
}

/** What one side did with one case; `problem` says why there is nothing, or why it is not comparable. */
export interface SideResult {
  readonly problem?: string;
  readonly roundTrips?: number;
  readonly rows?: number;
  /** By the number of connections. */
  readonly measured: Readonly<Record<number, Measurement | undefined>>;
}

export interface CaseResult {
  /** When the run began that it is from, ISO 8601; absent when it is that of its size. */
  readonly startedAt?: string;
  readonly letter: string;
  readonly title: string;
  readonly name: string;
  readonly sides: Readonly<Record<Side, SideResult>>;
}

export interface SizeResult {
  /** "paper", or the number of agreements. */
  readonly size: string;
  /** ISO 8601; all sides of a case are measured in one run on one Neo4j. */
  readonly startedAt: string;
  readonly agreements: number;
  readonly municipalities: number;
  readonly partnerCities: number;
  readonly loadSeconds: number;
  readonly neo4jMemory: { readonly heap: string; readonly pageCache: string };
  readonly peakMemoryBytes: Readonly<Record<Side, number>>;
  readonly cases: readonly CaseResult[];
}

/** One run of the bench. */
export interface BenchReport {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryBytes: number };
  readonly versions: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: readonly number[];
  readonly sizes: readonly SizeResult[];
}
