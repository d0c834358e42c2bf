/**
 * Completes `schema/`, and inlines it, `cypher/` (taken apart), the explorer's documents, the playground's examples and the
 * queries of Neo4j Browser's guide into `src/__generated__/`, so that nothing has to be found on disk at start; lists there
 * what nouns and questions bring; and writes what the seeds' relations may be into a page beside them.
 * With `--check` nothing is written: a module that differs from its files fails the run.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildASTSchema, Kind, parse } from "graphql";
import { format } from "prettier";
import { nodeTypes } from "../domain/nodeKinds.ts";
import { agreementLabels } from "../domain/agreementLabels.ts";
import { typeLists } from "../domain/pathTypes.ts";
import { nodeName, type Noun } from "../reading/noun.ts";
import { nounsModule, type NounFile } from "./generate/nounsModule.ts";
import { nounStatements } from "./generate/nounStatements.ts";
import { type CypherSource, parseCypher, type SharedCypher } from "./generate/parseCypher.ts";
import { linkResolvers } from "./generate/linkResolvers.ts";
import { relationsPage } from "./generate/relationsPage.ts";
import { completeSchema, type CompleteSchema } from "./generate/completeSchema.ts";
import { listShapes, nodeShapes } from "./generate/pageShapes.ts";
import { readHeading } from "./generate/readHeading.ts";
import { withFragments } from "./generate/withFragments.ts";

const { values: options } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const root = join(import.meta.dirname, "..", "..");

const files: Readonly<Record<string, () => Promise<string>>> = {
  "src/__generated__/schema.graphql": generatedSchema,
  "src/__generated__/typeDefs.ts": typeDefsModule,
  "src/__generated__/linkResolvers.ts": linkResolversModule,
  "src/__generated__/cypherTexts.ts": cypherTextsModule,
  "src/__generated__/nouns.ts": generatedNounsModule,
  "src/__generated__/modules.ts": modulesModule,
  "src/__generated__/explorerDocuments.ts": explorerDocumentsModule,
  "src/__generated__/pageShapes.ts": pageShapesModule,
  "src/__generated__/examples.ts": examplesModule,
  "src/__generated__/guideSteps.ts": guideStepsModule,
  "seeds/knowledge/RELATIONS.md": () => format(relationsPage(), { parser: "markdown" }),
};

for (const [name, render] of Object.entries(files)) {
  const path = join(root, name);
  const wanted = await render();
  const found = await readFile(path, "utf8").catch(() => "");
  if (found === wanted) continue;
  if (options.check) {
    console.error(`${name} is out of date: run "npm run generate" and commit it.`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
  }
}

async function typeDefsModule(): Promise<string> {
  const { published } = await schema();
  return `${heading("schema/")}export const typeDefs = ${JSON.stringify(published)};\n`;
}

/** What editors, linters and the code generator read beside `schema/`. */
async function generatedSchema(): Promise<string> {
  const { generated } = await schema();
  return `${heading("schema/").replace("//", "#")}\n${generated}\n`;
}

async function linkResolversModule(): Promise<string> {
  const { complete } = await schema();
  return `${heading("schema/")}${linkResolvers(complete)}`;
}

async function schema(): Promise<CompleteSchema> {
  const files = await filesBelow("schema", ".graphql");
  const documents = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  return completeSchema(documents.join("\n"));
}

/** Each document with the fragments that it spreads, and with the types of its answer that graphql-codegen writes. */
async function explorerDocumentsModule(): Promise<string> {
  const folder = "src/explorer/documents";
  const files = await filesBelow(folder, ".graphql");
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  const fragments = new Map<string, string>();
  const documents: { readonly name: string; readonly operation: string; readonly text: string }[] = [];
  for (const [index, text] of texts.entries()) {
    const [definition] = parse(text).definitions;
    const name = definition !== undefined && "name" in definition ? definition.name.value : "";
    if (definition?.kind === Kind.FRAGMENT_DEFINITION) fragments.set(name, text);
    else documents.push({ name: basename(files[index] ?? "", ".graphql"), operation: name, text });
  }
  const types = documents.flatMap(({ operation }) => [`${operation}Query`, `${operation}QueryVariables`]);
  const constants = documents.map(
    ({ name, operation, text }) =>
      `export const ${name}Document: TypedDocument<${operation}Query, ${operation}QueryVariables> = ` +
      `{ text: ${JSON.stringify(withFragments(text, fragments))} };\n`,
  );
  return (
    heading(`${folder}/`) +
    `import type { ${types.join(", ")} } from "./explorerAnswers.ts";\n` +
    'import type { TypedDocument } from "../explorer/data/TypedDocument.ts";\n\n' +
    constants.join("\n")
  );
}

