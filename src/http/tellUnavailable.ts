import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../reading/context.ts";

/** In seconds: Neo4j, when it can be started again, is there after a few of them. */
export const RETRY_AFTER = "5";

/** Answers with 503 and `Retry-After` what Neo4j did not answer, so that clients, proxies and monitors see it. */
export function tellUnavailable(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response: { body, http } }) {
          const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
          if (errors.some(({ extensions }) => extensions?.["code"] === "DATABASE_UNAVAILABLE")) {
            http.status = 503;
            http.headers.set("retry-after", RETRY_AFTER);
          }
          return Promise.resolve();
        },
      }),
  };
}
