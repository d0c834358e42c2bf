import { describe, expect, test } from "vitest";
import {
  backgrounds,
  countryColours,
  groupColours,
  inks,
  kindColours,
  type Shades,
  type Theme,
} from "../../src/explorer/palette.ts";
import { channels } from "../../src/explorer/network/mixed.ts";

const themes: readonly Theme[] = ["light", "dark"];

/** How dichromats see linear red, green and blue: Machado, Oliveira and Fernandes (2009), severity 1. */
const sights: Readonly<Record<string, readonly (readonly number[])[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function shadesOf(kind: string): Shades {
  const shades = kindColours[kind];
  if (shades === undefined) throw new Error(`${kind} has no colour.`);
  return shades;
}

describe.each(themes)("in the %s theme", (theme) => {
  const ground = backgrounds[theme];

  test.each([...Object.entries(countryColours), ...Object.entries(kindColours)])(
    "%s is seen against the ground",
    (_name, shades) => {
      expect(contrast(shades[theme], ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test("letters are read on the ground", () => {
    expect(contrast(inks[theme], ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.keys(sights))("countries are told apart with %s sight", (sight) => {
    const seen = Object.values(countryColours).map((shades) => labOf(shades[theme], sights[sight] ?? []));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(20);
    }
  });

  test.each(Object.keys(sights))("groups are told apart with %s sight", (sight) => {
    expect(leastDistance(groupColours, groupColours, sight)).toBeGreaterThan(14);
  });

  test.each(Object.keys(sights))("the lanes of events are told apart with %s sight", (sight) => {
    const lanes = ["Summit", "Visit", "Treaty", "Statement", "Founding", "Period"].map(shadesOf);
    expect(leastDistance(lanes, lanes, sight)).toBeGreaterThan(12);
  });

  test.each(Object.keys(sights))("municipalities and partners are told apart with %s sight", (sight) => {
    const sides = ["Municipality", "PartnerCity"].map(shadesOf);
    expect(leastDistance(sides, sides, sight)).toBeGreaterThan(20);
  });

  test("neither a kind nor a group has the colour of a country", () => {
    // Türkiye's neutral colour is that of its municipalities too.
    const abroad = Object.entries(countryColours).flatMap(([code, shades]) =>
      code === "TR" ? [] : [shades],
    );
    const others = [...Object.values(kindColours), ...groupColours];
    expect(leastDistance(abroad, others, "usual")).toBeGreaterThan(12);
  });

  function leastDistance(some: readonly Shades[], others: readonly Shades[], sight: string): number {
    const seen = (shades: Shades) => labOf(shades[theme], sights[sight] ?? []);
    const pairs = some.flatMap((one) =>
      others.filter((other) => other !== one).map((other) => [one, other] as const),
    );
    return Math.min(...pairs.map(([one, other]) => distance(seen(one), seen(other))));
  }
});

function linear(colour: string): readonly number[] {
  return channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIE L*a*b* for the light D65. */
function labOf(colour: string, sight: readonly (readonly number[])[]): readonly [number, number, number] {
  const rgb = linear(colour);
  const [red = 0, green = 0, blue = 0] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, index) => sum + weight * (rgb[index] ?? 0), 0),
      ),
    ),
  );
  const x = cubeRoot((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = cubeRoot(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = cubeRoot((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function cubeRoot(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}
