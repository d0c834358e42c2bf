import type { Resolvers } from "../../__generated__/resolvers.ts";
import type { CitationFormatName } from "../../export/citationFormats.ts";
import type { Context } from "../../reading/context.ts";
import { orThrow } from "../../reading/orThrow.ts";

async function citeAs(
  { id }: { readonly id: string },
  { format }: { readonly format: CitationFormatName },
  { loaders, serverAddress }: Context,
): Promise<string> {
  return loaders.citationOf(await orThrow(loaders.citedWorkById(id), id), format, serverAddress());
}

export const citedWorkResolvers: Resolvers = {
  Agreement: { citeAs },
  Dataset: { citeAs },
};
