import type { PartialDate as InputDate } from '../domain/partialDate.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRow } from '../modules/agreement/queries.ts';
import type { Connection } from '../modules/pagination.ts';
import type { CitationRow, DatasetRow, SourceRow } from '../modules/citation/queries.ts';
import type { CountryRow } from '../modules/country/queries.ts';
import type { MunicipalityRow } from '../modules/municipality/queries.ts';
import type { PartnerCityRow } from '../modules/partnerCity/queries.ts';
import type { PlaceNameRow, SuccessionRow } from '../modules/localGovernment/queries.ts';
import type { ProvinceRow } from '../modules/province/queries.ts';
import type { FoundEdge } from '../modules/search/loaders.ts';
import type { SharingMunicipality, TwinnedMunicipality } from '../modules/municipality/loaders.ts';
import type { TwinnedPartnerCity } from '../modules/partnerCity/loaders.ts';
import type { Context } from '../http/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Country code of ISO 3166-1 alpha-2, such as `AZ`. */
  CountryCode: { input: string; output: string; }
  /**
   * A date as precise as its source, in Extended Date/Time Format (ISO 8601-2, level 0): a day `1993-12-04`, a month
   * `1993-12` or a year `1993`.
   */
  EDTF: { input: InputDate; output: string; }
  /** Latitude in decimal degrees, WGS 84. */
  Latitude: { input: number; output: number; }
  /** A day of ISO 8601, such as `1993-12-04`. */
  LocalDate: { input: string; output: string; }
  /** Longitude in decimal degrees, WGS 84. */
  Longitude: { input: number; output: number; }
  /** Code of a country's subdivision in ISO 3166-2, such as `TR-06`. */
  SubdivisionCode: { input: string; output: string; }
  /** An address on the web. */
  URL: { input: URL; output: string; }
};

/** One signed sister-city agreement, as one row of a source's table states it. */
export type Agreement = Cited & Node & {
  readonly __typename?: 'Agreement';
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * The date that the source gives for the agreement. Reports of some signings give other days, weeks or months apart: it
   * may be the day of a council's or a ministry's decision.
   */
  readonly date: PartialDate;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The municipality that signed. */
  readonly municipality: Municipality;
  /** Why the printed municipality is held to be this one; null when the printed name leaves no doubt. */
  readonly municipalityReason: Maybe<Scalars['String']['output']>;
  /** The partner abroad that signed. */
  readonly partnerCity: PartnerCity;
  /** Why the printed partner is held to be this one; null when the printed name leaves no doubt. */
  readonly partnerCityReason: Maybe<Scalars['String']['output']>;
  /** The row letter by letter, before any name was resolved. */
  readonly printed: PrintedAgreement;
  /** The later rows that repeat this row exactly. */
  readonly repeatedBy: ReadonlyArray<Agreement>;
  /** The earlier row that this row repeats exactly; null for every other row. */
  readonly repeats: Maybe<Agreement>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many agreements the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of agreements in a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Agreement;
};

/** Which agreements. Every condition that is given must hold. */
export type AgreementFilter = {
  /** Dated on or after the first day that this date may mean. */
  readonly dateFrom?: InputMaybe<Scalars['EDTF']['input']>;
  /** Dated on or before the last day that this date may mean. */
  readonly dateUntil?: InputMaybe<Scalars['EDTF']['input']>;
  /** Of this municipality. */
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  /** Of a municipality of one of these kinds. */
  readonly municipalityKinds?: InputMaybe<ReadonlyArray<MunicipalityKind>>;
  /** With this partner city. */
  readonly partnerCity?: InputMaybe<Scalars['ID']['input']>;
  /** With a partner in the country with this ISO 3166-1 alpha-2 code. */
  readonly partnerCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Of a municipality in the province with this ISO 3166-2 code. */
  readonly province?: InputMaybe<Scalars['SubdivisionCode']['input']>;
  /** `true`: only rows that repeat an earlier row; `false`: none of them. */
  readonly repeats?: InputMaybe<Scalars['Boolean']['input']>;
  /** Printed in the table with this number. */
  readonly table?: InputMaybe<Scalars['Int']['input']>;
};

