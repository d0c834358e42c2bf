import type { HandshakeLength } from "./MessageScanner.ts";

const MAGIC_AND_OFFERS = 20;
const VERSION = 4;
/** What a server answers that wants to offer versions itself (handshake manifest 1). */
const MANIFEST = 0x000001ff;

/** The length of what a server says before its first message. */
export const serverHandshake: HandshakeLength = (bytes) => {
  if (bytes.length < VERSION) return "unknown";
  if (bytes.readUInt32BE(0) !== MANIFEST) return VERSION;
  const count = variableInteger(bytes, VERSION);
  if (count === undefined) return "unknown";
  const capabilities = variableInteger(bytes, count.end + count.value * VERSION);
  return capabilities?.end ?? "unknown";
};

/** The length of what a client says before its first message. */
export function clientHandshake(usesManifest: () => boolean): HandshakeLength {
  return (bytes) => {
    if (bytes.length <= MAGIC_AND_OFFERS) return "unknown";
    if (!usesManifest()) return MAGIC_AND_OFFERS;
    return variableInteger(bytes, MAGIC_AND_OFFERS + VERSION)?.end ?? "unknown";
  };
}

export function isManifest(bytes: Buffer): boolean {
  return bytes.length >= VERSION && bytes.readUInt32BE(0) === MANIFEST;
}

/** Seven bits a byte, the lowest first; the eighth says that another byte follows. */
function variableInteger(bytes: Buffer, start: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let end = start; end < bytes.length; end++) {
    const byte = bytes.readUInt8(end);
    value += (byte & 0x7f) * 2 ** (7 * (end - start));
    if (byte < 0x80) return { value, end: end + 1 };
  }
  return undefined;
}
