import { sourceInWords } from "./descriptionLines.ts";
import type { FileDataset, FileSource } from "./NetworkFile.ts";

/** Something in the graph that a text can cite. The graph knows nobody who would be its author, and no year. */
export interface CitedWork {
  /** Such as `agreement/t2-017`. */
  readonly id: string;
  readonly title: string;
  /** Where the server has it, with a slash at its beginning. */
  readonly path: string;
  /** Whether it is of the day on which it was asked for, as a selection is; of the others no year is known. */
  readonly madeOnDemand: boolean;
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
  readonly URL: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly accessed: { readonly "date-parts": readonly (readonly number[])[] };
}

const PUBLISHER = "paradiplomacy-graph";

/** How a work was come by. */
export interface Access {
  /** The day on which the graph said so, ISO 8601. */
  readonly on: string;
  /** Of the server that said so, without a slash at its end. */
  readonly serverAddress: string;
}

export function cslItem(work: CitedWork, access: Access): CslItem {
  const day = access.on.split("-").map(Number);
  const container = work.datasets.filter(({ id }) => id !== work.id);
  return {
    id: work.id,
    "citation-key": `paradiplomacy_${work.id.replaceAll(/[^A-Za-z0-9]+/g, "_")}`,
    type: "dataset",
    title: work.title,
    ...(container.length === 0 ? {} : { "container-title": container.map(({ title }) => title).join("; ") }),
    version: versions(work),
    publisher: PUBLISHER,
    note: notes(work, access).join(". "),
    URL: addressOf(work, access),
    ...(work.madeOnDemand ? { issued: { "date-parts": [day.slice(0, 1)] } } : {}),
    accessed: { "date-parts": [day] },
  };
}

/** The whole citation in one line, for a reader who has no other program at hand. */
export function citationLine(work: CitedWork, access: Access): string {
  return [work.title, PUBLISHER, ...notes(work, access), addressOf(work, access)].join(". ");
}

function addressOf({ path }: CitedWork, { serverAddress }: Access): string {
  return `${serverAddress}${path}`;
}

function notes(work: CitedWork, { on }: Access): string[] {
  return [
    ...work.remarks,
    ...work.datasets.map((dataset) => versionInWords(dataset, work)),
    ...work.sources.map(citedInWords),
    `Accessed ${on}`,
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
