import { usePage } from "../Page.tsx";
import { usePlayer } from "./useYears.ts";

export function PlayButton() {
  const { t } = usePage();
  const { playing, still, press } = usePlayer();
  const label = still ? t.nextYear : playing ? t.pause : t.play;
  return (
    <button type="button" className="play" onClick={press} aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
        {playing ? <path d="M4 3h3v10H4zM9 3h3v10H9z" /> : <path d="M4 2.5 13 8l-9 5.5z" />}
      </svg>
    </button>
  );
}
