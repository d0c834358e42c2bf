import type { IncomingMessage } from "node:http";

const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;
const PREFIX = /^(\/[\w.~-]+)*$/;

/**
 * The address under which the caller reached this server, without a slash at its end. A proxy in between tells it in
 * `X-Forwarded-Proto`, `X-Forwarded-Host` and `X-Forwarded-Prefix`. Whoever forges them misleads nobody else, since what
 * contains the address is never stored.
 */
export function serverAddress(request: IncomingMessage): string {
  const protocol = told(request, "x-forwarded-proto", /^https?$/) ?? "http";
  const host = told(request, "x-forwarded-host", HOST) ?? told(request, "host", HOST) ?? "localhost";
  const prefix = told(request, "x-forwarded-prefix", PREFIX) ?? "";
  return `${protocol}://${host}${prefix}`;
}

/** The first value of a header, if it has the form that is expected. */
function told({ headers }: IncomingMessage, header: string, form: RegExp): string | undefined {
  const value =
    String(headers[header] ?? "")
      .split(",")[0]
      ?.trim() ?? "";
  return value !== "" && form.test(value) ? value : undefined;
}
