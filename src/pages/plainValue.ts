import type { TextLanguage } from "../domain/Bilingual.ts";
import { locatorIn } from "../domain/locatorIn.ts";
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
import { captionOf } from "./caption.ts";
import type { FieldShape } from "./shapes.ts";
import { codeOf, noteFieldWords, valueWords } from "./valueWords.ts";

/** What one field tells, in a cell of a file: dates in EDTF, things by their names, several parted by semicolons. */
export function plainValue(of: Answer, field: FieldShape, language: TextLanguage): string | number | null {
  const { name } = field;
  switch (field.kind) {
    case "value":
      return plain(of[name], field, language);
    case "date":
      return dateOf(of, name);
    case "node":
      return listed(field.list ? partsOf(of, name) : [partOf(of, name)].filter(isAnswer), language);
    case "links":
      return listed(endsOf(of, name), language);
    case "count":
    case "connection":
      return numberOf(partOf(of, name) ?? {}, "totalCount");
    case "part": {
      const parts = field.list ? partsOf(of, name) : [partOf(of, name)].filter(isAnswer);
      if (field.type === "Citation")
        return parts.map((part) => locatorIn(textOf(part, "locator") ?? "", language)).join("; ");
      const texts = parts.map((part) =>
        field.fields.map((each) => plainValue(part, each, language)).join(" "),
      );
      return texts.length === 0 ? null : texts.join("; ");
    }
  }
}

function plain(
  value: Value,
  { name, type }: { readonly name: string; readonly type: string },
  language: TextLanguage,
): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  if (typeof value !== "string") return JSON.stringify(value);
  return name === "field"
    ? noteFieldWords(value, language)
    : valueWords(codeOf(name) ?? type, value, language);
}

function listed(things: readonly Answer[], language: TextLanguage): string | null {
  return things.length === 0 ? null : things.map((thing) => captionOf(thing, language)).join("; ");
}
