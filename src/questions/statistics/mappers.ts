import type { CountedRow, Statistics, StatisticsKey } from "./loaders.ts";

export type StatisticsMapper = Statistics;
export type StatisticsKeyMapper = StatisticsKey;
export type StatisticsRowMapper = CountedRow;
