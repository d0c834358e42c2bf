import { createContext, use } from "react";
import type { Agreement, GraphData } from "./data/GraphData.ts";
import type { Emphasis } from "./data/emphasis.ts";
import type { Network } from "./data/toNetwork.ts";
import type { Table } from "./data/toCsv.ts";
import type { Years } from "./data/filters.ts";
import type { LegendEntry } from "./figure.ts";
import type { PathState } from "./usePath.ts";

/** What the page shows now, whichever view draws it. */
export interface Scene {
  readonly data: GraphData;
  readonly chosen: readonly Agreement[];
  readonly network: Network;
  readonly emphasis: Emphasis | null;
  readonly path: PathState;
  /** The years that agreements have. */
  readonly span: Years;
  /** Codes, those with the most agreements first: the order of every stack and legend. */
  readonly countryOrder: readonly string[];
}

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
  const scene = use(SceneContext);
  if (!scene) throw new Error("Expected to be rendered within a scene, but there is none.");
  return scene;
}

/** What a view has to give away of what it shows. */
export interface Shown {
  readonly svg: () => string;
  readonly legend: () => readonly LegendEntry[];
  readonly table: () => Table;
}
