import { escapeHtml } from "../../domain/escapeHtml.ts";
import { createHash } from "node:crypto";
import type { EntityRow } from "../../questions/resolve/queries.ts";
import { describeEntity } from "./describeEntity.ts";

const STYLE = `
  body { font: 14px/1.4 system-ui, sans-serif; margin: 12px; color: #1b1b1b; background: #fff; }
  h1 { font-size: 18px; margin: 0 0 2px; }
  p { margin: 0 0 8px; color: #555; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 0; }
  dt { color: #555; }
  dd { margin: 0; overflow-wrap: anywhere; }
`;

const MOST_NAMES_SHOWN = 12;

/** Nothing but the page's own style is let in; any page may frame it, as that is what a preview is for. */
export const previewHeaders = {
  "Content-Security-Policy": [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
};

/** A page about one entity, small enough for the frame that OpenRefine shows beside a candidate. */
export function previewPage(entity: EntityRow): string {
  const facts = factsOf(entity)
    .map(([term, detail]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(detail)}</dd>`)
    .join("\n");
  return page(
    entity.name,
    `<h1>${escapeHtml(entity.name)}</h1>\n<p>${escapeHtml(describeEntity(entity))}</p>\n<dl>\n${facts}\n</dl>`,
  );
}

/** The page for an id that nothing has. */
export function missingPage(id: string): string {
  return page("Not found", `<p>The graph has nothing with the id “${escapeHtml(id.slice(0, 200))}”.</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function factsOf(entity: EntityRow): [string, string][] {
  const { name, nameEn, nameLocal, otherNames, latitude, longitude, geoNamesId, wikidataId, agreementCount } =
    entity;
  const others = [...new Set(otherNames.map(({ text }) => text))];
  const facts: [string, string | number | null][] = [
    ["English", nameEn === name ? null : nameEn],
    ["Local", nameLocal === name ? null : nameLocal],
    ["Also", others.length === 0 ? null : shortened(others)],
    ["Agreements", agreementCount],
    ["Location", latitude === null || longitude === null ? null : `${latitude}, ${longitude}`],
    ["GeoNames", geoNamesId],
    ["Wikidata", wikidataId],
    ["Id", entity.id],
  ];
  return facts.flatMap(([term, detail]) => (detail === null ? [] : [[term, String(detail)]]));
}

function shortened(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES_SHOWN).join(", ") + (names.length > MOST_NAMES_SHOWN ? ", …" : "");
}
