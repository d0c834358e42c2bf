import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";
import { useSize } from "../useSize.ts";
import { PlayButton } from "./PlayButton.tsx";
import { timeScale } from "./timeScale.ts";
import { useYears } from "./useYears.ts";
import { YearBars } from "./YearBars.tsx";

const HEIGHT = 74;

/** The time window below every view that has none of its own. */
export function TimeStrip() {
  const { address, t } = usePage();
  const { chosen, span } = useScene();
  const [ref, size] = useSize<HTMLDivElement>();
  const { years, choose } = useYears();
  const { format } = usePage();
  const scale = timeScale(span, 12, Math.max(60, (size?.width ?? 0) - 12));
  return (
    <section className="time-strip" aria-label={t.years}>
      <PlayButton />
      <div className="window-words">
        <strong>{t.window(String(years.from), String(years.until))}</strong>
        <span>{t.agreements(format.number(chosen.length), chosen.length === 1)}</span>
        {address.years && (
          <button type="button" className="link" onClick={() => choose(null)}>
            {t.allYears}
          </button>
        )}
      </div>
      <div ref={ref} className="strip-bars">
        {size && (
          <svg width={size.width} height={HEIGHT}>
            <YearBars scale={scale} top={8} brushTop={4} bottom={HEIGHT - 20} figures={false} />
            <g className="axis" aria-hidden="true">
              {scale.ticks.map((year) => (
                <text key={year} x={scale.x(year) + scale.step / 2} y={HEIGHT - 5} textAnchor="middle">
                  {year}
                </text>
              ))}
            </g>
          </svg>
        )}
      </div>
    </section>
  );
}
