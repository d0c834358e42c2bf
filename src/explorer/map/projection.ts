import { geoEqualEarth, type GeoProjection } from "d3";
import type { Place } from "../data/GraphData.ts";

type Located = Pick<Place, "longitude" | "latitude">;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Equal Earth, turned to the middle of what is shown: areas stay true, great circles bow. All places lie within. */
export function projectionFor(places: Iterable<Located>, { width, height }: Size): GeoProjection {
  const points = Array.from(places, ({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const coordinates = points.length > 1 ? points : WORLD;
  const longitudes = coordinates.map(([longitude]) => longitude);
  const middle = (minimum(longitudes) - minimum(longitudes.map((each) => -each))) / 2;
  // Room for the labels of the outermost.
  const margin = { x: Math.min(64, width * 0.08), y: Math.min(64, height * 0.12) };
  const frame: [[number, number], [number, number]] = [
    [margin.x, margin.y],
    [width - margin.x, height - margin.y],
  ];
  return geoEqualEarth().rotate([-middle, 0]).fitExtent(frame, { type: "MultiPoint", coordinates });
}

const WORLD: [number, number][] = [
  [-170, -56],
  [170, 75],
];

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}
