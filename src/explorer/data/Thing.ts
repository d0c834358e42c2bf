import type { Dated } from "./GraphData.ts";

interface Reference {
  readonly id: string;
  readonly name: string;
}

export interface SourceReference {
  readonly id: string;
  readonly title: string;
  readonly authors: string | null;
  readonly year: number | null;
}

export interface Note {
  readonly id: string;
  readonly kind: "SPELLING" | "CORRECTION" | "ADDITION" | "DOUBT";
  readonly sourceSays: string | null;
  readonly correction: string | null;
  readonly reason: string;
}

export interface AgreementParts {
  readonly id: string;
  readonly date: Dated | null;
  readonly municipality: Reference;
  readonly partnerCity: Reference & { readonly country: { readonly code: string } };
  readonly citations: readonly { readonly locator: string }[];
  readonly editorialNotes: readonly Note[];
}

interface AgreementList {
  readonly totalCount: number;
  readonly nodes: readonly AgreementParts[];
}

/** The answer to documents/thing.graphql: which fields there are depends on the type. */
export interface Thing extends Partial<Omit<AgreementParts, "id" | "citations" | "editorialNotes">> {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly citations?: readonly {
    readonly locator: string;
    readonly literature: string | null;
    readonly source: SourceReference;
  }[];
  readonly accordingTo?: readonly { readonly pages: string | null; readonly source: SourceReference }[];
  readonly editorialNotes?: readonly Note[];
  readonly turkish?: string;
  readonly english?: string;
  readonly local?: string;
  readonly otherNames?: readonly {
    readonly text: string;
    readonly kind: "FORMER" | "VARIANT" | "TRANSLITERATION" | "OFFICIAL";
    readonly reason: string | null;
    readonly from: { readonly edtf: string } | null;
    readonly until: { readonly edtf: string } | null;
  }[];
  readonly country?: Reference;
  readonly province?: Reference;
  readonly successors?: readonly { readonly date: { readonly edtf: string }; readonly successor: Reference }[];
  readonly predecessors?: readonly { readonly date: { readonly edtf: string }; readonly predecessor: Reference }[];
  readonly agreements?: AgreementList;
  readonly agreementsWithin?: AgreementList;
  readonly municipalityReason?: string | null;
  readonly partnerCityReason?: string | null;
  readonly printed?: {
    readonly table: number;
    readonly row: number;
    readonly province: string;
    readonly municipality: string;
    readonly partner: string;
    readonly country: string;
    readonly date: string;
  };
  readonly repeats?: { readonly id: string; readonly printed: { readonly table: number; readonly row: number } } | null;
  readonly place?: string | null;
  readonly subject?: string | null;
  readonly outcome?: string | null;
  readonly note?: string | null;
  readonly countries?: readonly Reference[];
  readonly span?: Dated;
  readonly description?: string | null;
  readonly figures?: {
    readonly agreements: number;
    readonly municipalities: number;
    readonly partnerCities: number;
  };
  readonly statement?: string;
  readonly reported?: string;
  readonly computed?: string | null;
  readonly verdict?: "AGREES" | "DIFFERS" | "UNDECIDABLE";
  readonly explanation?: string | null;
}
