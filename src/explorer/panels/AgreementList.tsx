import type { ListedAgreementFragment } from "../../__generated__/explorerAnswers.ts";
import { usePage } from "../Page.tsx";
import { countryColour } from "../palette.ts";
import { PageLink } from "./PageLink.tsx";

interface Props {
  readonly agreements: readonly ListedAgreementFragment[];
  /** The thing whose agreements they are: it need not be named in each. */
  readonly of: string;
}

export function AgreementList({ agreements, of }: Props) {
  const { t, format, theme } = usePage();
  return (
    <ol className="agreements">
      {agreements.map(({ id, date, parties, citations, editorialNotes }) => {
        const others = parties.filter((party) => party.id !== of);
        return (
          <li key={id}>
            <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
              <circle cx="4" cy="4" r="4" fill={countryColour(parties.at(-1)?.country.code ?? "", theme)} />
            </svg>
            <span>
              <PageLink change={{ selected: id }}>{others.map(({ name }) => name).join(" – ")}</PageLink>
              {editorialNotes.length > 0 && (
                <abbr title={editorialNotes.map(({ reason }) => reason).join("\n")}> *</abbr>
              )}
              <small>{citations.map(({ locator }) => locator).join("; ")}</small>
            </span>
            <time dateTime={date?.edtf}>{date ? format.date(date) : t.undated}</time>
          </li>
        );
      })}
    </ol>
  );
}
