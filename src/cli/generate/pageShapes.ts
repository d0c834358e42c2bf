/**
 * What the pages show of each kind of thing and of each list, with the documents that ask for it: all fields of the schema
 * that need no argument but a language. A new field, or a new noun, is shown without a line here.
 */
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  print,
} from "graphql";
import { forEachKind, type NodeType, nodeTypes } from "../../domain/nodeKinds.ts";
import { listColumns } from "../../pages/listColumns.ts";
import type { FieldShape, ListArgument, ListShape, NodeShape } from "../../pages/shapes.ts";
import { withFragments } from "./withFragments.ts";

/** Of a list that lies within the page of a thing. */
const ROWS = 50;
/** As many links of one relation as the API gives at once. */
const LINKS = 500;
const LINKS_IN_A_ROW = 20;

interface Shaping {
  readonly schema: GraphQLSchema;
  /** The documents of the fragments that are written by hand, by their names. */
  readonly fragments: ReadonlyMap<string, string>;
}

export function nodeShapes({ schema, fragments }: Shaping): Readonly<Record<NodeType, NodeShape>> {
  return forEachKind((_, type) => {
    const fields = fieldsOf(schema, type)
      .filter(({ name }) => name !== "name")
      .flatMap((field) => shapeOf(schema, field));
    const after = fields.flatMap(({ kind, name }) =>
      kind === "connection" ? [`, $${name}After: String`] : [],
    );
    const called = isNamed(schema, type)
      ? "turkish: name(language: TR) english: name(language: EN) local: name(language: LOCAL) "
      : "";
    const text =
      `query ${type}Page($id: ID!, $language: Language!${after.join("")}) { node(id: $id) { ...Brief ` +
      `... on ${type} { ${called}${fields.map((field) => selectionOf(field)).join(" ")} } } }`;
    return { fields, document: whole(text, fragments) };
  });
}

/** Every field of `Query` that gives a page of things of one kind. */
export function listShapes({ schema, fragments }: Shaping): readonly ListShape[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const type = nodeTypes.find((candidate) => getNamedType(field.type).name === `${candidate}Connection`);
    if (type === undefined || field.args.some(isRequiredArgument)) return [];
    const own = field.args.filter(({ name }) => !["first", "after", "asOf"].includes(name));
    const variables = own.map(({ name, type: given }) => `, $${name}: ${String(given).replace(/!$/, "")}`);
    const given = own.map(({ name }) => `, ${name}: $${name}`);
    const columns = columnsOf(schema, type);
    const text =
      `query ${type}List($language: Language!, $first: Int!, $after: String${variables.join("")}) ` +
      `{ ${field.name}(first: $first, after: $after${given.join("")}) { totalCount pageInfo { hasNextPage endCursor } ` +
      `nodes { ...Brief ${columns.map((column) => selectionOf(column, LINKS_IN_A_ROW)).join(" ")} } } }`;
    return {
      field: field.name,
      type,
      columns,
      arguments: own.flatMap((argument) => argumentShapes(argument)),
      document: whole(text, fragments),
    };
  });
}

function argumentShapes(argument: GraphQLArgument | GraphQLInputField, before = ""): ListArgument[] {
  const type = getNamedType(argument.type);
  const path = `${before}${argument.name}`;
  if (isInputObjectType(type)) {
    const defaults = (argument.defaultValue ?? {}) as Readonly<Record<string, unknown>>;
    return Object.values(type.getFields()).flatMap((field) =>
      argumentShapes({ ...field, defaultValue: defaults[field.name] ?? field.defaultValue }, `${path}.`),
    );
  }
  const list = isListType(isNonNullType(argument.type) ? argument.type.ofType : argument.type);
  return [
    {
      path,
      type: type.name,
      ...(list && { list }),
      ...(isEnumType(type) && { values: type.getValues().map(({ name }) => name) }),
      ...(typeof argument.defaultValue === "string" && { default: argument.defaultValue }),
    },
  ];
}

function fieldsOf(schema: GraphQLSchema, type: string): readonly GraphQLField<unknown, unknown>[] {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? Object.values(found.getFields()) : [];
}

