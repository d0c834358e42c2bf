import type { ReactNode } from "react";
import type { Reading } from "./Reader.tsx";
import { hrefFrom, hrefWith, type Visit } from "./Site.tsx";

/** How the parts of a page of the site link to things and to more of a list. */
export function readingOf(visit: Visit): Reading {
  return {
    language: visit.language,
    headings: "h2",
    link: (id: string, children: ReactNode) => (
      <a key={id} href={hrefFrom(visit, `id/${id}`)}>
        {children}
      </a>
    ),
    more: (list: string, cursor: string | null) => `${hrefWith(visit, { [list]: cursor })}#of-${list}`,
  };
}
