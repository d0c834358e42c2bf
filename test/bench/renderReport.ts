import type { BenchReport } from "./BenchReport.ts";

export function renderReport(report: BenchReport): string {
  return JSON.stringify(report, null, 2);
}
