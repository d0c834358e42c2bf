import type { QueryClass, Side, Variables } from "./QueryClass.ts";

/** An answer, or why there is none. */
export type Answer = { readonly data: unknown } | { readonly failure: string };

const PATIENCE_MS = 20_000;

/** Where a side is asked for a class. */
export function addressOf(side: Side, url: string, queryClass: QueryClass): string {
  return side === "limit" ? `${url}/${queryClass.letter}` : url;
}

/** The body of a request. */
export function bodyOf(side: Side, queryClass: QueryClass, variables: Variables): string {
  if (side === "limit") return JSON.stringify(variables);
  return JSON.stringify({ query: documentOf(side, queryClass), variables });
}

function documentOf(side: Side, { document, peer }: QueryClass): string {
  return side === "ours" || typeof peer === "string" ? document : peer.document;
}

export async function ask(url: string, body: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { data, errors } = (await response.json()) as {
      readonly data?: unknown;
      readonly errors?: readonly { readonly message: string }[];
    };
    return errors === undefined ? { data } : { failure: errors[0]?.message ?? "an error without a message" };
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError")
      return { failure: `no answer within ${String(PATIENCE_MS / 1000)} s` };
    throw error;
  }
}

/** The answer in the shape of ours, as it can be compared. */
export function asOurs(side: Side, { peer, canonical }: QueryClass, data: unknown): unknown {
  const ours = side === "peer" && typeof peer !== "string" ? peer.toOurs(data as never) : data;
  return canonical === undefined ? ours : canonical(ours as never);
}
