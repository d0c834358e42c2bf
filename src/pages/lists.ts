import { listShapes } from "../__generated__/pageShapes.ts";
import type { TextLanguage } from "../domain/Bilingual.ts";
import { eventKinds } from "../domain/knowledgeKinds.ts";
import { fieldWords } from "./fieldWords.ts";
import type { ListArgument, ListShape } from "./shapes.ts";

/** The last part of a list's address: `partner-cities`. */
export function listName({ field }: ListShape): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What a list is called. */
export function listTitle({ field }: ListShape, language: TextLanguage): string {
  return fieldWords("Query", field)[language];
}

export function findList(name: string): ListShape | undefined {
  return listShapes.find((list) => listName(list) === name);
}

/** What an argument is called in addresses: `country`, `orderBy.field`. */
export function parameterOf({ path }: ListArgument): string {
  return path.replace(/^filter\./, "");
}

/** What a reader can choose from: the list tells the type of its events by itself, and one country says as much as several. */
export function choosableArguments(list: ListShape): readonly ListArgument[] {
  const kinds: Readonly<Partial<Record<string, readonly string[]>>> = eventKinds;
  return list.arguments
    .filter(({ path }) => path !== "filter.types" && path !== "filter.partnerCountries")
    .map((argument) => {
      const values = argument.type === "EventKind" ? kinds[list.type] : argument.values;
      return values === undefined ? argument : { ...argument, values };
    });
}

/** The variables of a list's document, as an address gives them. What is left out is not there. */
export function listVariables(list: ListShape, query: URLSearchParams): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const argument of list.arguments) {
    const text = query.get(parameterOf(argument)) ?? argument.default ?? "";
    if (text === "") continue;
    const value = valueOf(argument, text);
    const [name = "", field] = argument.path.split(".");
    if (field === undefined) variables[name] = value;
    else variables[name] = { ...(variables[name] as Record<string, unknown> | undefined), [field]: value };
  }
  return variables;
}

function valueOf({ type, list }: ListArgument, text: string): unknown {
  if (list === true) return text.split(",").map((part) => valueOf({ path: "", type }, part));
  if (type === "Boolean") return text === "true" ? true : text === "false" ? false : text;
  return type === "Int" && /^\d+$/.test(text) ? Number(text) : text;
}

/** How many each list has. */
export const countsDocument = `query ListCounts {\n${listShapes
  .map(({ field }) => `  ${field}(first: 0) {\n    totalCount\n  }\n`)
  .join("")}}\n`;
