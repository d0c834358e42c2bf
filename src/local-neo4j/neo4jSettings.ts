import { join } from "node:path";

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

export interface Memory {
  /** In the JVM's notation, such as "512m". */
  readonly heap: string;
  readonly pageCache: string;
}

export interface Folders {
  readonly home: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
}

export function foldersIn(dataDirectory: string): Folders {
  return {
    home: dataDirectory,
    conf: join(dataDirectory, "conf"),
    data: join(dataDirectory, "data"),
    logs: join(dataDirectory, "logs"),
  };
}

export function neo4jConf(
  folders: Folders,
  ports: Ports,
  memory: Memory,
  extra: Readonly<Record<string, string>>,
): string {
  const settings: Record<string, string> = {
    "server.directories.data": folders.data,
    "server.directories.logs": folders.logs,
    "server.directories.import": join(folders.home, "import"),
    "server.directories.plugins": join(folders.home, "plugins"),
    "server.default_listen_address": "127.0.0.1",
    "server.default_advertised_address": "localhost",
    "server.bolt.listen_address": `127.0.0.1:${ports.bolt}`,
    "server.bolt.advertised_address": `localhost:${ports.bolt}`,
    "server.http.listen_address": `127.0.0.1:${ports.http}`,
    "server.http.advertised_address": `localhost:${ports.http}`,
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "client.allow_telemetry": "false",
    "dbms.usage_report.enabled": "false",
    "server.memory.pagecache.size": memory.pageCache,
    "server.memory.heap.initial_size": memory.heap,
    "server.memory.heap.max_size": memory.heap,
    "db.logs.query.enabled": "OFF",
    "db.tx_log.rotation.retention_policy": "2 files",
    "db.tx_log.rotation.size": "32m",
    // Otherwise each database takes that much disk before it holds anything.
    "db.tx_log.preallocate": "false",
    // Bolt's listeners otherwise sit through two quiet periods of five seconds before the server stops.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    // Otherwise a statement is planned anew for each order of magnitude of its parameters' lengths, a tenth of a second or more
    // each time, and our statements are written to have one plan.
    "internal.cypher.use_parameter_size": "false",
    ...extra,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${escaped(name, value)}\n`)
    .join("");
}

/** The file is read as Java properties, where a backslash starts an escape, and a line end would be a new setting. */
function escaped(name: string, value: string): string {
  if (/[\r\n]/.test(value))
    throw new TypeError(`expected ${name} to be one line, but got ${JSON.stringify(value)}`);
  return value.replaceAll("\\", "\\\\");
}

const openedPackages = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/** Command line of the JVM but for the class path; the heap is here because Neo4j's own scripts are not used. */
export function jvmArguments(memory: Memory): string[] {
  return [
    ...openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "--enable-native-access=ALL-UNNAMED",
    `-Xms${memory.heap}`,
    `-Xmx${memory.heap}`,
    "-XX:+UseG1GC",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+DisableExplicitGC",
    // A server without memory half works; ended, it can be noticed and started again.
    "-XX:+ExitOnOutOfMemoryError",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF-8",
  ];
}

export function mainArguments({ home, conf }: Folders): string[] {
  return [
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${conf}`,
    "--console-mode",
  ];
}

/** For `java @file`: one argument a line, quoted, because paths have spaces and class paths outgrow command lines. */
export function argumentFile(jvmArgs: readonly string[]): string {
  return jvmArgs.map((arg) => `"${arg.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"\n`).join("");
}
