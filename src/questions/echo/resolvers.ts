import type { Resolvers } from "../../__generated__/resolvers.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const echoResolvers: Resolvers = {
  Query: {
    echo: (_, args, { loaders }) => loaders.echo(args),
  },
  EchoEvent: {
    event: ({ id }, _, { loaders }) => orThrow(loaders.eventById.load(id), id),
  },
  ExcludedEvent: {
    event: ({ id }, _, { loaders }) => orThrow(loaders.eventById.load(id), id),
  },
};
