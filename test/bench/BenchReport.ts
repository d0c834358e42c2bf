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

export interface FirstAskTimes {
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly maximumMs: number;
}

/** How long each side took for documents of one shape that it had not seen before. */
export interface FirstAskResult {
  readonly name: string;
  readonly documents: number;
  readonly withoutPeer?: string;
  /** Whether an answer of ours was another one than that of the hand-written statement. */
  readonly differs?: boolean;
  readonly measured: Readonly<Partial<Record<Side, FirstAskTimes>>>;
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
  /** Absent when first asks were not measured. */
  readonly firstAsks?: readonly FirstAskResult[];
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
