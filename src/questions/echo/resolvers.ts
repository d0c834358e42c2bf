import type { Resolvers } from "../../__generated__/resolvers.ts";
import { present } from "../../reading/present.ts";

export const echoResolvers: Resolvers = {
  Query: {
    echo: (_, args, { loaders }) => loaders.echo(args),
  },
  EchoEvent: {
    event: ({ id }, _, { loaders }) => present(loaders.eventById.load(id), id),
  },
  ExcludedEvent: {
    event: ({ id }, _, { loaders }) => present(loaders.eventById.load(id), id),
  },
};
