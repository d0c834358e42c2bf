import { languages, type TextLanguage as Language } from "../domain/Bilingual.ts";
import { type Verdict, verdicts } from "./data/claims.ts";
import { everything, type Filter, readFilter, writeFilter } from "./data/filters.ts";

export { languages, type Language };
export const views = ["map", "network", "timeline", "audit"] as const;
export const themes = ["light", "dark"] as const;
export const colourings = ["country", "community", "side"] as const;
export const sizings = ["agreements", "degree", "betweenness", "pagerank"] as const;

export type View = (typeof views)[number];
export type Colouring = (typeof colourings)[number];
export type Sizing = (typeof sizings)[number];

/** What is in the middle of a view, in its own units, and how near it is. */
export interface Position {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** All that decides what the page shows: a link with it shows the same to anybody. */
export interface Address extends Filter {
  readonly view: View;
  /** Null follows the browser. */
  readonly language: Language | null;
  /** Null follows the system. */
  readonly theme: (typeof themes)[number] | null;
  readonly selected: string | null;
  /** The two ends of a path; the second is null while it is being chosen. */
  readonly path: { readonly from: string; readonly to: string | null } | null;
  /** Nodes whose neighbourhood has been opened in the network. */
  readonly grown: readonly string[];
  readonly colouring: Colouring;
  readonly sizing: Sizing;
  /** Null shows everything. */
  readonly mapPosition: Position | null;
  readonly networkPosition: Position | null;
  /** Statements and foundings on the timeline too. */
  readonly allEvents: boolean;
  /** Which of the claims the audit shows; null shows all. */
  readonly verdict: Verdict | null;
  /** The view's data as a table instead of the drawing. */
  readonly table: boolean;
  /** Within another site's page: no chrome. */
  readonly embed: boolean;
}

export const start: Address = {
  view: "map",
  language: null,
  theme: null,
  ...everything,
  selected: null,
  path: null,
  grown: [],
  colouring: "country",
  sizing: "agreements",
  mapPosition: null,
  networkPosition: null,
  allEvents: false,
  verdict: null,
  table: false,
  embed: false,
};

/** Reads `?view=…`; what cannot be understood is left out, so that an old link still opens. */
export function readAddress(search: string): Address {
  const parameters = new URLSearchParams(search);
  const get = (name: string) => parameters.get(name);
  return {
    view: oneOf(views, get("view")) ?? start.view,
    language: oneOf(languages, get("lang")),
    theme: oneOf(themes, get("theme")),
    ...readFilter(parameters),
    selected: get("selected") ?? null,
    path: readPath(get("path")),
    grown: list(get("grown")),
    colouring: oneOf(colourings, get("colour")) ?? start.colouring,
    sizing: oneOf(sizings, get("size")) ?? start.sizing,
    mapPosition: readPosition(get("map")),
    networkPosition: readPosition(get("network")),
    allEvents: get("events") === "all",
    verdict: oneOf(verdicts, get("verdict")),
    table: get("table") === "1",
    embed: get("embed") === "1",
  };
}

/** The address's query with its question mark; empty for the page as it opens. */
export function writeAddress(address: Address): string {
  const { path } = address;
  const written: Record<string, string | null> = {
    view: address.view === start.view ? null : address.view,
    lang: address.language,
    theme: address.theme,
    ...writeFilter(address),
    selected: address.selected,
    path: path && `${path.from}~${path.to ?? ""}`,
    grown: address.grown.join(","),
    colour: address.colouring === start.colouring ? null : address.colouring,
    size: address.sizing === start.sizing ? null : address.sizing,
    map: writePosition(address.mapPosition),
    network: writePosition(address.networkPosition),
    events: address.allEvents ? "all" : null,
    verdict: address.verdict,
    table: address.table ? "1" : null,
    embed: address.embed ? "1" : null,
  };
  const pairs = Object.entries(written).flatMap(([name, value]) =>
    value ? [`${name}=${legible(encodeURIComponent(value))}`] : [],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** These are allowed in a query and make it readable. */
function legible(encoded: string): string {
  return encoded.replaceAll("%2F", "/").replaceAll("%2C", ",");
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((known) => known === value) ?? null;
}

function list(text: string | null): string[] {
  return text ? [...new Set(text.split(",").filter(Boolean))] : [];
}

function readPath(text: string | null): Address["path"] {
  const [from, to] = (text ?? "").split("~");
  return from ? { from, to: to === "" ? null : (to ?? null) } : null;
}

function readPosition(text: string | null): Position | null {
  const [x, y, zoom] = (text ?? "").split(",").map(Number);
  if (x === undefined || y === undefined || zoom === undefined) return null;
  return [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom } : null;
}

function writePosition(position: Position | null): string | null {
  return position && [position.x, position.y, position.zoom].map((part) => String(round(part))).join(",");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
