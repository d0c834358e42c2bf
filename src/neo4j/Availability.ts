import { setTimeout as pause } from "node:timers/promises";
import { ClientError } from "../errors.ts";

/** A read that takes longer makes one ask whether Neo4j answers at all. */
const SUSPECT_AFTER_MS = 2_000;
/** How long Neo4j may take to say that it is there. */
const ANSWER_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 500;

interface Waiting {
  readonly since: number;
  readonly giveUp: (error: ClientError) => void;
}

export interface AvailabilityOptions {
  /** Asks Neo4j for a sign of life on a connection of its own; rejects when there is none. */
  readonly ask: () => Promise<void>;
  /** Called when Neo4j is found not to answer. */
  readonly onLost: () => void;
  readonly deadlineMs: number;
}

/**
 * Whether Neo4j answers. A process that is frozen refuses no connection and breaks none, so that a read would wait for
 * ever: one that takes long makes this ask for a sign of life, and without it all that wait are given up, and what
 * comes later is refused at once, until Neo4j answers again.
 */
export class Availability {
  readonly #options: AvailabilityOptions;
  readonly #waiting = new Set<Waiting>();
  #clock: NodeJS.Timeout | undefined;
  #lost = false;
  #looking = false;
  #closed = false;

  constructor(options: AvailabilityOptions) {
    this.#options = options;
  }

  /** Does what waits for Neo4j; rejects with DATABASE_UNAVAILABLE when Neo4j is found not to answer. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (this.#lost) throw unavailable();
    let waiting: Waiting | undefined;
    const givenUp = new Promise<never>((_, reject) => {
      waiting = { since: performance.now(), giveUp: reject };
      this.#waiting.add(waiting);
    });
    this.#clock ??= setInterval(() => {
      this.#tick();
    }, LOOK_EVERY_MS).unref();
    try {
      return await Promise.race([work(), givenUp]);
    } finally {
      if (waiting) this.#waiting.delete(waiting);
    }
  }

  close(): void {
    this.#closed = true;
    this.#stopClock();
  }

  #tick(): void {
    const now = performance.now();
    const [oldest] = this.#waiting;
    if (oldest === undefined) this.#stopClock();
    else if (now - oldest.since > SUSPECT_AFTER_MS) void this.#look();
    for (const { since, giveUp } of this.#waiting) {
      if (now - since > this.#options.deadlineMs) giveUp(unavailable());
    }
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    while (!this.#closed && !(await this.#answers())) {
      if (!this.#lost) this.#lose();
      await pause(LOOK_EVERY_MS, undefined, { ref: false });
    }
    this.#lost = false;
    this.#looking = false;
  }

  #lose(): void {
    this.#lost = true;
    this.#options.onLost();
    for (const { giveUp } of this.#waiting) giveUp(unavailable());
  }

  #answers(): Promise<boolean> {
    const answer = this.#options.ask().then(
      () => true,
      () => false,
    );
    return Promise.race([answer, tooLate()]);
  }
}

/** In two parts: when this process itself was busy for long, what has arrived meanwhile is read between them. */
async function tooLate(): Promise<false> {
  await pause(ANSWER_WITHIN_MS / 2, undefined, { ref: false });
  return pause(ANSWER_WITHIN_MS / 2, false, { ref: false });
}

function unavailable(): ClientError {
  return new ClientError("DATABASE_UNAVAILABLE", "Neo4j does not answer at the moment. Try again soon.");
}
