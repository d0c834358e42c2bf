import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";

const META_FIELDS = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));

/**
 * Whether an operation selects more fields than `most`, written out without fragments, and once for each type that an
 * object may have. Looks at no more than that.
 */
export function hasMoreFields(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  most: number,
): boolean {
  const fragments = new Map(
    definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  let left = most;
  const root = schema.getRootType(operation.operation);
  if (root) count(operation.selectionSet, root);
  return left < 0;

  function count({ selections }: SelectionSetNode, type: GraphQLObjectType): void {
    for (const selection of selections) {
      if (left < 0) return;
      if (selection.kind === Kind.FIELD) {
        left--;
        const field = fieldOf(type, selection.name.value);
        const { selectionSet } = selection;
        if (field && selectionSet)
          for (const each of objectTypes(getNamedType(field.type))) count(selectionSet, each);
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const condition = fragment?.typeCondition?.name.value ?? type.name;
        if (fragment && objectTypes(schema.getType(condition)).includes(type))
          count(fragment.selectionSet, type);
      }
    }
  }

  function fieldOf(type: GraphQLObjectType, name: string) {
    return type === root ? (type.getFields()[name] ?? META_FIELDS.get(name)) : type.getFields()[name];
  }

  function objectTypes(type: GraphQLNamedType | undefined): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }
}
