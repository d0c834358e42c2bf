import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";
import { useYears } from "./useYears.ts";

/** Which years are looked at, with how many agreements, and the way back to all of them. */
export function WindowWords() {
  const { address, t, format } = usePage();
  const { chosen } = useScene();
  const { years, choose } = useYears();
  return (
    <>
      <strong>{t.window(String(years.from), String(years.until))}</strong>
      <span>{t.agreements(format.number(chosen.length), chosen.length === 1)}</span>
      {address.years && (
        <button type="button" className="link" onClick={() => choose(null)}>
          {t.allYears}
        </button>
      )}
    </>
  );
}
