import {
  extent,
  geoGraticule10,
  geoPath,
  select,
  zoom,
  zoomIdentity,
  type GeoProjection,
  type ZoomTransform,
} from "d3";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Place } from "../data/GraphData.ts";
import { toTable } from "../data/toTable.ts";
import { marksOfSides, partnerCountries } from "../legends.ts";
import { nextInDirection } from "../nextInDirection.ts";
import { usePage } from "../Page.tsx";
import { countryColour } from "../palette.ts";
import { DataTable } from "../panels/DataTable.tsx";
import { PlaceTip } from "../panels/PlaceTip.tsx";
import { ZoomButtons } from "../panels/ZoomButtons.tsx";
import { useScene } from "../Scene.ts";
import { svgAsShown } from "../svgAsShown.ts";
import { useChoose } from "../useChoose.ts";
import { useSize } from "../useSize.ts";
import type { ViewProps } from "../Workspace.tsx";
import { ArcCanvas } from "./ArcCanvas.tsx";
import { Labels } from "./Labels.tsx";
import { projectionFor } from "./projection.ts";
import { countryShapes, middleOf, type CountryShape } from "./countryShapes.ts";
import { useWorld } from "./useWorld.ts";

/** Beyond so many arcs a canvas draws them: SVG keeps an element for each. */
const MOST_SVG_ARCS = 1_500;
const ZOOM_LIMITS: [number, number] = [0.5, 40];

export function MapView({ onShown }: ViewProps) {
  const page = usePage();
  const { address, t, format, language } = page;
  const scene = useScene();
  const { chosen } = scene;
  const [ref, size] = useSize<HTMLDivElement>();
  const table = () => toTable(chosen, { t, format, language });
  useEffect(() =>
    onShown({
      svg: () => svgAsShown(ref.current?.querySelector("svg.map") ?? null),
      legend: () => [...marksOfSides(page), ...partnerCountries(chosen, scene, page)],
      table,
    }),
  );
  if (address.table) return <DataTable table={table()} caption={t.mapLabel} />;
  return (
    <div ref={ref} className="drawing">
      {size && <MapDrawing {...size} />}
    </div>
  );
}

