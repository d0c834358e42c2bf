/**
 * Completes the hand-written SDL, so that each thing is said in it once. The files in `schema/` are plain SDL; what
 * repeats is generated beside them, and what is written there always wins:
 *
 * - A type or interface gets the fields of its interfaces that it does not write itself. Where several have a field,
 *   the one that is named last tells its description.
 * - A field that returns `XConnection` makes that type and `XEdge` (`pages.ts`), one that returns `XLink` makes that
 *   type (`links.ts`). Such a type is written only where it says more, or says it in other words.
 * - An argument without a description gets that of its name (`argumentDescriptions.ts`).
 */
import { concatAST, Kind, parse, print, type DocumentNode } from "graphql";
import { describeArguments } from "./argumentDescriptions.ts";
import { inheritedFields } from "./inheritedFields.ts";
import { links } from "./links.ts";
import { pages } from "./pages.ts";
import { writtenTypes, type Completion } from "./writtenTypes.ts";

export interface CompleteSchema {
  /** What stands beside the hand-written files: types of its own, and extensions of theirs. */
  readonly generated: string;
  /** Both together, with every argument described: what is published. */
  readonly published: string;
}

export function completeSchema(sdl: string): CompleteSchema {
  const written = parse(sdl, { noLocation: true });
  const types = writtenTypes(written);
  const listed = concatAST([written, documentOf([...pages(types), ...links(types)])]);
  const complete = concatAST([listed, documentOf(inheritedFields(writtenTypes(listed)))]);
  const generated = documentOf(complete.definitions.slice(written.definitions.length));
  return { generated: print(generated), published: print(describeArguments(complete)) };
}

function documentOf(definitions: DocumentNode["definitions"] | readonly Completion[]): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions };
}
