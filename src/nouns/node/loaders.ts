import type { Graph } from "../../neo4j/Graph.ts";
import type { Loaders } from "../../reading/context.ts";
import {
  kindsWithin,
  kindTable,
  matchedTypes,
  type NodeType,
  nodeType,
  nodeTypes,
  type TypeWith,
  type TypeWithin,
} from "../../domain/nodeKinds.ts";

type EventType = TypeWithin<"Event">;

/** A type's loader is called after it; events, whatever their type, share one. */
type LoaderName<Type extends NodeType> = Type extends EventType ? "eventById" : `${Uncapitalize<Type>}ById`;

type RowOf<Type extends NodeType> = Type extends unknown
  ? Loaders extends Record<LoaderName<Type>, { load(id: string): Promise<infer Row> }>
    ? Row
    : never
  : never;

interface NodeLoaders {
  /** The node with this id, whatever its type; null when there is none. */
  readonly nodeById: (id: string) => Promise<RowOf<NodeType>>;
  /** The node with this id, if it can be searched for by name. */
  readonly namedById: (id: string) => Promise<RowOf<TypeWith<{ readonly matched: object }>>>;
  readonly localGovernmentById: (id: string) => Promise<RowOf<TypeWithin<"LocalGovernment">>>;
  readonly nationById: (id: string) => Promise<RowOf<TypeWithin<"Nation">>>;
  readonly timelineItemById: (id: string) => Promise<RowOf<"Agreement" | EventType>>;
}

declare module "../../reading/context.ts" {
  interface Loaders extends NodeLoaders {}
}

function loaderName(type: NodeType): keyof Loaders {
  const name =
    kindTable[type].broader === "Event" ? "event" : `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  return `${name}ById` as keyof Loaders;
}

export function createNodeLoaders(_: Graph, loaders: Loaders): NodeLoaders {
  /** Loads a node whose id can be of one of these types. */
  function nodeOf<Type extends NodeType>(...types: readonly Type[]) {
    return (id: string): Promise<RowOf<Type>> => {
      const type = types.find((candidate) => candidate === nodeType(id));
      const loader = type && (loaders[loaderName(type)] as { load(id: string): Promise<unknown> });
      return (loader ? loader.load(id) : Promise.resolve(null)) as Promise<RowOf<Type>>;
    };
  }

  return {
    nodeById: nodeOf(...nodeTypes),
    namedById: nodeOf(...matchedTypes),
    localGovernmentById: nodeOf(...kindsWithin("LocalGovernment")),
    nationById: nodeOf(...kindsWithin("Nation")),
    timelineItemById: nodeOf("Agreement", ...kindsWithin("Event")),
  };
}
