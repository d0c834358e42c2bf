import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import type { RandomGenerator } from "../../../src/analysis/randomGenerator.ts";
import { typeDefs } from "../../../src/__generated__/typeDefs.ts";

const schema = buildSchema(typeDefs);

/** Values that the graph does not keep under the name of the field. */
const WORKED_OUT = /Count$|^(certainty|asOf|division|wikidataId)$/;

/** The fields of a type whose values are the properties of its nodes. */
function valuesOf(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`expected a type, but got ${typeName}`);
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name)
    .filter((name) => name !== "id" && !WORKED_OUT.test(name));
}

/** Fields that were drawn, in the words of GraphQL and of Cypher. */
export interface DrawnFields {
  readonly graphql: string;
  /** What a map of these has, for a variable. */
  readonly cypher: (variable: string) => string;
}

/** The id of a node of that type and some of its other values, in any order. */
export function drawFields(
  typeName: string,
  random: RandomGenerator,
  among: readonly string[] = valuesOf(typeName),
): DrawnFields {
  const names = ["id", ...among.filter(() => random.below(2) === 1)];
  for (let last = names.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [names[last], names[other]] = [names[other] ?? "", names[last] ?? ""];
  }
  return {
    graphql: names.join(" "),
    cypher: (variable) => names.map((name) => `${name}: ${variable}.${name}`).join(", "),
  };
}
