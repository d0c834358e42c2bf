import { BREAK, type FieldNode, Kind, visit } from "graphql";
import type { AskedField } from "./pagination.ts";

const known = new WeakMap<FieldNode, AskedField>();

/** What a list needs to know of the field that asks for it. */
export function askedField([field, ...others]: readonly FieldNode[]): AskedField | undefined {
  // A field that stands twice in a selection asks for what both say.
  if (field === undefined || others.length > 0) return undefined;
  let asked = known.get(field);
  if (asked === undefined) known.set(field, (asked = lookAt(field)));
  return asked;
}

const PAGE_FIELDS = ["nodes", "edges", "pageInfo"];

function lookAt(field: FieldNode): AskedField {
  return {
    place: field,
    page: PAGE_FIELDS.some((name) => mayAskFor(name, field)),
    pageInfo: mayAskFor("pageInfo", field),
    edges: mayAskFor("edges", field),
    constant: !hasVariables(field),
  };
}

/** Whether a field selects one of that name; a fragment may. */
export function mayAskFor(name: string, { selectionSet }: FieldNode): boolean {
  return (selectionSet?.selections ?? []).some((one) => one.kind !== Kind.FIELD || one.name.value === name);
}

function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  const Variable = () => {
    found = true;
    return BREAK;
  };
  for (const argument of given) visit(argument, { Variable });
  return found;
}

/**
 * Makes something of a list's arguments: once for all requests where they stand in the document, else once for each object of
 * them, since look-ahead and the resolver get the same.
 */
export function constantly<Arguments extends object, Made extends object>(
  make: (args: Arguments, field?: AskedField) => Made,
): (args: Arguments, field?: AskedField) => Made {
  const made = new WeakMap<object, Made>();
  return (args, field) => {
    if (field === undefined) return make(args);
    const key = field.constant ? field.place : args;
    let found = made.get(key);
    if (found === undefined) made.set(key, (found = make(args, field)));
    return found;
  };
}
