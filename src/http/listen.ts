import type { Server } from "node:http";
import { StartError } from "../errors.ts";

/** Resolves when the server listens; throws a `StartError` that says what to do when it cannot. */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(listenError(error, host, port));
    });
    server.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const hints: Readonly<Record<string, string>> = {
    EADDRINUSE: "another program uses it",
    EACCES: "this user may not open it",
    EADDRNOTAVAIL: "this machine has no such address",
  };
  const hint = hints[error.code ?? ""];
  if (hint === undefined) return error;
  return new StartError(
    `The API cannot listen on port ${String(port)} of ${host}: ${hint}. Choose another port, for example PORT=${String(port + 1)} npm start.`,
    { cause: error },
  );
}
