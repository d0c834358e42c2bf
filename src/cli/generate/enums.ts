import { Kind, type EnumTypeDefinitionNode } from "graphql";
import { broaderKinds, nodeTypes, kindTable } from "../../domain/nodeKinds.ts";
import { relationTypes } from "../../domain/relationTypes.ts";

/** The enums whose values are the kinds of nodes and the types of relationships. */
export function enums(): EnumTypeDefinitionNode[] {
  const kinds = nodeTypes.map((type) => [constant(type), kindTable[type]] as const);
  const broader = Object.entries(broaderKinds).map(([type, kind]) => [constant(type), kind] as const);
  return [
    enumOf(
      "RelationType",
      "How a fact joins two nodes, read from its source to its target. What only tells where facts come from or what else " +
        "things\nare called joins none.",
      Object.entries(relationTypes).map(([type, { meaning }]) => [type, meaning]),
    ),
    enumOf(
      "NodeKind",
      "What kind of node is wanted around a node.",
      kinds.map(([name, { drawable }]) => [name, drawable]),
    ),
    enumOf(
      "ResolvableType",
      "What a name can be the name of.",
      [...broader, ...kinds].map(([name, { resolvable }]) => [name, resolvable]),
    ),
  ];
}

/** Only those values are there that have a description. */
function enumOf(
  name: string,
  description: string,
  values: readonly (readonly [name: string, description: string | undefined])[],
): EnumTypeDefinitionNode {
  return {
    kind: Kind.ENUM_TYPE_DEFINITION,
    description: { kind: Kind.STRING, value: description, block: true },
    name: { kind: Kind.NAME, value: name },
    values: values.flatMap(([value, meaning]) =>
      meaning === undefined
        ? []
        : [
            {
              kind: Kind.ENUM_VALUE_DEFINITION,
              description: { kind: Kind.STRING, value: meaning },
              name: { kind: Kind.NAME, value },
            },
          ],
    ),
  };
}

/** `PartnerCity` is `PARTNER_CITY`. */
function constant(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
