import type { CountedEvent, EchoOutcome, UncountedEvent } from "./loaders.ts";

export type EchoMapper = EchoOutcome;
export type EchoEventMapper = CountedEvent;
export type ExcludedEventMapper = UncountedEvent;
