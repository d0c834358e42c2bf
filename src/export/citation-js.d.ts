declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options?: { forceType: string });
    readonly data: readonly unknown[];
    format(name: "data"): string;
    format(name: "bibtex", options: { format: "object" }): readonly BibTexEntry[];
    format(name: "ris", options: { format: "object" }): readonly RisEntry[];
  }
  export interface BibTexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }
  export type RisEntry = Readonly<Record<string, string | readonly string[]>>;
  export const plugins: {
    readonly config: { get(plugin: "@bibtex"): { readonly format: { asciiOnly: boolean } } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
