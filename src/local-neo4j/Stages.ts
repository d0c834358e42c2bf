import { SingleBar } from "cli-progress";

export type Progress = (done: number, total: number, unit?: "bytes") => void;

/** How a long piece of work tells people where it is. */
export interface Stages {
  stage<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T>;
  /** A line that belongs to no stage, or to the one that is running. */
  note(text: string): void;
}

export const silentStages: Stages = {
  stage: (_title, work) => work(() => undefined),
  note: () => undefined,
};

interface Terminal extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** Each stage is one line that says how long it took; a stage that reports progress shows a bar meanwhile. */
export function terminalStages(stream: Terminal): Stages {
  return {
    async stage(title, work) {
      const startedAt = performance.now();
      const meter = stream.isTTY === true ? barMeter(title, stream) : lineMeter(title, stream);
      try {
        const result = await work(meter.update);
        meter.end();
        stream.write(`${title}: ${seconds(startedAt)}\n`);
        return result;
      } catch (error) {
        meter.end();
        stream.write(`${title}: failed after ${seconds(startedAt)}\n`);
        throw error;
      }
    },
    note: (text) => void stream.write(`${text}\n`),
  };
}

interface Meter {
  readonly update: Progress;
  end(): void;
}

function barMeter(title: string, stream: Terminal): Meter {
  let bar: SingleBar | undefined;
  return {
    update(done, total, unit) {
      const amounts = { done: amount(done, unit), all: amount(total, unit) };
      if (bar === undefined) {
        bar = new SingleBar({
          format: `${title} [{bar}] {percentage}% {done} of {all}`,
          stream,
          clearOnComplete: true,
          hideCursor: false,
        });
        bar.start(total, done, amounts);
      } else {
        bar.setTotal(total);
        bar.update(done, amounts);
      }
    },
    end: () => bar?.stop(),
  };
}

const plainLineEvery = 0.25;

function lineMeter(title: string, stream: Terminal): Meter {
  let announced = 0;
  return {
    update(done, total, unit) {
      const step = total === 0 ? 0 : Math.floor(done / total / plainLineEvery);
      if (step <= announced || done >= total) return;
      announced = step;
      stream.write(`${title}: ${amount(done, unit)} of ${amount(total, unit)}\n`);
    },
    end: () => undefined,
  };
}

function amount(value: number, unit: "bytes" | undefined): string {
  return unit === "bytes" ? `${(value / 1e6).toFixed(0)} MB` : value.toLocaleString("en");
}

function seconds(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}
