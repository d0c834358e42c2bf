import { type EntityTypeId, entityTypes, isEntityTypeId } from "../../domain/entityTypes.ts";
import type { CandidateName, NameKind } from "./Candidate.ts";
import type { JudgedCandidate, Verdict } from "./judgeCandidates.ts";
import type { NameMatch } from "./matchName.ts";
import type { ContextKind, ContextPart } from "./scoreCandidate.ts";

/** The languages in which scores are explained. */
export type ExplanationLanguage = "TR" | "EN";

type Words<Key extends string> = Readonly<Record<ExplanationLanguage, Readonly<Record<Key, string>>>>;

const NAMES: Words<NameKind> = {
  EN: {
    IDENTIFIER: "its id",
    CURRENT: "its name",
    OFFICIAL: "its official name",
    TRANSLITERATION: "its name in other letters",
    VARIANT: "a spelling of its name",
    FORMER: "its former name",
    OTHER: "an abbreviation, code or printed form of its name",
    SEAT: "a word for the municipality of the province itself",
  },
  TR: {
    IDENTIFIER: "kimliği",
    CURRENT: "adı",
    OFFICIAL: "resmî adı",
    TRANSLITERATION: "başka harflerle yazılmış adı",
    VARIANT: "adının bir yazılışı",
    FORMER: "eski adı",
    OTHER: "adının kısaltması, kodu ya da basılı biçimi",
    SEAT: "ilin kendi belediyesi için kullanılan söz",
  },
};

const AREAS: Words<"COUNTRY" | "PROVINCE"> = {
  EN: { COUNTRY: "country", PROVINCE: "province" },
  TR: { COUNTRY: "ülkesi", PROVINCE: "ili" },
};

const VERDICT_WORDS: Words<Verdict> = {
  EN: {
    MATCH: "It is the only candidate that fits.",
    AMBIGUOUS: "Another candidate fits about as well.",
    NAME_ALONE:
      "Only the name speaks for it, and a place shares its name with others: give a country, a province or a location.",
    NAME_DIFFERS: "Its name is too different.",
    CONTRADICTED: "What is known of the thing contradicts it.",
  },
  TR: {
    MATCH: "Uyan tek aday bu.",
    AMBIGUOUS: "Başka bir aday da aşağı yukarı aynı ölçüde uyuyor.",
    NAME_ALONE: "Yalnızca adı uyuyor; başka yerlerin de adı aynı olabilir: ülke, il ya da konum verin.",
    NAME_DIFFERS: "Adı fazla farklı.",
    CONTRADICTED: "Bilinenlerle çelişiyor.",
  },
};

/** The whole score of a candidate and the verdict on it. */
export function explainCandidate(
  { name, context, verdict, namesakeTypes, candidate }: JudgedCandidate,
  language: ExplanationLanguage,
): string {
  const reasons = context.map((part) => explainContext(part, language));
  const isOpen = verdict === "AMBIGUOUS" || verdict === "NAME_ALONE";
  const hints =
    isOpen && namesakeTypes.length > 0 ? [askForType(candidate.types, namesakeTypes, language)] : [];
  return [explainName(name, language), ...reasons, explainVerdict(verdict, language), ...hints].join(" ");
}

/** How to ask for one of those that bear the same name. */
function askForType(
  own: readonly EntityTypeId[],
  namesakes: readonly EntityTypeId[],
  language: ExplanationLanguage,
): string {
  const types = [...own.slice(0, 1), ...namesakes]
    .map((type) => `“${wordFor("TYPE", type, language)}”`)
    .join(", ");
  return language === "EN"
    ? `Several types bear the name: give the type to ask for one of them: ${types}.`
    : `Bu adı birden çok türden kayıt taşıyor; birini sormak için türünü verin: ${types}.`;
}

/** Why a candidate is the match, or none. */
function explainVerdict(verdict: Verdict, language: ExplanationLanguage): string {
  return VERDICT_WORDS[language][verdict];
}

