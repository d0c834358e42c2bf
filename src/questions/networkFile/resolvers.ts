import type { Resolvers } from "../../__generated__/resolvers.ts";
import { networkAddresses } from "../../export/networkAddresses.ts";
import { type NetworkSelection, selectionOf } from "../../export/networkSelection.ts";
import type { ServedNetwork } from "../network/ServedNetwork.ts";

function selectionBehind({ projection, scope }: ServedNetwork): NetworkSelection {
  return selectionOf(scope.agreements, projection);
}

export const networkFileResolvers: Resolvers = {
  Network: {
    exports: (network, _args, { serverAddress }) =>
      networkAddresses(selectionBehind(network), serverAddress()),
    citeAs: async (network, { format }, { loaders, serverAddress }) =>
      loaders.citationOf(await loaders.networkAsWork(selectionBehind(network)), format, serverAddress()),
  },
};
