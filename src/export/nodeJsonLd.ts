import { iriOf, SCHEMA_TYPES } from "./jsonLd.ts";

/** What GraphQL answers of a node. */
type Told = Readonly<Record<string, unknown>>;

/** Stands in the file itself: nothing has to be fetched to understand it. */
const context = {
  "@vocab": iriOf("vocabulary/"),
  name: "https://schema.org/name",
  identifier: "https://schema.org/identifier",
  url: { "@id": "https://schema.org/url", "@type": "@id" },
};

/** The Library of Congress names the type of such dates. */
const EDTF = "http://id.loc.gov/datatypes/edtf";

/** JSON-LD of one thing with all its relations, as it is answered of. */
export function nodeJsonLd(node: Told, url: string): string {
  const { turkish, english, local, ...rest } = node;
  const names = [
    ...(typeof turkish === "string" ? [{ "@language": "tr", "@value": turkish }] : []),
    ...(typeof english === "string" ? [{ "@language": "en", "@value": english }] : []),
  ];
  const thing = linked(rest) as Told;
  return `${JSON.stringify(
    {
      "@context": context,
      ...thing,
      ...(names.length > 0 && { name: names }),
      ...(typeof local === "string" && { nameLocal: local }),
      page: url,
    },
    null,
    2,
  )}\n`;
}

/** Things become addresses with types; pages of lists become lists; what is not told is left out. */
function linked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(linked);
  if (typeof value !== "object" || value === null) return value;
  const { id, type, edges, ...rest } = value as Told;
  if (typeof rest["edtf"] === "string") return { "@type": EDTF, "@value": rest["edtf"] };
  if (Array.isArray(edges)) return edges.map((edge) => linked((edge as Told)["node"]));
  const told = Object.entries(rest).flatMap(([name, each]) => {
    const isEmpty = each === null || (Array.isArray(each) && each.length === 0);
    return isEmpty ? [] : [[name, linked(each)] as const];
  });
  return {
    ...(typeof id === "string" && { "@id": iriOf(id) }),
    ...(typeof type === "string" && {
      "@type": [`https://schema.org/${SCHEMA_TYPES[type] ?? "Thing"}`, type],
    }),
    ...(typeof id === "string" && { identifier: id }),
    ...Object.fromEntries(told),
  };
}