/** By which name a text matches a candidate, and how far. */
export function explainName({ asked, name, similarity }: NameMatch, language: ExplanationLanguage): string {
  const kind = NAMES[language][name.kind];
  const years = borne(name, language);
  const percent = Math.round(100 * similarity);
  if (asked === name.text) {
    return language === "EN" ? `“${asked}” is ${kind}${years}.` : `“${asked}”: ${kind}${years}.`;
  }
  if (percent === 100) {
    return language === "EN"
      ? `“${asked}” is ${kind} “${name.text}”${years}.`
      : `“${asked}”, ${kind} “${name.text}”${years} ile aynı.`;
  }
  return language === "EN"
    ? `“${asked}” is like ${kind} “${name.text}”${years} to ${percent} %.`
    : `“${asked}”, ${kind} “${name.text}”${years} ile %${percent} aynı.`;
}

function borne({ from, until }: CandidateName, language: ExplanationLanguage): string {
  if (from === null && until === null) return "";
  if (language === "TR") return ` (${from ?? ""}–${until ?? ""})`;
  if (from === null) return ` (until ${until ?? ""})`;
  return until === null ? ` (since ${from})` : ` (${from} to ${until})`;
}

/** What type, country, province or distance say of a candidate. */
export function explainContext(part: ContextPart, language: ExplanationLanguage): string {
  const { kind } = part;
  if (kind === "DISTANCE") return explainDistance(part, language);
  const found = part.found.map(({ name, nameEn }) => (language === "EN" ? nameEn : name)).join(", ");
  const asked = part.asked.map((text) => `“${wordFor(kind, text, language)}”`).join(" / ");
  return kind === "TYPE"
    ? explainType(part, found, asked, language)
    : explainArea(part, AREAS[language][kind], found, asked, language);
}

function wordFor(kind: ContextKind, text: string, language: ExplanationLanguage): string {
  if (kind !== "TYPE" || !isEntityTypeId(text)) return text;
  return language === "EN" ? entityTypes[text].nameEn : entityTypes[text].name;
}

function explainType(
  { agreement }: ContextPart,
  found: string,
  asked: string,
  language: ExplanationLanguage,
): string {
  if (agreement === "AGREES") {
    return language === "EN" ? `It is of the type asked for: ${found}.` : `İstenen türden: ${found}.`;
  }
  return language === "EN" ? `Its type is “${found}”, not ${asked}.` : `Türü “${found}”; istenen: ${asked}.`;
}

function explainArea(
  { agreement, found: areas }: ContextPart,
  area: string,
  found: string,
  asked: string,
  language: ExplanationLanguage,
): string {
  const isKnown = areas.length > 0;
  const words = {
    EN: {
      AGREES: `Its ${area} is ${found}, as asked.`,
      UNKNOWN: isKnown
        ? `${asked} names no ${area} that the graph knows.`
        : `The graph knows no ${area} of it; asked for: ${asked}.`,
      DIFFERS: `Its ${area} is ${found}, not ${asked}.`,
    },
    TR: {
      AGREES: `İstendiği gibi, ${area}: ${found}.`,
      UNKNOWN: isKnown
        ? `${asked}: grafta böyle bir kayıt yok, ${area} için bir şey söylemez.`
        : `Bilinen bir ${area} yok; istenen: ${asked}.`,
      DIFFERS: `Kayıtlı ${area} ${found}; istenen: ${asked}.`,
    },
  };
  return words[language][agreement];
}

function explainDistance(
  { agreement, distanceKm, asked, unreadable }: ContextPart,
  language: ExplanationLanguage,
): string {
  if (unreadable) {
    const text = `“${asked.join(", ")}”`;
    return language === "EN"
      ? `The location ${text} cannot be read as latitude and longitude.`
      : `Konum ${text} enlem ve boylam olarak okunamadı.`;
  }
  if (distanceKm === null) {
    return language === "EN" ? "Distance says nothing of it." : "Uzaklık onun için bir şey söylemez.";
  }
  const kilometres = Math.round(distanceKm);
  const open = agreement === "UNKNOWN";
  return language === "EN"
    ? `It lies ${kilometres} km from the point given${open ? ", which decides nothing" : ""}.`
    : `Verilen noktaya uzaklığı ${kilometres} km${open ? "; bu bir şey kanıtlamaz" : ""}.`;
}
