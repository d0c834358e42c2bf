import type { Twinned, TwinnedPage } from "../localGovernment/twinnedConnection.ts";
import type { PartnerCityRow } from "./queries.ts";

export type TwinnedPartnerCityConnectionMapper = TwinnedPage<PartnerCityRow>;
export type TwinnedPartnerCityEdgeMapper = Twinned<PartnerCityRow>;