/** None for what needs an argument that a page does not have, for what is on its way out, and for what needs a day. */
function shapeOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldShape[] {
  const { name, args, deprecationReason } = field;
  const type = getNamedType(field.type);
  if (["id", "cursor"].includes(name) || type.name === "Certainty") return [];
  const isAskable = args.every((argument) => argument.name === "language" || !isRequiredArgument(argument));
  if (deprecationReason != null || !isAskable) return [];
  const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (isLeafType(type)) {
    const inLanguage = args.some((argument) => argument.name === "language");
    return [
      { kind: "value", name, type: type.name, ...(list && { list }), ...(inLanguage && { inLanguage }) },
    ];
  }
  if (type.name === "PartialDate") return [{ kind: "date", name }];
  if (isThing(schema, type)) return [{ kind: "node", name, type: type.name, ...(list && { list }) }];
  if (isObjectType(type) && type.getInterfaces().some(({ name: each }) => each === "Link"))
    return [{ kind: "links", name, type: type.name }];
  if (type.name.endsWith("Connection")) {
    const [edge] = fieldsOf(schema, `${type.name.slice(0, -"Connection".length)}Edge`).filter(
      (each) => each.name === "node",
    );
    const node = edge === undefined ? "" : getNamedType(edge.type).name;
    const own = fieldsOf(schema, `${type.name.slice(0, -"Connection".length)}Edge`).filter(
      (each) => each.name !== "node",
    );
    return [
      {
        kind: "connection",
        name,
        node,
        columns: columnsOf(schema, node),
        edge: own.flatMap((each) => shapeOf(schema, each)),
      },
    ];
  }
  const fields = fieldsOf(schema, type.name).flatMap((each) => shapeOf(schema, each));
  return [{ kind: "part", name, type: type.name, ...(list && { list }), fields }];
}

function columnsOf(schema: GraphQLSchema, type: string): readonly FieldShape[] {
  const wanted = listColumns[type as NodeType];
  const fields = fieldsOf(schema, type);
  const shapes = (field: GraphQLField<unknown, unknown>) =>
    shapeOf(schema, field).map((shape): FieldShape =>
      shape.kind === "connection" ? { kind: "count", name: shape.name } : shape,
    );
  if (wanted !== undefined)
    return wanted.flatMap((name) => fields.filter((field) => field.name === name).flatMap(shapes));
  return fields.flatMap(shapes).filter((shape) => {
    if (shape.kind === "value") return isEnumType(schema.getType(shape.type));
    return shape.kind === "date" || (shape.kind === "node" && shape.list !== true);
  });
}

/** What has a page of its own. */
function isThing(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const things: readonly string[] = nodeTypes;
  if (things.includes(type.name) || type.name === "Node") return true;
  if (!isUnionType(type) && !isInterfaceType(type)) return false;
  return schema.getPossibleTypes(type).every(({ name }) => things.includes(name));
}

function isNamed(schema: GraphQLSchema, type: string): boolean {
  const found = schema.getType(type);
  return isObjectType(found) && found.getInterfaces().some(({ name }) => name === "Named");
}

function selectionOf(field: FieldShape, links = LINKS): string {
  const { name } = field;
  switch (field.kind) {
    case "value":
      return field.inLanguage === true ? `${name}(language: $language)` : name;
    case "date":
      return `${name} { edtf }`;
    case "node":
      return field.type === "EditorialNote" ? `${name} { ...Note }` : `${name} { ...Brief }`;
    case "links":
      return `${name}(first: ${links}) { ...OfLink node { ...Brief } }`;
    case "count":
      return `${name} { totalCount }`;
    case "part":
      return `${name} { ${field.fields.map((each) => selectionOf(each)).join(" ")} }`;
    case "connection": {
      const columns = field.columns.map((column) => selectionOf(column, LINKS_IN_A_ROW));
      const edge = field.edge.map((each) => selectionOf(each));
      return (
        `${name}(first: ${ROWS}, after: $${name}After) { totalCount pageInfo { hasNextPage endCursor } ` +
        `edges { ${edge.join(" ")} node { ...Brief ${columns.join(" ")} } } }`
      );
    }
  }
}

function whole(text: string, fragments: ReadonlyMap<string, string>): string {
  return print(parse(withFragments(text, fragments)));
}
