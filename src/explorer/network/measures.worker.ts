import { measure, type MeasureTask } from "./measure.ts";

/** Measures away from the page: betweenness takes its time. */
addEventListener("message", ({ data }: MessageEvent<MeasureTask>) => {
  postMessage(measure(data));
});
