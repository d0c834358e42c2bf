import type { Intersection } from "../domain/Intersection.ts";
import type { Graph } from "../neo4j/Graph.ts";

type Creator = (graph: Graph, loaders: never) => object;

/** What these creators make, taken together. */
export type Made<Creators extends readonly Creator[]> = Intersection<ReturnType<Creators[number]>>;

/**
 * Makes one object of what all the creators make, but calls each of them only when something of it is first asked for:
 * making some sixty loaders, of which a request uses a few, costs more than answering it.
 */
export function lazily<const Creators extends readonly Creator[]>(
  creators: Creators,
): (graph: Graph) => Made<Creators> {
  class Loaders extends LazyLoaders {}
  let known = false;
  return (graph) => {
    const loaders = new Loaders(graph);
    if (!known)
      for (const [index, create] of creators.entries()) learn(Loaders.prototype, index, create, loaders);
    known = true;
    return loaders as unknown as Made<Creators>;
  };
}

/** Keeps what was made apart by creator: properties that an object gets one by one would make it slow to read. */
class LazyLoaders {
  readonly graph: Graph;
  readonly made: Record<string, unknown>[] = [];

  constructor(graph: Graph) {
    this.graph = graph;
  }
}

/** What a creator's loaders are called is only known from one set of them. */
function learn(prototype: LazyLoaders, index: number, create: Creator, example: LazyLoaders): void {
  for (const name of Object.keys(create(example.graph, example as never))) {
    Object.defineProperty(prototype, name, {
      get(this: LazyLoaders) {
        return (this.made[index] ??= create(this.graph, this as never) as Record<string, unknown>)[name];
      },
    });
  }
}
