import type { ReactNode } from "react";
import type { TextLanguage } from "../domain/Bilingual.ts";
import { locatorIn } from "../domain/locatorIn.ts";
import { dateOf, numberOf, partOf, partsOf, textOf, type Answer } from "./answer.ts";
import { fieldWords } from "./fieldWords.ts";
import { pageTexts } from "./pageTexts.ts";
import { ThingLink, useReader } from "./Reader.tsx";
import type { FieldShape, NodeShape } from "./shapes.ts";
import { ThingTable } from "./ThingTable.tsx";
import { FieldValue, isTold } from "./Values.tsx";
import { noteFieldWords, valueWords } from "./valueWords.ts";

interface Thing {
  readonly type: string;
  readonly node: Answer;
}

/** Fields with a section of their own; all others are told by their shape. */
const APART = ["otherNames", "citations", "accordingTo", "editorialNotes"];

/** All that the graph tells of one thing, whatever it is: facts, notes, relations, lists, sources. */
export function NodeFacts({ type, node, shape }: Thing & { readonly shape: NodeShape }) {
  const told = shape.fields.filter(
    (field) => !APART.includes(field.name) && (isTold({ of: node, field }) || isAnswer(field.name)),
  );
  const facts = told.filter(isFact);
  const lists = told.filter((field) => !isFact(field));
  return (
    <>
      <Facts type={type} node={node} fields={facts} />
      <OtherNames names={partsOf(node, "otherNames")} />
      <Notes notes={partsOf(node, "editorialNotes")} />
      {lists.map((field) => (
        <Relation key={field.name} type={type} node={node} field={field} />
      ))}
      <Citations node={node} />
    </>
  );

  /** That nothing followed an event is an answer, where it is known when the event was. */
  function isAnswer(field: string): boolean {
    return field === "agreementsWithin" && dateOf(node, "date") !== null;
  }
}

/** What stands in a line of its own; everything else is a section. */
function isFact(field: FieldShape): boolean {
  return (
    field.kind !== "links" && field.kind !== "connection" && !(field.kind === "node" && field.list === true)
  );
}

