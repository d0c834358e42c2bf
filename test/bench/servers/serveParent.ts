import { z } from "zod";
import type { GraphAddress } from "../../../src/neo4j/Graph.ts";

const startMessage = z.object({ uri: z.string(), username: z.string(), password: z.string() });

/** What a server tells the process that started it. */
export type ServerMessage = { readonly url: string } | { readonly peakMemoryBytes: number };

/** Starts a server when its parent says where Neo4j is, and tells of its memory as often as it is asked afterwards. */
export function serveParent(start: (address: GraphAddress) => Promise<string>): void {
  const tell = (message: ServerMessage) => void process.send?.(message);
  process.once("message", (message) => {
    void start(startMessage.parse(message)).then((url) => tell({ url }));
    process.on("message", () => tell({ peakMemoryBytes: process.resourceUsage().maxRSS * 1024 }));
  });
  process.once("disconnect", () => process.exit());
}