/** The order of a list of agreements. Those of one day are in the order of their ids. */
export type AgreementOrder = {
  /** Upwards or downwards. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: AgreementOrderField;
};

/** What a list of agreements can be ordered by. */
export type AgreementOrderField =
  /** The date that the source gives. */
  | 'DATE'
  /** The order in which the source prints them: by table, then by row. */
  | 'PRINTED';

/** The place in a source that a fact was taken from. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The literature or database that the source itself names for the fact; null when it names none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** The place in the source, such as `Table 2, row 17`. */
  readonly locator: Scalars['String']['output'];
  /** The source. */
  readonly source: Source;
};

/** A fact, with the places that it was taken from. */
export type Cited = {
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
};

/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type Country = Cited & Named & Node & {
  readonly __typename?: 'Country';
  /** The agreements that a municipality or a partner city of this country is a party to. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** ISO 3166-1 alpha-2. */
  readonly code: Scalars['CountryCode']['output'];
  /** Its number in GeoNames; null when GeoNames has none. */
  readonly geoNamesId: Maybe<Scalars['Int']['output']>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** A representative point inside the country. */
  readonly location: Location;
  /** The municipalities in this country. Only Türkiye has any; for another country see `partnerCities`. */
  readonly municipalities: MunicipalityConnection;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The partner cities in this country. */
  readonly partnerCities: PartnerCityConnection;
  /** The provinces of this country that a municipality in the graph belongs to. */
  readonly provinces: ProvinceConnection;
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryMunicipalitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MunicipalityFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MunicipalityOrder;
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryNameArgs = {
  language?: Language;
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryPartnerCitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PartnerCityFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PartnerCityOrder;
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryProvincesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many countries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of countries in a page. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Country;
};

/** Everything that came in together: listed, versioned, compared and removed as one. */
export type Dataset = Node & {
  readonly __typename?: 'Dataset';
  /** How many agreements came in with it. */
  readonly agreementCount: Scalars['Int']['output'];
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** How many municipalities and partner cities came in with it. */
  readonly localGovernmentCount: Scalars['Int']['output'];
  /** What the dataset holds. */
  readonly title: Scalars['String']['output'];
  /** Fingerprint of the dataset's files. It changes whenever the data do. */
  readonly version: Scalars['String']['output'];
};

/** How precise a date is. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** A language in which a name is given. */
export type Language =
  /** English. */
  | 'EN'
  /** The official language of the place's country, in its own script. */
  | 'LOCAL'
  /** Turkish. */
  | 'TR';

/** A place that governs itself locally: a Turkish municipality or a city abroad. */
export type LocalGovernment = {
  /** The agreements that it is a party to. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country that it lies in. */
  readonly country: Country;
  /** Its number in GeoNames; null when GeoNames has no entry of its own for it. */
  readonly geoNamesId: Maybe<Scalars['Int']['output']>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies. */
  readonly location: Location;
  /** Its present name; for one that no longer exists, its last. */
  readonly name: Scalars['String']['output'];
  /** Every other name that it has or had, and every spelling that a source prints for it. */
  readonly otherNames: ReadonlyArray<PlaceName>;
  /** What it followed; empty when it did not absorb or replace another. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** What followed it, when it no longer exists as such; empty while it exists. */
  readonly successors: ReadonlyArray<Succession>;
};


/** A place that governs itself locally: a Turkish municipality or a city abroad. */
export type LocalGovernmentAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A place that governs itself locally: a Turkish municipality or a city abroad. */
export type LocalGovernmentNameArgs = {
  language?: Language;
};

/** What a list of local governments can be ordered by. */
export type LocalGovernmentOrderField =
  /** How many agreements it is a party to. */
  | 'AGREEMENTS'
  /** The Turkish name, in Turkish alphabetical order. */
  | 'NAME';

/** A point on the Earth, WGS 84. */
export type Location = {
  readonly __typename?: 'Location';
  /** Degrees north of the equator; negative to the south. */
  readonly latitude: Scalars['Latitude']['output'];
  /** Degrees east of Greenwich; negative to the west. */
  readonly longitude: Scalars['Longitude']['output'];
};

/** A Turkish municipality (belediye). */
export type Municipality = Cited & LocalGovernment & Named & Node & {
  readonly __typename?: 'Municipality';
  /** The agreements that it is a party to. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country that it lies in. */
  readonly country: Country;
  /** Its number in GeoNames; null when GeoNames has no entry of its own for it. */
  readonly geoNamesId: Maybe<Scalars['Int']['output']>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its standing today; for one that no longer exists, its last. */
  readonly kind: MunicipalityKind;
  /** Where it lies. */
  readonly location: Location;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** Every other name that it has or had, and every spelling that a source prints for it. */
  readonly otherNames: ReadonlyArray<PlaceName>;
  /** The partner cities that it signed agreements with, in Turkish alphabetical order. */
  readonly partnerCities: TwinnedPartnerCityConnection;
  /** What it followed; empty when it did not absorb or replace another. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** The province that it lies in. */
  readonly province: Province;
  /**
   * The other municipalities that have a partner city in common with this one: most shared partners first, then in
   * Turkish alphabetical order.
   */
  readonly sharingPartners: SharingMunicipalityConnection;
  /** What followed it, when it no longer exists as such; empty while it exists. */
  readonly successors: ReadonlyArray<Succession>;
};


/** A Turkish municipality (belediye). */
export type MunicipalityAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A Turkish municipality (belediye). */
export type MunicipalityNameArgs = {
  language?: Language;
};


/** A Turkish municipality (belediye). */
export type MunicipalityPartnerCitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PartnerCityFilter>;
  first?: Scalars['Int']['input'];
};


