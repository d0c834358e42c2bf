import { Agent as HttpAgent, request, type ClientRequestArgs } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Duplex } from "node:stream";
import { connect as tlsConnect, type ConnectionOptions } from "node:tls";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface RepositoryAgent {
  readonly agent: (url: URL) => HttpAgent;
  close(): void;
}

/** Connections that are kept for the next jar, through the proxy that the environment names, if any. */
export function repositoryAgent(environment: Environment, maxSockets: number): RepositoryAgent {
  const options = { keepAlive: true, maxSockets };
  const http = new HttpAgent(options);
  const https = new HttpsAgent(options);
  const proxy = proxyIn(environment);
  const tunnel = proxy === undefined ? undefined : new TunnelAgent(proxy, options);
  return {
    agent({ protocol, hostname }) {
      if (protocol === "http:") return http;
      return tunnel === undefined || bypassesProxy(hostname, environment) ? https : tunnel;
    },
    close() {
      for (const agent of [http, https, tunnel]) agent?.destroy();
    },
  };
}

function proxyIn(environment: Environment): URL | undefined {
  const text = environment["HTTPS_PROXY"] ?? environment["https_proxy"] ?? environment["ALL_PROXY"];
  if (text === undefined || text === "") return undefined;
  const address = text.includes("://") ? text : `http://${text}`;
  return address.startsWith("http:") && URL.canParse(address) ? new URL(address) : undefined;
}

function bypassesProxy(hostname: string, environment: Environment): boolean {
  const list = environment["NO_PROXY"] ?? environment["no_proxy"] ?? "";
  return list
    .split(/[\s,]+/)
    .map((entry) => entry.replace(/^\*?\.?/, ""))
    .some((entry) => entry !== "" && (hostname === entry || hostname.endsWith(`.${entry}`)));
}

/** Node 20's agents know no proxy; this one asks it to CONNECT and speaks TLS through the tunnel. */
class TunnelAgent extends HttpsAgent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: { keepAlive: boolean; maxSockets: number }) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: ClientRequestArgs & ConnectionOptions,
    callback: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const fail = (message: string) =>
      (callback as (error: Error) => void)(new Error(`the proxy ${this.#proxy.host}: ${message}`));
    const target = `${options.host}:${options.port ?? 443}`;
    request({ ...this.#address(), method: "CONNECT", path: target, headers: this.#headers(target) })
      .once("connect", ({ statusCode, statusMessage }, socket) => {
        if (statusCode === 200) return callback(null, tlsConnect({ ...options, socket }));
        socket.destroy();
        fail(`expected it to connect to ${target}, but got ${statusCode} ${statusMessage}`);
      })
      .once("error", (error) => fail(error.message))
      .end();
  }

  #address() {
    return { host: this.#proxy.hostname, port: this.#proxy.port === "" ? 80 : Number(this.#proxy.port) };
  }

  #headers(target: string): Record<string, string> {
    const { username, password } = this.#proxy;
    if (username === "") return { host: target };
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { host: target, "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
  }
}
