import { z } from "zod";
import { parsePartialDate, type PartialDate } from "../../domain/partialDate.ts";
import * as address from "../../reading/addressParameter.ts";
import { checkText } from "../../reading/checkInput.ts";
import { municipalityKind } from "../municipality/queries.ts";

/** What has to be known of one condition of a filter. */
export interface AgreementCondition {
  readonly expected: string;
  readonly parse: (text: string) => unknown;
  readonly print: (value: never) => string;
  /** Its parameter in the address of a file. */
  readonly parameter: string;
  /** Says of agreements that they fulfil it; with the value as addresses have it. */
  readonly words: (value: string) => string;
  /** Whether the value says by itself what it means, so that the name of a file needs no more. */
  readonly selfEvident: boolean;
  /** What a statement takes for it, */
  readonly schema: z.ZodType;
  /** made of what GraphQL or an address gives, */
  readonly send: (value: never) => unknown;
  /** and back again; undefined for what no value makes. */
  readonly receive: (sent: never) => unknown;
}

/** The conditions in GraphQL's names, in the order in which an address has them. A new one is one entry here. */
export const agreementConditions = {
  partnerCountry: {
    ...text(address.country),
    parameter: "country",
    words: (code: string) => `partners in ${code}`,
    selfEvident: true,
  },
  partnerCountries: {
    ...some(z.string(), address.country),
    parameter: "countries",
    words: (codes: string) => `partners in ${alternatives(codes)}`,
    selfEvident: true,
  },
  partnerCity: {
    ...idOf("partnerCity", "partner-city/az-seki"),
    parameter: "partnerCity",
    words: (id: string) => `with ${id}`,
    selfEvident: true,
  },
  municipality: {
    ...idOf("municipality", "municipality/tr-konya"),
    parameter: "municipality",
    words: (id: string) => `of ${id}`,
    selfEvident: true,
  },
  province: {
    ...text(address.province),
    parameter: "province",
    words: (code: string) => `municipalities in ${code}`,
    selfEvident: true,
  },
  municipalityKinds: {
    ...some(municipalityKind, address.oneOf(municipalityKind.options)),
    parameter: "kinds",
    words: (kinds: string) => `municipalities of kind ${alternatives(kinds)}`,
    selfEvident: true,
  },
  dateFrom: {
    ...dayOf(({ earliest }) => earliest),
    parameter: "from",
    words: (date: string) => `dated from ${date}`,
    selfEvident: false,
  },
  dateUntil: {
    ...dayOf(({ latest }) => latest),
    parameter: "until",
    words: (date: string) => `dated until ${date}`,
    selfEvident: false,
  },
  table: {
    ...same(z.int(), address.wholeNumber),
    parameter: "table",
    words: (table: string) => `printed in table ${table}`,
    selfEvident: false,
  },
  datasets: {
    ...some(z.string(), address.id("dataset/paper")),
    parameter: "datasets",
    words: (ids: string) => `according to ${alternatives(ids)}`,
    send: (ids: readonly string[]) => ids.map((id) => checkText("datasets", id, address.id("dataset/paper"))),
    selfEvident: true,
  },
  repeats: {
    ...same(z.boolean(), address.truth),
    parameter: "repeats",
    words: (repeats: string) =>
      repeats === "true" ? "only rows that repeat another" : "without rows that repeat another",
    selfEvident: false,
  },
} satisfies Readonly<Record<string, AgreementCondition>>;

function same<Value, Schema extends z.ZodType<Value>>(schema: Schema, parameter: address.Parameter<Value>) {
  return { ...parameter, schema, send: (value: Value) => value, receive: (sent: Value) => sent };
}

function text(parameter: address.Parameter<string>) {
  return same(z.string(), parameter);
}

/** An id, for which GraphQL takes any text. */
function idOf(name: string, example: string) {
  const parameter = address.id(example);
  return { ...text(parameter), send: (id: string) => checkText(name, id, parameter) };
}

/** One of several values. */
function some<Value extends string>(schema: z.ZodType<Value>, parameter: address.Parameter<Value>) {
  return {
    ...address.listOf(parameter),
    schema: z.array(schema),
    send: (values: readonly Value[]) => [...values],
    receive: (sent: readonly Value[]) => sent,
  };
}

/** A date that stands for one of the days that it may mean. */
function dayOf(day: (date: PartialDate) => string) {
  return {
    ...address.date,
    schema: z.string(),
    send: day,
    /** `1995` for 1 January 1995 where a date stands for its first day, and for 31 December where for its last. */
    receive: (sent: string): PartialDate | undefined =>
      [sent.slice(0, 4), sent.slice(0, 7), sent]
        .map(parsePartialDate)
        .find((date) => date !== undefined && day(date) === sent),
  };
}

function alternatives(list: string): string {
  return list.replaceAll(",", " or ");
}
