import type { NetworkEdge, NetworkNode } from "../analysis/Network.ts";

/** A network with everything that a file of it says. */
export interface NetworkFile {
  readonly directed: boolean;
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
  readonly about: FileDescription;
}

export interface FileNode extends NetworkNode {
  /** The name in the language of its country. */
  readonly nameLocal: string;
  /** What it is called elsewhere; null when that is not known. */
  readonly wikidataId: string | null;
  readonly geoNamesId: number | null;
}

export interface FileEdge extends NetworkEdge {
  /** What of the weight is certain on the day asked for; null when no day was. */
  readonly certainWeight: number | null;
  /** The facts behind the edge; empty where it was derived from too many to list, as in a one-mode projection. */
  readonly facts: readonly EdgeFact[];
}

export interface EdgeFact {
  /** Such as `agreement/t2-017`. */
  readonly id: string;
  /** The place in a source that states it, such as `Table 2, row 17`. */
  readonly locator: string;
}

/** What a file says of itself, so that it can be understood and cited when nothing else is left of it. */
export interface FileDescription {
  readonly title: string;
  /** What was chosen, in words. */
  readonly selection: string;
  /** What was chosen, as the parameters of its address. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The day whose network this is, ISO 8601; null when it is that of all days. */
  readonly asOf: string | null;
  readonly datasets: readonly FileDataset[];
  readonly sources: readonly FileSource[];
  /** How to cite the file, in one line. */
  readonly citation: string;
  readonly licence: string;
  /** An instant of ISO 8601. */
  readonly createdAt: string;
}

/** The dataset that the facts came in with. */
export interface FileDataset {
  readonly id: string;
  readonly title: string;
  readonly version: string;
}

/** A source of the facts. */
export interface FileSource {
  readonly id: string;
  readonly title: string;
  readonly authors: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** Of a dataset, what a file tells. */
export function fileDataset({ id, title, version }: FileDataset): FileDataset {
  return { id, title, version };
}

/** Of a source, what a file tells. */
export function fileSource({ id, title, authors, year, publisher, url, licence }: FileSource): FileSource {
  return { id, title, authors, year, publisher, url, licence };
}