/** What the page of each kind and each list shows, with the fragments that are written by hand. */
async function pageShapesModule(): Promise<string> {
  const folder = "src/pages/documents";
  const files = await filesBelow(folder, ".graphql");
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  const named = texts.map((text, index) => [basename(files[index] ?? "", ".graphql"), text] as const);
  const isFragment = (text: string) => parse(text).definitions[0]?.kind === Kind.FRAGMENT_DEFINITION;
  const fragments = new Map(named.filter(([, text]) => isFragment(text)));
  const shaping = { schema: buildASTSchema(parse((await schema()).published)), fragments };
  const documents = named
    .filter(([, text]) => !isFragment(text))
    .map(([name, text]) => [name, withFragments(text, fragments)] as const);
  return [
    heading(`schema/ and ${folder}/`),
    'import type { NodeType } from "../domain/nodeKinds.ts";\n',
    'import type { ListShape, NodeShape } from "../pages/shapes.ts";\n\n',
    `export const nodeShapes: Readonly<Record<NodeType, NodeShape>> = ${JSON.stringify(nodeShapes(shaping), null, 1)};\n\n`,
    `export const listShapes: readonly ListShape[] = ${JSON.stringify(listShapes(shaping), null, 1)};\n\n`,
    `export const pageDocuments = ${JSON.stringify(Object.fromEntries(documents), null, 1)} as const;\n`,
  ].join("");
}

async function examplesModule(): Promise<string> {
  const folder = "src/playground/examples";
  const examples = await headedQueries(folder, { extension: ".graphql", comment: "#" });
  return listModule(
    { folder, name: "examples", type: "Example", from: "../playground/Example.ts" },
    examples,
  );
}

async function guideStepsModule(): Promise<string> {
  const folder = "src/neo4j-browser/guide";
  const steps = await headedQueries(folder, { extension: ".cypher", comment: "//" });
  return listModule(
    { folder, name: "guideSteps", type: "GuideStep", from: "../neo4j-browser/GuideStep.ts" },
    steps,
  );
}

async function headedQueries(folder: string, { extension, comment }: { extension: string; comment: string }) {
  const files = await filesBelow(folder, extension);
  return Promise.all(
    files.map(async (file) => {
      const { variables, ...rest } = readHeading(await readFile(join(root, file), "utf8"), { comment, file });
      const name = basename(file, extension);
      return {
        name,
        ...rest,
        ...(variables !== undefined && { variables: JSON.parse(variables) as unknown }),
      };
    }),
  );
}

interface ListModule {
  readonly folder: string;
  readonly name: string;
  readonly type: string;
  readonly from: string;
}

function listModule({ folder, name, type, from }: ListModule, list: readonly unknown[]): string {
  const imported = `import type { ${type} } from "${from}";\n\n`;
  return `${heading(`${folder}/`)}${imported}export const ${name}: readonly ${type}[] = ${JSON.stringify(list, null, 2)};\n`;
}

/** `create<Folder>Loaders` of each `loaders.ts` and `<folder>Resolvers` of each `resolvers.ts`, in the order of their paths. */
async function modulesModule(): Promise<string> {
  const files = [...(await filesBelow("src/nouns", ".ts")), ...(await filesBelow("src/questions", ".ts"))];
  const named = (file: string, nameIn: (folder: string) => string) =>
    files
      .filter((path) => basename(path) === file)
      .map((path) => ({ name: nameIn(basename(dirname(path))), from: path.replace(/^src/, "..") }));
  const creators = named(
    "loaders.ts",
    (folder) => `create${folder.charAt(0).toUpperCase()}${folder.slice(1)}Loaders`,
  );
  const resolvers = named("resolvers.ts", (folder) => `${folder}Resolvers`);
  const imports = [...creators, ...resolvers].map(({ name, from }) => `import { ${name} } from "${from}";\n`);
  const list = (entries: readonly { name: string }[]) => entries.map(({ name }) => `  ${name},\n`).join("");
  return [
    heading("src/nouns/ and src/questions/"),
    'import { linkResolvers } from "./linkResolvers.ts";\n',
    'import { nounLoaderCreators, nounResolvers } from "./nouns.ts";\n',
    `import type { Resolvers } from "./resolvers.ts";\n${imports.join("")}\n`,
    `export const loaderCreators = [\n  ...nounLoaderCreators,\n${list(creators)}] as const;\n\n`,
    `export const moduleResolvers: readonly Resolvers[] = [\n  linkResolvers,\n  nounResolvers,\n${list(resolvers)}];\n`,
  ].join("");
}

