import { Fragment, type ReactNode } from "react";
import { locatorIn } from "../domain/locatorIn.ts";
import { nodeType } from "../domain/nodeKinds.ts";
import {
  dateOf,
  endsOf,
  isAnswer,
  numberOf,
  partOf,
  partsOf,
  textOf,
  type Answer,
  type Value,
} from "./answer.ts";
import { fieldWords } from "./fieldWords.ts";
import { ThingLink, useReader } from "./Reader.tsx";
import type { FieldShape } from "./shapes.ts";
import { codeOf, noteFieldWords, valueWords } from "./valueWords.ts";

interface Shown<Shape extends FieldShape = FieldShape> {
  readonly of: Answer;
  readonly field: Shape;
}

/** Whether the answer has anything to show for the field. */
export function isTold({ of, field }: Shown): boolean {
  const value = of[field.name];
  if (field.kind === "connection") return (numberOf(partOf(of, field.name) ?? {}, "totalCount") ?? 0) > 0;
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== "";
}

/** What one field tells, in a line. */
export function FieldValue({ of, field, self }: Shown & { readonly self?: string | null }): ReactNode {
  const { date } = useReader();
  switch (field.kind) {
    case "value":
      return <Plain of={of} field={field} />;
    case "date":
      return date(dateOf(of, field.name) ?? "");
    case "node":
      return <Things things={field.list ? partsOf(of, field.name) : [partOf(of, field.name) ?? {}]} />;
    case "links":
      return <Things things={endsOf(of, field.name)} />;
    case "count":
    case "connection":
      return numberOf(partOf(of, field.name) ?? {}, "totalCount");
    case "part":
      return field.list ? (
        <ul className="plain">
          {partsOf(of, field.name).map((part, index) => (
            <li key={index}>
              <Part part={part} field={field} self={self} />
            </li>
          ))}
        </ul>
      ) : (
        <Part part={partOf(of, field.name) ?? {}} field={field} self={self} />
      );
  }
}

function Things({ things }: { readonly things: readonly Answer[] }) {
  return things.map((thing, index) => (
    <Fragment key={index}>
      {index > 0 && ", "}
      <ThingLink thing={thing} />
    </Fragment>
  ));
}

function Plain({ of, field: { name, type } }: Shown<FieldShape & { kind: "value" }>): ReactNode {
  const value = of[name];
  if (Array.isArray(value))
    return (value as readonly Value[]).map((each, index) => (
      <Fragment key={index}>
        {index > 0 && ", "}
        <One name={name} type={type} value={each} />
      </Fragment>
    ));
  return <One name={name} type={type} value={value} />;
}

function One({
  name,
  type,
  value,
}: {
  readonly name: string;
  readonly type: string;
  readonly value: Value;
}): ReactNode {
  const { t, language, link, date } = useReader();
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (typeof value === "number") {
    if (name === "geoNamesId") return <a href={`https://www.geonames.org/${value}`}>{value}</a>;
    return type === "Float"
      ? new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value)
      : String(value);
  }
  if (isAnswer(value)) return <code>{JSON.stringify(value)}</code>;
  if (typeof value !== "string") return null;
  if (type === "URL") return <a href={value}>{value}</a>;
  if (type === "LocalDate") return date(value);
  if (name === "field") return noteFieldWords(value, language);
  if (name === "language") return new Intl.DisplayNames(language, { type: "language" }).of(value) ?? value;
  if (name === "cypher") return <pre tabIndex={0}>{value}</pre>;
  if (nodeType(value) !== undefined && !value.includes(" ")) return link(value, value);
  return valueWords(codeOf(name) ?? type, value, language);
}

/** What a thing is called elsewhere: how sure that is, who says so, and who says otherwise. */
function ExternalId({ id }: { readonly id: Answer }) {
  const { language } = useReader();
  const [value, address] = [textOf(id, "value"), textOf(id, "address")];
  return (
    <>
      {valueWords("ExternalIdScheme", textOf(id, "scheme") ?? "", language)}{" "}
      {address === null ? value : <a href={address}>{value}</a>}{" "}
      <small>
        {valueWords("ExternalIdState", textOf(id, "state") ?? "", language)}:{" "}
        {partsOf(id, "statements").map((statement, index) => (
          <Fragment key={index}>
            {index > 0 && ", "}
            <ThingLink thing={partOf(statement, "source") ?? {}} />
            {statement["contradicts"] === true && ` (${textOf(statement, "value") ?? ""})`}
          </Fragment>
        ))}
      </small>
    </>
  );
}

/** What a thing has that has no id: its fields in a line, but for the thing itself. */
function Part({
  part,
  field: { type, fields },
  self,
}: {
  readonly part: Answer;
  readonly field: FieldShape & { kind: "part" };
  readonly self: string | null | undefined;
}): ReactNode {
  const { language } = useReader();
  // In a row, where it stands; the source is told on the page of the thing.
  if (type === "Citation") return locatorIn(textOf(part, "locator") ?? "", language);
  if (type === "Location") return <Place location={part} />;
  if (type === "ExternalId") return <ExternalId id={part} />;
  const told = fields.filter((field) => {
    const value = part[field.name];
    return isTold({ of: part, field }) && !(isAnswer(value) && self != null && textOf(value, "id") === self);
  });
  return (
    <div className="part">
      {told.map((field) => (
        <div key={field.name}>
          <span className="term">{fieldWords(type, field.name)[language]}:</span>{" "}
          <FieldValue of={part} field={field} />
        </div>
      ))}
    </div>
  );
}

function Place({ location }: { readonly location: Answer }) {
  const { language } = useReader();
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const [latitude, longitude] = ["latitude", "longitude"].map((name) =>
    format.format(numberOf(location, name) ?? 0),
  );
  return `${latitude ?? ""}°, ${longitude ?? ""}°`;
}
