import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import { cypherTexts, type CypherName } from "../__generated__/cypherTexts.ts";
import { StartError } from "../errors.ts";
import type { CypherPart, CypherText } from "../neo4j/CypherText.ts";
import { type ListedColumn, type Parameters, showCypher } from "../neo4j/writeCypher.ts";
import { cypherLiteral } from "./cypherLiteral.ts";
import { runCommand } from "./runCommand.ts";

const HELP = `Usage: npm run cypher -- [NAME] [--set parameter=value …] [--columns a,b]

Prints the statement of that name as it is sent for these parameters, to be pasted into Neo4j Browser. Without a name it
lists the names. A parameter that is not set is null.

  --set      gives a parameter its value, in JSON; what is no JSON is taken as text
  --columns  brings only these properties of the thing that is read, as a request does that asks for no others
  --help     shows this

For example: npm run cypher -- agreementsByMunicipalityIds --set 'parentIds=["municipality/tr-konya"]'
  --set byDate=true --set descending=false --set above= --set below=z --set limit=10 --columns id,date
`;
const NEAR = 5;

await runCommand(() => {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: { type: "string", multiple: true, default: [] },
      columns: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const [name] = positionals;
  if (options.help) console.log(HELP);
  else if (name === undefined) console.log(Object.keys(cypherTexts).sort().join("\n"));
  else {
    const cypher = statementOf(name);
    const listed = options.columns === undefined ? undefined : listedOf(cypher, options.columns.split(","));
    console.log(toPaste(cypher, parametersOf(cypher, options.set), listed));
  }
  return Promise.resolve();
});

function statementOf(name: string): CypherText {
  if (name in cypherTexts) return cypherTexts[name as CypherName];
  const near = Object.keys(cypherTexts).sort((one, other) => distance(name, one) - distance(name, other));
  throw new StartError(`There is no statement ${name}. Near it are ${near.slice(0, NEAR).join(", ")}.`);
}

function parametersOf({ name, parameters }: CypherText, settings: readonly string[]): Parameters {
  const given: Record<string, unknown> = Object.fromEntries(parameters.map((parameter) => [parameter, null]));
  for (const setting of settings) {
    const end = setting.indexOf("=");
    const parameter = setting.slice(0, Math.max(end, 0));
    if (!parameters.includes(parameter)) {
      throw new StartError(
        `Expected --set parameter=value with a parameter of ${name} (${parameters.join(", ")}), found ${setting}.`,
      );
    }
    given[parameter] = valueOf(setting.slice(end + 1));
  }
  return given;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function listedOf(cypher: CypherText, properties: readonly string[]): ListedColumn {
  const parts = [...cypher.body, ...cypher.columns.flatMap(({ value }) => value ?? [])];
  const names = new Map(parts.flatMap(mapsIn));
  const found = [...names].find(([, all]) => properties.every((property) => all.includes(property)));
  if (found === undefined) {
    const those = [...names].map(([column, all]) => `${column}: ${all.join(", ")}`).join("; ") || "none";
    throw new StartError(`${cypher.name} has no columns ${properties.join(", ")}. It has ${those}.`);
  }
  return { column: found[0], properties };
}

function mapsIn(part: CypherPart): (readonly [string, readonly string[]])[] {
  if (typeof part !== "object") return [];
  if ("map" in part) return [[part.map, part.properties.map(({ name }) => name)]];
  return "parts" in part ? part.parts.flatMap(mapsIn) : [];
}

function toPaste(cypher: CypherText, parameters: Parameters, listed: ListedColumn | undefined): string {
  const set = Object.entries(parameters).map(([name, value]) => `:param ${name} => ${cypherLiteral(value)};`);
  const profile = cypher.access === "READ" ? "PROFILE\n" : "";
  return [...set, `${profile}${showCypher(cypher, { parameters, listed })};`].join("\n");
}
