import type { Connection } from "../../reading/pagination.ts";
import type { Twinned, TwinnedPage } from "../localGovernment/twinnedConnection.ts";
import type { SharingMunicipality } from "./loaders.ts";
import type { MunicipalityRow } from "./queries.ts";

export type SharingMunicipalityConnectionMapper = Connection<MunicipalityRow, SharingMunicipality>;
export type SharingMunicipalityEdgeMapper = SharingMunicipality;
export type TwinnedMunicipalityConnectionMapper = TwinnedPage<MunicipalityRow>;
export type TwinnedMunicipalityEdgeMapper = Twinned<MunicipalityRow>;
