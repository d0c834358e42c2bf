import type { Resolvers } from "../../__generated__/resolvers.ts";
import { linkFields } from "./linkFields.ts";

/** Each type of link has the same fields; only what its node can be differs, which the schema says. */
export const linkResolvers: Resolvers = {
  PersonLink: linkFields(),
  NationLink: linkFields(),
  OrganisationLink: linkFields(),
  PartyLink: linkFields(),
  EventLink: linkFields(),
  VisitLink: linkFields(),
  TreatyLink: linkFields(),
  StatementLink: linkFields(),
  FoundingLink: linkFields(),
  DoctrineLink: linkFields(),
  PeriodLink: linkFields(),
  LayerLink: linkFields(),
  SourceLink: linkFields(),
  OfficeLink: linkFields(),
  PlaceLink: linkFields(),
  ParticipantLink: linkFields(),
  ActorLink: linkFields(),
  SubjectLink: linkFields(),
  SubjectOfLink: linkFields(),
  InitiatorLink: linkFields(),
  SpeakerLink: linkFields(),
  OccasionLink: linkFields(),
  FoundedLink: linkFields(),
  ConceptLink: linkFields(),
  ProposerLink: linkFields(),
  ActiveBodyLink: linkFields(),
};
