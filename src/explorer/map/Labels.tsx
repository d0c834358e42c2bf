import type { GeoProjection, ZoomTransform } from "d3";
import type { Place } from "../data/GraphData.ts";
import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";
import { placeLabels, type LabelledPoint } from "./placeLabels.ts";

interface Props {
  readonly width: number;
  readonly height: number;
  /** Of countries, by their codes; longitude and latitude. */
  readonly middles: ReadonlyMap<string, readonly [number, number]>;
  readonly projection: GeoProjection;
  readonly transform: ZoomTransform;
  readonly points: readonly {
    readonly id: string;
    readonly place: Place;
    readonly agreements: number;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
  }[];
}

const LETTER = 6.3;
const COUNTRY_LETTER = 10.5;

/** Names of countries first, which orient; then of places, the most connected first, as far as there is room. */
export function Labels({ width, height, middles, projection, transform, points }: Props) {
  const { address, language, format } = usePage();
  const { data, emphasis } = useScene();

  const countryPoints = [...middles].flatMap(([code, [longitude, latitude]]): LabelledPoint[] => {
    const country = data.countries.get(code);
    const projected = projection([longitude, latitude]);
    if (!country || !projected) return [];
    const [x, y] = transform.apply(projected);
    return [{ id: code, text: format.upperCase(country.names[language]), x, y, radius: -4, weight: 1 }];
  });
  const boxes = points.map(({ x, y, radius }) => {
    const half = radius * 0.8;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
  const placePoints = points.map(({ id, place, agreements, x, y, radius }) => ({
    id,
    text: place.names[language],
    x,
    y,
    radius,
    weight: agreements + (id === address.selected ? 1e6 : emphasis?.nodes.has(id) ? 1e3 : 0),
  }));
  const placed = placeLabels(
    emphasis ? placePoints.filter(({ id }) => emphasis.nodes.has(id) || id === address.selected) : placePoints,
    { width, height, measure: (text) => text.length * LETTER, lineHeight: 14, limit: 60 * Math.max(1, transform.k), taken: boxes },
  );
  const countries = placeLabels(countryPoints, {
    width,
    height,
    measure: (text) => text.length * COUNTRY_LETTER,
    lineHeight: 16,
    limit: 60,
    taken: [
      ...boxes,
      ...placed.map(({ text, x, y, anchor }) => {
        const wide = text.length * LETTER;
        const left = x - (anchor === "start" ? 0 : anchor === "end" ? wide : wide / 2);
        return { left, right: left + wide, top: y - 7, bottom: y + 7 };
      }),
    ],
  });
  return (
    <g className="labels" aria-hidden="true">
      {countries.map(({ id, text, x, y, anchor }) => (
        <text key={id} className="country-label" x={x} y={y} textAnchor={anchor} dominantBaseline="central">
          {text}
        </text>
      ))}
      {placed.map(({ id, text, x, y, anchor }) => (
        <text key={id} className="place-label" x={x} y={y} textAnchor={anchor} dominantBaseline="central">
          {text}
        </text>
      ))}
    </g>
  );
}