function Facts({ type, node, fields }: Thing & { readonly fields: readonly FieldShape[] }) {
  const { language } = useReader();
  const names = inOtherLanguages(node, language);
  const name = textOf(node, "name");
  const shown = fields.filter((field) => field.kind !== "value" || node[field.name] !== name);
  if (shown.length === 0 && names.length === 0) return null;
  return (
    <dl className="facts">
      {names.map(({ text, said, lang }) => (
        <div key={said}>
          <dt>{said}</dt>
          <dd lang={lang}>{text}</dd>
        </div>
      ))}
      {shown.map((field) => (
        <div key={field.name} data-field={field.name}>
          <dt>{fieldWords(type, field.name)[language]}</dt>
          <dd>
            <FieldValue of={node} field={field} self={textOf(node, "id")} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The names that are not its title, each in its language. */
function inOtherLanguages(thing: Answer, language: TextLanguage) {
  const given = [
    { text: textOf(thing, "turkish"), said: "Türkçe", lang: "tr" },
    { text: textOf(thing, "english"), said: "English", lang: "en" },
    { text: textOf(thing, "local"), said: pageTexts[language].localName, lang: localLanguage(thing) },
  ];
  const seen = new Set([textOf(thing, "name")]);
  return given.flatMap(({ text, ...rest }) => {
    if (text === null || seen.has(text)) return [];
    seen.add(text);
    return { text, ...rest };
  });
}

/** The official languages of the countries, in which local names are. */
const officialLanguages: Readonly<Record<string, string>> = {
  tr: "tr",
  az: "az",
  kz: "kk",
  kg: "ky",
  uz: "uz",
  tm: "tk",
  tj: "tg",
};

function localLanguage(thing: Answer): string | undefined {
  const country = textOf(partOf(thing, "country") ?? thing, "id") ?? "";
  return officialLanguages[/^country\/(\w+)$/.exec(country)?.[1] ?? ""];
}

function OtherNames({ names }: { readonly names: readonly Answer[] }) {
  const { t, language, date } = useReader();
  if (names.length === 0) return null;
  const each = new Map(
    names.map((name) => [`${textOf(name, "text") ?? ""} ${textOf(name, "kind") ?? ""}`, name]),
  );
  return (
    <Section title={t.otherNames} name="otherNames" count={each.size}>
      <ul className="names">
        {[...each].map(([key, name]) => {
          const [from, until] = [dateOf(name, "from"), dateOf(name, "until")];
          return (
            <li key={key}>
              <span lang={textOf(name, "language") ?? undefined}>{textOf(name, "text")}</span>{" "}
              <small>
                {valueWords("PlaceNameKind", textOf(name, "kind") ?? "", language)}
                {(from ?? until) !== null &&
                  ` ${from === null ? "" : date(from)}–${until === null ? "" : date(until)}`}
                {textOf(name, "reason") !== null && ` · ${textOf(name, "reason") ?? ""}`}
              </small>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** A day, a month or an interval in EDTF. */
const DATE = /^(\d{4}(-\d\d){1,2}|((\d{4}(-\d\d){0,2}|\.\.)\/(\d{4}(-\d\d){0,2}|\.\.)))$/;

/** What the editors hold of the fact. */
export function Notes({ notes }: { readonly notes: readonly Answer[] }) {
  const { t } = useReader();
  if (notes.length === 0) return null;
  return (
    <Section title={t.editorialNotes} name="editorialNotes" count={notes.length}>
      <ul className="notes">
        {notes.map((note) => (
          <li key={textOf(note, "id")}>
            <Note note={note} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Note({ note }: { readonly note: Answer }) {
  const { t, language, link, date } = useReader();
  const kind = textOf(note, "kind") ?? "";
  const [says, correction, place] = [
    textOf(note, "sourceSays"),
    textOf(note, "correction"),
    textOf(note, "groundPlace"),
  ];
  const ground = partOf(note, "ground");
  const title = `${valueWords("EditorialNoteKind", kind, language)}: ${noteFieldWords(textOf(note, "field") ?? "", language)}`;
  return (
    <>
      <strong>{link(textOf(note, "id") ?? "", title)}</strong>
      {says !== null && <div>{`${t.sourceSays}: ${inWords(says)}`}</div>}
      {correction !== null && <div>{`${correctionWords(kind)}: ${inWords(correction)}`}</div>}
      <div>{textOf(note, "reason")}</div>
      <small>
        {ground === null ? (
          t.unverified
        ) : (
          <>
            {t.lookedUpIn}: <ThingLink thing={ground} />
            {place !== null && `, ${locatorIn(place, language)}`}
          </>
        )}
      </small>
    </>
  );

  /** What is said of a date is a date. */
  function inWords(text: string): string {
    return DATE.test(text) ? date(text) : text;
  }

  function correctionWords(of: string): string {
    const words: Readonly<Record<string, string>> = t.corrections;
    return words[of] ?? of;
  }
}

function Relation({ type, node, field }: Thing & { readonly field: FieldShape }): ReactNode {
  const { language } = useReader();
  const title = fieldWords(type, field.name)[language];
  if (field.kind === "links") {
    const links = partsOf(node, field.name);
    return (
      <Section title={title} name={field.name} count={links.length}>
        <ul className="relations">
          {links.map((link, index) => (
            <li key={index}>
              <Link link={link} />
            </li>
          ))}
        </ul>
      </Section>
    );
  }
  if (field.kind === "connection") return <Connection title={title} node={node} field={field} />;
  const things = partsOf(node, field.name);
  return (
    <Section title={title} name={field.name} count={things.length}>
      <ul className="relations">
        {things.map((thing, index) => (
          <li key={index}>
            <ThingLink thing={thing} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One link: where it leads, when and as what, then on what ground it stands and where it was taken from. */
function Link({ link }: { readonly link: Answer }) {
  const { t, language, date } = useReader();
  const when = dateOf(link, "date");
  const [role, reason, note, count] = [
    textOf(link, "role"),
    textOf(link, "reason"),
    textOf(link, "note"),
    numberOf(link, "count"),
  ];
  const ground = partOf(link, "ground");
  const told = [
    when !== null && date(when),
    role !== null && valueWords("role", role, language),
    count !== null && `${fieldWords("Link", "count")[language]}: ${count}`,
  ].filter((part) => part !== false);
  return (
    <>
      <ThingLink thing={partOf(link, "node") ?? {}} />
      {told.length > 0 && <span className="told">{told.join(" · ")}</span>}
      {note !== null && <div className="note">{note}</div>}
      <small>
        <span className="basis" data-basis={textOf(link, "basis")}>
          {valueWords("Basis", textOf(link, "basis") ?? "", language)}
        </span>
        {reason !== null && ` (${t.because}: ${reason})`}
        {ground !== null && (
          <>
            {" "}
            ({t.onGroundOf}: <ThingLink thing={ground} />)
          </>
        )}
        {" · "}
        {locatorIn(textOf(link, "locator") ?? "", language)}
        {textOf(link, "literature") !== null && (
          <>
            {" · "}
            <Literature text={textOf(link, "literature") ?? ""} />
          </>
        )}
      </small>
    </>
  );
}

/** `literature/emisen-ozturk-2022 p. 152; …`: ids of works, which lead to them, with pages. */
function Literature({ text }: { readonly text: string }): ReactNode {
  const { link } = useReader();
  return text.split("; ").map((work, index) => {
    const [, id, name, pages = ""] = /^((?:literature|source)\/(\S+))(.*)$/.exec(work) ?? [];
    return (
      <span key={index}>
        {index > 0 && "; "}
        {id === undefined ? work : [link(id, name), pages]}
      </span>
    );
  });
}

function Connection({
  title,
  node,
  field,
}: {
  readonly title: string;
  readonly node: Answer;
  readonly field: FieldShape & { kind: "connection" };
}) {
  const { t, more } = useReader();
  const page = partOf(node, field.name) ?? {};
  const total = numberOf(page, "totalCount") ?? 0;
  const edges = partsOf(page, "edges");
  const { hasNextPage, endCursor } = partOf(page, "pageInfo") ?? {};
  const next = hasNextPage === true && typeof endCursor === "string" ? more(field.name, endCursor) : null;
  const first = edges.length < total && next === null ? more(field.name, null) : null;
  return (
    <Section title={title} name={field.name} count={total}>
      {edges.length > 0 ? (
        <ThingTable
          title={title}
          type={field.node}
          heading={t.name}
          rows={edges.map((edge) => ({ thing: partOf(edge, "node") ?? {}, edge }))}
          columns={field.columns}
          edge={field.edge}
          self={textOf(node, "id")}
        />
      ) : (
        <p>{t.none}</p>
      )}
      {edges.length < total && (
        <p className="pages">
          <span>{t.shown(edges.length, total)}</span>
          {next !== null && (
            <a rel="next" href={next}>
              {t.next}
            </a>
          )}
          {first !== null && <a href={first}>{t.first}</a>}
        </p>
      )}
    </Section>
  );
}

/** Where the fact was taken from, and what the source itself leans on. */
function Citations({ node }: { readonly node: Answer }) {
  const { t, language } = useReader();
  const [citations, works] = [partsOf(node, "citations"), partsOf(node, "accordingTo")];
  return (
    <>
      {citations.length > 0 && (
        <Section title={t.citedIn} name="citations" count={citations.length}>
          <ul className="relations">
            {citations.map((citation, index) => (
              <li key={index}>
                <strong>{locatorIn(textOf(citation, "locator") ?? "", language)}</strong>{" "}
                <Work work={partOf(citation, "source") ?? {}} />
                {textOf(citation, "literature") !== null && (
                  <small>
                    <Literature text={textOf(citation, "literature") ?? ""} />
                  </small>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {works.length > 0 && (
        <Section title={t.accordingTo} name="accordingTo" count={works.length}>
          <ul className="relations">
            {works.map((work, index) => (
              <li key={index}>
                <Work work={partOf(work, "source") ?? {}} /> {textOf(work, "pages")}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Work({ work }: { readonly work: Answer }) {
  const credits = [textOf(work, "authors"), numberOf(work, "year")].filter((part) => part !== null);
  return (
    <>
      {credits.length > 0 && `${credits.join(", ")}: `}
      <ThingLink thing={work} />
    </>
  );
}

interface SectionProps {
  readonly title: string;
  /** The field that it shows, by which addresses and tests know it. */
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Section({ title, name, count, children }: SectionProps) {
  const { headings: Heading } = useReader();
  const heading = `of-${name}`;
  return (
    <section aria-labelledby={heading} data-field={name} data-count={count}>
      <Heading id={heading}>
        {title} <span className="count">{count}</span>
      </Heading>
      {children}
    </section>
  );
}
