import { Kind, visit, type DocumentNode, type FieldDefinitionNode } from "graphql";
import { typeName, writtenTypes } from "./writtenTypes.ts";

/** What says of a field which links it lists; the functions of the same names resolve it. */
const DIRECTIVES = ["linksFrom", "linksTo"];

/** The resolvers of the fields with `@linksFrom` or `@linksTo`, and of the links themselves, as a module. */
export function linkResolvers(complete: DocumentNode): string {
  const { composite } = writtenTypes(complete);
  const types = [...composite.values()].filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION);
  const entries = types.flatMap(({ name, fields, interfaces }) => {
    if (interfaces.includes("Link")) return [`  ${name}: linkFields(),\n`];
    const resolved = fields.flatMap((field) => linkResolver(name, field));
    return resolved.length === 0 ? [] : [`  ${name}: {\n${resolved.join("")}  },\n`];
  });
  return (
    'import { linkFields, linksFrom, linksTo } from "../nouns/link/linkFields.ts";\n' +
    'import type { Resolvers } from "./resolvers.ts";\n\n' +
    `export const linkResolvers: Resolvers = {\n${entries.join("")}};\n`
  );
}

function linkResolver(type: string, field: FieldDefinitionNode): string[] {
  const directive = (field.directives ?? []).find(({ name }) => DIRECTIVES.includes(name.value));
  if (directive === undefined) {
    if (!typeName(field.type).endsWith("Link")) return [];
    throw new Error(
      `${type}.${field.name.value} lists links: expected @linksFrom(relation: …) or @linksTo(relation: …).`,
    );
  }
  const relation = directive.arguments?.[0]?.value;
  if (relation?.kind !== Kind.ENUM)
    throw new Error(`${type}.${field.name.value}: expected @${directive.name.value}(relation: …).`);
  return [`    ${field.name.value}: ${directive.name.value}("${relation.value}"),\n`];
}

/** What is published says what can be asked, not how it is resolved. */
export function withoutLinkDirectives(document: DocumentNode): DocumentNode {
  const isOurs = ({ name }: { readonly name: { readonly value: string } }) => DIRECTIVES.includes(name.value);
  return visit(document, {
    Directive: (directive) => (isOurs(directive) ? null : undefined),
    DirectiveDefinition: (definition) => (isOurs(definition) ? null : undefined),
  });
}
