import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../http/context.ts";
import { ClientError } from "../errors.ts";
import { MAXIMUM_STEPS, type PlannedRead } from "./readAhead.ts";
import { type Relation, relations } from "./relations.ts";
import { type WantedProperties, wantedProperties } from "./wantedProperties.ts";

type QueryResolvers = NonNullable<Resolvers["Query"]>;
type AnyResolver = (parent: unknown, args: unknown, context: Context, info: GraphQLResolveInfo) => unknown;

/** Lets the fields of `Query` that have relations bring along the neighbours that the selection asks for. */
export function withLookAhead(resolvers: Resolvers): Resolvers {
  if (resolvers.Query === undefined) return resolvers;
  const fields = Object.entries(resolvers.Query).map(([name, resolve]) => [
    name,
    `Query.${name}` in relations ? lookingAhead(resolve as AnyResolver) : resolve,
  ]);
  return { ...resolvers, Query: Object.fromEntries(fields) as QueryResolvers };
}

function lookingAhead(resolve: AnyResolver): AnyResolver {
  return async (parent, args, context, info) => {
    const planning = { context, info, wanted: wantedProperties(info), steps: 0 };
    const [planned] = planReads(planning, info.parentType, info.fieldNodes);
    if (planned !== undefined && planned.below.length > 0) await context.loaders.readAhead(planned);
    return resolve(parent, args, context, info);
  };
}

interface Planning {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly wanted: WantedProperties;
  steps: number;
}

/** What these fields of a type will read, as far as relations tell. `column` is where a row above has the node. */
function planReads(
  planning: Planning,
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  column?: string,
): PlannedRead[] {
  return fields.flatMap((field) => {
    const relation = relations[`${type.name}.${field.name.value}`];
    const given = argumentsOf(planning, type, field);
    if (relation === undefined || given === undefined) return [];
    const { args } = given;
    const read = planRead(planning, relation, relation, args, column);
    if (read === undefined) return [];
    const below = planBelow(planning, relation, type, field);
    return [
      { ...read, ...wantedOf(planning, relation), below },
      ...planCounts(planning, relation, field, args, column),
    ];
  });
}

function planRead(
  planning: Planning,
  { reader, parameters }: Pick<Relation, "reader" | "parameters">,
  { idFrom, ids }: Pick<Relation, "idFrom" | "ids">,
  args: never,
  column: string | undefined,
): PlannedRead | undefined {
  const given = parameters === undefined ? {} : refusedAsUndefined(() => parameters(args));
  if (!given || planning.steps >= MAXIMUM_STEPS) return undefined;
  planning.steps++;
  return {
    reader: reader(planning.context.loaders),
    parameters: given,
    ...(ids && { ids: ids(args) }),
    ...(idFrom !== undefined && { idFrom: column === undefined ? [idFrom] : [column, idFrom] }),
    below: [],
  };
}

function wantedOf({ wanted }: Planning, { node }: Relation): Pick<PlannedRead, "wanted"> {
  const ofType = wanted?.get(node?.type ?? "");
  return ofType && node?.column !== undefined ? { wanted: { column: node.column, ...ofType } } : {};
}

function planBelow(
  planning: Planning,
  { node, connection }: Relation,
  type: GraphQLObjectType,
  field: FieldNode,
): PlannedRead[] {
  const { schema } = planning.info;
  const nodeType = schema.getType(node?.type ?? "");
  const fieldType = getNamedType(type.getFields()[field.name.value]?.type);
  if (!isObjectType(nodeType) || fieldType === undefined) return [];
  const selections = connection
    ? nodeSelections(planning, field.selectionSet, fieldType.name)
    : [field.selectionSet];
  const fields = selections.flatMap((selection) => fieldsIn(planning, selection, nodeType.name));
  return planReads(planning, nodeType, fields, node?.column);
}

/** What is selected of the nodes of a connection: below `nodes`, and below `node` of its `edges`. */
function nodeSelections(
  planning: Planning,
  selection: SelectionSetNode | undefined,
  connectionType: string,
): (SelectionSetNode | undefined)[] {
  return fieldsIn(planning, selection, connectionType).flatMap((field) => {
    if (field.name.value === "nodes") return [field.selectionSet];
    if (field.name.value !== "edges") return [];
    const edgeType = connectionType.replace(/Connection$/, "Edge");
    const inEdge = fieldsIn(planning, field.selectionSet, edgeType);
    return inEdge.filter(({ name }) => name.value === "node").map(({ selectionSet }) => selectionSet);
  });
}

function planCounts(
  planning: Planning,
  { connection, idFrom }: Relation,
  field: FieldNode,
  args: never,
  column: string | undefined,
): PlannedRead[] {
  const asked = (name: string) => name === "totalCount" || name === "count";
  if (!connection?.counts || idFrom === undefined) return [];
  if (!(field.selectionSet?.selections ?? []).some((one) => one.kind === Kind.FIELD && asked(one.name.value)))
    return [];
  const counts = planRead(planning, connection.counts, { idFrom }, args, column);
  return counts === undefined ? [] : [counts];
}

/** The fields that are selected of an object of this type, those in fragments too. */
function fieldsIn(
  planning: Planning,
  selection: SelectionSetNode | undefined,
  typeName: string,
): FieldNode[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (!isIncluded(planning, node)) return [];
    if (node.kind === Kind.FIELD) return [node];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? planning.info.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value ?? typeName;
    return appliesTo(planning, condition, typeName)
      ? fieldsIn(planning, fragment?.selectionSet, typeName)
      : [];
  });
}

function appliesTo({ info: { schema } }: Planning, condition: string, typeName: string): boolean {
  if (condition === typeName) return true;
  const [abstract, type] = [schema.getType(condition), schema.getType(typeName)];
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}

function isIncluded({ info: { variableValues } }: Planning, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  const skipped = getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"];
  const included = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"];
  return skipped !== true && included !== false;
}

/** Undefined when they are bad: the executor comes to the field too, and tells. */
function argumentsOf(
  { info: { variableValues } }: Planning,
  type: GraphQLObjectType,
  field: FieldNode,
): { args: never } | undefined {
  const definition = type.getFields()[field.name.value];
  if (definition === undefined) return undefined;
  try {
    return { args: getArgumentValues(definition, field, variableValues) as never };
  } catch {
    return undefined;
  }
}

/** What the resolver will refuse is not read beforehand. */
function refusedAsUndefined<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ClientError) return undefined;
    throw error;
  }
}