/** A Turkish municipality (belediye). */
export type MunicipalitySharingPartnersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  minimumShared?: Scalars['Int']['input'];
};

/** A page of municipalities. */
export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many municipalities the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of municipalities in a page. */
export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Municipality;
};

/** Which municipalities. Every condition that is given must hold. */
export type MunicipalityFilter = {
  /** `true`: still existing; `false`: merged, split or renamed since. */
  readonly existing?: InputMaybe<Scalars['Boolean']['input']>;
  /** `true`: party to at least one agreement; `false`: party to none. */
  readonly hasAgreements?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<MunicipalityKind>>;
  /** With a partner city in this country. */
  readonly partnerCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** In the province with this ISO 3166-2 code. */
  readonly province?: InputMaybe<Scalars['SubdivisionCode']['input']>;
};

/** The standing of a Turkish municipality. */
export type MunicipalityKind =
  /** İlçe belediyesi: the municipality of a district. */
  | 'DISTRICT'
  /** Büyükşehir belediyesi: the municipality of a whole metropolitan province. */
  | 'METROPOLITAN'
  /** İl belediyesi: the municipality of a province's centre. */
  | 'PROVINCIAL_CENTRE'
  /** Belde belediyesi: the municipality of a town within a district. */
  | 'TOWN';

/** The order of a list of municipalities. Those that are equal are in Turkish alphabetical order. */
export type MunicipalityOrder = {
  /** Upwards or downwards. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: LocalGovernmentOrderField;
};

/** Anything with a name. */
export type Named = {
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
};


/** Anything with a name. */
export type NamedNameArgs = {
  language?: Language;
};

/** Anything with an id of its own (Relay's global object identification). */
export type Node = {
  /** A readable identifier that stays the same across versions of the data, such as `agreement/t2-017`. */
  readonly id: Scalars['ID']['output'];
};

/** The way in which a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first, first. */
  | 'ASC'
  /** Largest, latest or alphabetically last, first. */
  | 'DESC';

/** Where a page of a list stands in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge, to be given as `after` for the next page; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything stands before this page. It is true when `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A date as precise as its source, with the days it may mean. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** First day that the date may mean; the day itself when the source gives a day. */
  readonly earliest: Scalars['LocalDate']['output'];
  /** The date in Extended Date/Time Format. */
  readonly edtf: Scalars['EDTF']['output'];
  /** Last day that the date may mean; the day itself when the source gives a day. */
  readonly latest: Scalars['LocalDate']['output'];
  /** How precise the source is. */
  readonly precision: DatePrecision;
};

/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCity = Cited & LocalGovernment & Named & Node & {
  readonly __typename?: 'PartnerCity';
  /** The agreements that it is a party to. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country that it lies in. */
  readonly country: Country;
  /** Its number in GeoNames; null when GeoNames has no entry of its own for it. */
  readonly geoNamesId: Maybe<Scalars['Int']['output']>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is today; for one that no longer exists, what it was last. */
  readonly kind: PartnerCityKind;
  /** Where it lies. */
  readonly location: Location;
  /** The municipalities that signed agreements with it, in Turkish alphabetical order. */
  readonly municipalities: TwinnedMunicipalityConnection;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** Every other name that it has or had, and every spelling that a source prints for it. */
  readonly otherNames: ReadonlyArray<PlaceName>;
  /** The city that it is a part of; null when it is not part of one. */
  readonly partOf: Maybe<PartnerCity>;
  /** Its parts that are partners themselves, in Turkish alphabetical order. */
  readonly parts: ReadonlyArray<PartnerCity>;
  /** What it followed; empty when it did not absorb or replace another. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** What followed it, when it no longer exists as such; empty while it exists. */
  readonly successors: ReadonlyArray<Succession>;
};


