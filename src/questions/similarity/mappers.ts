import type { SimilarMunicipalities, SimilarMunicipality } from "./loaders.ts";

export type SimilarMunicipalityConnectionMapper = SimilarMunicipalities;
export type SimilarMunicipalityEdgeMapper = SimilarMunicipality;
