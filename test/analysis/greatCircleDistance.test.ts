import { expect, test } from "vitest";
import { greatCircleDistance } from "../../src/analysis/greatCircleDistance.ts";

const quarter = (Math.PI / 2) * 6371.0088;

test.each([
  ["nothing", { latitude: 41, longitude: 29 }, { latitude: 41, longitude: 29 }, 0],
  ["pole to equator", { latitude: 90, longitude: 10 }, { latitude: 0, longitude: -120 }, quarter],
  ["a quarter of the equator", { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 }, quarter],
  ["over the date line", { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, quarter / 90],
  ["antipodes", { latitude: 12.3, longitude: 45.6 }, { latitude: -12.3, longitude: -134.4 }, 2 * quarter],
])("%s", (_, from, to, expected) => {
  expect(greatCircleDistance(from, to)).toBeCloseTo(expected, 6);
  expect(greatCircleDistance(to, from)).toBeCloseTo(expected, 6);
});

/** By the spherical law of cosines, which is another way to the same distance. */
test("agrees with the law of cosines", () => {
  const [ankara, baku] = [
    { latitude: 39.91987, longitude: 32.85427 },
    { latitude: 40.37767, longitude: 49.89201 },
  ];
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(ankara.latitude)) * Math.sin(radians(baku.latitude)) +
    Math.cos(radians(ankara.latitude)) *
      Math.cos(radians(baku.latitude)) *
      Math.cos(radians(baku.longitude - ankara.longitude));
  expect(greatCircleDistance(ankara, baku)).toBeCloseTo(6371.0088 * Math.acos(cosine), 6);
});