/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCityAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCityMunicipalitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MunicipalityFilter>;
  first?: Scalars['Int']['input'];
};


/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCityNameArgs = {
  language?: Language;
};

/** A page of partner cities. */
export type PartnerCityConnection = {
  readonly __typename?: 'PartnerCityConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PartnerCityEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<PartnerCity>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many partner cities the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of partner cities in a page. */
export type PartnerCityEdge = {
  readonly __typename?: 'PartnerCityEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: PartnerCity;
};

/** Which partner cities. Every condition that is given must hold. */
export type PartnerCityFilter = {
  /** In the country with this ISO 3166-1 alpha-2 code. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** `true`: party to at least one agreement; `false`: party to none, such as a city of which only a district is. */
  readonly hasAgreements?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<PartnerCityKind>>;
};

/** What a partner abroad is. */
export type PartnerCityKind =
  /** A city. */
  | 'CITY'
  /** A district of a city. */
  | 'CITY_DISTRICT'
  /** A district (rayon) outside the cities. */
  | 'DISTRICT'
  /** A first-level region of its country. */
  | 'REGION'
  /** A settlement of urban type. */
  | 'TOWN'
  /** A village. */
  | 'VILLAGE';

/** The order of a list of partner cities. Those that are equal are in Turkish alphabetical order. */
export type PartnerCityOrder = {
  /** Upwards or downwards. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: LocalGovernmentOrderField;
};

/** A name of a place beside its present one. */
export type PlaceName = {
  readonly __typename?: 'PlaceName';
  /** Since when the place bore the name; null when that is unknown or does not apply. */
  readonly from: Maybe<PartialDate>;
  /** Why the place has the name. */
  readonly kind: PlaceNameKind;
  /** Language of the name (BCP 47); null when the spelling belongs to none. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Why the name is held to mean this place; null when that is plain. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The name, letter by letter. */
  readonly text: Scalars['String']['output'];
  /** Until when the place bore the name; null when that is unknown or does not apply. */
  readonly until: Maybe<PartialDate>;
};

/** Why a place has a name. */
export type PlaceNameKind =
  /** It was called so once. */
  | 'FORMER'
  /** Its full official name. */
  | 'OFFICIAL'
  /** The name written in other letters. */
  | 'TRANSLITERATION'
  /** A source spells it so. */
  | 'VARIANT';

/** A row of a table as the source prints it. */
export type PrintedAgreement = {
  readonly __typename?: 'PrintedAgreement';
  /** The partner's country, in Turkish. */
  readonly country: Scalars['String']['output'];
  /** The date, as day.month.year. */
  readonly date: Scalars['String']['output'];
  /** The municipality; `Merkez` is the centre of the province, `Büyükşehir` the metropolitan municipality. */
  readonly municipality: Scalars['String']['output'];
  /** The partner. */
  readonly partner: Scalars['String']['output'];
  /** The province. */
  readonly province: Scalars['String']['output'];
  /** Place of the row in its table; the first row is 1. */
  readonly row: Scalars['Int']['output'];
  /** Number of the table. */
  readonly table: Scalars['Int']['output'];
};

/** A Turkish province (il). */
export type Province = Cited & Named & Node & {
  readonly __typename?: 'Province';
  /** The agreements that municipalities of this province signed. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** ISO 3166-2, such as `TR-06`. */
  readonly code: Scalars['SubdivisionCode']['output'];
  /** The country of the province. */
  readonly country: Country;
  /** Its number in GeoNames; null when GeoNames has none. */
  readonly geoNamesId: Maybe<Scalars['Int']['output']>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The province's centre. */
  readonly location: Location;
  /** The municipalities in this province. */
  readonly municipalities: MunicipalityConnection;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
};


/** A Turkish province (il). */
export type ProvinceAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A Turkish province (il). */
export type ProvinceMunicipalitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MunicipalityFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MunicipalityOrder;
};


/** A Turkish province (il). */
export type ProvinceNameArgs = {
  language?: Language;
};

/** A page of provinces. */
export type ProvinceConnection = {
  readonly __typename?: 'ProvinceConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProvinceEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Province>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many provinces the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of provinces in a page. */
export type ProvinceEdge = {
  readonly __typename?: 'ProvinceEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Province;
};

/** What can be asked. Everything is read-only. */
export type Query = {
  readonly __typename?: 'Query';
  /** The agreement with this id; null when there is none. */
  readonly agreement: Maybe<Agreement>;
  /** The sister-city agreements. */
  readonly agreements: AgreementConnection;
  /** The countries, in the Turkish alphabetical order of their Turkish names. */
  readonly countries: CountryConnection;
  /** The country with this ISO 3166-1 alpha-2 code; null when it is not in the graph. */
  readonly country: Maybe<Country>;
  /** All datasets in the graph. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** The municipalities of Türkiye in the graph: those that signed agreements and those that succeeded them. */
  readonly municipalities: MunicipalityConnection;
  /** The municipality with this id; null when there is none. */
  readonly municipality: Maybe<Municipality>;
  /** The node with this id, of whatever type; null when there is none. */
  readonly node: Maybe<Node>;
  /** The nodes with these ids, in the order asked for; null in the place of each id that is unknown. At most 500. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The partner cities. */
  readonly partnerCities: PartnerCityConnection;
  /** The partner city with this id; null when there is none. */
  readonly partnerCity: Maybe<PartnerCity>;
  /** The province with this ISO 3166-2 code; null when it is not in the graph. */
  readonly province: Maybe<Province>;
  /** The provinces that a municipality in the graph belongs to, in Turkish alphabetical order. */
  readonly provinces: ProvinceConnection;
  /**
   * Countries, provinces, municipalities and partner cities by any name that they have or had, in any spelling: with or
   * without Turkish letters, capitals or not, the beginning of a name, one or two letters wrong. The best match first.
   */
  readonly search: SearchConnection;
  /** All sources, in the order of their ids. */
  readonly sources: ReadonlyArray<Source>;
};


/** What can be asked. Everything is read-only. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** What can be asked. Everything is read-only. */
export type QueryCountriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryMunicipalitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MunicipalityFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MunicipalityOrder;
};


/** What can be asked. Everything is read-only. */
export type QueryMunicipalityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Everything is read-only. */
export type QueryPartnerCitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PartnerCityFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PartnerCityOrder;
};


