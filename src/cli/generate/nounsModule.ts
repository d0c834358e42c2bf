import type { DocumentNode } from "graphql";
import { nodeName, type Noun } from "../../reading/noun.ts";
import { statementNames } from "./nounStatements.ts";
import { typeName, writtenTypes } from "./writtenTypes.ts";

export interface NounFile {
  /** Of the noun: its folder's name is the noun's. */
  readonly file: string;
  readonly name: string;
  readonly noun: Noun;
}

/** The loaders of all nouns, and the resolvers of what follows from them: their fields of `Query`, names, dates and citations. */
export function nounsModule(nouns: readonly NounFile[], complete: DocumentNode): string {
  const { composite } = writtenTypes(complete);
  const asked = new Set(composite.get("Query")?.fields.map(({ name }) => name.value));
  const imports = nouns.map(({ name, file }) => `import { ${name} } from "${file.replace(/^src/, "..")}";\n`);
  const loaders = nouns.map(({ name, noun }) => {
    const texts = Object.entries(statementNames(noun)).map(([use, text]) => `${use}: cypherTexts.${text}`);
    return `  nounLoaders(${name}, { ${texts.join(", ")} }),\n`;
  });
  const declared = nouns.map(({ name }) => `NounLoaders<typeof ${name}>`);
  const fields = nouns.flatMap(({ noun }) => {
    const one = nodeName(noun.type);
    return [
      `    ${noun.list}: (_, args, { loaders }) => loaders.${noun.list}(args),\n`,
      ...(asked.has(one) ? [`    ${one}: (_, { id }, { loaders }) => loaders.${one}ById.load(id),\n`] : []),
    ];
  });
  const types = nouns.map(({ noun: { type, properties } }) => {
    const { interfaces = [] } = composite.get(type) ?? {};
    const cited = interfaces.includes("Cited") ? "    ...citedFields,\n" : "";
    const identified = interfaces.includes("Identified") ? "    ...identifiedFields,\n" : "";
    const named = "nameEn" in properties ? "    name: (row, { language }) => nameIn(row, language),\n" : "";
    const dates = (composite.get(type)?.fields ?? [])
      .filter((field) => typeName(field.type) === "PartialDate" && field.name.value in properties)
      .map(({ name: { value } }) => dateResolver(value));
    return `  ${type}: {\n${cited}${identified}${named}${dates.join("")}  },\n`;
  });
  return `import { citedFields } from "../nouns/citation/citedFields.ts";
import { identifiedFields } from "../nouns/externalId/identifiedFields.ts";
${imports.join("")}import { dateField } from "../reading/dateField.ts";
import { nameIn } from "../reading/named.ts";
import { nounLoaders, type NounLoaders } from "../reading/nounLoaders.ts";
import { cypherTexts } from "./cypherTexts.ts";
import type { Resolvers } from "./resolvers.ts";

declare module "../reading/context.ts" {
  interface Loaders extends ${declared.join(", ")} {}
}

export const nounLoaderCreators = [
${loaders.join("")}] as const;

export const nounResolvers: Resolvers = {
  Query: {
${fields.join("")}  },
${types.join("")}};
`;
}

function dateResolver(name: string): string {
  return `    ${name}: ({ ${name}, earliest, latest }) => dateField(${name}, earliest, latest),\n`;
}
