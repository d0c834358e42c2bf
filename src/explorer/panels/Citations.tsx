import { locatorIn } from "../../domain/locatorIn.ts";
import type { Note, SourceReference, Thing } from "../data/Thing.ts";
import { usePage } from "../Page.tsx";
import { PageLink } from "./PageLink.tsx";

interface Props {
  readonly citations: NonNullable<Thing["citations"]>;
  readonly accordingTo: NonNullable<Thing["accordingTo"]>;
}

/** Where the fact was taken from, and what the source itself leans on. */
export function Citations({ citations, accordingTo }: Props) {
  const { t, language } = usePage();
  if (citations.length === 0) return null;
  return (
    <section className="citations">
      <h3>{t.citedIn}</h3>
      <ul>
        {citations.map(({ locator, literature, source }) => (
          <li key={`${source.id} ${locator}`}>
            <strong>{locatorIn(locator, language)}</strong> <Work source={source} />
            {literature && <small>{literature}</small>}
          </li>
        ))}
      </ul>
      {accordingTo.length > 0 && (
        <>
          <h3>{t.accordingTo}</h3>
          <ul>
            {accordingTo.map(({ pages, source }) => (
              <li key={`${source.id} ${pages ?? ""}`}>
                <Work source={source} /> {pages}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Work({ source: { id, title, authors, year } }: { readonly source: SourceReference }) {
  return (
    <>
      {[authors, year].filter(Boolean).join(", ")} <PageLink change={{ selected: id }}>{title}</PageLink>
    </>
  );
}

/** What the editors hold of the fact. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = usePage();
  if (notes.length === 0) return null;
  return (
    <section className="notes">
      <h3>{t.editorialNotes}</h3>
      <ul>
        {notes.map(({ id, kind, sourceSays, correction, reason, ground }) => (
          <li key={id}>
            <strong>{t.noteKinds[kind]}</strong>
            {sourceSays && <div>{`${t.sourceSays}: ${sourceSays}`}</div>}
            {correction && <div>{`${t.corrections[kind]}: ${correction}`}</div>}
            <div>{reason}</div>
            <small>
              {ground === null ? (
                t.unverified
              ) : (
                <>
                  {t.lookedUpIn}: <PageLink change={{ selected: ground.id }}>{ground.title}</PageLink>
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
