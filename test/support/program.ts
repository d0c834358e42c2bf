import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

export interface ProgramExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One of the project's programs, run as its user does. */
export interface Program extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly exited: Promise<ProgramExit>;
  /** All that it has printed so far. */
  output(): string;
  /** The first match in what it prints; rejects with all of it when it ends without one. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Runs `src/<script>` with these variables in place of the ones that the tests were started with. */
export function runProgram(script: string, env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ["--import", "tsx/esm", join("src", script)], {
    cwd: root,
    env: { ...withoutSettings(process.env), WARM_UP: "off", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const exited = new Promise<ProgramExit>((resolve) => {
    child.once("close", (code, signal) => resolve({ code, signal }));
  });

  return {
    process: child,
    exited,
    output: () => output,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match === null) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        look();
        void exited.then(() => reject(new Error(`It ended without printing ${String(pattern)}:\n${output}`)));
      }),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(NEO4J_|PORT$|HOST$|QUERY_TIMEOUT_MS$|WARM_UP$|PARADIPLOMACY_DATA)/.test(name),
    ),
  );
}
