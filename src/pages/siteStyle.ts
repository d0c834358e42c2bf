import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { kindTable, nodeTypes } from "../domain/nodeKinds.ts";

const files = ["../explorer/base.css", "facts.css", "site.css"];

/** The one stylesheet of the pages: the explorer's ground and letters, what is told of a thing, the site around it. */
export const siteStyle = [
  ...files.map((file) => readFileSync(new URL(file, import.meta.url), "utf8")),
  ...nodeTypes.map((type) => {
    const { colour } = kindTable[type];
    return colour ? `.kind-${type} {\n  --kind: light-dark(${colour.light}, ${colour.dark});\n}\n` : "";
  }),
].join("\n");

/** It changes with the text, so that browsers may keep what they have for ever. */
export const siteStyleName = `site-${createHash("sha256").update(siteStyle).digest("hex").slice(0, 12)}.css`;
