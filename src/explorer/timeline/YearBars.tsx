import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { chosenAgreements, everything, writeFilter, type Years } from "../data/filters.ts";
import { toYears } from "../data/toYears.ts";
import { usePage } from "../Page.tsx";
import { countryColour } from "../palette.ts";
import { useScene } from "../Scene.ts";
import type { TimeScale } from "./timeScale.ts";
import { useYears } from "./useYears.ts";

interface Props {
  readonly scale: TimeScale;
  /** Upper edge of the bars, and of what can be brushed. */
  readonly top: number;
  readonly brushTop: number;
  readonly bottom: number;
  /** Whether the bars tell their figures. */
  readonly figures: boolean;
}

/** Agreements a year, stacked by country, and the window over them that can be drawn, dragged and stepped. */
export function YearBars({ scale, top, brushTop, bottom, figures }: Props) {
  const { address, theme, format, t, language } = usePage();
  const { data, span, countryOrder } = useScene();
  const { years } = useYears();
  const otherFilters = { ...address, years: everything.years };
  const bars = useMemo(
    () => toYears(chosenAgreements(data.agreements, otherFilters), span, countryOrder),
    [data, span, countryOrder, JSON.stringify(writeFilter(otherFilters))],
  );
  const highest = Math.max(1, ...bars.map(({ total }) => total));
  const unit = (bottom - top) / highest;
  const gap = Math.min(3, scale.step * 0.15);
  return (
    <g className="years">
      {bars.map(({ year, total, parts }) => (
        <g key={year} className={years.from <= year && year <= years.until ? "bar" : "bar faint"}>
          {parts.map(({ countryCode, count, offset }) => (
            <rect
              key={countryCode}
              x={scale.x(year) + gap / 2}
              width={Math.max(1, scale.step - gap)}
              y={bottom - (offset + count) * unit}
              height={count * unit}
              fill={countryColour(countryCode, theme)}
            >
              {figures && (
                <title>{`${year} · ${data.countries.get(countryCode)?.names[language] ?? countryCode} · ${t.agreements(format.number(count), count === 1)}`}</title>
              )}
            </rect>
          ))}
          {figures && total > 0 && (
            <text
              className="bar-figure"
              x={scale.x(year) + scale.step / 2}
              y={bottom - total * unit - 5}
              textAnchor="middle"
            >
              {format.number(total)}
            </text>
          )}
        </g>
      ))}
      <Brush scale={scale} top={brushTop} bottom={bottom} />
    </g>
  );
}

function Brush({
  scale,
  top,
  bottom,
}: {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
}) {
  const { t } = usePage();
  const { years, span, choose } = useYears();
  const [drawn, setDrawn] = useState<Years | null>(null);
  const drag = useRef<{ readonly anchor: number; readonly pointerId: number } | null>(null);
  const shown = drawn ?? years;
  const [left, right] = [scale.x(shown.from), scale.x(shown.until) + scale.step];

  const yearAt = (event: PointerEvent<SVGElement>) => {
    const svg = event.currentTarget.ownerSVGElement;
    const x = event.clientX - (svg?.getBoundingClientRect().left ?? 0);
    return clamp(scale.year(x), span);
  };
  const begin = (event: PointerEvent<SVGElement>, anchor: number) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { anchor, pointerId: event.pointerId };
    setDrawn(between(anchor, yearAt(event)));
  };
  const follow = {
    onPointerMove(event: PointerEvent<SVGElement>) {
      if (drag.current?.pointerId === event.pointerId) setDrawn(between(drag.current.anchor, yearAt(event)));
    },
    onPointerUp(event: PointerEvent<SVGElement>) {
      if (drag.current?.pointerId !== event.pointerId) return;
      choose(between(drag.current.anchor, yearAt(event)));
      drag.current = null;
      setDrawn(null);
    },
    onPointerCancel() {
      drag.current = null;
      setDrawn(null);
    },
  };

  const ends = [
    {
      name: t.firstYear,
      year: years.from,
      x: left,
      other: years.until,
      move: (year: number) => ({ ...years, from: Math.min(year, years.until) }),
    },
    {
      name: t.lastYear,
      year: years.until,
      x: right,
      other: years.from,
      move: (year: number) => ({ ...years, until: Math.max(year, years.from) }),
    },
  ];
  return (
    <g className="brush">
      <rect
        className="brush-ground"
        x={scale.x(span.from)}
        width={scale.x(span.until) + scale.step - scale.x(span.from)}
        y={top}
        height={bottom - top}
        onPointerDown={(event) => begin(event, yearAt(event))}
        {...follow}
      />
      <rect className="brush-window" x={left} width={right - left} y={top} height={bottom - top} />
      {ends.map(({ name, year, x, other, move }) => (
        <g
          key={name}
          className="brush-end"
          role="slider"
          tabIndex={0}
          aria-label={name}
          aria-valuemin={span.from}
          aria-valuemax={span.until}
          aria-valuenow={year}
          transform={`translate(${x} ${top})`}
          onPointerDown={(event) => begin(event, other)}
          {...follow}
          onKeyDown={(event) => {
            const next = yearByKey(event, year, span);
            if (next === undefined) return;
            event.preventDefault();
            choose(move(next), true);
          }}
        >
          <rect className="brush-grip" x={-10} y={0} width={20} height={bottom - top} />
          <line y1={0} y2={bottom - top} />
          <rect x={-3.5} y={(bottom - top) / 2 - 10} width={7} height={20} rx={3.5} className="brush-knob" />
        </g>
      ))}
    </g>
  );
}

function yearByKey({ key }: KeyboardEvent, year: number, span: Years): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -5,
    PageUp: 5,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[key];
  return step === undefined ? undefined : clamp(year + step, span);
}

function clamp(year: number, { from, until }: Years): number {
  return Math.min(Math.max(year, from), until);
}

function between(a: number, b: number): Years {
  return { from: Math.min(a, b), until: Math.max(a, b) };
}
