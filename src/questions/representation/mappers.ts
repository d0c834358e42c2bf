import type { Representation, TestedRow } from "./loaders.ts";

export type RepresentationMapper = Representation;
export type RepresentationRowMapper = TestedRow;
