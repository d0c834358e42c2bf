import { useEffect, useRef, useState } from "react";
import { usePage } from "../Page.tsx";
import { server, useServerState } from "../Server.ts";

const SHOWN_BACK_MS = 6_000;

/** Says when the server does not answer, and that it does again. */
export function ServerNotice() {
  const { t } = usePage();
  const state = useServerState();
  const back = useJustBack(state === "up");
  return (
    <div className="server-notice" role="status">
      {state !== "up" && (
        <p className="gone">
          <strong>{state === "gone" ? t.serverGone : t.databaseGone}</strong> <span>{t.serverGoneHint}</span>{" "}
          <button type="button" onClick={() => void server.look()}>
            {t.tryNow}
          </button>
        </p>
      )}
      {back && <p className="back">{t.serverBack}</p>}
    </div>
  );
}

function useJustBack(up: boolean): boolean {
  const [back, setBack] = useState(false);
  const wasUp = useRef(up);
  useEffect(() => {
    const cameBack = up && !wasUp.current;
    wasUp.current = up;
    setBack(cameBack);
    if (!cameBack) return;
    const timer = setTimeout(() => setBack(false), SHOWN_BACK_MS);
    return () => clearTimeout(timer);
  }, [up]);
  return back;
}
