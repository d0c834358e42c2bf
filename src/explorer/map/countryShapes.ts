import { geoArea, geoBounds, geoCentroid, geoContains } from "d3";
import type { Feature, Geometry, Polygon } from "geojson";
import type { Place } from "../data/GraphData.ts";

export type CountryShape = Feature<Geometry, { readonly name: string }>;

/** So many places of a country decide which shape is its own; one may lie beyond a coarse coast. */
const WITNESSES = 9;

/**
 * The shape of each country: the one that most of its places lie in. Natural Earth numbers its shapes, the graph has
 * letter codes; where things lie, both agree on.
 */
export function countryShapes(
  shapes: readonly CountryShape[],
  places: Iterable<Place>,
): ReadonlyMap<string, CountryShape> {
  const witnesses = new Map<string, Place[]>();
  for (const place of places) {
    const known = witnesses.get(place.countryCode) ?? [];
    if (known.length < WITNESSES) witnesses.set(place.countryCode, [...known, place]);
  }
  const boxed = shapes.map((shape) => ({ shape, bounds: geoBounds(shape) }));
  return new Map(
    [...witnesses].flatMap(([code, ofCountry]) => {
      const votes = new Map<CountryShape, number>();
      for (const { longitude, latitude } of ofCountry) {
        const home = boxed.find(
          ({ shape, bounds: [[west, south], [east, north]] }) =>
            south <= latitude &&
            latitude <= north &&
            (west > east || (west <= longitude && longitude <= east)) &&
            geoContains(shape, [longitude, latitude]),
        );
        if (home) votes.set(home.shape, (votes.get(home.shape) ?? 0) + 1);
      }
      const [most] = [...votes].sort(([, a], [, b]) => b - a);
      return most ? [[code, most[0]] as const] : [];
    }),
  );
}

/** The middle of a country's largest part, where its name belongs. */
export function middleOf({ geometry }: CountryShape): readonly [number, number] {
  if (geometry.type !== "MultiPolygon") return geoCentroid(geometry);
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const [largest] = parts.sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest ?? geometry);
}
