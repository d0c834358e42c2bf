/** A statement, taken apart by `npm run generate`, so that at run time it is only put together. */
export interface CypherText {
  readonly name: string;
  /** Below `cypher/`, or what it follows from. */
  readonly file: string;
  /** What changes the schema needs a transaction that has nothing else in it. */
  readonly access: "READ" | "WRITE" | "SCHEMA";
  /** Sorted; those that only decide what the statement says are among them. */
  readonly parameters: readonly string[];
  /** The parameters that decide what the statement says, by being given or being true. */
  readonly switches: readonly string[];
  /** What the ids are called that its first line, which `body` leaves out, unwinds; null when it takes none. */
  readonly ids: { readonly parameter: string; readonly name: string } | null;
  readonly body: readonly CypherPart[];
  /** What its last `RETURN` gives; none when it has none. Those of one name exclude each other. */
  readonly columns: readonly CypherColumn[];
  readonly distinct: boolean;
  /** What follows the columns: `ORDER BY` and so on. */
  readonly end: readonly CypherPart[];
}

export interface CypherColumn {
  readonly name: string;
  /** Null for a variable of that name. */
  readonly value: readonly CypherPart[] | null;
  readonly when: readonly CypherCondition[];
}

/** A parameter that must be given, or be true: or must not, when `negated`. */
export interface CypherCondition {
  readonly parameter: string;
  readonly test: "given" | "true";
  readonly negated: boolean;
}

export type CypherPart =
  | string
  /** A new line, with how far it is indented. */
  | number
  | { readonly parameter: string }
  /** What is there only under conditions. */
  | { readonly when: readonly CypherCondition[]; readonly parts: readonly CypherPart[] }
  /** A map projection, of which perhaps not all properties are wanted. */
  | CypherMap;

export interface CypherMap {
  /** The variable, whose name is the column's as well. */
  readonly map: string;
  /** A value of null stands for the property of that name. */
  readonly properties: readonly { readonly name: string; readonly value: readonly CypherPart[] | null }[];
}
