/** The labels of agreements: of a dataset that is asked by default, and of one that stands beside it for comparison. */
export const agreementLabels = ["Agreement", "SupplementaryAgreement"] as const;
