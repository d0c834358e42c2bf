import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { Kind } from "graphql";
import { completeSchema } from "../../src/cli/generate/completeSchema.ts";
import { writtenTypes } from "../../src/cli/generate/writtenTypes.ts";

/** What HTML allows, without rules of taste. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "no-trailing-whitespace": "off" },
});

/** What is wrong with a page by the standard, each with its line. */
export function faultsOf(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** Every address in a page that leads to the same server, from its root, without what follows `#`. */
export function linksOf(html: string, path: string): string[] {
  const hrefs = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  const here = new URL(path, "http://server");
  return hrefs
    .map((href) => new URL(href, here))
    .filter(({ origin }) => origin === here.origin)
    .map(({ pathname, search }) => pathname + search);
}

/** The sections of a page, by the fields that they show: how many each tells of, and the ids of the things in it, in order. */
export function sectionsOf(
  html: string,
): Map<string, { readonly count: number; readonly ids: readonly string[] }> {
  const sections = html.matchAll(/<section[^>]* data-field="(\w+)" data-count="(\d+)">(.*?)<\/section>/gs);
  return new Map(
    [...sections].map(([, field = "", count = "", content = ""]) => [
      field,
      { count: Number(count), ids: firstIds(content) },
    ]),
  );
}

/** The thing that each item of a list, or each row of a table, is about. */
function firstIds(content: string): string[] {
  const items = content.split(/<li>|<th scope="row">/).slice(1);
  return items.flatMap((item) => idsOf(item).slice(0, 1));
}

export function idsOf(html: string): string[] {
  return [...html.matchAll(/href="[^"]*\bid\/([^"?]+?)(?:\?[^"]*)?"/g)].map(([, id = ""]) => id);
}

/** The field of each type that lists the links of a relation in one direction, as the SDL tells it: `Person VISITED out`. */
export function linkFields(): ReadonlyMap<string, string> {
  const folder = join(import.meta.dirname, "..", "..", "schema");
  const sdl = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const { composite } = writtenTypes(completeSchema(sdl.join("\n")).complete);
  return new Map(
    [...composite.values()].flatMap(({ name, fields }) =>
      fields.flatMap((field) => {
        const directives = field.directives ?? [];
        if (directives.some((directive) => directive.name.value === "deprecated")) return [];
        return directives.flatMap((directive) => {
          const relation = directive.arguments?.[0]?.value;
          if (relation?.kind !== Kind.ENUM) return [];
          const direction = directive.name.value === "linksFrom" ? "out" : "in";
          return [[`${name} ${relation.value} ${direction}`, field.name.value] as const];
        });
      }),
    ),
  );
}