/** The definition of each noun, which is called as its folder. */
async function nouns(): Promise<NounFile[]> {
  const files = (await filesBelow("src/nouns", ".ts")).filter((file) => basename(file) === "noun.ts");
  return Promise.all(
    files.map(async (file) => {
      const name = basename(dirname(file));
      const { [name]: noun } = (await import(pathToFileURL(join(root, file)).href)) as Record<string, Noun>;
      if (noun === undefined) throw new Error(`Expected ${file} to export "${name}".`);
      return { file, name, noun };
    }),
  );
}

async function generatedNounsModule(): Promise<string> {
  return heading("src/nouns/") + nounsModule(await nouns(), (await schema()).complete);
}

async function cypherTextsModule(): Promise<string> {
  const all = [...(await writtenStatements()), ...(await statementsOfNouns()), ...statementsOfKinds()];
  const twice = all.find(({ name }, index) => all.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw new Error(`Two statements are named ${twice.name}; a name is unique.`);
  const isFragment = ({ file }: { file: string }) => file.startsWith("cypher/fragments/");
  const shared: SharedCypher = {
    fragments: Object.fromEntries(all.filter(isFragment).map(({ name, text }) => [name, text.trimEnd()])),
    types: typeLists,
    labels: { agreements: { given: "datasets", labels: agreementLabels } },
  };
  const texts = all.filter((one) => !isFragment(one)).map((source) => parseCypher(source, shared));
  const names = texts.map(({ name }) => `  | ${JSON.stringify(name)}\n`);
  const entries = texts.map((text) => `  ${text.name}: ${JSON.stringify(text)},\n`);
  return (
    heading("cypher/, src/nouns/ and src/domain/") +
    `import type { CypherText } from "../neo4j/CypherText.ts";\n\n` +
    `export type CypherName =\n${names.join("").trimEnd()};\n\n` +
    `export const cypherTexts: Readonly<Record<CypherName, CypherText>> = {\n${entries.join("")}};\n`
  );
}

async function writtenStatements(): Promise<CypherSource[]> {
  const files = await filesBelow("cypher", ".cypher");
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(root, file), "utf8");
      return { file, name: basename(file, ".cypher"), access: accessOf(file), text: text.trim() };
    }),
  );
}

function accessOf(file: string): CypherSource["access"] {
  if (file.startsWith("cypher/schema/")) return "SCHEMA";
  return file.startsWith("cypher/import/") ? "WRITE" : "READ";
}

async function statementsOfNouns(): Promise<CypherSource[]> {
  return (await nouns()).flatMap(({ file, noun }) =>
    Object.entries(nounStatements(noun)).map(
      ([name, text]) => ({ file, name, access: "READ", text }) as const,
    ),
  );
}

/** No two nodes of a kind have one id. */
function statementsOfKinds(): CypherSource[] {
  return nodeTypes.map((type) => {
    const one = nodeName(type);
    const constraint = `${one.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_id_unique`;
    return {
      ...{ file: "src/domain/nodeKinds.ts", name: `${one}IdUnique`, access: "SCHEMA" },
      text: `CREATE CONSTRAINT ${constraint} IF NOT EXISTS\nFOR (node:${type}) REQUIRE node.id IS UNIQUE`,
    };
  });
}

async function filesBelow(folder: string, extension: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(extension))
    .map((entry) => `${folder}/${entry.replaceAll("\\", "/")}`)
    .sort();
}

function heading(folder: string): string {
  return `// Written by "npm run generate" from the files below ${folder}. Change those, not this.\n`;
}
