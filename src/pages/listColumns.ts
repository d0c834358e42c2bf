import type { NodeType } from "../domain/nodeKinds.ts";

/**
 * What the tables tell of each kind beside its name, as fields of its type. A kind that is not here shows its dates, its
 * kinds and the single things that belong to it.
 */
export const listColumns: Readonly<Partial<Record<NodeType, readonly string[]>>> = {
  Municipality: ["kind", "province", "agreements"],
  PartnerCity: ["kind", "country", "agreements"],
  Province: ["code", "municipalities", "agreements"],
  Country: ["code", "municipalities", "partnerCities", "agreements"],
  State: ["code", "status"],
  Person: ["kind", "citizenOf", "offices"],
  Organisation: ["abbreviation", "kind", "basedIn", "foundings"],
  Party: ["abbreviation", "activeIn", "governed"],
  Summit: ["date", "kind", "place", "heldIn", "ledTo"],
  Visit: ["date", "kind", "madeBy", "visited"],
  Treaty: ["date", "kind", "signedBy", "resultOf", "ledTo"],
  Statement: ["date", "kind", "spokenBy", "spokenAt"],
  Founding: ["date", "kind", "founded", "reorganised", "resultOf"],
  Doctrine: ["kind", "years", "pursuedBy", "proposedBy"],
  Period: ["span", "division", "reported", "reportedUnit"],
  Layer: ["typology", "position", "proposedBy"],
  Claim: ["reported", "computed", "verdict", "explanation"],
  Agreement: ["date", "municipality", "partnerCity", "citations", "repeats"],
  Source: ["kind", "year", "citedBy"],
  Dataset: ["agreementCount", "localGovernmentCount", "version"],
  EditorialNote: ["about", "field", "kind", "sourceSays", "correction", "reason", "ground"],
};
