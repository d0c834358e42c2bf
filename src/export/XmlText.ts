import { createCB } from "xmlbuilder2";
import { legalText } from "./legalText.ts";

type Attributes = Readonly<Record<string, string | number | null>>;

const WHITE_SPACE: Readonly<Record<string, string>> = { "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/** An XML document that is written from its beginning to its end and can be taken away piece by piece. */
export class XmlText {
  #pieces: string[] = [];
  readonly #builder = createCB({
    data: (piece: string) => this.#pieces.push(withWhiteSpaceKept(piece)),
    error: (error: Error) => {
      throw error;
    },
  });

  constructor() {
    this.#builder.dec({ version: "1.0", encoding: "UTF-8" });
  }

  /** @param namespace Inherited when it is not given. */
  open(name: string, attributes: Attributes = {}, namespace?: string): void {
    const written = writable(attributes);
    if (namespace === undefined) this.#builder.ele(name, written);
    else this.#builder.ele(namespace, name, written);
    // The builder has written what came before, but not yet this tag, which may get more attributes.
    this.#lineBreak();
  }

  close(): void {
    this.#builder.up();
  }

  element(name: string, attributes: Attributes, text?: string): void {
    this.open(name, attributes);
    if (text !== undefined) this.#builder.txt(escapable(text));
    this.close();
  }

  declarePrefix(prefix: string, namespace: string): void {
    this.#builder.att("http://www.w3.org/2000/xmlns/", `xmlns:${prefix}`, namespace);
  }

  end(): void {
    this.#builder.end();
    this.#lineBreak();
  }

  /** What has been written since it was last taken. */
  take(): string {
    const text = this.#pieces.join("");
    this.#pieces = [];
    return text;
  }

  #lineBreak(): void {
    this.#pieces.push("\n");
  }
}

/**
 * A reader turns white space in an attribute into spaces, and a carriage return anywhere into a line feed, unless they
 * are written as references. The builder breaks no lines itself: all are of values.
 */
function withWhiteSpaceKept(piece: string): string {
  const mayBeAttribute = /^ [\w:.]+="/.test(piece);
  return piece.replace(mayBeAttribute ? /[\t\n\r]/g : /\r/g, (character) => WHITE_SPACE[character] ?? "");
}

function writable(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, escapable(String(value))]),
  );
}

/** The builder leaves `&lt;` and its like as they are, taking them for written on purpose; every `&amp;` too. */
function escapable(text: string): string {
  return legalText(text).replaceAll("&", "&amp;");
}
