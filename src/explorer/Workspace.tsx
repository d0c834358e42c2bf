import { lazy, Suspense, useCallback, useRef } from "react";
import { everything } from "./data/filters.ts";
import { usePage } from "./Page.tsx";
import { useScene, type Shown } from "./Scene.ts";
import { MapView } from "./map/MapView.tsx";
import { TimelineView } from "./timeline/TimelineView.tsx";
import { AuditView } from "./audit/AuditView.tsx";
import { Details } from "./panels/Details.tsx";
import { TimeStrip } from "./timeline/TimeStrip.tsx";
import { Toolbar } from "./panels/Toolbar.tsx";

const NetworkView = lazy(() => import("./network/NetworkView.tsx"));

const drawings = { map: MapView, network: NetworkView, timeline: TimelineView, audit: AuditView };

export interface ViewProps {
  /** Tells what the view could give away now. */
  readonly onShown: (shown: Shown) => void;
}

export function Workspace() {
  const { address, t } = usePage();
  const { chosen } = useScene();
  const shown = useRef<Shown>(null);
  const onShown = useCallback((next: Shown) => {
    shown.current = next;
  }, []);
  const View = drawings[address.view];
  return (
    <>
      <main id="view" className={`view view-${address.view}`} tabIndex={-1}>
        <h2 className="visually-hidden">{t.views[address.view]}</h2>
        <Toolbar shown={shown} />
        <div className="stage">
          <Suspense fallback={<p className="first-words">{t.loading}</p>}>
            <View onShown={onShown} />
          </Suspense>
          {chosen.length === 0 && <NoResult />}
        </div>
        {(address.view === "map" || address.view === "network" || address.view === "audit") && <TimeStrip />}
      </main>
      <Details />
    </>
  );
}

function NoResult() {
  const { t, go } = usePage();
  return (
    <div className="no-result" role="status">
      <p>
        <strong>{t.noResult}</strong> {t.noResultHint}
      </p>
      <button type="button" onClick={() => go(everything)}>
        {t.showAll}
      </button>
    </div>
  );
}
