/**
 * Completes the hand-written SDL, so that each thing is said in it once. The files in `schema/` are plain SDL; what
 * repeats is generated beside them, and what is written there always wins:
 *
 * - A type or interface gets the fields of its interfaces that it does not write itself. Where several have a field,
 *   the one that is named last tells its description.
 * - A field that returns `XConnection` makes that type and `XEdge` (`pages.ts`), one that returns `XLink` makes that
 *   type (`links.ts`). Such a type is written only where it says more, or says it in other words.
 * - `RelationType` has a value for each entry of `relationTypes.ts`, `NodeKind` and `ResolvableType` have one for each kind of
 *   `nodeKinds.ts` that is drawn and resolved. A field with `@linksFrom` or `@linksTo` is resolved by
 *   its relation (`linkResolvers.ts`).
 * - An argument without a description gets that of its name (`argumentDescriptions.ts`).
 */
import { concatAST, Kind, parse, print, type DocumentNode } from "graphql";
import { describeArguments } from "./argumentDescriptions.ts";
import { inheritedFields } from "./inheritedFields.ts";
import { withoutLinkDirectives } from "./linkResolvers.ts";
import { links } from "./links.ts";
import { pages } from "./pages.ts";
import { enums } from "./enums.ts";
import { writtenTypes } from "./writtenTypes.ts";

export interface CompleteSchema {
  /** What stands beside the hand-written files: types of its own, and extensions of theirs. */
  readonly generated: string;
  /** Both together, with every argument described: what is published. */
  readonly published: string;
  /** The document of both, with the directives that say how fields are resolved. */
  readonly complete: DocumentNode;
}

export function completeSchema(sdl: string): CompleteSchema {
  const written = parse(sdl, { noLocation: true });
  const types = writtenTypes(written);
  const listed = concatAST([written, documentOf([...pages(types), ...links(types), ...enums()])]);
  const complete = concatAST([listed, documentOf(inheritedFields(writtenTypes(listed)))]);
  const generated = documentOf(complete.definitions.slice(written.definitions.length));
  return {
    generated: print(generated),
    published: print(describeArguments(withoutLinkDirectives(complete))),
    complete,
  };
}

function documentOf(definitions: DocumentNode["definitions"]): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions };
}
