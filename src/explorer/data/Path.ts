import type { Dated } from "./GraphData.ts";

export interface PathNode {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface PathStep {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly type: string;
  readonly sentence: string;
  readonly facts: readonly { readonly citations: readonly { readonly locator: string }[] }[];
  readonly agreements: readonly {
    readonly id: string;
    readonly date: Dated | null;
    readonly citations: readonly { readonly locator: string }[];
  }[];
}

/** A way from one thing to another, as documents/paths.graphql asks for it. */
export interface Path {
  readonly length: number;
  readonly sentence: string;
  readonly nodes: readonly PathNode[];
  readonly steps: readonly PathStep[];
}
