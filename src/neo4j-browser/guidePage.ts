import { guideSteps } from "../__generated__/guideSteps.ts";
import { type Bilingual, languages, type TextLanguage } from "../domain/Bilingual.ts";
import { escapeHtml } from "../domain/escapeHtml.ts";
import { type GuideStep } from "./GuideStep.ts";
import { guideTexts as texts } from "./guideTexts.ts";

export interface GuidePage {
  readonly language: TextLanguage;
  /** Of this server, without a slash at its end. */
  readonly address: string;
}

const countOfKinds = `MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC`;

const foldedSearch = `MATCH (place:LocalGovernment)
WHERE "kecioren" IN place.foldedNames OR "kirovabad" IN place.foldedNames
RETURN place.name, place.nameLocal, place.foldedNames`;

/** Where a guide lies below the server's address. */
export function guidePath(language: TextLanguage): string {
  return `/browser/guide.${language}.html`;
}

/** Where the style lies below the server's address. */
export const stylePath = "/browser/style.grass";

/** The guide: Neo4j Browser shows its slides one by one, any other browser shows the whole page. */
export function guidePage({ language, address }: GuidePage): string {
  const say: Say = (text) => marked(text[language]);
  const slides = [
    welcome(say, { language, address }),
    model(say),
    spelling(say),
    ...guideSteps.map((step, index) => slideOf(say, step, index)),
    further(say, address),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(texts.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<p>${say(texts.readHere)} <a href="../browser?language=${language}">${say(texts.openInBrowser)}</a></p>
<article class="guide">
<carousel class="deck container-fluid">
${slides.map((slide) => `<slide class="row-fluid"><div class="col-sm-12">\n${slide}\n</div></slide>`).join("\n")}
</carousel>
</article>
</body>
</html>
`;
}

/** A text in the guide's language, as HTML. */
type Say = (text: Bilingual) => string;

function welcome(say: Say, { language, address }: GuidePage): string {
  const other = languages.find((each) => each !== language) ?? language;
  return [
    heading(say(texts.title)),
    paragraph(say(texts.welcome)),
    paragraph(say(texts.signIn)),
    paragraph(say(texts.styleFirst)),
    atOnce(`style ${address}${stylePath}`),
    paragraph(say(texts.otherLanguage)),
    atOnce(`guide ${address}${guidePath(other)}`),
  ].join("\n");
}

function model(say: Say): string {
  return [
    heading(say(texts.model)),
    paragraph(say(texts.agreementIsNode)),
    paragraph(marked("`(:Municipality)-[:SIGNED]->(:Agreement)-[:WITH]->(:PartnerCity)`")),
    paragraph(say(texts.twinned)),
    paragraph(say(texts.diplomacy)),
    paragraph(say(texts.facts)),
    paragraph(say(texts.counts)),
    runnable(countOfKinds),
  ].join("\n");
}

function spelling(say: Say): string {
  return [
    heading(say(texts.spelling)),
    paragraph(say(texts.exact)),
    paragraph(say(texts.folded)),
    runnable(foldedSearch),
    paragraph(say(texts.languages)),
  ].join("\n");
}

function slideOf(say: Say, { title, explanation, query }: GuideStep, index: number): string {
  return [heading(`${index + 1}. ${say(title)}`), paragraph(say(explanation)), runnable(query)].join("\n");
}

function further(say: Say, address: string): string {
  const link = (path: string, text: Bilingual) =>
    `<p><a href="${escapeHtml(address + path)}" target="_blank">${say(text)}</a></p>`;
  return [
    heading(say(texts.further)),
    paragraph(say(texts.more)),
    link("/", texts.explorer),
    link("/graphql", texts.playground),
  ].join("\n");
}

function heading(content: string): string {
  return `<h3>${content}</h3>`;
}

function paragraph(content: string): string {
  return `<p>${content}</p>`;
}

/** A command of Neo4j Browser, which runs it at a click. Not a block: the text of one that is not runnable is dark on dark. */
function atOnce(command: string): string {
  return paragraph(`<code data-exec="${escapeHtml(command)}">:${escapeHtml(command)}</code>`);
}

/** Neo4j Browser puts it into its editor at a click, and runs it at a click on the arrow that it adds. */
function runnable(command: string): string {
  return `<pre class="pre-scrollable code runnable">${escapeHtml(command)}</pre>`;
}

function marked(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

const pageStyle = `
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
carousel, slide { display: block; }
slide { margin-top: 2.5rem; }
pre { padding: 0.75rem; overflow-x: auto; border: 1px solid; border-radius: 4px; }
`;