/** What can be asked. Everything is read-only. */
export type QueryPartnerCityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryProvinceArgs = {
  code: Scalars['SubdivisionCode']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryProvincesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

/** A page of the nodes that were found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Named>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many nodes were found; counting stops at 500. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the nodes that were found in a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The name or spelling of the node that is nearest to the text. */
  readonly matchedName: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Named;
};

/** The municipalities that share partner cities with a municipality. */
export type SharingMunicipalityConnection = {
  readonly __typename?: 'SharingMunicipalityConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SharingMunicipalityEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many municipalities the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the municipalities that share partner cities with a municipality in a page. */
export type SharingMunicipalityEdge = {
  readonly __typename?: 'SharingMunicipalityEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Municipality;
  /** How many partner cities the two have in common. */
  readonly sharedPartnerCount: Scalars['Int']['output'];
  /** The partner cities that the two have in common, in Turkish alphabetical order; the first hundred of them. */
  readonly sharedPartners: ReadonlyArray<PartnerCity>;
};

/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The agreements that cite this source. */
  readonly agreements: AgreementConnection;
  /** Authors as they are cited; null when they are not known. */
  readonly authors: Maybe<Scalars['String']['output']>;
  /** The sources in the graph that were made from it. */
  readonly drawnOnBy: ReadonlyArray<Source>;
  /** The sources that it says it was made from. */
  readonly drawsOn: ReadonlyArray<Source>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What the source is. */
  readonly kind: SourceKind;
  /** The licence of what was taken from the source; null for facts, which no licence covers. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** What a reader should know about the source. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who published it; null when that is not known. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** Its title in the language of the source. */
  readonly title: Scalars['String']['output'];
  /** Where it is on the web; null when it is not there. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Year of publication; null when it is not known. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};

/** What a source is. */
export type SourceKind =
  /** A database. */
  | 'DATABASE'
  /** Judgement or general knowledge of this project's editors, marked as such. */
  | 'EDITORIAL'
  /** A paper in a journal. */
  | 'PAPER'
  /** A published standard. */
  | 'STANDARD';

/** One local government following another. */
export type Succession = {
  readonly __typename?: 'Succession';
  /** When it took effect. */
  readonly date: PartialDate;
  /** The law or decision; null when it is not known. */
  readonly deed: Maybe<Scalars['String']['output']>;
  /** How the one followed the other. */
  readonly kind: SuccessionKind;
  /** The one that ended. */
  readonly predecessor: LocalGovernment;
  /** What the editors had to judge; null when there was nothing to judge. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The one that took its place. */
  readonly successor: LocalGovernment;
};

/** How one local government follows another. */
export type SuccessionKind =
  /** It became a part of the other. */
  | 'MERGED_INTO'
  /** The other is itself under another name, with an id of its own. */
  | 'RENAMED'
  /** The other is one of several that it was divided into. */
  | 'SPLIT_INTO';

/** The municipalities twinned with a partner city. */
export type TwinnedMunicipalityConnection = {
  readonly __typename?: 'TwinnedMunicipalityConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TwinnedMunicipalityEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many municipalities the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the municipalities twinned with a partner city in a page. */
export type TwinnedMunicipalityEdge = {
  readonly __typename?: 'TwinnedMunicipalityEdge';
  /** How many agreements the two signed. */
  readonly agreementCount: Scalars['Int']['output'];
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Municipality;
  /** First day that the two may have been twinned on: the earliest day of their first agreement. */
  readonly since: Scalars['LocalDate']['output'];
};

/** The partner cities of a municipality. */
export type TwinnedPartnerCityConnection = {
  readonly __typename?: 'TwinnedPartnerCityConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TwinnedPartnerCityEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<PartnerCity>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many partner cities the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the partner cities of a municipality in a page. */
export type TwinnedPartnerCityEdge = {
  readonly __typename?: 'TwinnedPartnerCityEdge';
  /** How many agreements the two signed. */
  readonly agreementCount: Scalars['Int']['output'];
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: PartnerCity;
  /** First day that the two may have been twinned on: the earliest day of their first agreement. */
  readonly since: Scalars['LocalDate']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Cited:
    | ( AgreementRow )
    | ( CountryRow )
    | ( MunicipalityRow )
    | ( PartnerCityRow )
    | ( ProvinceRow )
  ;
  LocalGovernment:
    | ( MunicipalityRow )
    | ( PartnerCityRow )
  ;
  Named:
    | ( CountryRow )
    | ( MunicipalityRow )
    | ( PartnerCityRow )
    | ( ProvinceRow )
  ;
  Node:
    | ( AgreementRow )
    | ( CountryRow )
    | ( DatasetRow )
    | ( MunicipalityRow )
    | ( PartnerCityRow )
    | ( ProvinceRow )
    | ( SourceRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementRow>>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Citation: ResolverTypeWrapper<CitationRow>;
  Cited: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Cited']>;
  Country: ResolverTypeWrapper<CountryRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<Connection<CountryRow>>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  DatePrecision: DatePrecision;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  Latitude: ResolverTypeWrapper<Scalars['Latitude']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalGovernment: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LocalGovernment']>;
  LocalGovernmentOrderField: LocalGovernmentOrderField;
  Location: ResolverTypeWrapper<Location>;
  Longitude: ResolverTypeWrapper<Scalars['Longitude']['output']>;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  MunicipalityConnection: ResolverTypeWrapper<Connection<MunicipalityRow>>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityKind: MunicipalityKind;
  MunicipalityOrder: MunicipalityOrder;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  PartnerCity: ResolverTypeWrapper<PartnerCityRow>;
  PartnerCityConnection: ResolverTypeWrapper<Connection<PartnerCityRow>>;
  PartnerCityEdge: ResolverTypeWrapper<Omit<PartnerCityEdge, 'node'> & { node: ResolversTypes['PartnerCity'] }>;
  PartnerCityFilter: PartnerCityFilter;
  PartnerCityKind: PartnerCityKind;
  PartnerCityOrder: PartnerCityOrder;
  PlaceName: ResolverTypeWrapper<PlaceNameRow>;
  PlaceNameKind: PlaceNameKind;
  PrintedAgreement: ResolverTypeWrapper<PrintedAgreement>;
  Province: ResolverTypeWrapper<ProvinceRow>;
  ProvinceConnection: ResolverTypeWrapper<Connection<ProvinceRow>>;
  ProvinceEdge: ResolverTypeWrapper<Omit<ProvinceEdge, 'node'> & { node: ResolversTypes['Province'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SearchConnection: ResolverTypeWrapper<Connection<{ id: string }, FoundEdge>>;
  SearchEdge: ResolverTypeWrapper<FoundEdge>;
  SharingMunicipalityConnection: ResolverTypeWrapper<Connection<MunicipalityRow, SharingMunicipality>>;
  SharingMunicipalityEdge: ResolverTypeWrapper<SharingMunicipality>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceKind: SourceKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubdivisionCode: ResolverTypeWrapper<Scalars['SubdivisionCode']['output']>;
  Succession: ResolverTypeWrapper<SuccessionRow>;
  SuccessionKind: SuccessionKind;
  TwinnedMunicipalityConnection: ResolverTypeWrapper<Connection<MunicipalityRow, TwinnedMunicipality>>;
  TwinnedMunicipalityEdge: ResolverTypeWrapper<TwinnedMunicipality>;
  TwinnedPartnerCityConnection: ResolverTypeWrapper<Connection<PartnerCityRow, TwinnedPartnerCity>>;
  TwinnedPartnerCityEdge: ResolverTypeWrapper<TwinnedPartnerCity>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementRow;
  AgreementConnection: Connection<AgreementRow>;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationRow;
  Cited: ResolversInterfaceTypes<ResolversParentTypes>['Cited'];
  Country: CountryRow;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: Connection<CountryRow>;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Dataset: DatasetRow;
  EDTF: Scalars['EDTF']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Latitude: Scalars['Latitude']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalGovernment: ResolversInterfaceTypes<ResolversParentTypes>['LocalGovernment'];
  Location: Location;
  Longitude: Scalars['Longitude']['output'];
  Municipality: MunicipalityRow;
  MunicipalityConnection: Connection<MunicipalityRow>;
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityOrder: MunicipalityOrder;
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  PartnerCity: PartnerCityRow;
  PartnerCityConnection: Connection<PartnerCityRow>;
  PartnerCityEdge: Omit<PartnerCityEdge, 'node'> & { node: ResolversParentTypes['PartnerCity'] };
  PartnerCityFilter: PartnerCityFilter;
  PartnerCityOrder: PartnerCityOrder;
  PlaceName: PlaceNameRow;
  PrintedAgreement: PrintedAgreement;
  Province: ProvinceRow;
  ProvinceConnection: Connection<ProvinceRow>;
  ProvinceEdge: Omit<ProvinceEdge, 'node'> & { node: ResolversParentTypes['Province'] };
  Query: Record<PropertyKey, never>;
  SearchConnection: Connection<{ id: string }, FoundEdge>;
  SearchEdge: FoundEdge;
  SharingMunicipalityConnection: Connection<MunicipalityRow, SharingMunicipality>;
  SharingMunicipalityEdge: SharingMunicipality;
  Source: SourceRow;
  String: Scalars['String']['output'];
  SubdivisionCode: Scalars['SubdivisionCode']['output'];
  Succession: SuccessionRow;
  TwinnedMunicipalityConnection: Connection<MunicipalityRow, TwinnedMunicipality>;
  TwinnedMunicipalityEdge: TwinnedMunicipality;
  TwinnedPartnerCityConnection: Connection<PartnerCityRow, TwinnedPartnerCity>;
  TwinnedPartnerCityEdge: TwinnedPartnerCity;
  URL: Scalars['URL']['output'];
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  municipalityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerCity?: Resolver<ResolversTypes['PartnerCity'], ParentType, ContextType>;
  partnerCityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['PrintedAgreement'], ParentType, ContextType>;
  repeatedBy?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cited'] = ResolversParentTypes['Cited']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Municipality' | 'PartnerCity' | 'Province', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  geoNamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<CountryMunicipalitiesArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  partnerCities?: Resolver<ResolversTypes['PartnerCityConnection'], ParentType, ContextType, RequireFields<CountryPartnerCitiesArgs, 'first' | 'orderBy'>>;
  provinces?: Resolver<ResolversTypes['ProvinceConnection'], ParentType, ContextType, RequireFields<CountryProvincesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localGovernmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface LatitudeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Latitude'], any> {
  name: 'Latitude';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalGovernmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalGovernment'] = ResolversParentTypes['LocalGovernment']> = {
  __resolveType: TypeResolveFn<'Municipality' | 'PartnerCity', ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Latitude'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Longitude'], ParentType, ContextType>;
};

export interface LongitudeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Longitude'], any> {
  name: 'Longitude';
}

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<MunicipalityAgreementsArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  geoNamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MunicipalityKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MunicipalityNameArgs, 'language'>>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  partnerCities?: Resolver<ResolversTypes['TwinnedPartnerCityConnection'], ParentType, ContextType, RequireFields<MunicipalityPartnerCitiesArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  sharingPartners?: Resolver<ResolversTypes['SharingMunicipalityConnection'], ParentType, ContextType, RequireFields<MunicipalitySharingPartnersArgs, 'first' | 'minimumShared'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type NamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Country' | 'Municipality' | 'PartnerCity' | 'Province', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Dataset' | 'Municipality' | 'PartnerCity' | 'Province' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type PartnerCityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCity'] = ResolversParentTypes['PartnerCity']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<PartnerCityAgreementsArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  geoNamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerCityKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['TwinnedMunicipalityConnection'], ParentType, ContextType, RequireFields<PartnerCityMunicipalitiesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnerCityNameArgs, 'language'>>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerCityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCityConnection'] = ResolversParentTypes['PartnerCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerCityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerCityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCityEdge'] = ResolversParentTypes['PartnerCityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerCity'], ParentType, ContextType>;
};

export type PlaceNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceName'] = ResolversParentTypes['PlaceName']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceNameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PrintedAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintedAgreement'] = ResolversParentTypes['PrintedAgreement']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<ProvinceAgreementsArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SubdivisionCode'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  geoNamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<ProvinceMunicipalitiesArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProvinceNameArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvinceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceConnection'] = ResolversParentTypes['ProvinceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvinceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceEdge'] = ResolversParentTypes['ProvinceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first' | 'orderBy'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'first' | 'orderBy'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  partnerCities?: Resolver<ResolversTypes['PartnerCityConnection'], ParentType, ContextType, RequireFields<QueryPartnerCitiesArgs, 'first' | 'orderBy'>>;
  partnerCity?: Resolver<Maybe<ResolversTypes['PartnerCity']>, ParentType, ContextType, RequireFields<QueryPartnerCityArgs, 'id'>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'code'>>;
  provinces?: Resolver<ResolversTypes['ProvinceConnection'], ParentType, ContextType, RequireFields<QueryProvincesArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Named']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
};

