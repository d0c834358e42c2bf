/** How many bytes of a handshake are in the way, or that more have to come before this can be told. */
export type HandshakeLength = (bytes: Buffer) => number | "unknown";

/** Calls `onMessage` with the tag of each Bolt message in a stream, behind its handshake. */
export class MessageScanner {
  readonly #handshakeLength: HandshakeLength;
  readonly #onMessage: (tag: number) => void;
  #pending = Buffer.alloc(0);
  #handshaken = false;
  #insideMessage = false;

  constructor(handshakeLength: HandshakeLength, onMessage: (tag: number) => void) {
    this.#handshakeLength = handshakeLength;
    this.#onMessage = onMessage;
  }

  scan(bytes: Buffer): void {
    this.#pending = Buffer.concat([this.#pending, bytes]);
    if (!this.#handshaken && !this.#skipHandshake()) return;
    let start = 0;
    for (;;) {
      const length = this.#chunkLength(start);
      if (length === undefined) break;
      this.#readChunk(start + 2, length);
      start += 2 + length;
    }
    this.#pending = this.#pending.subarray(start);
  }

  #skipHandshake(): boolean {
    const length = this.#handshakeLength(this.#pending);
    if (length === "unknown" || this.#pending.length < length) return false;
    this.#pending = this.#pending.subarray(length);
    return (this.#handshaken = true);
  }

  #chunkLength(start: number): number | undefined {
    if (this.#pending.length < start + 2) return undefined;
    const length = this.#pending.readUInt16BE(start);
    return this.#pending.length < start + 2 + length ? undefined : length;
  }

  /** A message is a few chunks with an empty one behind them; the tag follows the marker of its structure. */
  #readChunk(start: number, length: number): void {
    if (length > 0 && !this.#insideMessage) this.#onMessage(this.#pending.readUInt8(start + 1));
    this.#insideMessage = length > 0;
  }
}
