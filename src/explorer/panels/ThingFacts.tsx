import type { ReactNode } from "react";
import { thingDocument } from "../../__generated__/explorerDocuments.ts";
import { languageCodes } from "../data/languageCodes.ts";
import type { Thing } from "../data/Thing.ts";
import { usePage } from "../Page.tsx";
import { playgroundLink } from "../playgroundLink.ts";
import { useScene } from "../Scene.ts";
import { citationFiles } from "../selectionFiles.ts";
import { AgreementList } from "./AgreementList.tsx";
import { Citations, Notes } from "./Citations.tsx";
import { PageLink } from "./PageLink.tsx";
import { typeName } from "./typeName.ts";

/** All that the graph tells of one thing, whatever it is. */
export function ThingFacts({ thing }: { readonly thing: Thing }) {
  const { address, t, language, go, format } = usePage();
  const { data } = useScene();
  const title = thing.name ?? agreementTitle(thing) ?? thing.id;
  const isPlace = data.places.has(thing.id);
  // Claims and sources tell of facts; no path runs over them.
  const isJoined = thing.type !== "Claim" && thing.type !== "EditorialNote";
  const agreements = thing.agreements ?? thing.agreementsWithin;
  return (
    <article>
      <p className="kind">{typeName(t.types, thing.type)}</p>
      <h2>{thing.statement ?? title}</h2>
      <Facts thing={thing} />
      {thing.otherNames && thing.otherNames.length > 0 && <OtherNames names={thing.otherNames} />}
      {thing.externalIds && thing.externalIds.length > 0 && <ExternalIds ids={thing.externalIds} />}
      {thing.editorialNotes && <Notes notes={thing.editorialNotes} />}
      <Citations citations={thing.citations ?? []} accordingTo={thing.accordingTo ?? []} />
      <div className="actions">
        {isPlace && (
          <button
            type="button"
            onClick={() => go({ view: "network", grown: [...new Set([...address.grown, thing.id])] })}
          >
            {t.grow}
          </button>
        )}
        {isJoined && (
          <button type="button" onClick={() => go({ path: { from: thing.id, to: null } })}>
            {t.pathFrom}
          </button>
        )}
        <a href={playgroundLink(thingDocument, { id: thing.id, language: languageCodes[language] })}>
          {t.openInPlayground}
        </a>
      </div>
      {thing.type === "Agreement" && (
        <p className="cite">
          {t.cite}:{" "}
          {citationFiles.map(({ extension, name }) => (
            <a key={extension} href={`cite/${thing.id}.${extension}`} download="">
              {name}
            </a>
          ))}
        </p>
      )}
      {thing.agreementsWithin?.totalCount === 0 && <p className="aside">{t.noneWithin}</p>}
      {agreements && agreements.totalCount > 0 && (
        <section>
          <h3>
            {thing.agreementsWithin ? t.within : t.agreementsHeading}{" "}
            <span className="count">{format.number(agreements.totalCount)}</span>
          </h3>
          <AgreementList agreements={agreements.nodes} of={thing.id} />
        </section>
      )}
    </article>
  );
}

function agreementTitle({ parties }: Thing): string | undefined {
  return parties?.map(({ name }) => name).join(" – ");
}

function Facts({ thing }: { readonly thing: Thing }) {
  const { t, format, language } = usePage();
  const link = (each: { readonly id: string; readonly name: string } | undefined) =>
    each && <PageLink change={{ selected: each.id }}>{each.name}</PageLink>;
  const { date, span, parties, printed, repeats, figures } = thing;
  const inOtherLanguages = [thing.turkish, thing.english, thing.local].filter(
    (name) => name && name !== thing.name,
  );
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t.date, date ? format.date(date) : span && format.date(span)],
    [t.parties, parties?.flatMap((party, place) => [place > 0 && " – ", link(party)])],
    [t.province, link(thing.province)],
    [t.country, link(thing.country)],
    [t.alsoCalled, [...new Set(inOtherLanguages)].join(" · ")],
    [t.place, thing.place],
    [t.subject, thing.subject],
    [t.outcome, thing.outcome],
    [t.occasion, thing.occasion && `${thing.occasion.name}. ${thing.occasion.reason}.`],
    [
      t.countries,
      thing.countries && thing.countries.length > 0
        ? new Intl.ListFormat(language).format(thing.countries.map(({ name }) => name))
        : null,
    ],
    [t.stated, thing.reported],
    [t.computed, thing.reported === undefined ? null : (thing.computed ?? t.notComputed)],
    [t.verdict, thing.verdict && t.verdicts[thing.verdict]],
    [t.explanation, thing.explanation],
    [
      t.note,
      [thing.description, thing.note, thing.municipalityReason, thing.partnerCityReason]
        .filter(Boolean)
        .join(" "),
    ],
    [t.agreementsHeading, figures && format.number(figures.agreements)],
    [
      t.printedAs,
      printed &&
        [printed.province, printed.municipality, printed.partner, printed.country, printed.date].join(" · "),
    ],
    [
      t.repeats,
      repeats && (
        <PageLink change={{ selected: repeats.id }}>
          {repeats.printed
            ? t.tableRow(String(repeats.printed.table), String(repeats.printed.row))
            : repeats.id}
        </PageLink>
      ),
    ],
    ...(thing.successors ?? []).map(
      ({ successor, date: when }) =>
        [
          t.successor,
          <>
            {link(successor)} ({when.edtf})
          </>,
        ] as const,
    ),
    ...(thing.predecessors ?? []).map(
      ({ predecessor, date: when }) =>
        [
          t.predecessor,
          <>
            {link(predecessor)} ({when.edtf})
          </>,
        ] as const,
    ),
  ];
  return (
    <dl className="facts">
      {facts.map(([label, value], index) =>
        value ? (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function OtherNames({ names }: { readonly names: NonNullable<Thing["otherNames"]> }) {
  const { t } = usePage();
  const each = new Map(names.map((name) => [`${name.text} ${name.kind}`, name]));
  return (
    <section>
      <h3>{t.otherNames}</h3>
      <ul className="other-names">
        {[...each].map(([key, { text, kind, reason, from, until }]) => (
          <li key={key} title={reason ?? undefined}>
            {text}{" "}
            <small>
              {t.nameKinds[kind]}
              {(from ?? until) && ` ${from?.edtf ?? ""}–${until?.edtf ?? ""}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a thing is called elsewhere, and how sure that is. */
function ExternalIds({ ids }: { readonly ids: NonNullable<Thing["externalIds"]> }) {
  const { t } = usePage();
  return (
    <section>
      <h3>{t.externalIds}</h3>
      <ul className="other-names">
        {ids.map(({ scheme, value, state, address, statements }) => (
          <li key={scheme}>
            {t.externalIdSchemes[scheme]} {address === null ? value : <a href={address}>{value}</a>}{" "}
            <small>{t.externalIdStates[state]}</small>
            {statements
              .filter(({ contradicts }) => contradicts)
              .map((other) => (
                <small key={other.source.id}> {t.saysOtherwise(other.source.title, other.value)}</small>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
