import type { Stages } from "../../src/local-neo4j/Stages.ts";

export interface RecordingStages extends Stages {
  readonly titles: string[];
  readonly notes: string[];
}

export function recordingStages(): RecordingStages {
  const titles: string[] = [];
  const notes: string[] = [];
  return {
    titles,
    notes,
    stage(title, work) {
      titles.push(title);
      return work(() => undefined);
    },
    note: (text) => void notes.push(text),
  };
}
