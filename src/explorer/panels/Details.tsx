import { useEffect, useRef } from "react";
import { thingDocument } from "../../__generated__/explorerDocuments.ts";
import { languageCodes } from "../data/languageCodes.ts";
import { usePage } from "../Page.tsx";
import { useAnswer } from "../useAnswer.ts";
import { Overview } from "./Overview.tsx";
import { PathPanel } from "./PathPanel.tsx";
import { ThingFacts } from "./ThingFacts.tsx";

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
          <SelectedThing id={selected} />
        </>
      ) : (
        <Overview />
      )}
    </aside>
  );
}

function SelectedThing({ id }: { readonly id: string }) {
  const { t, language } = usePage();
  const answer = useAnswer(thingDocument, { id, language: languageCodes[language] });
  if (answer.state === "waiting") return <p role="status">{t.loading}</p>;
  if (answer.state === "failed") return <p role="alert">{`${t.failed} ${answer.message}`}</p>;
  if (!answer.data.node) return <p role="alert">{t.unknownThing}</p>;
  return <ThingFacts thing={answer.data.node} />;
}
