import type { FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import coarse from "world-atlas/countries-110m.json?url";
import fine from "world-atlas/countries-50m.json?url";
import type { CountryShape } from "./countryShapes.ts";
import { useFetched } from "../useAnswer.ts";

/** Natural Earth's countries: coarse shapes at once, fine ones when they have come. */
export function useWorld(): { readonly coarse: readonly CountryShape[]; readonly finest: readonly CountryShape[] } {
  const quick = useFetched("world coarse", () => fetchShapes(coarse));
  const exact = useFetched(quick.state === "answered" ? "world fine" : null, () => fetchShapes(fine));
  const shapes = quick.state === "answered" ? quick.data : none;
  return { coarse: shapes, finest: exact.state === "answered" ? exact.data : shapes };
}

const none: readonly CountryShape[] = [];

async function fetchShapes(address: string): Promise<readonly CountryShape[]> {
  const response = await fetch(address);
  const topology = (await response.json()) as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection<Geometry, { name: string }>;
  return features;
}
