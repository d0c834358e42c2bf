import type { TypedDocument } from "./TypedDocument.ts";

/** The server, or its database, does not answer at all: it is worth trying again. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** The server answers that it cannot answer. */
export class Refused extends Error {
  override readonly name = "Refused";
}

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the endpoint beside the page, wherever a proxy has put it. */
export async function ask<Data, Variables>(
  { text }: TypedDocument<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch("graphql", {
    method: "POST",
    headers: { accept: "application/graphql-response+json", "content-type": "application/json" },
    body: JSON.stringify({ query: text, variables }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Unreachable("The server does not answer.", { cause });
  });
  const answer = (await response.json().catch((cause: unknown) => {
    throw new Unreachable(`Expected JSON, but got ${response.status}.`, { cause });
  })) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error?.extensions?.code === "DATABASE_UNAVAILABLE") throw new Unreachable(error.message);
  if (error) throw new Refused(error.message);
  if (!answer.data) throw new Unreachable(`Expected data, but got ${response.status}.`);
  return answer.data;
}
