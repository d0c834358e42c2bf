import { compareTexts } from "../../domain/compareTexts.ts";
import type { Route } from "../../analysis/simplePaths.ts";
import type { Certainty } from "../../domain/asOf.ts";
import { edtfOfSpan } from "../../domain/edtfOfSpan.ts";
import type { ToldStep } from "../../domain/pathSentence.ts";
import { leastCertain, relationCertaintyOn } from "../../domain/relationTime.ts";
import { datedEnd, toldNode } from "./pathNode.ts";
import type { PathDetails, PathNodeRow, PathRelationshipRow } from "./queries.ts";
import { isForward } from "./Surroundings.ts";

/** A path with all that its nodes and relationships say. */
export interface FoundPath {
  readonly nodes: readonly PathNodeRow[];
  readonly steps: readonly FoundStep[];
  /** That of its least certain step; null when no day was asked for. */
  readonly certainty: Certainty | null;
}

export interface FoundStep {
  readonly from: PathNodeRow;
  readonly to: PathNodeRow;
  readonly type: string;
  readonly forward: boolean;
  readonly facts: readonly FoundFact[];
  /** That of its most certain fact; null when no day was asked for. */
  readonly certainty: Certainty | null;
  readonly asOf: string | null;
  readonly told: ToldStep;
}

export interface FoundFact {
  readonly relationship: PathRelationshipRow;
  /** EDTF; null when the source tells none. */
  readonly date: string | null;
  readonly count: number | null;
  readonly certainty: Certainty | null;
  readonly asOf: string | null;
}

/** What the details say of a route. */
export function foundPath({ nodes, links }: Route, details: PathDetails, asOf: string | null): FoundPath {
  const rows = new Map(details.nodes.map((row) => [row.id, row]));
  const rowOf = (id: string) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`A path runs through ${id}, of which Neo4j told nothing.`);
    return row;
  };
  const steps = links.map((link, index) =>
    foundStep(rowOf(nodes[index] ?? ""), rowOf(nodes[index + 1] ?? ""), link, details.relationships, asOf),
  );
  const certainty = asOf === null ? null : leastCertain(steps.map((step) => step.certainty));
  return { nodes: nodes.map(rowOf), steps, certainty };
}

function foundStep(
  from: PathNodeRow,
  to: PathNodeRow,
  link: string,
  relationships: readonly PathRelationshipRow[],
  asOf: string | null,
): FoundStep {
  const type = link.slice(0, -1);
  const forward = isForward(link);
  const [source, target] = forward ? [from, to] : [to, from];
  const same = relationships.filter(
    (relationship) =>
      relationship.type === type && relationship.source === source.id && relationship.target === target.id,
  );
  const facts = unlike(same)
    .map((relationship) => foundFact(relationship, source, target, asOf))
    .sort((one, other) => compareTexts(one.date ?? "", other.date ?? ""));
  const told = {
    type,
    source: toldNode(source),
    target: toldNode(target),
    facts: facts.map(({ date, count, relationship }) => ({ date, count, role: relationship.role })),
  };
  return { from, to, type, forward, facts, certainty: mostCertain(facts), asOf, told };
}

/** Paths over parallel relationships bring the same one several times. */
function unlike(relationships: readonly PathRelationshipRow[]): readonly PathRelationshipRow[] {
  if (relationships.length < 2) return relationships;
  return [...new Map(relationships.map((row) => [JSON.stringify(row), row])).values()];
}

/** A fact that joins two nodes, with what their own dates say of it. */
export function foundFact(
  relationship: PathRelationshipRow,
  source: PathNodeRow,
  target: PathNodeRow,
  asOf: string | null,
): FoundFact {
  const { type, date, since, certainSince, count } = relationship;
  const edtf =
    since === null ? (date ?? agreementDate(type, source, target)) : edtfOfSpan(since, certainSince);
  const ends = [datedEnd(source), datedEnd(target)];
  return {
    relationship,
    date: edtf,
    // How many agreements there were by that day, the relationship does not say.
    count: type === "TWINNED_WITH" && asOf !== null ? null : count,
    certainty: asOf === null ? null : relationCertaintyOn(asOf, { type, date: edtf, ends }),
    asOf,
  };
}

function agreementDate(type: string, source: PathNodeRow, target: PathNodeRow): string | null {
  if (type === "SIGNED") return target.date;
  return type === "WITH" || type === "REPEATS" ? source.date : null;
}

function mostCertain(facts: readonly FoundFact[]): Certainty | null {
  return facts.some(({ certainty }) => certainty === "CERTAIN") ? "CERTAIN" : (facts[0]?.certainty ?? null);
}

/** The node that a fact without a line of its own is told with: what lies in a country, or who was succeeded. */
export function bearerOf({ type, source, target }: PathRelationshipRow): string {
  return type === "SIGNED" ? target : source;
}
