import type { Texts } from "../texts.ts";
import { fileQuery, type Filter } from "./filters.ts";

/** Of what a file of a selection says of itself, as much as a figure tells. */
export interface Provenance {
  readonly datasets: readonly { readonly title: string; readonly version: string }[];
  readonly sources: readonly { readonly title: string; readonly licence: string | null }[];
}

/** Where what is selected came from: only the server's file of this very selection says it. */
export async function fetchProvenance(filter: Filter, signal?: AbortSignal): Promise<Provenance> {
  const answer = await fetch(`export/network.json${fileQuery(filter)}`, signal ? { signal } : {});
  if (!answer.ok) throw new Error(`Expected the sources of the selection, but got ${answer.status}.`);
  return ((await answer.json()) as { readonly graph: Provenance }).graph;
}

export function sourcesInWords({ sources }: Provenance, t: Texts): string {
  const each = sources.map(({ title, licence }) => (licence === null ? title : `${title} (${licence})`));
  return `${t.sourcesAndLicences}: ${each.join("; ")}.`;
}