function MapDrawing({ width, height }: { readonly width: number; readonly height: number }) {
  const { address, t, theme } = usePage();
  const { data, network, emphasis } = useScene();
  const world = useWorld();
  const homes = useMemo(() => countryShapes(world.coarse, data.places.values()), [world.coarse, data]);
  const shown = useMemo(() => new Set(Array.from(homes.values(), ({ id }) => String(id))), [homes]);
  const middles = useMemo(
    () => new Map(Array.from(homes, ([code, shape]) => [code, middleOf(shape)] as const)),
    [homes],
  );
  const choose = useChoose();
  const projection = useMemo(
    () => projectionFor(placesOf(data.agreements), { width, height }),
    [data, width, height],
  );
  const places = address.countries.length === 0 ? [] : network.nodes.map(({ place }) => place);
  const home = homeOf(projection, places, { width, height });
  const { svg, transform, zoomBy, zoomAll } = useMapZoom(projection, home, width, height);
  const [hovered, setHovered] = useState<Place | null>(null);
  const [focused, setFocused] = useState<string | null>(null);

  const points = useMemo(() => {
    const ofPlace = network.nodes.map(({ id, place, agreements }) => {
      const [x = 0, y = 0] = projection([place.longitude, place.latitude]) ?? [];
      return { id, place, agreements, x, y, radius: 2.4 + Math.sqrt(agreements) * 1.25 };
    });
    return ofPlace.sort((a, b) => b.agreements - a.agreements);
  }, [network, projection]);
  const arcs = useMemo(() => {
    const path = geoPath(projection);
    return network.edges.map((edge) => {
      const [from, to] = [edge.agreements[0]?.municipality, edge.agreements[0]?.partner];
      const coordinates = [from, to].map((place) => [place?.longitude ?? 0, place?.latitude ?? 0]);
      return { edge, code: to?.countryCode ?? "", path: path({ type: "LineString", coordinates }) ?? "" };
    });
  }, [network, projection]);

  const onScreen = points.map((point) => {
    const [x, y] = transform.apply([point.x, point.y]);
    return { ...point, x, y };
  });
  const near = onScreen.filter(({ x, y }) => x > -20 && y > -20 && x < width + 20 && y < height + 20);
  const tipFor = near.find(({ id }) => id === (hovered?.id ?? focused));

  function onKeyDown(event: KeyboardEvent) {
    const current = onScreen.find(({ id }) => id === (focused ?? address.selected)) ?? near[0];
    if (event.key === "+" || event.key === "=") zoomBy(1.5);
    else if (event.key === "-") zoomBy(1 / 1.5);
    else if (event.key === "0") zoomAll();
    else if (event.key === "Escape") choose(null);
    else if ((event.key === "Enter" || event.key === " ") && focused) choose(focused);
    else if (event.key.startsWith("Arrow") && current) {
      const next = focused ? nextInDirection(near, current, event.key) : current;
      if (next) setFocused(next.id);
    } else return;
    event.preventDefault();
  }

  const canvasArcs = arcs.length > MOST_SVG_ARCS;
  return (
    <>
      {canvasArcs && <ArcCanvas {...{ arcs, emphasis, transform, width, height, theme }} />}
      <svg
        ref={svg}
        className="map"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="application"
        aria-label={`${t.mapLabel}. ${t.keyboardHint}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused((id) => id ?? address.selected)}
        onBlur={() => setFocused(null)}
        onClick={({ target }) => {
          if (target instanceof Element && !target.closest("[data-id]")) choose(null);
        }}
      >
        <g transform={transform.toString()}>
          <Land world={world.finest} projection={projection} shown={shown} />
          {!canvasArcs && (
            <g className="arcs">
              {arcs.map(({ edge, code, path }) => (
                <path
                  key={edge.id}
                  d={path}
                  data-id={edge.id}
                  className={standing(emphasis?.edges, edge.id)}
                  stroke={countryColour(code, theme)}
                  strokeWidth={0.8 + Math.log2(edge.agreements.length + 1) * 0.5}
                  onClick={() => choose(edge.agreements[0]?.id ?? null)}
                />
              ))}
            </g>
          )}
        </g>
        <Labels {...{ width, height, middles, projection, transform }} points={near} />
        <g className="points">
          {near.map(({ id, place, x, y, radius }) => (
            <Dot
              key={id}
              {...{ id, place, x, y, radius }}
              state={[
                standing(emphasis?.nodes, id),
                id === address.selected && "selected",
                id === focused && "focused",
              ]
                .filter(Boolean)
                .join(" ")}
              onHover={setHovered}
              onChoose={choose}
            />
          ))}
        </g>
      </svg>
      {tipFor && <PlaceTip place={tipFor.place} x={tipFor.x} y={tipFor.y} {...{ width, height }} />}
      <ZoomButtons onIn={() => zoomBy(1.6)} onOut={() => zoomBy(1 / 1.6)} onAll={zoomAll} />
      <FocusedName place={data.places.get(focused ?? "")} />
    </>
  );
}

interface DotProps {
  readonly id: string;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly state: string;
  readonly onHover: (place: Place | null) => void;
  readonly onChoose: (id: string) => void;
}

/** Round for partner cities, square for municipalities: colour alone should not tell. */
function Dot({ id, place, x, y, radius, state, onHover, onChoose }: DotProps) {
  const { theme } = usePage();
  const mark = {
    "data-id": id,
    className: `dot ${state}`,
    fill: countryColour(place.countryCode, theme),
    onPointerEnter: () => onHover(place),
    onPointerLeave: () => onHover(null),
    onClick: () => onChoose(id),
  };
  if (place.side === "partner") return <circle {...mark} cx={x} cy={y} r={radius} />;
  const half = radius * 0.86;
  return <rect {...mark} x={x - half} y={y - half} width={half * 2} height={half * 2} rx={1} />;
}

interface LandProps {
  readonly world: readonly CountryShape[];
  readonly projection: GeoProjection;
  /** Their ids. */
  readonly shown: ReadonlySet<string>;
}

/** Countries of the graph stand out from their neighbours. */
function Land({ world, projection, shown }: LandProps) {
  return useMemo(() => {
    const path = geoPath(projection).digits(1);
    return (
      <g className="land">
        <path className="graticule" d={path(geoGraticule10()) ?? ""} />
        {world.map((shape) => (
          <path
            key={`${String(shape.id)} ${shape.properties.name}`}
            className={shown.has(String(shape.id)) ? "country shown" : "country"}
            d={path(shape) ?? ""}
          />
        ))}
      </g>
    );
  }, [world, projection, shown]);
}

/** Where the map stands when nobody has moved it: at the places of the chosen countries, or at all. */
function homeOf(
  projection: GeoProjection,
  places: readonly Place[],
  { width, height }: { readonly width: number; readonly height: number },
): ZoomTransform {
  const points = places.flatMap(({ longitude, latitude }) => {
    const point = projection([longitude, latitude]);
    return point ? [point] : [];
  });
  if (points.length === 0) return zoomIdentity;
  const [left = 0, right = 0] = extent(points, ([x]) => x);
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
  const room = 0.84 * Math.min(width / (right - left), height / (bottom - top));
  const scale = Math.min(Math.max(room, 1), ZOOM_LIMITS[1] / 2);
  return zoomIdentity
    .translate(width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale)
    .scale(scale);
}

/** Where the map stands is kept as the place in its middle, which is the same on every screen. */
function useMapZoom(projection: GeoProjection, home: ZoomTransform, width: number, height: number) {
  const { address, go } = usePage();
  const svg = useRef<SVGSVGElement>(null);
  const [transform, setTransform] = useState<ZoomTransform>(() => transformOf(address.mapPosition));
  const latest = useRef({ go, projection, home });
  latest.current = { go, projection, home };

  function transformOf(position: typeof address.mapPosition): ZoomTransform {
    if (position === null) return home;
    const [x, y] = projection([position.x, position.y]) ?? [width / 2, height / 2];
    const scale = position.zoom;
    return zoomIdentity.translate(width / 2 - x * scale, height / 2 - y * scale).scale(scale);
  }

  const behaviour = useMemo(() => zoom<SVGSVGElement, unknown>().scaleExtent(ZOOM_LIMITS), []);
  useEffect(() => {
    if (!svg.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    behaviour.extent([
      [0, 0],
      [width, height],
    ]);
    behaviour.on(
      "zoom",
      ({ transform: next, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        setTransform(next);
        if (!sourceEvent) return;
        clearTimeout(timer);
        timer = setTimeout(
          () => latest.current.go({ mapPosition: positionOf(next) }, { replace: true }),
          250,
        );
      },
    );
    select(svg.current).call(behaviour).on("dblclick.zoom", null);
    return () => clearTimeout(timer);

    function positionOf(next: ZoomTransform) {
      const [x, y] = latest.current.projection.invert?.(next.invert([width / 2, height / 2])) ?? [0, 0];
      const { k, x: left, y: top } = latest.current.home;
      const still = next.k === k && Math.abs(next.x - left) < 1 && Math.abs(next.y - top) < 1;
      return still ? null : { x, y, zoom: next.k };
    }
  }, [behaviour, width, height]);

  // A link, or a step back, moves the map; its own moves come back here and change nothing.
  const wanted = JSON.stringify(address.mapPosition);
  useEffect(() => {
    if (svg.current) behaviour.transform(select(svg.current), transformOf(address.mapPosition));
  }, [wanted, projection, home.toString(), width, height]);

  return {
    svg,
    transform,
    zoomBy: (factor: number) => {
      const next = zoomIdentity
        .translate(width / 2, height / 2)
        .scale(factor)
        .translate(-width / 2, -height / 2);
      const scale = Math.min(Math.max(transform.k * factor, ZOOM_LIMITS[0]), ZOOM_LIMITS[1]);
      if (scale === transform.k) return;
      const moved = zoomIdentity
        .translate(next.applyX(transform.x), next.applyY(transform.y))
        .scale(transform.k * factor);
      const [x, y] = projection.invert?.(moved.invert([width / 2, height / 2])) ?? [0, 0];
      go({ mapPosition: { x, y, zoom: scale } }, { replace: true });
    },
    zoomAll: () => go({ mapPosition: null }, { replace: true }),
  };
}

function FocusedName({ place }: { readonly place: Place | undefined }) {
  const { language } = usePage();
  return (
    <p className="visually-hidden" role="status">
      {place && [place.names[language], place.provinceNames?.[language]].filter(Boolean).join(", ")}
    </p>
  );
}

function standing(emphasised: ReadonlySet<string> | undefined, id: string): string {
  if (!emphasised) return "";
  return emphasised.has(id) ? "emphasised" : "faint";
}

function placesOf(
  agreements: readonly { readonly municipality: Place; readonly partner: Place }[],
): Set<Place> {
  return new Set(agreements.flatMap(({ municipality, partner }) => [municipality, partner]));
}
