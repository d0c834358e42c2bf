import type { PartyResolutionRow, SameAgreementRow } from "./queries.ts";
import type { AgreementPage, ListedAgreement } from "./loaders.ts";

export type AgreementConnectionMapper = AgreementPage;
export type AgreementEdgeMapper = ListedAgreement;
export type SameAgreementMapper = SameAgreementRow;
export type PartyResolutionMapper = PartyResolutionRow;
