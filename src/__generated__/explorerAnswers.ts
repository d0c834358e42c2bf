export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  CountryCode: { input: string; output: string; }
  EDTF: { input: string; output: string; }
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  Latitude: { input: number; output: number; }
  LocalDate: { input: string; output: string; }
  Longitude: { input: number; output: number; }
  SubdivisionCode: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type AgreementFilter = {
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly dateFrom?: InputMaybe<Scalars['EDTF']['input']>;
  readonly dateUntil?: InputMaybe<Scalars['EDTF']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly municipalityKinds?: InputMaybe<ReadonlyArray<MunicipalityKind>>;
  readonly partnerCity?: InputMaybe<Scalars['ID']['input']>;
  readonly partnerCountries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly partnerCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly province?: InputMaybe<Scalars['SubdivisionCode']['input']>;
  readonly repeats?: InputMaybe<Scalars['Boolean']['input']>;
  readonly table?: InputMaybe<Scalars['Int']['input']>;
};

export type AgreementOrder = {
  readonly direction: OrderDirection;
  readonly field: AgreementOrderField;
};

export type AgreementOrderField =
  | 'DATE'
  | 'PRINTED';

export type Basis =
  | 'INFERRED'
  | 'NAMED'
  | 'OUTSIDE';

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type CitationFormat =
  | 'BIBTEX'
  | 'CSL_JSON'
  | 'RIS';

export type DatePrecision =
  | 'DAY'
  | 'INTERVAL'
  | 'MONTH'
  | 'YEAR';

export type DoctrineKind =
  | 'CONCEPT'
  | 'POLICY';

export type EchoDates =
  | 'CORRECTED'
  | 'PRINTED';

export type EchoExclusion =
  | 'TOO_IMPRECISE'
  | 'UNDATED'
  | 'WINDOW_OUTSIDE_PERIOD'
  | 'WITHOUT_COUNTRY';

export type EditorialNoteKind =
  | 'ADDITION'
  | 'CORRECTION'
  | 'DOUBT'
  | 'SPELLING';

export type EventFilter = {
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly dateFrom?: InputMaybe<Scalars['EDTF']['input']>;
  readonly dateUntil?: InputMaybe<Scalars['EDTF']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
};

export type EventKind =
  | 'ANNOUNCEMENT'
  | 'ASSEMBLY'
  | 'BROADCASTER'
  | 'BUSINESS_COUNCIL'
  | 'BUSINESS_MEETING'
  | 'COMMON_VISION'
  | 'CONGRESS'
  | 'COOPERATION'
  | 'COUNTER_TERRORISM'
  | 'DECLARATION'
  | 'ECONOMIC_COOPERATION'
  | 'FOUNDING_AGREEMENT'
  | 'FRIENDSHIP'
  | 'GOVERNMENT'
  | 'HEADS_OF_STATE_SUMMIT'
  | 'INDEPENDENCE'
  | 'MILITARY'
  | 'MILITARY_COOPERATION'
  | 'MILITARY_EDUCATION'
  | 'OFFICIAL'
  | 'ORGANISATION'
  | 'PEACE'
  | 'PREPARATORY_MEETING'
  | 'PRESS_CONFERENCE'
  | 'PROPOSAL'
  | 'RECOGNITION'
  | 'REORGANISATION'
  | 'REPRESENTATION'
  | 'SPEECH'
  | 'STATE'
  | 'STUDENT_EXCHANGE'
  | 'UNIVERSITY'
  | 'VISA_EXEMPTION';

export type EventType =
  | 'FOUNDING'
  | 'STATEMENT'
  | 'SUMMIT'
  | 'TREATY'
  | 'VISIT';

export type ExternalIdScheme =
  | 'DOI'
  | 'GEONAMES'
  | 'ISO'
  | 'VIAF'
  | 'WIKIDATA';

export type ExternalIdState =
  | 'AGREED'
  | 'DISPUTED'
  | 'SINGLE';

export type Language =
  | 'EN'
  | 'LOCAL'
  | 'TR';

export type LocalGovernmentOrderField =
  | 'AGREEMENTS'
  | 'NAME';

export type LocationInput = {
  readonly latitude: Scalars['Latitude']['input'];
  readonly longitude: Scalars['Longitude']['input'];
};

export type MatchedNameKind =
  | 'CURRENT'
  | 'FORMER'
  | 'IDENTIFIER'
  | 'OFFICIAL'
  | 'OTHER'
  | 'SEAT'
  | 'TRANSLITERATION'
  | 'VARIANT';

