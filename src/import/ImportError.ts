import { StartError } from "../errors.ts";

const SHOWN = 20;

/** Data that cannot be imported. Nothing of them was written. */
export class ImportError extends StartError {
  override readonly name = "ImportError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const more = problems.length > SHOWN ? [`… and ${String(problems.length - SHOWN)} more`] : [];
    super(
      ["The data cannot be imported; nothing was written:", ...problems.slice(0, SHOWN), ...more].join(
        "\n  ",
      ),
    );
    this.problems = problems;
  }
}
