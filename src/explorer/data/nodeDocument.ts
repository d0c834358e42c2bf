import { nodeShapes } from "../../__generated__/pageShapes.ts";
import type { NodeType } from "../../domain/nodeKinds.ts";
import type { Answer } from "../../pages/answer.ts";
import type { languageCodes } from "./languageCodes.ts";
import type { TypedDocument } from "./TypedDocument.ts";

interface Variables {
  readonly id: string;
  readonly language: (typeof languageCodes)[keyof typeof languageCodes];
}

/** What the page of a thing of this type asks. */
export function nodeDocument(type: NodeType): TypedDocument<{ readonly node: Answer | null }, Variables> {
  return { text: nodeShapes[type].document };
}
