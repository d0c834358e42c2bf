import type { Resolvers } from "../../__generated__/resolvers.ts";
import { orThrow } from "../../reading/orThrow.ts";

export const echoResolvers: Resolvers = {
  Query: {
    echo: (_, args, { loaders }) => loaders.echo(args),
  },
  Echo: {
    before: ({ before }) => Math.round(before),
    after: ({ after }) => Math.round(after),
    agreementsBefore: ({ before }) => before,
    agreementsAfter: ({ after }) => after,
  },
  EchoEvent: {
    event: ({ id }, _, { loaders }) => orThrow(loaders.eventById.load(id), id),
    events: ({ eventIds }, _, { loaders }) => eventIds.map((id) => orThrow(loaders.eventById.load(id), id)),
    before: ({ before }) => Math.round(before),
    after: ({ after }) => Math.round(after),
    agreementsBefore: ({ before }) => before,
    agreementsAfter: ({ after }) => after,
  },
  ExcludedEvent: {
    event: ({ id }, _, { loaders }) => orThrow(loaders.eventById.load(id), id),
  },
};
