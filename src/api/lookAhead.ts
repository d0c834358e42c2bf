import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
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
import type { Context } from "../reading/context.ts";
import { ClientError } from "../errors.ts";
import { MAXIMUM_STEPS, type PlannedRead } from "../reading/readAhead.ts";
import { askedField } from "../reading/askedField.ts";
import { type Relation, relations } from "./relations.ts";
import { type WantedProperties, wantedProperties } from "./wantedProperties.ts";

type QueryResolvers = NonNullable<Resolvers["Query"]>;
type Arguments = Readonly<Record<string, unknown>>;
type AnyResolver = (parent: unknown, args: unknown, context: Context, info: GraphQLResolveInfo) => unknown;

/**
 * Lets the fields of `Query` that have relations bring along the neighbours that the selection asks for, in one statement.
 * Neo4j plans such a statement for a quarter of a second and more, so only a document that comes back gets one: what is asked
 * for the first time, the loaders read level by level, with statements that all documents share.
 */
export function withLookAhead(resolvers: Resolvers): Resolvers {
  if (resolvers.Query === undefined) return resolvers;
  const fields = Object.entries(resolvers.Query).map(([name, resolve]) => [
    name,
    `Query.${name}` in relations ? lookingAhead(resolve as AnyResolver) : resolve,
  ]);
  return { ...resolvers, Query: Object.fromEntries(fields) as QueryResolvers };
}

function lookingAhead(resolve: AnyResolver): AnyResolver {
  return (parent, args, context, info) => {
    if (!context.returning) return resolve(parent, args, context, info);
    const [planned] = readsOf(fieldsAhead(info), { context, info, steps: 0 }, args as Arguments);
    if (planned === undefined || planned.below.length === 0) return resolve(parent, args, context, info);
    return context.loaders.readAhead(planned).then(() => resolve(parent, args, context, info));
  };
}

/** A field that look-ahead knows, and those below it: the same for each request with the same document. */
interface FieldAhead {
  readonly relation: Relation;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly field: FieldNode;
  /** The column of a row above that has the node whose field it is. */
  readonly column: string | undefined;
  /** Whether its rows are asked for, and not only how many there are. */
  readonly page: boolean;
  readonly counted: boolean;
  readonly wanted: Pick<PlannedRead, "wanted">;
  readonly below: readonly FieldAhead[];
}

const fieldsAheadOf = new WeakMap<FieldNode, readonly FieldAhead[]>();

function fieldsAhead(info: GraphQLResolveInfo): readonly FieldAhead[] {
  const [field] = info.fieldNodes;
  const known = field && fieldsAheadOf.get(field);
  if (known !== undefined) return known;
  const looking = { info, wanted: wantedProperties(info), conditional: false };
  const ahead = lookAt(looking, info.parentType, info.fieldNodes);
  // What a document skips or includes depends on the variables of the request.
  if (field !== undefined && !looking.conditional) fieldsAheadOf.set(field, ahead);
  return ahead;
}

interface Looking {
  readonly info: GraphQLResolveInfo;
  readonly wanted: WantedProperties;
  conditional: boolean;
}

/** `column` is where a row above has the node. */
function lookAt(
  looking: Looking,
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  column?: string,
): FieldAhead[] {
  return fields.flatMap((field) => {
    const relation = relations[`${type.name}.${field.name.value}`];
    const definition = type.getFields()[field.name.value];
    if (relation === undefined || definition === undefined) return [];
    return [
      {
        ...{ relation, definition, field, column },
        page: relation.connection === undefined || askedField([field])?.page !== false,
        counted: isCounted(relation, field),
        wanted: wantedOf(looking, relation),
        below: lookBelow(looking, relation, definition, field),
      },
    ];
  });
}

function wantedOf({ wanted }: Looking, { node }: Relation): Pick<PlannedRead, "wanted"> {
  const ofType = wanted?.get(node?.type ?? "");
  return ofType && node?.column !== undefined ? { wanted: { column: node.column, ...ofType } } : {};
}

function isCounted({ connection, idFrom }: Relation, { selectionSet }: FieldNode): boolean {
  if (connection?.counts === undefined || idFrom === undefined) return false;
  const asked = (name: string) => name === "totalCount" || name === "count";
  return (selectionSet?.selections ?? []).some((one) => one.kind === Kind.FIELD && asked(one.name.value));
}

