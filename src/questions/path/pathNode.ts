import type { DatedEnd } from "../../domain/relationTime.ts";
import type { ToldNode } from "../../domain/pathSentence.ts";
import { kindTable, nodeType } from "../../domain/nodeKinds.ts";
import type { PathNodeRow } from "./queries.ts";

type Language = "TR" | "EN" | "LOCAL";

const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/** What a path calls a node: its name, or what an agreement or a work is told by. */
export function pathNodeName(row: PathNodeRow, language: Language): string {
  const { id, name, nameEn, nameLocal, title } = row;
  const named = { TR: name, EN: nameEn ?? name, LOCAL: nameLocal ?? name }[language];
  return named ?? title ?? agreementName(row) ?? id;
}

function agreementName({ parties, date }: PathNodeRow): string | undefined {
  return parties === null ? undefined : `${parties.join("–")} (${date?.slice(0, 4) ?? ""})`;
}

/** A node for a sentence. A partner city is told in English as it is printed and as it calls itself: Kazah/Qazax. */
export function toldNode(row: PathNodeRow): ToldNode {
  const [TR, EN] = [pathNodeName(row, "TR"), pathNodeName(row, "EN")];
  return { id: row.id, name: { TR, EN: nodeType(row.id) === "PartnerCity" ? bothNames(row, TR, EN) : EN } };
}

function bothNames({ nameLocal }: PathNodeRow, printed: string, english: string): string {
  const own = nameLocal !== null && LATIN.test(nameLocal) ? nameLocal : english;
  return own === printed ? printed : `${printed}/${own}`;
}

/** When a node happened or began. The years of a claim are those that it counts, not its own. */
export function datedEnd({ id, date }: PathNodeRow): DatedEnd {
  const type = nodeType(id);
  const happens = type !== undefined && kindTable[type].happens === true;
  return { happens, date: type === "Claim" ? null : date };
}
