import { sourceInWords } from "./descriptionLines.ts";
import type { FileDataset, FileSource } from "./NetworkFile.ts";

/** Something in the graph that a text can cite. The graph knows nobody who would be its author, and no year. */
export interface CitedWork {
  /** Such as `agreement/t2-017`. */
  readonly id: string;
  readonly title: string;
  /** What else tells it apart, as sentences without a full stop. */
  readonly remarks: readonly string[];
  /** The datasets that it is or came in with. */
  readonly datasets: readonly FileDataset[];
  /** Where its facts were taken from, each with the place there, if it is one place. */
  readonly sources: readonly CitedSource[];
}

export interface CitedSource {
  readonly source: FileSource;
  readonly locator: string | null;
  /** What the source itself cites there. */
  readonly literature?: string | null;
}

/** A work in the Citation Style Language's own terms, as far as they are used here. */
export interface CslItem {
  readonly id: string;
  readonly "citation-key": string;
  readonly type: "dataset";
  readonly title: string;
  readonly "container-title"?: string;
  readonly version: string;
  readonly publisher: string;
  readonly note: string;
  readonly accessed: { readonly "date-parts": readonly (readonly number[])[] };
}

const PUBLISHER = "paradiplomacy-graph";

/** @param accessedOn The day on which the graph said so, ISO 8601. */
export function cslItem(work: CitedWork, accessedOn: string): CslItem {
  const container = work.datasets.filter(({ id }) => id !== work.id);
  return {
    id: work.id,
    "citation-key": `paradiplomacy_${work.id.replaceAll(/[^A-Za-z0-9]+/g, "_")}`,
    type: "dataset",
    title: work.title,
    ...(container.length === 0 ? {} : { "container-title": container.map(({ title }) => title).join("; ") }),
    version: versions(work),
    publisher: PUBLISHER,
    note: notes(work, accessedOn).join(". "),
    accessed: { "date-parts": [accessedOn.split("-").map(Number)] },
  };
}

/** The whole citation in one line, for a reader who has no other program at hand. */
export function citationLine(work: CitedWork, accessedOn: string): string {
  return [work.title, PUBLISHER, ...notes(work, accessedOn)].join(". ") + ".";
}

function notes(work: CitedWork, accessedOn: string): string[] {
  return [
    ...work.remarks,
    ...work.datasets.map((dataset) => versionInWords(dataset, work)),
    ...work.sources.map(citedInWords),
    `Accessed ${accessedOn}`,
  ];
}

function citedInWords({ source, locator, literature }: CitedSource): string {
  const words = sourceInWords(source).replace(/\.$/, "");
  if (locator === null) return `Made from: ${words}`;
  return `Stated in: ${words}, ${locator}${literature ? `, which cites ${literature}` : ""}`;
}

function versionInWords({ id, title, version }: FileDataset, work: CitedWork): string {
  return id === work.id ? `Version ${version}` : `In: ${title} (${id}), version ${version}`;
}

function versions({ datasets }: CitedWork): string {
  return datasets.map(({ version }) => version).join(", ");
}
