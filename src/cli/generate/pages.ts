import type { FieldDefinitionNode } from "graphql";
import {
  completion,
  fieldsReturning,
  inWords,
  typeName,
  type Completion,
  type WrittenTypes,
} from "./writtenTypes.ts";

/**
 * Connections and edges. `XConnection` is a page of the type X, called as the field of `Query` that lists it; where X
 * is no type, `XEdge` is written and its `node` tells what is listed. A list that takes `asOf` also tells what is
 * possible only, where X is a type. A connection that writes its `edges` is left as it is.
 */
export function pages(types: WrittenTypes): Completion[] {
  return [...fieldsReturning("Connection", types)]
    .filter(([name]) => field("edges", name, types) === undefined)
    .flatMap(([name, lists]) => page(name.slice(0, -"Connection".length), { lists, types }));
}

interface Listed {
  readonly lists: readonly FieldDefinitionNode[];
  readonly types: WrittenTypes;
}

function page(name: string, { lists, types }: Listed): Completion[] {
  const dated = types.names.has(name) && lists.some(takesAsOf);
  const node = field("node", `${name}Edge`, types);
  const shape = {
    name,
    node: node === undefined ? name : typeName(node.type),
    listed: inWords(listName(lists, types)),
    dated,
  };
  return [...completion(connectionSdl(shape), types), ...completion(edgeSdl(shape), types)];
}

interface Shape {
  readonly name: string;
  readonly node: string;
  readonly listed: string;
  readonly dated: boolean;
}

function connectionSdl({ name, node, listed, dated }: Shape): string {
  return `
    """A page of ${listed}."""
    type ${name}Connection {
      """The nodes of this page, each with its cursor."""
      edges: [${name}Edge!]!
      """The nodes of this page, without cursors."""
      nodes: [${node}!]!
      """Where this page stands in the whole list."""
      pageInfo: PageInfo!
      """How many the whole list has."""
      totalCount: Int!
      ${dated ? COUNT : ""}
    }`;
}

const COUNT = `
      """How many the whole list has for certain and at most; both are \`totalCount\` without \`asOf\`."""
      count: CountInterval!`;

function edgeSdl({ name, node, listed, dated }: Shape): string {
  return `
    """One of ${listed} in a page."""
    type ${name}Edge {
      """To be given as \`after\` for the page that begins behind this edge."""
      cursor: String!
      """The node itself."""
      node: ${node}!
      ${dated ? CERTAINTY : ""}
    }`;
}

const CERTAINTY = `
      """Whether it had happened by the day of \`asOf\`; null without one."""
      certainty: Certainty`;

function field(name: string, type: string, { composite }: WrittenTypes): FieldDefinitionNode | undefined {
  return composite.get(type)?.fields.find((each) => each.name.value === name);
}

function takesAsOf({ arguments: taken = [] }: FieldDefinitionNode): boolean {
  return taken.some(({ name }) => name.value === "asOf");
}

/** That of the list of all of them, where there is one. */
function listName(lists: readonly FieldDefinitionNode[], { composite }: WrittenTypes): string {
  const root = composite.get("Query")?.fields ?? [];
  return (lists.find((list) => root.includes(list)) ?? lists[0])?.name.value ?? "";
}
