import { Zip, ZipDeflate } from "fflate";

const encoder = new TextEncoder();

export interface ZipEntry {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** A zip archive in pieces; of each file no more is held than the piece at hand. */
export function* zipped(entries: Iterable<ZipEntry>, modifiedAt: string): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  // The library's own type has the error always there.
  const zip = new Zip((error: Error | null, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const { name, text } of entries) {
    const file = new ZipDeflate(name);
    file.mtime = modifiedAt;
    zip.add(file);
    for (const piece of text) {
      file.push(encoder.encode(piece));
      yield* pieces.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
}
