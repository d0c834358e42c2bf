import { createContext, use, type ReactNode } from "react";
import type { TextLanguage } from "../domain/Bilingual.ts";
import { dateInWords } from "../domain/dateInWords.ts";
import { textOf, type Answer } from "./answer.ts";
import { captionOf, sentenceLanguage } from "./caption.ts";
import { pageTexts, type PageTexts } from "./pageTexts.ts";

/** What the parts of a page need to know of who reads it, and where: the page of a thing, or the explorer's panel. */
export interface Reading {
  readonly language: TextLanguage;
  /** What the sections are headed by: below the title that the reader sees. */
  readonly headings: "h2" | "h3";
  /** A link to the thing with this id. */
  readonly link: (id: string, children: ReactNode) => ReactNode;
  /** The address of the next page of a list within the page of a thing; null where there is none. */
  readonly more: (list: string, cursor: string | null) => string | null;
}

export interface Reader extends Reading {
  readonly t: PageTexts;
  readonly date: (edtf: string) => string;
}

const ReaderContext = createContext<Reading | null>(null);

export function ReaderProvider({
  reading,
  children,
}: {
  readonly reading: Reading;
  readonly children: ReactNode;
}) {
  return <ReaderContext value={reading}>{children}</ReaderContext>;
}

export function useReader(): Reader {
  const reading = use(ReaderContext);
  if (reading === null) throw new Error("Expected to be rendered for a reader, but there is none.");
  const { language } = reading;
  return {
    ...reading,
    t: pageTexts[language],
    date: (edtf) => dateInWords(edtf, sentenceLanguage[language]),
  };
}

/** The name of a thing, which leads to it. */
export function ThingLink({ thing }: { readonly thing: Answer }) {
  const { language, link } = useReader();
  const id = textOf(thing, "id");
  const caption = captionOf(thing, language);
  return id === null ? caption : link(id, caption);
}
