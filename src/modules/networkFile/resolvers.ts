import type { Resolvers } from "../../__generated__/resolvers.ts";
import { networkAddresses } from "../../export/networkAddresses.ts";
import { type NetworkSelection, selectionOf } from "../../export/networkSelection.ts";
import type { ServedNetwork } from "../network/ServedNetwork.ts";

/** Null for a neighbourhood, which no filter selects. */
function selectionBehind({ projection, scope }: ServedNetwork): NetworkSelection | null {
  return projection === null ? null : selectionOf(scope.agreements, projection);
}

export const networkFileResolvers: Resolvers = {
  Network: {
    exports: (network) => {
      const selection = selectionBehind(network);
      return selection === null ? [] : networkAddresses(selection);
    },
    citeAs: async (network, { format }, { loaders }) => {
      const selection = selectionBehind(network);
      return selection === null ? null : loaders.citationOf(await loaders.networkAsWork(selection), format);
    },
  },
};
