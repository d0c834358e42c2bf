import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";
import { useSize } from "../useSize.ts";
import { PlayButton } from "./PlayButton.tsx";
import { timeScale } from "./timeScale.ts";
import { WindowWords } from "./WindowWords.tsx";
import { YearBars } from "./YearBars.tsx";

const HEIGHT = 74;

/** The time window below every view that has none of its own. */
export function TimeStrip() {
  const { t } = usePage();
  const { span } = useScene();
  const [ref, size] = useSize<HTMLDivElement>();
  const scale = timeScale(span, 12, Math.max(60, (size?.width ?? 0) - 12));
  return (
    <section className="time-strip" aria-label={t.years}>
      <PlayButton />
      <div className="window-words">
        <WindowWords />
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
