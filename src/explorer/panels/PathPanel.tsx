import type { Path, PathStep } from "../data/Path.ts";
import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";
import { PageLink } from "./PageLink.tsx";

/** The shortest way between two things, each step with what it rests on. */
export function PathPanel() {
  const { address, t, go } = usePage();
  const { path } = useScene();
  const ends = address.path;
  if (!ends) return null;
  return (
    <section className="path" aria-label={t.path}>
      <h2>{t.path}</h2>
      <button
        type="button"
        className="close"
        onClick={() => go({ path: null })}
        aria-label={t.cancel}
        title={t.cancel}
      >
        ×
      </button>
      <PathState from={ends.from} />
      {path.found && <Steps path={path.found} />}
      {path.found && path.others.length > 0 && (
        <details>
          <summary>{t.otherPaths(String(path.others.length))}</summary>
          <ul className="other-paths">
            {path.others.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function PathState({ from }: { readonly from: string }) {
  const { t, language } = usePage();
  const { data, path } = useScene();
  const name = data.places.get(from)?.names[language] ?? from;
  if (path.state === "none asked") return <p role="status">{t.pathPick(name)}</p>;
  if (path.state === "waiting") return <p role="status">{t.loading}</p>;
  if (path.state === "failed") return <p role="alert">{t.failed}</p>;
  return <p role="status">{path.found ? path.found.sentence : t.noPath}</p>;
}

function Steps({ path: { nodes, steps } }: { readonly path: Path }) {
  return (
    <ol className="steps">
      {nodes.map(({ id, name }, index) => (
        <li key={id}>
          <PageLink change={{ selected: id }}>{name}</PageLink>
          <Step step={steps[index]} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: PathStep | undefined }) {
  const { t, format } = usePage();
  if (!step) return null;
  const locators = new Set(step.facts.flatMap(({ citations }) => citations.map(({ locator }) => locator)));
  if (step.agreements.length === 0) {
    return (
      <p>
        {step.sentence} <small>{[...locators].join("; ")}</small>
      </p>
    );
  }
  return (
    <ul>
      {step.agreements.map(({ id, date, citations }) => (
        <li key={id}>
          <PageLink change={{ selected: id }}>{date ? format.date(date) : t.undated}</PageLink>{" "}
          <small>{citations.map(({ locator }) => locator).join("; ")}</small>
        </li>
      ))}
    </ul>
  );
}
