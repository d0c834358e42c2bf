import { networkFormats, type NetworkFormatName } from "./networkFormats.ts";
import type { NetworkSelection } from "./networkSelection.ts";
import { selectionParameters } from "./selectionParameters.ts";

/** Where a file of a network is. */
export interface NetworkAddress {
  readonly format: NetworkFormatName;
  readonly mediaType: string;
  /** Complete, so that whoever is given the answer alone can follow it. */
  readonly url: string;
}

/** Where the files of the selected network are, one for each format. */
export function networkAddresses(selection: NetworkSelection, serverAddress: string): NetworkAddress[] {
  const query = new URLSearchParams(selectionParameters(selection)).toString();
  const names = Object.keys(networkFormats) as NetworkFormatName[];
  return names.map((format) => {
    const { extension, mediaType } = networkFormats[format];
    return {
      format,
      mediaType,
      url: `${serverAddress}/export/network.${extension}${query === "" ? "" : `?${query}`}`,
    };
  });
}
