import { useEffect, useMemo } from "react";
import type { Address } from "../address.ts";
import type { Years } from "../data/filters.ts";
import { occasionTypes, type Dated, type Names } from "../data/GraphData.ts";
import { concerns, touches } from "../data/selection.ts";
import { toLanes } from "../data/toLanes.ts";
import { toTimelineTable } from "../data/toTimelineTable.ts";
import { partnerCountries } from "../legends.ts";
import { usePage } from "../Page.tsx";
import { kindColour } from "../palette.ts";
import { DataTable } from "../panels/DataTable.tsx";
import { useScene } from "../Scene.ts";
import { svgAsShown } from "../svgAsShown.ts";
import { useSize } from "../useSize.ts";
import type { ViewProps } from "../Workspace.tsx";
import { Lane, type LaneItem } from "./Lane.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { timeScale, yearFraction, type TimeScale } from "./timeScale.ts";
import { WindowWords } from "./WindowWords.tsx";
import { YearBars } from "./YearBars.tsx";

/** Events of the decades before the first agreement are named, not drawn to scale. */
const YEARS_BEFORE = 3;
const ROW = 14;
const NOTE_LINE = 13;
const usualTypes = ["Summit", "Visit", "Treaty"] as const;
const LEAST_BARS = 150;

export function TimelineView({ onShown }: ViewProps) {
  const page = usePage();
  const { address, t, format, language } = page;
  const scene = useScene();
  const { data, chosen } = scene;
  const [ref, size] = useSize<HTMLDivElement>();
  const table = () => toTimelineTable(data, chosen, address, { t, format, language });
  useEffect(() =>
    onShown({
      svg: () => svgAsShown(ref.current?.querySelector("svg.timeline") ?? null),
      legend: () => partnerCountries(chosen, scene, page),
      table,
    }),
  );
  if (address.table) return <DataTable table={table()} caption={t.timelineLabel} />;
  return (
    <div className="drawing timeline-drawing">
      <TimelineWords />
      <div ref={ref} className="timeline-room">
        {size && <TimelineDrawing {...size} />}
      </div>
    </div>
  );
}

/** Which years are looked at, and what else there is to choose. */
function TimelineWords() {
  const { address, t, go } = usePage();
  return (
    <div className="timeline-words">
      <PlayButton />
      <WindowWords />
      <label>
        <input
          type="checkbox"
          checked={address.allEvents}
          onChange={({ target }) => go({ allEvents: target.checked })}
        />{" "}
        {t.allEvents}
      </label>
    </div>
  );
}

function TimelineDrawing({ width, height }: { readonly width: number; readonly height: number }) {
  const { address, t, theme, format } = usePage();
  const { data, span } = useScene();
  const narrow = width < 600;
  const labelWidth = narrow ? 12 : 116;
  const domain = { from: span.from - YEARS_BEFORE, until: span.until };
  const scale = timeScale(domain, labelWidth, width - 14);
  const lanes = useMemo(
    () => lanesOf(data, domain, scale, address),
    [data, domain.from, domain.until, scale.step, address.allEvents, address.countries],
  );

  let y = 8;
  const placed = lanes.map((lane) => {
    const top = y + (narrow ? 14 : 0);
    const rows = Math.max(1, ...lane.items.map(({ lane: row }) => row + 1));
    const notes = [
      ...(lane.earlier > 0 ? [t.before(format.number(lane.earlier))] : []),
      ...(lane.undated > 0 ? [t.undatedCount(format.number(lane.undated))] : []),
    ];
    // The words stand beside the rows, in lines of their own.
    const lines = narrow ? 0 : 1 + notes.length;
    y = top + Math.max(rows * ROW, lines * NOTE_LINE) + 9;
    return { ...lane, top, notes };
  });
  const bottom = Math.max(height - 26, y + LEAST_BARS);
  return (
    <svg
      className="timeline"
      width={width}
      height={bottom + 26}
      viewBox={`0 0 ${width} ${bottom + 26}`}
      role="group"
      aria-label={t.timelineLabel}
    >
      <g className="grid" aria-hidden="true">
        {scale.ticks.map((year) => (
          <g key={year}>
            <line x1={scale.x(year)} x2={scale.x(year)} y1={2} y2={bottom} />
            <text x={scale.x(year) + scale.step / 2} y={bottom + 17} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
      </g>
      {placed.map(({ type, items, top, notes }) => (
        <Lane
          key={type}
          label={type === "Period" ? t.periodsLane : t.typesPlural[type]}
          notes={notes}
          items={items}
          top={top}
          row={ROW}
          scale={scale}
          labelX={narrow ? labelWidth : labelWidth - 12}
          narrow={narrow}
          colour={kindColour(type, theme)}
          years={address.years}
        />
      ))}
      <YearBars scale={scale} top={y + 22} brushTop={y} bottom={bottom} figures={scale.step > 16} />
      <line className="axis-line" x1={labelWidth} x2={width - 14} y1={bottom} y2={bottom} />
    </svg>
  );
}

type LaneType = "Period" | (typeof occasionTypes)[number];

interface LaneOf {
  readonly type: LaneType;
  readonly items: readonly LaneItem[];
  /** How many lie before all that is drawn. */
  readonly earlier: number;
  /** How many have no date, and so no place in time. */
  readonly undated: number;
}

function lanesOf(
  data: Parameters<typeof itemsOf>[0],
  domain: Years,
  scale: TimeScale,
  { allEvents, countries }: Pick<Address, "allEvents" | "countries">,
): readonly LaneOf[] {
  return (["Period", ...(allEvents ? occasionTypes : usualTypes)] as const).map((type) => {
    const all = itemsOf(data, type, countries);
    const dated = all.flatMap(({ date, ...others }) => (date ? [{ ...others, date }] : []));
    const inDomain = dated.filter(({ date }) => touches(date, domain) && beginsIn(date, domain));
    const items = inDomain.map(({ id, names, date }) => ({
      id,
      names,
      date,
      ...extentOf(date, domain, scale),
    }));
    return {
      type,
      items: toLanes(items, ({ left, right }) => [left, right], 3),
      earlier: dated.filter(({ date }) => !beginsIn(date, domain)).length,
      undated: all.length - dated.length,
    };
  });
}

function beginsIn({ earliest }: Dated, { from }: Years): boolean {
  return earliest !== null && Number(earliest.slice(0, 4)) >= from;
}

interface TimedThing {
  readonly id: string;
  readonly names: Names;
  readonly date: Dated | null;
}

function itemsOf(
  { periods, occasions }: Pick<ReturnType<typeof useScene>["data"], "periods" | "occasions">,
  type: LaneType,
  countries: readonly string[],
): readonly TimedThing[] {
  if (type === "Period") {
    // One span told for several reasons is drawn once.
    const bySpan = new Map(periods.map(({ id, names, span }) => [span.edtf, { id, names, date: span }]));
    return [...bySpan.values()];
  }
  return occasions.filter((occasion) => occasion.type === type && concerns(occasion, countries));
}

function extentOf({ earliest, latest }: Dated, { from, until }: Years, scale: TimeScale) {
  const start = Math.max(from, earliest === null ? -Infinity : yearFraction(earliest));
  const end = Math.min(until + 1, latest === null ? Infinity : yearFraction(latest));
  const [left, right] = [scale.x(start), scale.x(end)];
  const isMoment = right - left < 11;
  const middle = (left + right) / 2;
  return isMoment ? { left: middle - 5.5, right: middle + 5.5, isMoment } : { left, right, isMoment };
}