function lookBelow(
  looking: Looking,
  { node, connection }: Relation,
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
): FieldAhead[] {
  const nodeType = looking.info.schema.getType(node?.type ?? "");
  if (!isObjectType(nodeType)) return [];
  const selections = connection
    ? nodeSelections(looking, field.selectionSet, getNamedType(definition.type).name)
    : [field.selectionSet];
  const fields = selections.flatMap((selection) => fieldsIn(looking, selection, nodeType.name));
  return lookAt(looking, nodeType, fields, node?.column);
}

/** What is selected of the nodes of a connection: below `nodes`, and below `node` of its `edges`. */
function nodeSelections(
  looking: Looking,
  selection: SelectionSetNode | undefined,
  connectionType: string,
): (SelectionSetNode | undefined)[] {
  return fieldsIn(looking, selection, connectionType).flatMap((field) => {
    if (field.name.value === "nodes") return [field.selectionSet];
    if (field.name.value !== "edges") return [];
    const edgeType = connectionType.replace(/Connection$/, "Edge");
    const inEdge = fieldsIn(looking, field.selectionSet, edgeType);
    return inEdge.filter(({ name }) => name.value === "node").map(({ selectionSet }) => selectionSet);
  });
}

interface Planning {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  steps: number;
}

/** What these fields will read, for the variables of a request; the arguments of the topmost one are known. */
function readsOf(fields: readonly FieldAhead[], planning: Planning, known?: Arguments): PlannedRead[] {
  const reads: PlannedRead[] = [];
  for (const ahead of fields) {
    const args = known ?? argumentsOf(planning, ahead);
    if (args === undefined) continue;
    const read = ahead.page ? planRead(planning, ahead, ahead.relation, args) : undefined;
    if (read === undefined && ahead.page) continue;
    if (read) reads.push({ ...read, ...ahead.wanted, below: readsOf(ahead.below, planning) });
    const { counts } = ahead.relation.connection ?? {};
    const count = counts && ahead.counted && planRead(planning, ahead, counts, args);
    if (count) reads.push(count);
  }
  return reads;
}

function planRead(
  planning: Planning,
  { relation: { idFrom, ids }, column, field }: FieldAhead,
  { reader, parameters }: Pick<Relation, "reader" | "parameters">,
  args: Arguments,
): PlannedRead | undefined {
  const given =
    parameters === undefined ? {} : refusedAsUndefined(() => parameters(args as never, askedField([field])));
  if (!given || planning.steps >= MAXIMUM_STEPS) return undefined;
  planning.steps++;
  const asked = reader(planning.context.loaders);
  return {
    reader: asked,
    query: asked.query,
    parameters: given,
    ...(ids && { ids: ids(args as never) }),
    ...(idFrom !== undefined && { idFrom: column === undefined ? [idFrom] : [column, idFrom] }),
    below: [],
  };
}

/** The fields that are selected of an object of this type, those in fragments too. */
function fieldsIn(looking: Looking, selection: SelectionSetNode | undefined, typeName: string): FieldNode[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (!isIncluded(looking, node)) return [];
    if (node.kind === Kind.FIELD) return [node];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? looking.info.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value ?? typeName;
    return appliesTo(looking, condition, typeName) ? fieldsIn(looking, fragment?.selectionSet, typeName) : [];
  });
}

function appliesTo({ info: { schema } }: Looking, condition: string, typeName: string): boolean {
  if (condition === typeName) return true;
  const [abstract, type] = [schema.getType(condition), schema.getType(typeName)];
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}

function isIncluded(looking: Looking, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  looking.conditional = true;
  const { variableValues } = looking.info;
  const skipped = getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"];
  const included = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"];
  return skipped !== true && included !== false;
}

const constantArguments = new WeakMap<FieldNode, Arguments>();

/** Undefined when they are bad: the executor comes to the field too, and tells. */
function argumentsOf({ info }: Planning, { definition, field }: FieldAhead): Arguments | undefined {
  const known = constantArguments.get(field);
  if (known !== undefined) return known;
  try {
    const args = getArgumentValues(definition, field, info.variableValues);
    if (askedField([field])?.constant === true) constantArguments.set(field, args);
    return args;
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
