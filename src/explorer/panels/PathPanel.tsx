import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";
import { edgeId } from "../data/toNetwork.ts";
import { PageLink } from "./PageLink.tsx";

/** The chain of agreements between two places, each with its source. */
export function PathPanel() {
  const { address, t, language, go } = usePage();
  const { data, path } = useScene();
  const ends = address.path;
  if (!ends) return null;
  const nameOf = (id: string) => data.places.get(id)?.names[language] ?? id;
  return (
    <section className="path" aria-label={t.path}>
      <h2>{t.path}</h2>
      <button type="button" className="close" onClick={() => go({ path: null })} aria-label={t.cancel} title={t.cancel}>
        ×
      </button>
      {!ends.to && <p role="status">{t.pathPick(nameOf(ends.from))}</p>}
      {ends.to && !path && <p role="status">{`${nameOf(ends.from)} – ${nameOf(ends.to)}: ${t.noPath}`}</p>}
      {path && (
        <ol className="steps">
          {path.map((id, index) => (
            <li key={id}>
              <PageLink change={{ selected: id }}>{nameOf(id)}</PageLink>
              <Step from={id} to={path[index + 1]} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Step({ from, to }: { readonly from: string; readonly to: string | undefined }) {
  const { t, format } = usePage();
  const { network } = useScene();
  if (to === undefined) return null;
  const ids = [edgeId(from, to), edgeId(to, from)];
  const agreements = network.edges.find(({ id }) => ids.includes(id))?.agreements ?? [];
  return (
    <ul>
      {agreements.map(({ id, date, table, row }) => (
        <li key={id}>
          <PageLink change={{ selected: id }}>{date ? format.date(date) : t.undated}</PageLink>{" "}
          <small>{t.tableRow(String(table), String(row))}</small>
        </li>
      ))}
    </ul>
  );
}