export type SharingMunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingMunicipalityConnection'] = ResolversParentTypes['SharingMunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingMunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingMunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingMunicipalityEdge'] = ResolversParentTypes['SharingMunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  sharedPartnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedPartners?: Resolver<ReadonlyArray<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<SourceAgreementsArgs, 'first' | 'orderBy'>>;
  authors?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawnOnBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  drawsOn?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SubdivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SubdivisionCode'], any> {
  name: 'SubdivisionCode';
}

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  deed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['LocalGovernment'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['LocalGovernment'], ParentType, ContextType>;
};

export type TwinnedMunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwinnedMunicipalityConnection'] = ResolversParentTypes['TwinnedMunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TwinnedMunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwinnedMunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwinnedMunicipalityEdge'] = ResolversParentTypes['TwinnedMunicipalityEdge']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type TwinnedPartnerCityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwinnedPartnerCityConnection'] = ResolversParentTypes['TwinnedPartnerCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TwinnedPartnerCityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwinnedPartnerCityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwinnedPartnerCityEdge'] = ResolversParentTypes['TwinnedPartnerCityEdge']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerCity'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Cited?: CitedResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Latitude?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalGovernment?: LocalGovernmentResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Longitude?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  PartnerCity?: PartnerCityResolvers<ContextType>;
  PartnerCityConnection?: PartnerCityConnectionResolvers<ContextType>;
  PartnerCityEdge?: PartnerCityEdgeResolvers<ContextType>;
  PlaceName?: PlaceNameResolvers<ContextType>;
  PrintedAgreement?: PrintedAgreementResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvinceConnection?: ProvinceConnectionResolvers<ContextType>;
  ProvinceEdge?: ProvinceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharingMunicipalityConnection?: SharingMunicipalityConnectionResolvers<ContextType>;
  SharingMunicipalityEdge?: SharingMunicipalityEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SubdivisionCode?: GraphQLScalarType;
  Succession?: SuccessionResolvers<ContextType>;
  TwinnedMunicipalityConnection?: TwinnedMunicipalityConnectionResolvers<ContextType>;
  TwinnedMunicipalityEdge?: TwinnedMunicipalityEdgeResolvers<ContextType>;
  TwinnedPartnerCityConnection?: TwinnedPartnerCityConnectionResolvers<ContextType>;
  TwinnedPartnerCityEdge?: TwinnedPartnerCityEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

