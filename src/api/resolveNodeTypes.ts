import { type GraphQLSchema, isAbstractType } from "graphql";
import { nodeType, nodeTypes } from "../domain/nodeKinds.ts";

/** Of every interface and union of nodes: which of its types a row is, its id says. */
export function resolveNodeTypes(schema: GraphQLSchema): GraphQLSchema {
  const ofNodes: ReadonlySet<string> = new Set(nodeTypes);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const possible = new Set(schema.getPossibleTypes(type).map(({ name }) => name));
    if ([...possible].some((name) => !ofNodes.has(name))) continue;
    // GraphQL says of an id that is none of theirs that there is no such type; thrown, an error would pass graphql-jit by.
    type.resolveType = ({ id }: { readonly id: string }) => {
      const found = nodeType(id);
      return found !== undefined && possible.has(found) ? found : id;
    };
  }
  return schema;
}