export type MunicipalityFilter = {
  readonly existing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly existingOn?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly hasAgreements?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<MunicipalityKind>>;
  readonly partnerCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly province?: InputMaybe<Scalars['SubdivisionCode']['input']>;
};

export type MunicipalityKind =
  | 'DISTRICT'
  | 'METROPOLITAN'
  | 'PROVINCIAL_CENTRE'
  | 'TOWN';

export type MunicipalityOrder = {
  readonly direction: OrderDirection;
  readonly field: LocalGovernmentOrderField;
};

export type NameInput = {
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly near?: InputMaybe<LocationInput>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly type?: InputMaybe<ResolvableType>;
};

export type NetworkEdgeType =
  | 'SHARES_MUNICIPALITIES'
  | 'SHARES_PARTNERS'
  | 'SIGNED_WITH'
  | 'TWINNED_WITH';

export type NetworkFormat =
  | 'CSV'
  | 'CYTOSCAPE_JSON'
  | 'GEXF'
  | 'GRAPHML'
  | 'GRAPHOLOGY_JSON'
  | 'JSON_LD'
  | 'NODE_LINK_JSON'
  | 'XLSX'
  | 'YED_GRAPHML';

export type NetworkProjection =
  | 'COUNTRIES'
  | 'MUNICIPALITIES'
  | 'PARTNER_CITIES'
  | 'PROVINCES_AND_COUNTRIES'
  | 'TWO_MODE';

export type NodeKind =
  | 'AGREEMENT'
  | 'CLAIM'
  | 'COUNTRY'
  | 'DOCTRINE'
  | 'FOUNDING'
  | 'LAYER'
  | 'MUNICIPALITY'
  | 'ORGANISATION'
  | 'PARTNER_CITY'
  | 'PARTY'
  | 'PERIOD'
  | 'PERSON'
  | 'PROVINCE'
  | 'SOURCE'
  | 'STATE'
  | 'STATEMENT'
  | 'SUMMIT'
  | 'TREATY'
  | 'VISIT';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrganisationKind =
  | 'BROADCASTER'
  | 'BUSINESS_COUNCIL'
  | 'DIPLOMATIC_MISSION'
  | 'INTERNATIONAL_ORGANISATION'
  | 'MILITARY'
  | 'MINISTRY'
  | 'PARLIAMENT'
  | 'PARLIAMENTARY_ASSEMBLY'
  | 'STATE_AGENCY'
  | 'UNION_OF_LOCAL_GOVERNMENTS'
  | 'UNION_OF_STATES'
  | 'UNIVERSITY';

export type PartnerCityFilter = {
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly existingOn?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly hasAgreements?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<PartnerCityKind>>;
};

export type PartnerCityKind =
  | 'CITY'
  | 'CITY_DISTRICT'
  | 'DISTRICT'
  | 'REGION'
  | 'TOWN'
  | 'VILLAGE';

export type PartnerCityOrder = {
  readonly direction: OrderDirection;
  readonly field: LocalGovernmentOrderField;
};

export type PersonKind =
  | 'OFFICIAL'
  | 'SCHOLAR';

export type PlaceNameKind =
  | 'FORMER'
  | 'OFFICIAL'
  | 'TRANSLITERATION'
  | 'VARIANT';

export type Presence =
  | 'BOTH'
  | 'ONLY_LEFT'
  | 'ONLY_RIGHT';

export type RelationType =
  | 'ABOUT'
  | 'ACTIVE_IN'
  | 'ANNOUNCED'
  | 'ATTACHED_TO'
  | 'ATTENDED_BY'
  | 'AUTHORED'
  | 'BASED_IN'
  | 'BUILDS_ON'
  | 'CITED_THROUGH'
  | 'CITES'
  | 'CITIZEN_OF'
  | 'COMPLETES'
  | 'CORRESPONDS_TO'
  | 'EXPRESSES'
  | 'FOUNDED'
  | 'GOVERNED'
  | 'HAS_LOCAL_MEMBERS_IN'
  | 'HELD_IN'
  | 'HELD_OFFICE'
  | 'INITIATED'
  | 'IN_COUNTRY'
  | 'IN_PROVINCE'
  | 'JOINS'
  | 'LISTED_BESIDE'
  | 'MADE_BY'
  | 'MET'
  | 'NEGOTIATED_WITH'
  | 'OBJECTED_TO'
  | 'PART_OF'
  | 'PRECEDED_BY'
  | 'PROPOSED'
  | 'PURSUED_BY'
  | 'PURSUED_IN'
  | 'REORGANISED'
  | 'REPEATS'
  | 'REPRESENTS'
  | 'RESULTED_IN'
  | 'SIGNED'
  | 'SIGNED_BY'
  | 'SPOKEN_AT'
  | 'SPOKEN_BY'
  | 'SUCCEEDED_BY'
  | 'TRAINED'
  | 'TWINNED_WITH'
  | 'VISITED'
  | 'WITH';

