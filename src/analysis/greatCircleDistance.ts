/** A point on the Earth, WGS 84. */
export interface Point {
  /** Degrees north of the equator. */
  readonly latitude: number;
  /** Degrees east of Greenwich. */
  readonly longitude: number;
}

/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/**
 * Kilometres between two points along a great circle, by the haversine formula (R. W. Sinnott, “Virtues of the
 * Haversine”, Sky and Telescope 68, 1984). The Earth is taken as a sphere, which errs by less than 0.6 %.
 */
export function greatCircleDistance(from: Point, to: Point): number {
  const haversine =
    halfVersine(to.latitude - from.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      halfVersine(to.longitude - from.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

function halfVersine(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
