import { only } from "./drawQuestions.ts";

/** An agreement in a list, as `@neo4j/graphql` gives it. */
export interface PeerAgreement {
  readonly date: string;
  readonly municipality: readonly object[];
  readonly partnerCity: readonly object[];
}

/** The same agreement as ours gives it. */
export function agreementListed({ date, municipality, partnerCity, ...agreement }: PeerAgreement) {
  return {
    ...agreement,
    date: { edtf: date },
    municipality: only(municipality),
    partnerCity: only(partnerCity),
  };
}
