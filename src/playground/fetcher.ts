import type { ExecutionResult } from "graphql";
import type { GraphiQLProps } from "graphiql";

/** The page lies at the endpoint itself, wherever a proxy has put it. */
export const fetcher: GraphiQLProps["fetcher"] = async (parameters) => {
  const response = await fetch(location.pathname, {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json",
      "content-type": "application/json",
    },
    body: JSON.stringify(parameters),
  }).catch((cause: unknown) => {
    throw new Error("The server does not answer. Is it still running?", { cause });
  });
  return (response.json() as Promise<ExecutionResult>).catch((cause: unknown) => {
    throw new Error(`Expected JSON, but got: ${response.status} ${response.statusText}`, { cause });
  });
};
