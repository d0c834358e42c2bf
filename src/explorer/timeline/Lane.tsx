import type { KeyboardEvent } from "react";
import type { Years } from "../data/filters.ts";
import type { Dated, Names } from "../data/GraphData.ts";
import { touches } from "../data/selection.ts";
import { usePage } from "../Page.tsx";
import type { TimeScale } from "./timeScale.ts";

export interface LaneItem {
  readonly id: string;
  readonly names: Names;
  readonly date: Dated;
  readonly left: number;
  readonly right: number;
  /** Too short to be drawn as a span. */
  readonly isMoment: boolean;
  readonly lane: number;
}

interface Props {
  readonly label: string;
  /** What the lane leaves out; each in a line of its own where there is room. */
  readonly notes: readonly string[];
  readonly items: readonly LaneItem[];
  readonly top: number;
  readonly row: number;
  readonly scale: TimeScale;
  readonly labelX: number;
  readonly narrow: boolean;
  readonly colour: string;
  readonly years: Years | null;
}

/** One kind of events in the order of time; a tab stop of its own, walked with the arrow keys. */
export function Lane({ label, notes, items, top, row, labelX, narrow, colour, years }: Props) {
  const { address, go, language, format } = usePage();
  const stop = items.find(({ id }) => id === address.selected) ?? items[0];
  const walk = (event: KeyboardEvent<SVGGElement>, index: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") go({ selected: items[index]?.id ?? null });
    else if (step) {
      const buttons = event.currentTarget.parentElement?.querySelectorAll<SVGGElement>("[role=button]");
      buttons?.[index + step]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <g className="lane" role="group" aria-label={label}>
      <text
        className="lane-label"
        x={labelX}
        y={narrow ? top - 5 : top + row / 2}
        textAnchor={narrow ? "start" : "end"}
        dominantBaseline={narrow ? "auto" : "central"}
      >
        {label}
        {notes.map((note) => (
          <tspan key={note} className="lane-note" {...(narrow ? { dx: 6 } : { x: labelX, dy: 13 })}>
            {note}
          </tspan>
        ))}
      </text>
      {items.map((item, index) => {
        const { id, names, date, left, right, isMoment, lane } = item;
        const name = `${names[language]}, ${format.date(date)}`;
        const middle = top + lane * row + row / 2;
        const faint = years !== null && !touches(date, years);
        return (
          <g
            key={id}
            role="button"
            tabIndex={item === stop ? 0 : -1}
            aria-label={name}
            aria-pressed={id === address.selected}
            className={`occasion ${faint ? "faint" : ""} ${id === address.selected ? "selected" : ""}`}
            onClick={() => go({ selected: id })}
            onKeyDown={(event) => walk(event, index)}
          >
            <title>{name}</title>
            {isMoment ? (
              <circle cx={(left + right) / 2} cy={middle} r={5} fill={colour} />
            ) : (
              <rect x={left} y={middle - 5.5} width={right - left} height={11} rx={3} fill={colour} />
            )}
          </g>
        );
      })}
      <g aria-hidden="true">
        {items
          .filter(({ isMoment }) => !isMoment)
          .map(({ id, names, left, right, lane }) => (
            <text
              key={id}
              className="span-label"
              x={left + 5}
              y={top + lane * row + row / 2}
              dominantBaseline="central"
            >
              {cut(names[language], right - left - 8)}
            </text>
          ))}
      </g>
    </g>
  );
}

const LETTER = 6.1;

/** As much of the name as fits. */
function cut(name: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  if (name.length <= letters) return name;
  return letters < 9 ? "" : `${name.slice(0, letters - 1).trimEnd()}…`;
}
