import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from "graphql";

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** The names of all fields that are selected below a field, at any depth; what may be skipped counts as selected. */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [only, ...others] = fieldNodes;
  const found = only && others.length === 0 ? known.get(only) : undefined;
  if (found !== undefined) return found;
  const names = new Set<string>();
  for (const { selectionSet } of fieldNodes) addFields(selectionSet, fragments, names);
  if (only && others.length === 0) known.set(only, names);
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
