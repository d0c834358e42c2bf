import { useEffect } from "react";
import { locatorIn } from "../../domain/locatorIn.ts";
import { claimsDocument, recountDocument } from "../../__generated__/explorerDocuments.ts";
import {
  inOrderOfInterest,
  isAboutSelection,
  verdicts,
  type ClaimRow,
  type Verdict,
} from "../data/claims.ts";
import { languageCodes } from "../data/languageCodes.ts";
import type { Table } from "../data/toCsv.ts";
import { usePage } from "../Page.tsx";
import { playgroundLink } from "../playgroundLink.ts";
import { useAnswer } from "../useAnswer.ts";
import type { ViewProps } from "../Workspace.tsx";

/** What the paper states beside what its tables give. */
export function AuditView({ onShown }: ViewProps) {
  const { address, t, language, format, go } = usePage();
  const answer = useAnswer(claimsDocument, { language: languageCodes[language] });
  const { verdict } = address;
  const all = answer.state === "answered" ? answer.data.claims.nodes : [];
  const about = all.filter((claim) => isAboutSelection(claim, address));
  const shown = inOrderOfInterest(about.filter((claim) => verdict === null || claim.verdict === verdict));
  useEffect(() => onShown({ svg: () => "", legend: () => [], table: () => toClaimTable(shown) }));

  if (answer.state === "waiting") return <p className="first-words">{t.loading}</p>;
  if (answer.state === "failed") return <p className="first-words">{`${t.failed} ${answer.message}`}</p>;
  return (
    <div className="audit" tabIndex={0} role="region" aria-label={t.views.audit}>
      <div className="audit-head">
        <p>{t.auditIntro}</p>
        <div className="switch" role="group" aria-label={t.verdict}>
          {([null, ...verdicts] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === verdict}
              onClick={() => go({ verdict: each })}
            >
              {each && <VerdictMark verdict={each} />}
              {each === null ? t.allVerdicts : t.verdicts[each]}{" "}
              <span className="count">
                {format.number(about.filter((claim) => each === null || claim.verdict === each).length)}
              </span>
            </button>
          ))}
        </div>
      </div>
      <table>
        <caption className="visually-hidden">{t.auditIntro}</caption>
        <thead>
          <tr>
            <th scope="col">{t.claim}</th>
            <th scope="col" className="number">
              {t.stated}
            </th>
            <th scope="col" className="number">
              {t.computed}
            </th>
            <th scope="col">{t.verdict}</th>
            <th scope="col">{t.recompute}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((claim) => (
            <Claim key={claim.id} claim={claim} />
          ))}
        </tbody>
      </table>
      {about.length < all.length && (
        <p className="aside">{t.claimsOutside(format.number(all.length - about.length))}</p>
      )}
    </div>
  );

  function toClaimTable(rows: readonly ClaimRow[]): Table {
    return {
      columns: [t.claim, t.stated, t.computed, t.verdict, t.explanation, t.citedIn],
      rows: rows.map((claim) => [
        claim.statement,
        claim.reported,
        claim.computed,
        t.verdicts[claim.verdict],
        claim.explanation,
        claim.citations.map(({ locator }) => locatorIn(locator, language)).join("; "),
      ]),
    };
  }
}

function Claim({ claim }: { readonly claim: ClaimRow }) {
  const { address, t, go, language } = usePage();
  const { statement, reported, computed, verdict, explanation, citations } = claim;
  const withoutLastYear = useReadable(claim.computedWithoutLastYear);
  return (
    <tr className={`verdict-${verdict} ${claim.id === address.selected ? "selected" : ""}`}>
      <th scope="row">
        <button type="button" className="link statement" onClick={() => go({ selected: claim.id })}>
          {statement}
        </button>
        <small>{citations.map(({ locator }) => locatorIn(locator, language)).join("; ")}</small>
        {explanation && <p className="explanation">{explanation}</p>}
      </th>
      <td className="number" data-column={t.stated}>
        {useReadable(reported)}
      </td>
      <td className="number" data-column={t.computed}>
        {useReadable(computed) ?? <span className="absent">{t.notComputed}</span>}
        {withoutLastYear !== null && <small>{t.withoutLastYear(withoutLastYear)}</small>}
      </td>
      <td data-column={t.verdict}>
        <span className="verdict">
          <VerdictMark verdict={verdict} />
          {t.verdicts[verdict]}
        </span>
      </td>
      <td>
        <a href={playgroundLink(recountDocument, { id: claim.id, language: languageCodes[language] })}>
          {t.openInPlayground}
        </a>
      </td>
    </tr>
  );
}

/** Numbers as the language writes them; names and ids as they are. */
function useReadable(value: string | null): string | null {
  const { format } = usePage();
  const number = Number(value);
  const isYear = value !== null && /^\d{4}$/.test(value);
  return value === null || value === "" || Number.isNaN(number) || isYear ? value : format.number(number);
}

/** A sign beside the word: colour alone should not tell. */
function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const paths = {
    AGREES: "M2 6.5 5 9.5 10.5 3",
    CONVENTION: "M2 4.5c2-3 6 3 8 0M2 8.5c2-3 6 3 8 0",
    DIFFERS: "M2.5 2.5l7 7M9.5 2.5l-7 7",
    UNDECIDABLE: "M2 6h8",
  };
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={`mark mark-${verdict}`}>
      <path d={paths[verdict]} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
