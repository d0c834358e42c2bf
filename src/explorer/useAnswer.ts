import { useEffect, useState } from "react";
import { ask, Unreachable } from "./data/ask.ts";
import type { TypedDocument } from "./data/TypedDocument.ts";
import { server, useRecoveries } from "./Server.ts";

export type Answer<Data> =
  | { readonly state: "waiting" }
  | { readonly state: "answered"; readonly data: Data }
  | { readonly state: "failed"; readonly message: string };

/** Asked once each; what was answered stays until the page is loaded again. */
const answers = new Map<string, unknown>();

/** The answer to a query, asked again when a server that was gone is back. Nothing is asked without variables. */
export function useAnswer<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  return useFetched(variables && JSON.stringify([document.text, variables]), (signal) => {
    if (variables === null) throw new Error("Expected variables, but got none.");
    return ask(document, variables, signal);
  });
}

export function useFetched<Data>(
  key: string | null,
  fetchData: (signal: AbortSignal) => Promise<Data>,
): Answer<Data> {
  const recoveries = useRecoveries();
  const [outcome, setOutcome] = useState<{ key: string; answer: Answer<Data> } | null>(null);

  useEffect(() => {
    if (key === null || answers.has(key)) return;
    const leaving = new AbortController();
    fetchData(leaving.signal).then(
      (data) => {
        answers.set(key, data);
        if (!leaving.signal.aborted) setOutcome({ key, answer: { state: "answered", data } });
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        server.heard(error);
        // Who cannot be reached will be asked again: for the reader, the answer is still to come.
        if (error instanceof Unreachable) return;
        setOutcome({ key, answer: { state: "failed", message: (error as Error).message } });
      },
    );
    return () => leaving.abort();
    // What is fetched is decided by the key alone.
  }, [key, recoveries]);

  if (key !== null && answers.has(key)) return { state: "answered", data: answers.get(key) as Data };
  return outcome?.key === key ? outcome.answer : { state: "waiting" };
}
