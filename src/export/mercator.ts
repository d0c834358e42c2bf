/** How many units of a drawing a degree of longitude takes: nodes of Gephi's usual size stand apart then. */
const UNITS_PER_DEGREE = 100;
/** The latitude where Mercator's map of the world ends, a square. */
const MAXIMUM_LATITUDE = 85.05;

/** Where a place lies in a drawing by Mercator's projection, y upwards; null when its location is not known. */
export function mercator(place: {
  readonly latitude: number | null;
  readonly longitude: number | null;
}): { readonly x: number; readonly y: number } | null {
  const { latitude, longitude } = place;
  if (latitude === null || longitude === null) return null;
  const bounded = Math.max(-MAXIMUM_LATITUDE, Math.min(MAXIMUM_LATITUDE, latitude));
  const northward = Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360));
  return { x: longitude * UNITS_PER_DEGREE, y: ((northward * 180) / Math.PI) * UNITS_PER_DEGREE };
}
