import type { Context } from "../../reading/context.ts";
import { dateField } from "../../reading/dateField.ts";
import { type Language, reasonIn } from "../../reading/named.ts";
import { orThrow } from "../../reading/orThrow.ts";
import type { LinkArguments } from "./loaders.ts";
import type { LinkRow } from "./queries.ts";

type LinksField = (
  row: { readonly id: string },
  args: LinkArguments,
  context: Context,
) => Promise<readonly LinkRow[]>;

/** A field that lists the links of this relationship type that begin at the node. */
export function linksFrom(type: string): LinksField {
  return ({ id }, args, { loaders }) => loaders.linksFrom(id, type, args);
}

/** A field that lists the links of this relationship type that end at the node. */
export function linksTo(type: string): LinksField {
  return ({ id }, args, { loaders }) => loaders.linksTo(id, type, args);
}

/** The fields of a link. Which types its node can have, the import has made sure of. */
export function linkFields() {
  return {
    node: ({ otherId }: LinkRow, _: unknown, { loaders }: Context) =>
      orThrow(loaders.nodeById(otherId), otherId) as Promise<never>,
    date: ({ link }: LinkRow) => dateField(link.date, link.earliest, link.latest),
    role: ({ link }: LinkRow) => link.role,
    count: ({ link }: LinkRow) => link.count,
    basis: ({ link }: LinkRow) => link.basis,
    reason: ({ link }: LinkRow, { language }: { readonly language: Language }) => reasonIn(link, language),
    ground: ({ link: { groundId } }: LinkRow, _: unknown, { loaders }: Context) =>
      groundId === null ? null : orThrow(loaders.sourceById.get(groundId), groundId),
    note: ({ link }: LinkRow) => link.note,
    locator: ({ link }: LinkRow) => link.locator,
    literature: ({ link }: LinkRow) => link.literature,
  };
}
