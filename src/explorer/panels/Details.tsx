import { lazy, Suspense, useEffect, useRef } from "react";
import { usePage } from "../Page.tsx";
import { Overview } from "./Overview.tsx";
import { PathPanel } from "./PathPanel.tsx";

/** Beside the first drawing, which does not wait for it: a server that is gone later need not give it any more. */
const loading = import("./SelectedThing.tsx");
const SelectedThing = lazy(() => loading);

/** What is known of the selected thing; without one, of the whole selection. */
export function Details() {
  const { address, t, go } = usePage();
  const { selected, path, embed } = address;
  const heading = useRef<HTMLElement>(null);
  // On a phone the panel lies below the drawing: bring it in sight once it is asked for.
  useEffect(() => {
    if (selected && matchMedia("(max-width: 760px)").matches) {
      heading.current?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    }
  }, [selected]);
  if (embed && !selected) return null;
  return (
    <aside ref={heading} className="details" aria-label={selected ? t.details : t.overview}>
      {path && <PathPanel />}
      {selected ? (
        <>
          <button
            type="button"
            className="close"
            onClick={() => go({ selected: null })}
            aria-label={t.close}
            title={t.close}
          >
            ×
          </button>
          <Suspense fallback={<p role="status">{t.loading}</p>}>
            <SelectedThing id={selected} />
          </Suspense>
        </>
      ) : (
        <Overview />
      )}
    </aside>
  );
}
