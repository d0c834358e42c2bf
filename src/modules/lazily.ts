import type { Graph } from "../neo4j/Graph.ts";

type Creator = (graph: Graph, loaders: never) => object;

/** What these creators make, taken together. */
export type Made<Creators extends readonly Creator[]> = Intersection<ReturnType<Creators[number]>>;

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * Makes one object of what all the creators make, but calls each of them only when something of it is first asked for:
 * making some sixty loaders, of which a request uses a few, costs more than answering it.
 */
export function lazily<const Creators extends readonly Creator[]>(
  creators: Creators,
): (graph: Graph) => Made<Creators> {
  const prototype = {};
  let known = false;
  return (graph) => {
    const loaders = Object.create(prototype, { graph: { value: graph } }) as LazyLoaders;
    if (!known) for (const create of creators) learn(prototype, create, loaders);
    known = true;
    return loaders as unknown as Made<Creators>;
  };
}

interface LazyLoaders {
  readonly graph: Graph;
}

/** What a creator's loaders are called is only known from one set of them. */
function learn(prototype: object, create: Creator, example: LazyLoaders): void {
  for (const name of Object.keys(create(example.graph, example as never))) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: LazyLoaders) {
        for (const [each, value] of Object.entries(create(this.graph, this as never)))
          Object.defineProperty(this, each, { value });
        return this[name as keyof LazyLoaders];
      },
    });
  }
}