export type RepresentationDirection =
  | 'AS_EXPECTED'
  | 'OVER'
  | 'UNDER';

export type RepresentationOrder =
  | 'NATURAL'
  | 'SURPRISE';

export type RepresentationSubject =
  | 'COUNTRIES'
  | 'MUNICIPALITIES_AND_COUNTRIES'
  | 'MUNICIPALITY_KINDS_AND_COUNTRIES'
  | 'PROVINCES'
  | 'PROVINCES_AND_COUNTRIES';

export type ResolutionCertainty =
  | 'CONTESTED'
  | 'LIKELY'
  | 'SURE';

export type ResolutionVerdict =
  | 'AMBIGUOUS'
  | 'CONTRADICTED'
  | 'MATCH'
  | 'NAME_ALONE'
  | 'NAME_DIFFERS';

export type ResolvableType =
  | 'COUNTRY'
  | 'DOCTRINE'
  | 'EVENT'
  | 'LOCAL_GOVERNMENT'
  | 'MUNICIPALITY'
  | 'NATION'
  | 'ORGANISATION'
  | 'PARTNER_CITY'
  | 'PARTY'
  | 'PERSON'
  | 'PROVINCE'
  | 'STATE';

export type ScoreAgreement =
  | 'AGREES'
  | 'DIFFERS'
  | 'UNKNOWN';

export type ScorePartKind =
  | 'COUNTRY'
  | 'DISTANCE'
  | 'NAME'
  | 'PROVINCE'
  | 'TYPE';

export type SimilarityMeasure =
  | 'ADAMIC_ADAR'
  | 'JACCARD';

export type SourceKind =
  | 'DATABASE'
  | 'EDITORIAL'
  | 'LITERATURE'
  | 'PAGE'
  | 'PAPER'
  | 'STANDARD';

export type StateStatus =
  | 'EXISTING'
  | 'FORMER'
  | 'RECOGNISED_BY_TURKIYE_ONLY';

export type StatisticsDimension =
  | 'COUNTRY'
  | 'MONTH'
  | 'MUNICIPALITY'
  | 'MUNICIPALITY_KIND'
  | 'PARTNER_CITY'
  | 'PERIOD'
  | 'PROVINCE'
  | 'TABLE'
  | 'YEAR';

export type StatisticsOrder =
  | 'COUNT'
  | 'NATURAL';

export type SuccessionKind =
  | 'MERGED_INTO'
  | 'RENAMED'
  | 'SPLIT_INTO';

export type TimelineKind =
  | 'AGREEMENT'
  | 'FOUNDING'
  | 'STATEMENT'
  | 'SUMMIT'
  | 'TREATY'
  | 'VISIT';

export type Typology =
  | 'ALDECOA_KEATING_1999'
  | 'LECOURS_2008'
  | 'PAQUIN_2004'
  | 'PYRAMID';

export type Verdict =
  | 'AGREES'
  | 'CONVENTION'
  | 'DIFFERS'
  | 'UNDECIDABLE';

export type ExplorerClaimsQueryVariables = Exact<{
  language: Language;
}>;


export type ExplorerClaimsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly reported: string, readonly computed: string | null, readonly computedWithoutLastYear: string | null, readonly verdict: Verdict, readonly explanation: string | null, readonly citations: ReadonlyArray<{ readonly locator: string }>, readonly recomputation: { readonly parameters: Record<string, unknown> } | null }> } };

export type DatePartsFragment = { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null };

export type DrawnAgreementFragment = { readonly id: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly id: string }>, readonly printed: { readonly table: number, readonly row: number } | null, readonly repeats: { readonly id: string } | null };

export type DrawnMunicipalityFragment = { readonly id: string, readonly tr: string, readonly en: string, readonly local: string, readonly province: { readonly id: string, readonly tr: string, readonly en: string }, readonly otherNames: ReadonlyArray<{ readonly text: string, readonly kind: PlaceNameKind }>, readonly location: { readonly latitude: number, readonly longitude: number }, readonly country: { readonly code: string } };

export type DrawnPlaceFragment = { readonly id: string, readonly tr: string, readonly en: string, readonly local: string, readonly otherNames: ReadonlyArray<{ readonly text: string, readonly kind: PlaceNameKind }>, readonly location: { readonly latitude: number, readonly longitude: number }, readonly country: { readonly code: string } };

