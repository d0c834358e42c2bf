import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** The names of all fields that are selected below a field, at any depth; what may be skipped counts as selected. */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [first, ...others] = fieldNodes.map((field) => selectedBelow(field, fragments));
  return first !== undefined && others.length === 0
    ? first
    : new Set([first ?? [], ...others].flatMap((names) => [...names]));
}

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** The same for each request with the same document. */
function selectedBelow(
  field: FieldNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): ReadonlySet<string> {
  const found = known.get(field);
  if (found !== undefined) return found;
  const names = new Set<string>();
  addFields(field.selectionSet, fragments, names);
  known.set(field, names);
  return names;
}

function addFields(
  selectionSet: SelectionSetNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  names: Set<string>,
): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    addFields(
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments[selection.name.value]?.selectionSet
        : selection.selectionSet,
      fragments,
      names,
    );
  }
}
