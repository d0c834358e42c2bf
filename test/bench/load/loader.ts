/** The process that sends the requests: a job comes in, what was measured goes out. */
import autocannon from "autocannon";
import type { LoadJob, LoadResult } from "./startLoader.ts";

process.on("message", (job) => void run(job as LoadJob).then((result) => process.send?.(result)));
process.once("disconnect", () => process.exit());

/** Every connection takes the next of the bodies, so that the same one is not sent twice before all were. */
async function run({ url, bodies, connections, seconds, timeoutSeconds }: LoadJob): Promise<LoadResult> {
  const latenciesMs: number[] = [];
  let next = 0;
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    timeout: timeoutSeconds,
    verifyBody: (body) => !String(body).startsWith('{"errors"'),
    requests: [
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] ?? "" }),
      },
    ],
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error: Error | null, value) => {
      if (error) reject(error);
      else resolve(value);
    });
    instance.on("response", (_client, _status, _bytes, responseTimeMs) => latenciesMs.push(responseTimeMs));
  });
  const { duration, errors, timeouts, non2xx, mismatches } = result;
  return { latenciesMs, seconds: duration, failures: errors + timeouts + non2xx + mismatches };
}