export type ExplorerGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerGraphQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly tr: string, readonly en: string }> }, readonly periods: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly division: string, readonly tr: string, readonly en: string, readonly span: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } }> }, readonly events: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: 'Founding', readonly tr: string, readonly en: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly countries: ReadonlyArray<{ readonly code: string }> }
      | { readonly id: string, readonly type: 'Statement', readonly tr: string, readonly en: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly countries: ReadonlyArray<{ readonly code: string }> }
      | { readonly id: string, readonly type: 'Summit', readonly tr: string, readonly en: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly countries: ReadonlyArray<{ readonly code: string }> }
      | { readonly id: string, readonly type: 'Treaty', readonly tr: string, readonly en: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly countries: ReadonlyArray<{ readonly code: string }> }
      | { readonly id: string, readonly type: 'Visit', readonly tr: string, readonly en: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly countries: ReadonlyArray<{ readonly code: string }> }
    > }, readonly datasets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: string }> }, readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tr: string, readonly en: string, readonly local: string, readonly province: { readonly id: string, readonly tr: string, readonly en: string }, readonly otherNames: ReadonlyArray<{ readonly text: string, readonly kind: PlaceNameKind }>, readonly location: { readonly latitude: number, readonly longitude: number }, readonly country: { readonly code: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly partnerCities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tr: string, readonly en: string, readonly local: string, readonly otherNames: ReadonlyArray<{ readonly text: string, readonly kind: PlaceNameKind }>, readonly location: { readonly latitude: number, readonly longitude: number }, readonly country: { readonly code: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly agreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly id: string }>, readonly printed: { readonly table: number, readonly row: number } | null, readonly repeats: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExplorerMorePagesQueryVariables = Exact<{
  municipalities: Scalars['Boolean']['input'];
  municipalitiesAfter: InputMaybe<Scalars['String']['input']>;
  partnerCities: Scalars['Boolean']['input'];
  partnerCitiesAfter: InputMaybe<Scalars['String']['input']>;
  agreements: Scalars['Boolean']['input'];
  agreementsAfter: InputMaybe<Scalars['String']['input']>;
}>;


export type ExplorerMorePagesQuery = { readonly municipalities?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tr: string, readonly en: string, readonly local: string, readonly province: { readonly id: string, readonly tr: string, readonly en: string }, readonly otherNames: ReadonlyArray<{ readonly text: string, readonly kind: PlaceNameKind }>, readonly location: { readonly latitude: number, readonly longitude: number }, readonly country: { readonly code: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly partnerCities?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tr: string, readonly en: string, readonly local: string, readonly otherNames: ReadonlyArray<{ readonly text: string, readonly kind: PlaceNameKind }>, readonly location: { readonly latitude: number, readonly longitude: number }, readonly country: { readonly code: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly agreements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly id: string }>, readonly printed: { readonly table: number, readonly row: number } | null, readonly repeats: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExplorerPathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  language: Language;
}>;


export type ExplorerPathsQuery = { readonly paths: { readonly nodes: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly steps: ReadonlyArray<{ readonly type: RelationType, readonly sentence: string, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly facts: ReadonlyArray<{ readonly citations: ReadonlyArray<{ readonly locator: string }> }>, readonly agreements: ReadonlyArray<{ readonly id: string, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string | null } | null, readonly citations: ReadonlyArray<{ readonly locator: string }> }> }> }> } };

export type RecountQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Language;
}>;


export type RecountQuery = { readonly claim: { readonly statement: string, readonly reported: string, readonly computed: string | null, readonly computedWithoutLastYear: string | null, readonly verdict: Verdict, readonly explanation: string | null, readonly recomputation: { readonly cypher: string, readonly parameters: Record<string, unknown> } | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly source: { readonly title: string } }> } | null };

export type ExplorerSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type ExplorerSearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedName: string, readonly node:
        | { readonly id: string, readonly type: 'Claim', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Country', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Doctrine', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Founding', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Layer', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Municipality', readonly tr: string, readonly en: string, readonly province: { readonly name: string } }
        | { readonly id: string, readonly type: 'Organisation', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'PartnerCity', readonly tr: string, readonly en: string, readonly country: { readonly tr: string, readonly en: string } }
        | { readonly id: string, readonly type: 'Party', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Period', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Person', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Province', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'State', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Statement', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Summit', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Treaty', readonly tr: string, readonly en: string }
        | { readonly id: string, readonly type: 'Visit', readonly tr: string, readonly en: string }
       }> } };
