import { formerNames } from "../data/toTable.ts";
import type { Place } from "../data/GraphData.ts";
import { usePage } from "../Page.tsx";

interface Props {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The present and the former names of the place under the pointer, on the side where there is room. */
export function PlaceTip({ place, x, y, width, height }: Props) {
  const { language, t } = usePage();
  const name = place.names[language];
  const others = [place.names.tr, place.names.en, place.localName].filter((each) => each !== name);
  const former = formerNames(place);
  const style = {
    ...(x < width / 2 ? { left: x + 14 } : { right: width - x + 14 }),
    ...(y < height / 2 ? { top: y + 10 } : { bottom: height - y + 10 }),
  };
  return (
    <div className="tip" style={style} aria-hidden="true">
      <strong>{name}</strong>
      {others.length > 0 && <span> {[...new Set(others)].join(" · ")}</span>}
      {former.length > 0 && (
        <div>
          {t.nameKinds.FORMER}: {former.join(", ")}
        </div>
      )}
    </div>
  );
}
