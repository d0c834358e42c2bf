import { useSyncExternalStore } from "react";
import { Unreachable } from "./data/ask.ts";

export type ServerState = "up" | "gone" | "database gone";

const HEARTBEAT_MS = 15_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;

/** Whether the server answers. Once it does not, it is asked again and again, ever more rarely. */
class Server {
  #state: ServerState = "up";
  #recoveries = 0;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  get state(): ServerState {
    return this.#state;
  }

  /** How often it has come back: what failed is asked again when this changes. */
  get recoveries(): number {
    return this.#recoveries;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to look whether the server answers, as long as somebody looks at the page. */
  watch(): void {
    this.#plan(HEARTBEAT_MS);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.look();
    });
    addEventListener("online", () => void this.look());
  }

  /** Hears of a request that failed. */
  heard(error: unknown): void {
    if (error instanceof Unreachable && this.#state === "up") void this.look();
  }

  async look(): Promise<void> {
    const found = await health();
    const cameBack = found === "up" && this.#state !== "up";
    if (cameBack) this.#recoveries += 1;
    this.#retryMs = found === "up" ? FIRST_RETRY_MS : Math.min(this.#retryMs * 2, LAST_RETRY_MS);
    this.#plan(found === "up" ? HEARTBEAT_MS : this.#retryMs);
    if (found === this.#state) return;
    this.#state = found;
    for (const listener of this.#listeners) listener();
  }

  #plan(waitMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (document.visibilityState === "visible") void this.look();
    }, waitMs);
  }
}

async function health(): Promise<ServerState> {
  return fetch("health", { cache: "no-store" }).then(
    ({ status }): ServerState => (status === 200 ? "up" : status === 503 ? "database gone" : "gone"),
    () => "gone",
  );
}

export const server = new Server();

export function useServerState(): ServerState {
  return useSyncExternalStore(server.subscribe, () => server.state);
}

export function useRecoveries(): number {
  return useSyncExternalStore(server.subscribe, () => server.recoveries);
}
