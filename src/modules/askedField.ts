import { type FieldNode, Kind } from "graphql";
import type { AskedField } from "./pagination.ts";

const known = new WeakMap<FieldNode, AskedField>();

/** What a list needs to know of the field that asks for it. */
export function askedField([field, ...others]: readonly FieldNode[]): AskedField | undefined {
  // A field that stands twice in a selection asks for what both say.
  if (field === undefined || others.length > 0) return undefined;
  let asked = known.get(field);
  if (asked === undefined)
    known.set(
      field,
      (asked = { place: field, pageInfo: mayAskFor("pageInfo", field), edges: mayAskFor("edges", field) }),
    );
  return asked;
}

function mayAskFor(name: string, { selectionSet }: FieldNode): boolean {
  return (selectionSet?.selections ?? []).some((one) => one.kind !== Kind.FIELD || one.name.value === name);
}
