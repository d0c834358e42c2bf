import { useEffect, useMemo, useState } from "react";
import type { Sizing } from "../address.ts";
import type { Network } from "../data/toNetwork.ts";
import { toLayoutTask, type LayoutNews } from "./layout.ts";
import type { Measures, MeasureTask } from "./measure.ts";

export type PositionMap = ReadonlyMap<string, readonly [x: number, y: number]>;

/** Where the nodes are; laid out once for the whole network, so that they stay when fewer are shown. */
let laidOut: { readonly network: Network; readonly positions: PositionMap } | undefined;

export function useLayout(network: Network): { readonly positions: PositionMap | null; readonly finished: boolean } {
  const known = laidOut?.network === network ? laidOut.positions : null;
  const [positions, setPositions] = useState<PositionMap | null>(known);
  const [finished, setFinished] = useState(known !== null);
  useEffect(() => {
    if (known) return;
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
      const next = new Map(data.positions.map(([id, x, y]) => [id, [x, y] as const]));
      setPositions(next);
      setFinished(data.finished);
      if (data.finished) laidOut = { network, positions: next };
    };
    worker.postMessage(toLayoutTask(network));
    return () => worker.terminate();
  }, [network, known]);
  return { positions: known ?? positions, finished: finished || known !== null };
}

/** Centrality and groups of what is shown; null until they are known. */
export function useMeasures({ nodes, edges }: Network, sizing: Sizing): Measures | null {
  const task = useMemo(
    (): MeasureTask => ({
      nodes: nodes.map(({ id }) => id),
      edges: edges.map(({ source, target, agreements }) => ({ source, target, weight: agreements.length })),
      sizing,
    }),
    [nodes, edges, sizing],
  );
  const [measured, setMeasured] = useState<Measures | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./measures.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<Measures>) => setMeasured(data);
    worker.postMessage(task);
    return () => worker.terminate();
  }, [task]);
  return measured;
}
