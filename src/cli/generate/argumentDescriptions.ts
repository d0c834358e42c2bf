import {
  Kind,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
} from "graphql";
import { typeName } from "./writtenTypes.ts";

type Describe = (field: FieldDefinitionNode) => string | undefined;

/** What an argument of this name means on every field that does not describe it itself. */
const descriptions: Readonly<Record<string, Describe>> = {
  after: () => "The cursor after which the page begins.",
  asOf: (field) => heldOn(field),
  filter: () => "Only those for which every given condition holds.",
  first: () => "How many at most: 0 to 500.",
  id: () => "An id that this server gave out.",
  language: ({ name }) => `The language of the ${name.value}.`,
  orderBy: () => "The order of the list.",
};

/** What holding on a day means depends on what is listed. */
function heldOn({ type, arguments: taken = [] }: FieldDefinitionNode): string | undefined {
  if (typeName(type).endsWith("Link")) return "Only those that held on this day, even possibly.";
  const filter = taken.find(({ name }) => name.value === "filter");
  return filter && HELD_WHERE_FILTERED[typeName(filter.type)];
}

const HELD_WHERE_FILTERED: Readonly<Record<string, string>> = {
  AgreementFilter: "Only those signed by this day, even possibly: the list as it stood then.",
  EventFilter: "Only those that had happened by this day, even possibly.",
};

/** Describes each argument of a field that has no description; one of an unknown name is refused. */
export function describeArguments(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition: (field) => ({
      ...field,
      arguments: (field.arguments ?? []).map((argument) => described(argument, field)),
    }),
  });
}

function described(argument: InputValueDefinitionNode, field: FieldDefinitionNode): InputValueDefinitionNode {
  if (argument.description !== undefined) return argument;
  const name = argument.name.value;
  const value = descriptions[name]?.(field);
  if (value === undefined)
    throw new Error(`The argument "${name}" of the field "${field.name.value}" must be described.`);
  return { ...argument, description: { kind: Kind.STRING, value } };
}
