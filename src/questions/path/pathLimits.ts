/** How long a path may be. Longer ones say little: six hops join most of any two nodes. */
export const HOPS = { minimum: 1, maximum: 10 } as const;

/** How many nodes a path may be told to pass besides its ends. */
export const MAXIMUM_VIA = 5;

/**
 * A node with more relationships than this, of every type, is a hub: no path runs through it unless it is an end or in
 * `via`, because what two nodes share with half of the graph says nothing of them. In the seeds that is Türkiye (386
 * relationships) and the sources, and not the republics (Azerbaijan has 151). Neo4j knows the number without counting.
 */
export const HUB_DEGREE = 250;

/** How far `shortestPaths.cypher` looks. */
export const SHORTEST_REACH = 6;

/** More shortest paths than this between the same ends are not put in order by Neo4j. */
export const MAXIMUM_SHORTEST = 1_000;

/** How many relationships one search may read: about half a second's work. */
export const MAXIMUM_RELATIONSHIPS = 50_000;

/** Up to so many relationships are read at once around both ends, where one end might do, to save a round trip. */
export const CHEAP_RELATIONSHIPS = 2_000;

/** How many nodes one search may try while it puts paths together: a fraction of a second's work. */
export const MAXIMUM_EFFORT = 500_000;

/** How many hubs a list of paths names at most, and how far around either end they are looked for. */
export const HUBS = { named: 20, nearEachEnd: 500, neighbours: 300 } as const;
