import type { ReactNode } from "react";
import { dateOf, partOf, textOf, type Answer } from "./answer.ts";
import { fieldWords } from "./fieldWords.ts";
import { ThingLink, useReader } from "./Reader.tsx";
import type { FieldShape } from "./shapes.ts";
import { FieldValue, isTold } from "./Values.tsx";

/** A thing, and what a list says of it beside. */
export interface Row {
  readonly thing: Answer;
  readonly edge?: Answer;
}

interface ThingTableProps {
  readonly title: string;
  /** The type of the things. */
  readonly type: string;
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly columns: readonly FieldShape[];
  readonly edge?: readonly FieldShape[];
  /** The thing whose page the table stands on. */
  readonly self?: string | null;
}

interface Column {
  readonly field: FieldShape;
  readonly of: (row: Row) => Answer;
}

/** Things in rows. A column that says nothing, or in every row only whose page it is, is left out. */
export function ThingTable({
  title,
  type,
  heading,
  rows,
  columns,
  edge = [],
  self = null,
}: ThingTableProps): ReactNode {
  const { language } = useReader();
  const dated = type === "Agreement";
  const all: readonly Column[] = [
    ...columns.map((field) => ({ field, of: ({ thing }: Row) => thing })),
    ...edge.map((field) => ({ field, of: (row: Row) => row.edge ?? {} })),
  ];
  const shown = all.filter(
    ({ field, of }) =>
      !(dated && field.name === "date") &&
      rows.some((row) => isTold({ of: of(row), field })) &&
      !(self !== null && rows.every((row) => textOf(partOf(of(row), field.name) ?? {}, "id") === self)),
  );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{dated ? fieldWords(type, "date")[language] : heading}</th>
            {shown.map(({ field }, index) => (
              <th scope="col" key={index}>
                {fieldWords(type, field.name)[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                {dated ? <DatedLink agreement={row.thing} /> : <ThingLink thing={row.thing} />}
              </th>
              {shown.map(({ field, of }, column) => (
                <td key={column} data-term={fieldWords(type, field.name)[language]}>
                  {isTold({ of: of(row), field }) && <FieldValue of={of(row)} field={field} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An agreement is called by its sides and its date; in a table its sides have columns of their own. */
function DatedLink({ agreement }: { readonly agreement: Answer }): ReactNode {
  const { link, date } = useReader();
  const [id, day] = [textOf(agreement, "id"), dateOf(agreement, "date")];
  return id === null || day === null ? <ThingLink thing={agreement} /> : link(id, date(day));
}
