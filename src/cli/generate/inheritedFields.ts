import type { FieldDefinitionNode } from "graphql";
import { extensionBy, type Completion, type WrittenType, type WrittenTypes } from "./writtenTypes.ts";

/** The fields that types and interfaces have of their interfaces, and do not write themselves. */
export function inheritedFields({ composite }: WrittenTypes): Completion[] {
  return [...composite.values()].flatMap((type) => extensionBy(allFields(type, composite), type));
}

/** In the order in which they are written first; told by the type itself, or by the last interface that has them. */
function allFields(
  { interfaces, fields }: WrittenType,
  composite: WrittenTypes["composite"],
): FieldDefinitionNode[] {
  const all = new Map<string, FieldDefinitionNode>();
  for (const name of interfaces) {
    const inherited = composite.get(name);
    if (inherited === undefined) throw new Error(`Interface ${name} is implemented, but not written.`);
    for (const field of allFields(inherited, composite)) all.set(field.name.value, field);
  }
  for (const field of fields) all.set(field.name.value, field);
  return [...all.values()];
}
