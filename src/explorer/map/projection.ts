import { geoConicEqualArea, geoNaturalEarth1, type GeoProjection } from "d3";
import type { Place } from "../data/GraphData.ts";

/** Wider than this, a cone would bend the world out of shape. */
const WIDEST_CONE = 110;

type Located = Pick<Place, "longitude" | "latitude">;

/** Equal areas around what is shown, or the whole world when it lies too far apart; all places within the frame. */
export function projectionFor(
  places: Iterable<Located>,
  { width, height }: { readonly width: number; readonly height: number },
): GeoProjection {
  const points = Array.from(places, ({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const box = boxOf(points);
  const wide = box.east - box.west > WIDEST_CONE;
  const projection = wide ? geoNaturalEarth1() : cone(box);
  // Room for the labels of the outermost.
  const margin = { x: Math.min(70, width * 0.08), y: Math.min(48, height * 0.1) };
  const frame: [[number, number], [number, number]] = [
    [margin.x, margin.y],
    [width - margin.x, height - margin.y],
  ];
  const coordinates = points.length > 1 ? points : [[-170, -60] as [number, number], [170, 75] as [number, number]];
  return projection.fitExtent(frame, { type: "MultiPoint", coordinates });
}

interface GeoBox {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function boxOf(points: readonly (readonly [number, number])[]): GeoBox {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [longitude, latitude] of points) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

function cone({ west, east, south, north }: GeoBox): GeoProjection {
  const middle = (west + east) / 2;
  const sixth = (north - south) / 6;
  // A cone needs parallels that are not mirror images of each other.
  const [lower, upper] = [south + sixth, north - sixth];
  if (Math.abs(lower + upper) < 10) return geoNaturalEarth1().rotate([-middle, 0]);
  return geoConicEqualArea().parallels([lower, upper]).rotate([-middle, 0]);
}
