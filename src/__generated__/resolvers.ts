import type { PartialDate as InputDate } from '../domain/partialDate.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementRow } from '../nouns/agreement/queries.ts';
import type { PartyResolutionMapper, SameAgreementMapper, AgreementConnectionMapper, AgreementEdgeMapper } from '../nouns/agreement/mappers.ts';
import type { CitationRow, SourceRow, DatasetRow } from '../nouns/citation/queries.ts';
import type { ClaimRow, FiguresRow, CountryFigureRow } from '../nouns/claim/queries.ts';
import type { CountryRow } from '../nouns/country/queries.ts';
import type { Connection } from '../reading/pagination.ts';
import type { DoctrineRow } from '../nouns/doctrine/noun.ts';
import type { EchoMapper, EchoEventMapper, ExcludedEventMapper } from '../questions/echo/mappers.ts';
import type { EditorialNoteRow } from '../nouns/editorialNote/noun.ts';
import type { WorkReferenceMapper } from '../nouns/citation/mappers.ts';
import type { EventOccasionMapper, TimelineItemConnectionMapper, TimelineItemEdgeMapper, EventConnectionMapper, EventEdgeMapper } from '../nouns/event/mappers.ts';
import type { EventRow } from '../nouns/event/queries.ts';
import type { ExternalIdMapper, ExternalIdStatementMapper } from '../nouns/externalId/mappers.ts';
import type { LayerRow } from '../nouns/layer/noun.ts';
import type { LinkRow } from '../nouns/link/queries.ts';
import type { PlaceNameRow, SuccessionRow } from '../nouns/localGovernment/queries.ts';
import type { MunicipalityRow } from '../nouns/municipality/queries.ts';
import type { TwinnedMunicipalityConnectionMapper, TwinnedMunicipalityEdgeMapper, SharingMunicipalityConnectionMapper, SharingMunicipalityEdgeMapper } from '../nouns/municipality/mappers.ts';
import type { NeighbourhoodMapper, NeighbourhoodNodeMapper, NeighbourhoodEdgeMapper, AdjacencyConnectionMapper, AdjacencyEdgeMapper } from '../questions/neighbourhood/mappers.ts';
import type { NetworkMapper, NetworkNodeMapper, NetworkEdgeMapper, NetworkMeasuresMapper, NodeMeasuresMapper } from '../questions/network/mappers.ts';
import type { OrganisationRow } from '../nouns/organisation/noun.ts';
import type { PartnerCityRow } from '../nouns/partnerCity/queries.ts';
import type { TwinnedPartnerCityConnectionMapper, TwinnedPartnerCityEdgeMapper } from '../nouns/partnerCity/mappers.ts';
import type { PartyRow } from '../nouns/party/noun.ts';
import type { PathConnectionMapper, PathMapper, PathHubMapper, PathStepMapper, BriefNodeMapper, RelationFactMapper } from '../questions/path/mappers.ts';
import type { PeriodRow } from '../nouns/period/noun.ts';
import type { PersonRow } from '../nouns/person/noun.ts';
import type { ProvinceRow } from '../nouns/province/queries.ts';
import type { RepresentationMapper, RepresentationRowMapper } from '../questions/representation/mappers.ts';
import type { NameResolutionMapper, ResolutionCandidateMapper, MatchedNameMapper } from '../questions/resolve/mappers.ts';
import type { ScorePartRow } from '../questions/resolve/loaders.ts';
import type { SearchConnectionMapper, SearchEdgeMapper } from '../questions/search/mappers.ts';
import type { SimilarMunicipalityConnectionMapper, SimilarMunicipalityEdgeMapper } from '../questions/similarity/mappers.ts';
import type { SourceComparisonMapper, CountryComparisonMapper, ComparedPairMapper } from '../questions/sourceComparison/mappers.ts';
import type { StateRow } from '../nouns/state/noun.ts';
import type { StatisticsMapper, StatisticsRowMapper, StatisticsKeyMapper } from '../questions/statistics/mappers.ts';
import type { Context } from '../reading/context.ts';
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
  /** Country code of ISO 3166-1 alpha-2, such as `AZ`; small letters are understood. */
  CountryCode: { input: string; output: string; }
  /**
   * A date as precise as its source, in Extended Date/Time Format (ISO 8601-2, level 0): a day `1993-12-04`, a month
   * `1993-12` or a year `1993`.
   */
  EDTF: { input: InputDate; output: never; }
  /** A JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** Latitude in decimal degrees, WGS 84. */
  Latitude: { input: number; output: number; }
  /** A day of ISO 8601, such as `1993-12-04`. */
  LocalDate: { input: string; output: string; }
  /** Longitude in decimal degrees, WGS 84. */
  Longitude: { input: number; output: number; }
  /** Code of a country's subdivision in ISO 3166-2, such as `TR-06`; `tr-6` is understood. */
  SubdivisionCode: { input: string; output: string; }
  /** An address on the web. */
  URL: { input: URL; output: string; }
};

/** What can be about something. */
export type About = Claim | Doctrine | Founding | Period | Source | Statement | Summit | Treaty | Visit;

/** Who can work in a layer of paradiplomacy. */
export type ActiveBody = Country | Organisation | State;

/** A link to somebody who works in a layer. */
export type ActiveBodyLink = Link & {
  readonly __typename?: 'ActiveBodyLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: ActiveBody;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to somebody who works in a layer. */
export type ActiveBodyLinkReasonArgs = {
  language?: Language;
};

/** Who can pursue a doctrine. */
export type Actor = Country | Organisation | Party | Person | State;

/** A link to somebody who acts. */
export type ActorLink = Link & {
  readonly __typename?: 'ActorLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Actor;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to somebody who acts. */
export type ActorLinkReasonArgs = {
  language?: Language;
};

/** A page of the edges of one node. */
export type AdjacencyConnection = {
  readonly __typename?: 'AdjacencyConnection';
  /** The edges of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AdjacencyEdge>;
  /** The neighbours that the edges of this page lead to; one that several edges lead to comes several times. */
  readonly nodes: ReadonlyArray<BriefNode>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many edges the whole list has: with `asOf`, those that are possible too. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge of one node: a fact that joins it with a neighbour. */
export type AdjacencyEdge = {
  readonly __typename?: 'AdjacencyEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: when, as what, how many, and where it was taken from. */
  readonly fact: RelationFact;
  /** The neighbour. */
  readonly node: BriefNode;
  /** Whether it leads from the node that was asked about to the neighbour; otherwise the neighbour is its source. */
  readonly outgoing: Scalars['Boolean']['output'];
  /** What joins the two. */
  readonly type: RelationType;
};

/**
 * One signed sister-city agreement, as one dataset states it. What another dataset states of the same parties is an agreement
 * of its own; `sameAs` joins the two.
 */
export type Agreement = Cited & Node & {
  readonly __typename?: 'Agreement';
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * How to cite this agreement: as a part of its dataset in its present version, with the place in the source that states
   * it. There is no author and no year of publication, because the graph knows none; the day of access is today's.
   */
  readonly citeAs: Scalars['String']['output'];
  /** The dataset that states it. */
  readonly dataset: Dataset;
  /**
   * The date that the source gives for the agreement. Reports of some signings give other days, weeks or months apart: it
   * may be the day of a council's or a ministry's decision. Null for an agreement whose source gives none; the paper's all
   * have one.
   */
  readonly date: Maybe<PartialDate>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The Turkish municipality that signed; null when no party is Turkish, or several are. */
  readonly municipality: Maybe<Municipality>;
  /** Why the printed municipality is held to be this one; null when the printed name leaves no doubt. */
  readonly municipalityReason: Maybe<Scalars['String']['output']>;
  /** The local governments that agreed, two or more, in the order in which the source names them. */
  readonly parties: ReadonlyArray<LocalGovernment>;
  /** The partner abroad that signed; null when no party is abroad, or several are. */
  readonly partnerCity: Maybe<PartnerCity>;
  /** Why the printed partner is held to be this one; null when the printed name leaves no doubt. */
  readonly partnerCityReason: Maybe<Scalars['String']['output']>;
  /**
   * The row letter by letter, before any name was resolved; null for an agreement of a dataset that prints no names, but gives
   * the places by their identifiers.
   */
  readonly printed: Maybe<PrintedAgreement>;
  /** The later rows that repeat this row exactly. */
  readonly repeatedBy: ReadonlyArray<Agreement>;
  /** The earlier row that this row repeats exactly; null for every other row. */
  readonly repeats: Maybe<Agreement>;
  /** Which place each printed name is held to mean, how sure that is, and what it could mean instead. */
  readonly resolutions: ReadonlyArray<PartyResolution>;
  /** The agreements of other datasets that are held to be the same one, in the order of their ids. */
  readonly sameAs: ReadonlyArray<SameAgreement>;
};


/**
 * One signed sister-city agreement, as one dataset states it. What another dataset states of the same parties is an agreement
 * of its own; `sameAs` joins the two.
 */
export type AgreementCiteAsArgs = {
  format: CitationFormat;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** How many agreements the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many agreements the whole list has: with `asOf`, those that are possible too. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of agreements in a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Whether it had been signed by the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Agreement;
};

/** Which agreements. Every condition that is given must hold. */
export type AgreementFilter = {
  /**
   * Of one of these datasets, whether they are taken by default or not. Without it, those that are taken by default (see
   * `Dataset.byDefault`): a dataset for comparison adds nothing to an answer that does not ask for it.
   */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dated on or after the first day that this date may mean. */
  readonly dateFrom?: InputMaybe<Scalars['EDTF']['input']>;
  /** Dated on or before the last day that this date may mean. A day before `dateFrom` is refused. */
  readonly dateUntil?: InputMaybe<Scalars['EDTF']['input']>;
  /** Of this municipality. */
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  /** Of a municipality of one of these kinds. */
  readonly municipalityKinds?: InputMaybe<ReadonlyArray<MunicipalityKind>>;
  /** With this partner city. */
  readonly partnerCity?: InputMaybe<Scalars['ID']['input']>;
  /** With a partner in one of the countries with these ISO 3166-1 alpha-2 codes. */
  readonly partnerCountries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
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

/** On what ground a link stands. */
export type Basis =
  /** The editors conclude it; the link has their reason. */
  | 'INFERRED'
  /** The source says it, by name, at the place that the link cites. */
  | 'NAMED'
  /** Another source says it, where the source is silent or names nobody. */
  | 'OUTSIDE';

/** A node, told in brief. */
export type BriefNode = {
  readonly __typename?: 'BriefNode';
  /** The id of the node itself. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for; of an agreement its parties and year, of a work its title. */
  readonly name: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Node;
  /** The GraphQL type of the node itself, such as `Municipality`. */
  readonly type: Scalars['String']['output'];
};


/** A node, told in brief. */
export type BriefNodeNameArgs = {
  language?: Language;
};

/**
 * Whether something held on a day that was asked for with `asOf`. It holds from the day on which it began, and on the day
 * on which it ended no more. What did not hold on that day, even possibly, is left out of every answer.
 */
export type Certainty =
  /** It held on that day, whichever days its dates mean. */
  | 'CERTAIN'
  /** It held on that day if its dates, of which only the year or the month is known, mean some days and not others. */
  | 'POSSIBLE';

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

/** A format of citations that reference managers read. */
export type CitationFormat =
  /** BibTeX in UTF-8, an entry `@misc`: for LaTeX, JabRef, Zotero, Mendeley. */
  | 'BIBTEX'
  /** JSON of the Citation Style Language, an array of one item: for citeproc, Pandoc, Zotero. */
  | 'CSL_JSON'
  /** RIS of Research Information Systems, an entry `DATA`: for EndNote, Zotero, Mendeley. */
  | 'RIS';

/** A fact, with the places that it was taken from. */
export type Cited = {
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
};

/** A figure that the source states, beside what the graph gives. */
export type Claim = Cited & Named & Node & {
  readonly __typename?: 'Claim';
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** How the computed value is held against the reported one: `EXACT`, `ROUNDED`, `MORE_THAN`, `AT_LEAST` or `NEARLY`. */
  readonly comparison: Scalars['String']['output'];
  /**
   * The value that the graph gives now, counted at each request and stored nowhere: percents with at most one decimal
   * place, factors with two; null when nothing in the graph can decide the claim.
   */
  readonly computed: Maybe<Scalars['String']['output']>;
  /**
   * The value without the last year of each span, as if it belonged to the next one: what the source reports; null unless
   * `verdict` is `CONVENTION`.
   */
  readonly computedWithoutLastYear: Maybe<Scalars['String']['output']>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /**
   * Where they differ: other ways to count that do yield the reported value, tried now; each is possible, not certain.
   * Where nothing decides: what is missing. Null otherwise, and where no reading that was tried fits.
   */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What is computed to check it, such as `COUNT_AGREEMENTS`. */
  readonly measure: Scalars['String']['output'];
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The statement that recomputes the value, to be run in Neo4j Browser; null when nothing can decide the claim. */
  readonly recomputation: Maybe<Recomputation>;
  /** The value that the source gives: a number, a date, a name or an id. */
  readonly reported: Scalars['String']['output'];
  /** What the source claims, in the editors' words. */
  readonly statement: Scalars['String']['output'];
  /** What `reported` counts or is, such as `AGREEMENTS` or `PERCENT`. */
  readonly unit: Scalars['String']['output'];
  /**
   * Whether the two agree by the claim's `comparison`, before any rounding. A computed day agrees with a reported year when
   * it lies in that year. Bounds are inclusive: until 2003 takes in all of 2003.
   */
  readonly verdict: Verdict;
};


/** A figure that the source states, beside what the graph gives. */
export type ClaimAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A figure that the source states, beside what the graph gives. */
export type ClaimExplanationArgs = {
  language?: Language;
};


/** A figure that the source states, beside what the graph gives. */
export type ClaimNameArgs = {
  language?: Language;
};


/** A figure that the source states, beside what the graph gives. */
export type ClaimStatementArgs = {
  language?: Language;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of claims in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Claim;
};

/** Local governments that have an agreement in one of two datasets, or in both. */
export type ComparedPair = {
  readonly __typename?: 'ComparedPair';
  /** What the left dataset states of them; each agreement has its citations. Empty when it states none. */
  readonly left: ReadonlyArray<Agreement>;
  /** The local governments: two, or more of an agreement that has more parties. */
  readonly parties: ReadonlyArray<LocalGovernment>;
  /** In which of them. */
  readonly presence: Presence;
  /** What the right dataset states of them, likewise. */
  readonly right: ReadonlyArray<Agreement>;
};

/** A page of pairs. */
export type ComparedPairConnection = {
  readonly __typename?: 'ComparedPairConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ComparedPairEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<ComparedPair>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the pairs in a page. */
export type ComparedPairEdge = {
  readonly __typename?: 'ComparedPairEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The pair itself. */
  readonly node: ComparedPair;
};

/** How many pairs of parties two datasets have. */
export type ComparisonCounts = {
  readonly __typename?: 'ComparisonCounts';
  /** In both. */
  readonly both: Scalars['Int']['output'];
  /** Only in the left one. */
  readonly onlyLeft: Scalars['Int']['output'];
  /** Only in the right one. */
  readonly onlyRight: Scalars['Int']['output'];
};

/** What can be proposed by a scholar or a politician. */
export type Concept = Doctrine | Layer;

/** A link to a concept or layer. */
export type ConceptLink = Link & {
  readonly __typename?: 'ConceptLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Concept;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a concept or layer. */
export type ConceptLinkReasonArgs = {
  language?: Language;
};

/** A count that dates may leave open: with `asOf`, the things that are only possible count in `max` but not in `min`. */
export type CountInterval = {
  readonly __typename?: 'CountInterval';
  /** How many there may be at most; equal to `min` when every date is precise enough. */
  readonly max: Scalars['Int']['output'];
  /** How many there are for certain. */
  readonly min: Scalars['Int']['output'];
};

/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type Country = Cited & Identified & Named & Nation & Node & {
  readonly __typename?: 'Country';
  /** The organisations that held talks on accession with it. */
  readonly accessionTalksWith: ReadonlyArray<OrganisationLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The parties that work in it. */
  readonly activeParties: ReadonlyArray<PartyLink>;
  /** The agreements that a municipality or a partner city of this country is a party to. */
  readonly agreements: AgreementConnection;
  /** The bilateral organisations that it is one side of. */
  readonly bilateralOrganisations: ReadonlyArray<OrganisationLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The persons who belong to it, by office or as the source tells it. */
  readonly citizens: ReadonlyArray<PersonLink>;
  /** ISO 3166-1 alpha-2. */
  readonly code: Scalars['CountryCode']['output'];
  /** The doctrines that it pursued; `date` is when. */
  readonly doctrines: ReadonlyArray<DoctrineLink>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The national events that concern it: those that reach it by any link, in the order of their dates, undated ones last. */
  readonly events: EventConnection;
  /** The events that it took part in. */
  readonly eventsAttended: ReadonlyArray<EventLink>;
  /** The events that took place in it. */
  readonly eventsHosted: ReadonlyArray<EventLink>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its own founding or independence. */
  readonly foundings: ReadonlyArray<FoundingLink>;
  /** Its number in GeoNames; null when GeoNames has none. */
  readonly geoNamesId: Maybe<Scalars['Int']['output']>;
  /** The parties that governed it; `date` is when. */
  readonly governingParties: ReadonlyArray<PartyLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The events that it took the initiative for. */
  readonly initiated: ReadonlyArray<EventLink>;
  /** The layers of paradiplomacy that its local governments work in. */
  readonly layers: ReadonlyArray<LayerLink>;
  /** A representative point inside the country. */
  readonly location: Location;
  /** The organisations with local governments of it as members; `count` is how many, `date` the year. */
  readonly memberOrganisations: ReadonlyArray<OrganisationLink>;
  /** The municipalities in this country. Only Türkiye has any; for another country see `partnerCities`. */
  readonly municipalities: MunicipalityConnection;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What it resisted or distrusted. */
  readonly objectedTo: ReadonlyArray<SubjectLink>;
  /** Who held an office in it; `role` is the office, `date` when the source has the person in it. */
  readonly officeHolders: ReadonlyArray<PersonLink>;
  /** The organisations that are its institutions or stand in it. */
  readonly organisationsBasedHere: ReadonlyArray<OrganisationLink>;
  /** The partner cities in this country. */
  readonly partnerCities: PartnerCityConnection;
  /** The state that it followed. */
  readonly precededByStates: ReadonlyArray<NationLink>;
  /** The provinces of this country that a municipality in the graph belongs to. */
  readonly provinces: ProvinceConnection;
  /** Its missions abroad. */
  readonly representedBy: ReadonlyArray<OrganisationLink>;
  /** The statements that it made as a state. */
  readonly statements: ReadonlyArray<StatementLink>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** The states that followed it. */
  readonly succeededByStates: ReadonlyArray<NationLink>;
  /** The organisations that trained people of it. */
  readonly trainedBy: ReadonlyArray<OrganisationLink>;
  /** The treaties that it is a party to. */
  readonly treaties: ReadonlyArray<TreatyLink>;
  /** The official visits to it. */
  readonly visitsReceived: ReadonlyArray<VisitLink>;
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryAccessionTalksWithArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryActivePartiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryBilateralOrganisationsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryCitizensArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryDoctrinesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryEventsAttendedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryEventsHostedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryFoundingsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryGoverningPartiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryInitiatedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryLayersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryMemberOrganisationsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
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
export type CountryObjectedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryOfficeHoldersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryOrganisationsBasedHereArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryPartnerCitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PartnerCityFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PartnerCityOrder;
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryPrecededByStatesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryProvincesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryRepresentedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryStatementsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountrySubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountrySucceededByStatesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryTrainedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryTreatiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: Türkiye, or one of those that its municipalities have partners in. */
export type CountryVisitsReceivedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** How many pairs of parties two datasets have with one country. */
export type CountryComparison = {
  readonly __typename?: 'CountryComparison';
  /** The country of the partner. */
  readonly country: Country;
  /** The figures. */
  readonly counts: ComparisonCounts;
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

/** How many agreements there are with one country. */
export type CountryFigure = {
  readonly __typename?: 'CountryFigure';
  /** How many agreements. */
  readonly agreements: Scalars['Int']['output'];
  /** The country of the partner cities. */
  readonly country: Country;
};

/** Everything that came in together: listed, versioned, compared and removed as one. */
export type Dataset = Node & {
  readonly __typename?: 'Dataset';
  /** How many agreements came in with it. */
  readonly agreementCount: Scalars['Int']['output'];
  /**
   * Whether its agreements are taken where no datasets are asked for. A dataset that stands beside the others for comparison
   * is not; `AgreementFilter.datasets` takes it, and `sourceComparison` compares it with another.
   */
  readonly byDefault: Scalars['Boolean']['output'];
  /**
   * How to cite this dataset in its present version, with the sources that it was made from. There is no author and no
   * year of publication, because the graph knows none; the day of access is today's.
   */
  readonly citeAs: Scalars['String']['output'];
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** How many municipalities and partner cities came in with it. */
  readonly localGovernmentCount: Scalars['Int']['output'];
  /** The source that it was taken from, with its licence. */
  readonly source: Source;
  /** What the dataset holds. */
  readonly title: Scalars['String']['output'];
  /** Fingerprint of the dataset's files. It changes whenever the data do. */
  readonly version: Scalars['String']['output'];
};


/** Everything that came in together: listed, versioned, compared and removed as one. */
export type DatasetCiteAsArgs = {
  format: CitationFormat;
};

/** A page of datasets. */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of datasets in a page. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Dataset;
};

/** How precise a date is. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** An interval between two dates. */
  | 'INTERVAL'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type Doctrine = Cited & Named & Node & {
  readonly __typename?: 'Doctrine';
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The doctrines that add to it. */
  readonly completedBy: ReadonlyArray<DoctrineLink>;
  /** The doctrine that it adds to. */
  readonly completes: ReadonlyArray<DoctrineLink>;
  /** What it says, in the editors' words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The events that are instances or signs of it. */
  readonly expressedBy: ReadonlyArray<EventLink>;
  /** The doctrines that come after it. */
  readonly followedBy: ReadonlyArray<DoctrineLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a policy or a concept. */
  readonly kind: DoctrineKind;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** Who resisted or distrusted it. */
  readonly objectedToBy: ReadonlyArray<NationLink>;
  /** The doctrine or layer that it is a part of. */
  readonly partOf: ReadonlyArray<ConceptLink>;
  /** The doctrines that are parts of it. */
  readonly parts: ReadonlyArray<DoctrineLink>;
  /** The doctrines that it comes after. */
  readonly precededBy: ReadonlyArray<DoctrineLink>;
  /** Who put it forward. */
  readonly proposedBy: ReadonlyArray<ProposerLink>;
  /** Who pursued it; `date` is when, `role` tells an instrument from an actor. */
  readonly pursuedBy: ReadonlyArray<ActorLink>;
  /** The periods in which it was pursued. */
  readonly pursuedIn: ReadonlyArray<PeriodLink>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** When it was pursued, as the source tells it; null when it does not. */
  readonly years: Maybe<PartialDate>;
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineCompletedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineCompletesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineExpressedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineNameArgs = {
  language?: Language;
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineObjectedToByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrinePartOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrinePartsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrinePrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineProposedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrinePursuedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrinePursuedInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A foreign policy that was pursued, or a concept of the theory of paradiplomacy. */
export type DoctrineSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of doctrines. */
export type DoctrineConnection = {
  readonly __typename?: 'DoctrineConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DoctrineEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Doctrine>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of doctrines in a page. */
export type DoctrineEdge = {
  readonly __typename?: 'DoctrineEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Doctrine;
};

/** What a doctrine is. */
export type DoctrineKind =
  /** A concept of the theory. */
  | 'CONCEPT'
  /** A foreign policy. */
  | 'POLICY';

/** A link to a doctrine. */
export type DoctrineLink = Link & {
  readonly __typename?: 'DoctrineLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Doctrine;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a doctrine. */
export type DoctrineLinkReasonArgs = {
  language?: Language;
};

/** Agreements before and after the events of national diplomacy. See `Query.echo`. */
export type Echo = {
  readonly __typename?: 'Echo';
  /**
   * `agreementsAfter`, rounded to a whole number.
   * @deprecated Use `agreementsAfter`: dates that leave the day open count by shares.
   */
  readonly after: Scalars['Int']['output'];
  /** Agreements in all windows after events together, counted likewise. */
  readonly agreementsAfter: Scalars['Float']['output'];
  /**
   * Agreements in all windows before events together. One that lies in the windows of two events counts twice; one
   * whose date, or whose event's date, leaves the day open counts by the share of its days.
   */
  readonly agreementsBefore: Scalars['Float']['output'];
  /**
   * `agreementsBefore`, rounded to a whole number.
   * @deprecated Use `agreementsBefore`: dates that leave the day open count by shares.
   */
  readonly before: Scalars['Int']['output'];
  /**
   * The rate ratio that chance gives at the same settings: of `expectedAfter` and `expectedBefore`. Null when no event
   * could be counted, or when nothing is expected before.
   */
  readonly chanceRatio: Maybe<Scalars['Float']['output']>;
  /** Between which rate ratios 95 of 100 draws of randomly moved events lie; null when none of them has a ratio. */
  readonly chanceRatioInterval: Maybe<RateRatioInterval>;
  /** The events that were counted, an occasion once, in the order of their dates. */
  readonly events: ReadonlyArray<EchoEvent>;
  /** The events that could not be counted, and why. */
  readonly excluded: ReadonlyArray<ExcludedEvent>;
  /** Agreements that the windows after randomly moved events hold on average; null when no event could be counted. */
  readonly expectedAfter: Maybe<Scalars['Float']['output']>;
  /** Agreements that the windows before randomly moved events hold on average; null when no event could be counted. */
  readonly expectedBefore: Maybe<Scalars['Float']['output']>;
  /** First day of the period that was looked at. */
  readonly from: Scalars['LocalDate']['output'];
  /**
   * Probability of at least so great a surplus after events if the days of the events had nothing to do with agreements;
   * 1 when no event could be counted.
   */
  readonly pValue: Scalars['Float']['output'];
  /** How many permutations were drawn. */
  readonly permutations: Scalars['Int']['output'];
  /**
   * Agreements a day after events, divided by those a day before; null when there are none before. To be held against
   * `chanceRatio`, not against 1: where agreements grow over the years it is above 1 without any echo.
   */
  readonly rateRatio: Maybe<Scalars['Float']['output']>;
  /**
   * 95 % confidence interval of the rate ratio; null when there are no agreements in the windows. An echo, or the
   * opposite, shows when `chanceRatio` lies outside it.
   */
  readonly rateRatioInterval: Maybe<RateRatioInterval>;
  /** The seed of the generator: the same seed gives the same permutations. */
  readonly seed: Scalars['Int']['output'];
  /** Last day of the period that was looked at: the latest agreement's. */
  readonly until: Scalars['LocalDate']['output'];
};

/** Whose dates of events are used. */
export type EchoDates =
  /**
   * The editors', where an editorial note on the date gives one (`CORRECTION`, `ADDITION` or `DOUBT`); the source's
   * otherwise.
   */
  | 'CORRECTED'
  /** The source's, as printed. */
  | 'PRINTED';

/** An event with the agreements around it. */
export type EchoEvent = {
  readonly __typename?: 'EchoEvent';
  /**
   * `agreementsAfter`, rounded to a whole number.
   * @deprecated Use `agreementsAfter`: dates that leave the day open count by shares.
   */
  readonly after: Scalars['Int']['output'];
  /** Agreements in the window after the event, likewise. */
  readonly agreementsAfter: Scalars['Float']['output'];
  /** Agreements in the window before the event: the average over the days on which it may have taken place. */
  readonly agreementsBefore: Scalars['Float']['output'];
  /**
   * `agreementsBefore`, rounded to a whole number.
   * @deprecated Use `agreementsBefore`: dates that leave the day open count by shares.
   */
  readonly before: Scalars['Int']['output'];
  /** The event; of an occasion the one that begins it. */
  readonly event: Event;
  /** All events that were counted as this one: those of its occasion, or it alone. */
  readonly events: ReadonlyArray<Event>;
};

/** Why an event could not be counted. */
export type EchoExclusion =
  /** Its date leaves more days open than a window has. */
  | 'TOO_IMPRECISE'
  /** The source gives no date for it, or one with an open end. */
  | 'UNDATED'
  /** Its windows reach beyond the period that was looked at. */
  | 'WINDOW_OUTSIDE_PERIOD'
  /**
   * It concerns, on the grounds asked for, no country that has partner cities, or not the one asked for: Türkiye, whose
   * code is `TR`, has none, so that `echo(country: "TR")` counts no event.
   */
  | 'WITHOUT_COUNTRY';

/**
 * A note of this project's editors on one fact: what they hold to be wrong, missing or doubtful, and why. The fact itself
 * stays as the source has it.
 */
export type EditorialNote = Cited & Node & {
  readonly __typename?: 'EditorialNote';
  /** The fact that it is about. */
  readonly about: Node;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** What the note rests on, and what one would check. */
  readonly basis: Scalars['String']['output'];
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the editors hold to be right; null when the note says all. */
  readonly correction: Maybe<Scalars['String']['output']>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The field, or the link, that it is about. */
  readonly field: Scalars['String']['output'];
  /** Where it can be looked up; null for a note that nobody has looked up yet. */
  readonly ground: Maybe<Source>;
  /** The place in `ground`; null when it is the whole. */
  readonly groundPlace: Maybe<Scalars['String']['output']>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What kind of note it is. */
  readonly kind: EditorialNoteKind;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What the source says; null when it is silent. */
  readonly sourceSays: Maybe<Scalars['String']['output']>;
};


/**
 * A note of this project's editors on one fact: what they hold to be wrong, missing or doubtful, and why. The fact itself
 * stays as the source has it.
 */
export type EditorialNoteReasonArgs = {
  language?: Language;
};

/** A page of editorial notes. */
export type EditorialNoteConnection = {
  readonly __typename?: 'EditorialNoteConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EditorialNoteEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<EditorialNote>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of editorial notes in a page. */
export type EditorialNoteEdge = {
  readonly __typename?: 'EditorialNoteEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: EditorialNote;
};

/** What kind of note it is. */
export type EditorialNoteKind =
  /** The source is silent, or less precise. */
  | 'ADDITION'
  /** The source errs or contradicts itself. */
  | 'CORRECTION'
  /** Probably wrong, but not settled. */
  | 'DOUBT'
  /** A name is misspelt. */
  | 'SPELLING';

/** An event of national diplomacy. */
export type Event = {
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /**
   * The agreements with cities of these countries that are dated within so many months after the last day that the event
   * may mean: what followed, not what was caused. Empty for an event without a date.
   */
  readonly agreementsWithin: AgreementConnection;
  /** Who took part; `role` says as what. */
  readonly attendedBy: ReadonlyArray<ParticipantLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The countries and states that it reaches by any link, in Turkish alphabetical order. */
  readonly countries: ReadonlyArray<Nation>;
  /** When, as the source tells it; null when it gives no date. */
  readonly date: Maybe<PartialDate>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The doctrines that it is an instance or a sign of. */
  readonly expresses: ReadonlyArray<DoctrineLink>;
  /** The events that come after it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Where it took place. */
  readonly heldIn: ReadonlyArray<PlaceLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who took the initiative for it. */
  readonly initiatedBy: ReadonlyArray<InitiatorLink>;
  /** What kind of summit, visit, treaty, statement or founding it is. */
  readonly kind: EventKind;
  /** The events that it led to, as the source tells it. */
  readonly ledTo: ReadonlyArray<EventLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who resisted or distrusted it. */
  readonly objectedToBy: ReadonlyArray<NationLink>;
  /** The occasion that it is a part of, as the editors group events; null when it is one of its own. */
  readonly occasion: Maybe<EventOccasion>;
  /** What came of it, in the editors' words; null when the source does not say. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Where, in the source's words; null when it does not say. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** The events that it comes after. */
  readonly precededBy: ReadonlyArray<EventLink>;
  /** The events that led to it, as the source tells it. */
  readonly resultOf: ReadonlyArray<EventLink>;
  /** The statements made there. */
  readonly statementsMade: ReadonlyArray<StatementLink>;
  /** What it was about; null when the source does not say. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** Its theme; null when the source names none. */
  readonly theme: Maybe<Scalars['String']['output']>;
};


/** An event of national diplomacy. */
export type EventAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventAgreementsWithinArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  basis?: ReadonlyArray<Basis>;
  first?: Scalars['Int']['input'];
  months?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
  repeats: InputMaybe<Scalars['Boolean']['input']>;
};


/** An event of national diplomacy. */
export type EventAttendedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventCountriesArgs = {
  basis: InputMaybe<ReadonlyArray<Basis>>;
};


/** An event of national diplomacy. */
export type EventExpressesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventHeldInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventInitiatedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventLedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventNameArgs = {
  language?: Language;
};


/** An event of national diplomacy. */
export type EventObjectedToByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventPrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventResultOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventStatementsMadeArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An event of national diplomacy. */
export type EventSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** How many the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of events in a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Whether it had happened by the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Event;
};

/** Which events. Every condition that is given must hold. */
export type EventFilter = {
  /** Reaching by any link the country or state with this id, or the country with this ISO 3166-1 alpha-2 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** On or after the first day that this date may mean, if only perhaps. */
  readonly dateFrom?: InputMaybe<Scalars['EDTF']['input']>;
  /** On or before the last day that this date may mean, if only perhaps. A day before `dateFrom` is refused. */
  readonly dateUntil?: InputMaybe<Scalars['EDTF']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
};

/** What kind of summit, visit, treaty, statement or founding an event is. */
export type EventKind =
  /** Statement: an announcement. */
  | 'ANNOUNCEMENT'
  /** Summit: an assembly. */
  | 'ASSEMBLY'
  /** Founding: of a broadcaster. */
  | 'BROADCASTER'
  /** Founding: of a business council. */
  | 'BUSINESS_COUNCIL'
  /** Summit: a meeting about business. */
  | 'BUSINESS_MEETING'
  /** Treaty: on a common vision. */
  | 'COMMON_VISION'
  /** Summit: a congress. */
  | 'CONGRESS'
  /** Treaty: on cooperation. */
  | 'COOPERATION'
  /** Treaty: against terrorism. */
  | 'COUNTER_TERRORISM'
  /** Statement: a declaration. */
  | 'DECLARATION'
  /** Treaty: on economic cooperation. */
  | 'ECONOMIC_COOPERATION'
  /** Treaty: that founds an organisation. */
  | 'FOUNDING_AGREEMENT'
  /** Treaty: of friendship. */
  | 'FRIENDSHIP'
  /** Visit: by a head of government or a minister. */
  | 'GOVERNMENT'
  /** Summit: a meeting of heads of state. */
  | 'HEADS_OF_STATE_SUMMIT'
  /** Founding: the independence of a state. */
  | 'INDEPENDENCE'
  /** Visit: by a soldier. */
  | 'MILITARY'
  /** Treaty: on military cooperation. */
  | 'MILITARY_COOPERATION'
  /** Treaty: on military education. */
  | 'MILITARY_EDUCATION'
  /** Visit: an official one of which the source says no more. */
  | 'OFFICIAL'
  /** Founding: of an organisation. */
  | 'ORGANISATION'
  /** Treaty: of peace. */
  | 'PEACE'
  /** Summit: a meeting that prepares another. */
  | 'PREPARATORY_MEETING'
  /** Statement: at a press conference. */
  | 'PRESS_CONFERENCE'
  /** Statement: a proposal. */
  | 'PROPOSAL'
  /** Statement: the recognition of a state. */
  | 'RECOGNITION'
  /** Founding: a change of parent, form or name. */
  | 'REORGANISATION'
  /** Founding: of a mission abroad. */
  | 'REPRESENTATION'
  /** Statement: a speech. */
  | 'SPEECH'
  /** Visit: by a head of state. */
  | 'STATE'
  /** Treaty: on the exchange of students. */
  | 'STUDENT_EXCHANGE'
  /** Founding: of a university. */
  | 'UNIVERSITY'
  /** Treaty: on travel without a visa. */
  | 'VISA_EXEMPTION';

/** A link to an event. */
export type EventLink = Link & {
  readonly __typename?: 'EventLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Event;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to an event. */
export type EventLinkReasonArgs = {
  language?: Language;
};

/**
 * Events that are one: a congress with the treaty signed there and the founding that it brought, or the stops of one
 * tour. The grouping is the editors'.
 */
export type EventOccasion = {
  readonly __typename?: 'EventOccasion';
  /** Its events, in the order of their dates, undated ones last. */
  readonly events: ReadonlyArray<Event>;
  /** Stays the same for good: `occasion/…`. It is no id of a node. */
  readonly id: Scalars['ID']['output'];
  /** What it is called: the editors' words. */
  readonly name: Scalars['String']['output'];
  /** Why its events are one. */
  readonly reason: Scalars['String']['output'];
};


/**
 * Events that are one: a congress with the treaty signed there and the founding that it brought, or the stops of one
 * tour. The grouping is the editors'.
 */
export type EventOccasionNameArgs = {
  language?: Language;
};


/**
 * Events that are one: a congress with the treaty signed there and the founding that it brought, or the stops of one
 * tour. The grouping is the editors'.
 */
export type EventOccasionReasonArgs = {
  language?: Language;
};

/** Where an event can take place. */
export type EventPlace = Country | Municipality | PartnerCity | State;

/** The types of events. */
export type EventType =
  /** A founding or reorganisation. */
  | 'FOUNDING'
  /** A public statement. */
  | 'STATEMENT'
  /** A summit, a congress, an assembly or another meeting. */
  | 'SUMMIT'
  /** A treaty or an agreement between states. */
  | 'TREATY'
  /** An official visit. */
  | 'VISIT';

/** An event that could not be counted. */
export type ExcludedEvent = {
  readonly __typename?: 'ExcludedEvent';
  /** The event. */
  readonly event: Event;
  /** Why it could not. */
  readonly reason: EchoExclusion;
};

/** An id of a thing elsewhere. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The IRI under which the scheme knows the thing; null for ISO 3166, which gives none. */
  readonly address: Maybe<Scalars['URL']['output']>;
  /** Whose id it is. */
  readonly scheme: ExternalIdScheme;
  /** Who says so; of several the first. */
  readonly source: Source;
  /** How sure it is that the id is that of this thing. */
  readonly state: ExternalIdState;
  /** What each source says, those that say otherwise last. */
  readonly statements: ReadonlyArray<ExternalIdStatement>;
  /** The id as the scheme writes it, such as `Q38545`, `325363` or `TR-06`. */
  readonly value: Scalars['String']['output'];
};

/** Whose ids they are. */
export type ExternalIdScheme =
  /** Digital Object Identifier of a work. */
  | 'DOI'
  /** GeoNames: a number. */
  | 'GEONAMES'
  /** ISO 3166: part 1 of countries, part 2 of provinces, part 3 of a former state. */
  | 'ISO'
  /** Virtual International Authority File: a number. */
  | 'VIAF'
  /** Wikidata: an item, such as `Q38545`. */
  | 'WIKIDATA';

/** How sure it is that an id is that of a thing. */
export type ExternalIdState =
  /** At least two sources say so independently, and none says otherwise. */
  | 'AGREED'
  /** A source says otherwise: `statements` has what. */
  | 'DISPUTED'
  /** One source says so, and none says otherwise. */
  | 'SINGLE';

/** What one source says of how a scheme calls a thing. */
export type ExternalIdStatement = {
  readonly __typename?: 'ExternalIdStatement';
  /** Whether that is another id than the one that the thing is held to have. */
  readonly contradicts: Scalars['Boolean']['output'];
  /** The place in the source, such as the number of its record. */
  readonly locator: Scalars['String']['output'];
  /** The source. */
  readonly source: Source;
  /** The id that it gives. */
  readonly value: Scalars['String']['output'];
};

/**
 * What the agreements of a span of time come to. Both bounds are inclusive; agreements are counted that lie within them to
 * the last day that their dates may mean.
 */
export type Figures = {
  readonly __typename?: 'Figures';
  /** Agreements, a row that repeats another included. */
  readonly agreements: Scalars['Int']['output'];
  /** Agreements with each country that has any, the most first. */
  readonly byCountry: ReadonlyArray<CountryFigure>;
  /** Agreements, those of equal municipality, partner and day counted once. */
  readonly distinctAgreements: Scalars['Int']['output'];
  /** Different municipalities. */
  readonly municipalities: Scalars['Int']['output'];
  /** Different partner cities. */
  readonly partnerCities: Scalars['Int']['output'];
  /** Different pairs of a municipality and a partner city. */
  readonly partnerships: Scalars['Int']['output'];
};

/** What can be founded. */
export type Founded = Country | Organisation | State;

/** A link to what was founded. */
export type FoundedLink = Link & {
  readonly __typename?: 'FoundedLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Founded;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to what was founded. */
export type FoundedLinkReasonArgs = {
  language?: Language;
};

/** The founding or reorganisation of an organisation, a state or a mission. */
export type Founding = Cited & Event & Named & Node & {
  readonly __typename?: 'Founding';
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /**
   * The agreements with cities of these countries that are dated within so many months after the last day that the event
   * may mean: what followed, not what was caused. Empty for an event without a date.
   */
  readonly agreementsWithin: AgreementConnection;
  /** Who took part; `role` says as what. */
  readonly attendedBy: ReadonlyArray<ParticipantLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The countries and states that it reaches by any link, in Turkish alphabetical order. */
  readonly countries: ReadonlyArray<Nation>;
  /** When, as the source tells it; null when it gives no date. */
  readonly date: Maybe<PartialDate>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The doctrines that it is an instance or a sign of. */
  readonly expresses: ReadonlyArray<DoctrineLink>;
  /** The events that come after it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** What came to be. */
  readonly founded: ReadonlyArray<FoundedLink>;
  /** Where it took place. */
  readonly heldIn: ReadonlyArray<PlaceLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who took the initiative for it. */
  readonly initiatedBy: ReadonlyArray<InitiatorLink>;
  /** What kind of summit, visit, treaty, statement or founding it is. */
  readonly kind: EventKind;
  /** The events that it led to, as the source tells it. */
  readonly ledTo: ReadonlyArray<EventLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who resisted or distrusted it. */
  readonly objectedToBy: ReadonlyArray<NationLink>;
  /** The occasion that it is a part of, as the editors group events; null when it is one of its own. */
  readonly occasion: Maybe<EventOccasion>;
  /** What came of it, in the editors' words; null when the source does not say. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Where, in the source's words; null when it does not say. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** The events that it comes after. */
  readonly precededBy: ReadonlyArray<EventLink>;
  /** What changed its form, its parent or its name. */
  readonly reorganised: ReadonlyArray<OrganisationLink>;
  /** The events that led to it, as the source tells it. */
  readonly resultOf: ReadonlyArray<EventLink>;
  /** The statements made there. */
  readonly statementsMade: ReadonlyArray<StatementLink>;
  /** What it was about; null when the source does not say. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** Its theme; null when the source names none. */
  readonly theme: Maybe<Scalars['String']['output']>;
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingAgreementsWithinArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  basis?: ReadonlyArray<Basis>;
  first?: Scalars['Int']['input'];
  months?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
  repeats: InputMaybe<Scalars['Boolean']['input']>;
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingAttendedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingCountriesArgs = {
  basis: InputMaybe<ReadonlyArray<Basis>>;
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingExpressesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingFoundedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingHeldInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingInitiatedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingLedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingNameArgs = {
  language?: Language;
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingObjectedToByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingPrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingReorganisedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingResultOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingStatementsMadeArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** The founding or reorganisation of an organisation, a state or a mission. */
export type FoundingSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of foundings. */
export type FoundingConnection = {
  readonly __typename?: 'FoundingConnection';
  /** How many the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FoundingEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Founding>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of foundings in a page. */
export type FoundingEdge = {
  readonly __typename?: 'FoundingEdge';
  /** Whether it had happened by the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Founding;
};

/** A link to a founding. */
export type FoundingLink = Link & {
  readonly __typename?: 'FoundingLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Founding;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a founding. */
export type FoundingLinkReasonArgs = {
  language?: Language;
};

/** Anything that others know under ids of their own. */
export type Identified = {
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
};

/** Who can take the initiative for an event. */
export type Initiator = Country | Person | State;

/** A link to an initiator. */
export type InitiatorLink = Link & {
  readonly __typename?: 'InitiatorLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Initiator;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to an initiator. */
export type InitiatorLinkReasonArgs = {
  language?: Language;
};

/** A language in which a name is given. */
export type Language =
  /** English. */
  | 'EN'
  /** The official language of the place's country, in its own script. */
  | 'LOCAL'
  /** Turkish. */
  | 'TR';

/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type Layer = Cited & Named & Node & {
  readonly __typename?: 'Layer';
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** Who works in it, as the source has it. */
  readonly activeBodies: ReadonlyArray<ActiveBodyLink>;
  /** The stages of other typologies that are printed beside it. */
  readonly alsoListedBeside: ReadonlyArray<LayerLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The concepts that are parts of it. */
  readonly concepts: ReadonlyArray<DoctrineLink>;
  /** The layer of the pyramid that was developed from it. */
  readonly correspondsTo: ReadonlyArray<LayerLink>;
  /** What it holds, in the editors' words; null when the source gives a name only. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Of a layer of the pyramid, the layer from which it was developed. */
  readonly developedFrom: ReadonlyArray<LayerLink>;
  /**
   * The same as `developedFrom`.
   * @deprecated The name says the opposite of what it gives. Use `developedFrom`.
   */
  readonly developedInto: ReadonlyArray<LayerLink>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The layer or stage above or after it. */
  readonly followedBy: ReadonlyArray<LayerLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The stages of other typologies that the source prints in the same row. */
  readonly listedBeside: ReadonlyArray<LayerLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** Its place: 1 is the pyramid's base, or a typology's first stage. */
  readonly position: Scalars['Int']['output'];
  /** The layer or stage below or before it. */
  readonly precededBy: ReadonlyArray<LayerLink>;
  /** Who put it forward. */
  readonly proposedBy: ReadonlyArray<ProposerLink>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** The pyramid, or whose typology. */
  readonly typology: Typology;
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerActiveBodiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerAlsoListedBesideArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerConceptsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerCorrespondsToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerDevelopedFromArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerDevelopedIntoArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerListedBesideArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerNameArgs = {
  language?: Language;
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerPrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerProposedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A layer of the paradiplomacy pyramid, or a stage of one of the typologies that the source sets side by side. */
export type LayerSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of layers. */
export type LayerConnection = {
  readonly __typename?: 'LayerConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LayerEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Layer>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of layers in a page. */
export type LayerEdge = {
  readonly __typename?: 'LayerEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Layer;
};

/** A link to a layer. */
export type LayerLink = Link & {
  readonly __typename?: 'LayerLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Layer;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a layer. */
export type LayerLinkReasonArgs = {
  language?: Language;
};

/** A link between two nodes, with what the source says of it. */
export type Link = {
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link between two nodes, with what the source says of it. */
export type LinkReasonArgs = {
  language?: Language;
};

/** A place that governs itself locally: a Turkish municipality or a city abroad. */
export type LocalGovernment = {
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The agreements that it is a party to. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country that it lies in. */
  readonly country: Country;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
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

/** A point on the Earth, WGS 84. */
export type LocationInput = {
  /** Degrees north of the equator; negative to the south. */
  readonly latitude: Scalars['Latitude']['input'];
  /** Degrees east of Greenwich; negative to the west. */
  readonly longitude: Scalars['Longitude']['input'];
};

/** The name by which a candidate was found. */
export type MatchedName = {
  readonly __typename?: 'MatchedName';
  /** Since when the node bore the name; null when that is unknown or does not apply. */
  readonly from: Maybe<PartialDate>;
  /** Why the node has the name. */
  readonly kind: MatchedNameKind;
  /** Language of the name (BCP 47); null when it belongs to none. */
  readonly language: Maybe<Scalars['String']['output']>;
  /**
   * How like the name asked for it is, from 0 to 1: one less the Levenshtein distance of the folded names divided by the
   * length of the longer (V. I. Levenshtein, 1966). What is left out or rearranged to compare them costs 2 %; a part of the
   * text, in brackets or beside a slash, 10 %; a suffix without an apostrophe 11 %; a word for a region where it is a city,
   * or the reverse, 16 %.
   */
  readonly similarity: Scalars['Float']['output'];
  /** The name, letter by letter. */
  readonly text: Scalars['String']['output'];
  /** Until when the node bore the name; null when that is unknown or does not apply. */
  readonly until: Maybe<PartialDate>;
};

/** Why a candidate has the name by which it was found. */
export type MatchedNameKind =
  /** It is called so. */
  | 'CURRENT'
  /** It was called so once. */
  | 'FORMER'
  /** Its id. */
  | 'IDENTIFIER'
  /** Its full official name. */
  | 'OFFICIAL'
  /** An abbreviation, a code, or the form in which a name is printed. */
  | 'OTHER'
  /** A word such as `Merkez`, which means the municipality of the province that was given. */
  | 'SEAT'
  /** Its name written in other letters. */
  | 'TRANSLITERATION'
  /** A source spells it so. */
  | 'VARIANT';

/** A Turkish municipality (belediye). */
export type Municipality = Cited & Identified & LocalGovernment & Named & Node & {
  readonly __typename?: 'Municipality';
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The agreements that it is a party to. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country that it lies in. */
  readonly country: Country;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The events that took place there. */
  readonly eventsHosted: ReadonlyArray<EventLink>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  /**
   * The other municipalities whose partner cities are like those of this one: most alike first, then in Turkish
   * alphabetical order. None without a shared partner city.
   */
  readonly similar: SimilarMunicipalityConnection;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** What followed it, when it no longer exists as such; empty while it exists. */
  readonly successors: ReadonlyArray<Succession>;
};


/** A Turkish municipality (belediye). */
export type MunicipalityAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A Turkish municipality (belediye). */
export type MunicipalityEventsHostedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A Turkish municipality (belediye). */
export type MunicipalityNameArgs = {
  language?: Language;
};


/** A Turkish municipality (belediye). */
export type MunicipalityPartnerCitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<PartnerCityFilter>;
  first?: Scalars['Int']['input'];
};


/** A Turkish municipality (belediye). */
export type MunicipalitySharingPartnersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
  minimumShared?: Scalars['Int']['input'];
};


/** A Turkish municipality (belediye). */
export type MunicipalitySimilarArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  by?: SimilarityMeasure;
  first?: Scalars['Int']['input'];
  minimumShared?: Scalars['Int']['input'];
};


/** A Turkish municipality (belediye). */
export type MunicipalitySubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
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
  /**
   * Existing on this day: not merged, split or renamed by then, and begun, where it came of a split or a renaming. What another
   * was merged into is taken to have existed before.
   */
  readonly existingOn?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** A name whose bearer is sought, and what is known of it beside the name. The more is known, the surer the answer. */
export type NameInput = {
  /**
   * The country that it lies in or belongs to: ISO 3166-1 code, id, or name in any spelling, with what people write beside it
   * (`Republic of Azerbaijan`). A text that names no country decides nothing. Blank is as if it were not given.
   */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /**
   * The name as a source writes it, in any spelling and script; at most 200 characters. A name without a letter or digit
   * has no candidates. `Merkez` and `Büyükşehir` mean the municipality of the province, when a province is given; an id that
   * this server gave out, or one of Wikidata or GeoNames as `node` takes it, means the node itself.
   */
  readonly name: Scalars['String']['input'];
  /** A point near it. */
  readonly near?: InputMaybe<LocationInput>;
  /**
   * The Turkish province that it lies in: ISO 3166-2 code, number, id, or name in any spelling, with what people write beside
   * it (`Konya ili`, `KONYA (42)`). A text that names no province decides nothing. Blank is as if it were not given.
   */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** What it is the name of. */
  readonly type?: InputMaybe<ResolvableType>;
};

/** What a name may mean. */
export type NameResolution = {
  readonly __typename?: 'NameResolution';
  /** The nodes that it may mean, best first: those that have a name at least 60 % like it. */
  readonly candidates: ReadonlyArray<ResolutionCandidate>;
  /** The candidate that it clearly means, however many are asked for; null when none, or not clearly one. */
  readonly match: Maybe<ResolutionCandidate>;
  /** The name that was asked for. */
  readonly name: Scalars['String']['output'];
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

/** A country with partner cities, or another state that the source names. */
export type Nation = {
  /** The organisations that held talks on accession with it. */
  readonly accessionTalksWith: ReadonlyArray<OrganisationLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The parties that work in it. */
  readonly activeParties: ReadonlyArray<PartyLink>;
  /** The bilateral organisations that it is one side of. */
  readonly bilateralOrganisations: ReadonlyArray<OrganisationLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The persons who belong to it, by office or as the source tells it. */
  readonly citizens: ReadonlyArray<PersonLink>;
  /** The doctrines that it pursued; `date` is when. */
  readonly doctrines: ReadonlyArray<DoctrineLink>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The national events that concern it: those that reach it by any link, in the order of their dates, undated ones last. */
  readonly events: EventConnection;
  /** The events that it took part in. */
  readonly eventsAttended: ReadonlyArray<EventLink>;
  /** The events that took place in it. */
  readonly eventsHosted: ReadonlyArray<EventLink>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its own founding or independence. */
  readonly foundings: ReadonlyArray<FoundingLink>;
  /** The parties that governed it; `date` is when. */
  readonly governingParties: ReadonlyArray<PartyLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The events that it took the initiative for. */
  readonly initiated: ReadonlyArray<EventLink>;
  /** The layers of paradiplomacy that its local governments work in. */
  readonly layers: ReadonlyArray<LayerLink>;
  /** The organisations with local governments of it as members; `count` is how many, `date` the year. */
  readonly memberOrganisations: ReadonlyArray<OrganisationLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What it resisted or distrusted. */
  readonly objectedTo: ReadonlyArray<SubjectLink>;
  /** Who held an office in it; `role` is the office, `date` when the source has the person in it. */
  readonly officeHolders: ReadonlyArray<PersonLink>;
  /** The organisations that are its institutions or stand in it. */
  readonly organisationsBasedHere: ReadonlyArray<OrganisationLink>;
  /** The state that it followed. */
  readonly precededByStates: ReadonlyArray<NationLink>;
  /** Its missions abroad. */
  readonly representedBy: ReadonlyArray<OrganisationLink>;
  /** The statements that it made as a state. */
  readonly statements: ReadonlyArray<StatementLink>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** The states that followed it. */
  readonly succeededByStates: ReadonlyArray<NationLink>;
  /** The organisations that trained people of it. */
  readonly trainedBy: ReadonlyArray<OrganisationLink>;
  /** The treaties that it is a party to. */
  readonly treaties: ReadonlyArray<TreatyLink>;
  /** The official visits to it. */
  readonly visitsReceived: ReadonlyArray<VisitLink>;
};


/** A country with partner cities, or another state that the source names. */
export type NationAccessionTalksWithArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationActivePartiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationBilateralOrganisationsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationCitizensArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationDoctrinesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationEventsAttendedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationEventsHostedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationFoundingsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationGoverningPartiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationInitiatedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationLayersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationMemberOrganisationsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationNameArgs = {
  language?: Language;
};


/** A country with partner cities, or another state that the source names. */
export type NationObjectedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationOfficeHoldersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationOrganisationsBasedHereArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationPrecededByStatesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationRepresentedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationStatementsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationSucceededByStatesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationTrainedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationTreatiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country with partner cities, or another state that the source names. */
export type NationVisitsReceivedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A link to a country or state. */
export type NationLink = Link & {
  readonly __typename?: 'NationLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Nation;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a country or state. */
export type NationLinkReasonArgs = {
  language?: Language;
};

/** The surroundings of a node, ready to be drawn: nodes, and the facts that join two of them. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** Every fact that joins two of the nodes, in the order of their ids: at most 10000. */
  readonly edges: ReadonlyArray<NeighbourhoodEdge>;
  /** The node in the middle and those around it, in the order of their ids: at most 1000. */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
};

/** An edge of a neighbourhood: a fact that joins two nodes. */
export type NeighbourhoodEdge = {
  readonly __typename?: 'NeighbourhoodEdge';
  /**
   * The agreements behind an edge of type `TWINNED_WITH`, the oldest first; with `asOf` those that there were, even possibly,
   * by that day. Empty for every other type.
   */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The day by which it had begun for certain; null when it has no known beginning. */
  readonly certainSince: Maybe<Scalars['LocalDate']['output']>;
  /** The fact: when, as what, how many, and where it was taken from. */
  readonly fact: RelationFact;
  /** Unique in the neighbourhood, and the same whenever the fact is in one. */
  readonly id: Scalars['ID']['output'];
  /**
   * First day on which it may have begun: a fact that is told without a date of its own began with the event or the
   * agreement that it joins. Null when it has no known beginning.
   */
  readonly since: Maybe<Scalars['LocalDate']['output']>;
  /** The id of the node that it begins at. */
  readonly source: Scalars['ID']['output'];
  /** The id of the node that it ends at. */
  readonly target: Scalars['ID']['output'];
  /** What joins the two. */
  readonly type: RelationType;
};


/** An edge of a neighbourhood: a fact that joins two nodes. */
export type NeighbourhoodEdgeAgreementsArgs = {
  first?: Scalars['Int']['input'];
};

/** A node of a neighbourhood, told in brief. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** The country that it lies in or is, ISO 3166-1 alpha-2; null for what belongs to no one country. */
  readonly countryCode: Maybe<Scalars['CountryCode']['output']>;
  /** How many hops from the node in the middle it was reached in; 0 for that node itself. */
  readonly hops: Scalars['Int']['output'];
  /** The id of the node itself, unique in the neighbourhood. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north of the equator, WGS 84; null for what has no place. */
  readonly latitude: Maybe<Scalars['Latitude']['output']>;
  /** Degrees east of Greenwich, WGS 84; null for what has no place. */
  readonly longitude: Maybe<Scalars['Longitude']['output']>;
  /** Its name in the language asked for; of an agreement its parties and year, of a work its title. */
  readonly name: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Node;
  /** How many of its edges are not here: of those that `adjacency` lists of it, asked with the same `kinds` and `asOf`. */
  readonly omitted: Scalars['Int']['output'];
  /** The GraphQL type of the node itself, such as `Municipality`. */
  readonly type: Scalars['String']['output'];
};


/** A node of a neighbourhood, told in brief. */
export type NeighbourhoodNodeNameArgs = {
  language?: Language;
};

/** A network: nodes, and edges that join two of them, ready to be drawn, measured or written to a file. */
export type Network = {
  readonly __typename?: 'Network';
  /** The day that the network is shown as of; null when none was asked for. */
  readonly asOf: Maybe<Scalars['LocalDate']['output']>;
  /**
   * How to cite this network: what was selected, as of which day, from which versions of which datasets and which sources.
   * There is no author, because the graph knows none; a selection is of the day on which it is asked for, today.
   */
  readonly citeAs: Scalars['String']['output'];
  /** Whether edges lead from `source` to `target`. In a network that is not directed, which is which means nothing. */
  readonly directed: Scalars['Boolean']['output'];
  /** How many edges there are. */
  readonly edgeCount: Scalars['Int']['output'];
  /** The edges, in the order of their ids: at most 100000. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /**
   * Where this network can be downloaded, once for each format: the same nodes and edges, with dates, facts and citation
   * inside the file.
   */
  readonly exports: ReadonlyArray<NetworkExport>;
  /** Measures of this network and of its nodes. */
  readonly measures: NetworkMeasures;
  /** How many nodes there are. */
  readonly nodeCount: Scalars['Int']['output'];
  /** The nodes, in the order of their ids: at most 20000. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** What the nodes are and what joins them. */
  readonly projection: NetworkProjection;
};


/** A network: nodes, and edges that join two of them, ready to be drawn, measured or written to a file. */
export type NetworkCiteAsArgs = {
  format: CitationFormat;
};


/** A network: nodes, and edges that join two of them, ready to be drawn, measured or written to a file. */
export type NetworkMeasuresArgs = {
  resolution?: Scalars['Float']['input'];
  seed?: Scalars['Int']['input'];
};

/** An edge of a network. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /**
   * The agreements that it stands for, in the order of their dates: those that pass the network's filter. Of shared
   * neighbours, the agreements of both nodes with them; of any other fact none. BAD_USER_INPUT in a network of more than
   * 1000 edges.
   */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The day by which it had begun for certain; null when it has no date. */
  readonly certainSince: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it held on the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** Unique in the network, and the same whenever the same network is asked for. */
  readonly id: Scalars['ID']['output'];
  /**
   * First day on which it may have begun: that of its first agreement or fact; of shared neighbours, the day on which the
   * first of them came to be shared. Null when it has no date.
   */
  readonly since: Maybe<Scalars['LocalDate']['output']>;
  /** The id of the node that it begins at. */
  readonly source: Scalars['ID']['output'];
  /** The id of the node that it ends at. */
  readonly target: Scalars['ID']['output'];
  /** What joins the two. */
  readonly type: NetworkEdgeType;
  /** How many agreements, shared neighbours or facts it stands for, at least 1: with `asOf`, those that are possible too. */
  readonly weight: Scalars['Int']['output'];
  /** The same for certain and at most; both are `weight` without `asOf`. */
  readonly weightInterval: CountInterval;
};


/** An edge of a network. */
export type NetworkEdgeAgreementsArgs = {
  first?: Scalars['Int']['input'];
};

/**
 * What an edge of a network stands for: a relationship of the graph, read from its source to its target, or what a
 * projection makes of several.
 */
export type NetworkEdgeType =
  /** The two nodes, partner cities, are twinned with the same municipalities. Only in the projection `PARTNER_CITIES`. */
  | 'SHARES_MUNICIPALITIES'
  /** The two nodes, municipalities, are twinned with the same partner cities. Only in the projection `MUNICIPALITIES`. */
  | 'SHARES_PARTNERS'
  /** Municipalities of the source signed agreements with cities of the target. Only in the projections onto countries. */
  | 'SIGNED_WITH'
  /** The source, a municipality, has at least one agreement with the target, a partner city. */
  | 'TWINNED_WITH';

/** A file of a network. */
export type NetworkExport = {
  readonly __typename?: 'NetworkExport';
  /** Its format. */
  readonly format: NetworkFormat;
  /** The media type that it is sent as. */
  readonly mediaType: Scalars['String']['output'];
  /** Its complete address: `http://localhost:4000/export/network.gexf?countries=AZ,KZ`. */
  readonly url: Scalars['String']['output'];
};

/** A format that a network can be downloaded in. */
export type NetworkFormat =
  /** A zip archive of two tables and a page about them: for pandas, R and other programs. */
  | 'CSV'
  /** The JSON of Cytoscape.js: for Cytoscape.js and Cytoscape. */
  | 'CYTOSCAPE_JSON'
  /** GEXF 1.3 with a timeline: for Gephi, Gephi Lite, networkx 3.6 or newer. */
  | 'GEXF'
  /** GraphML: for Cytoscape, igraph, networkx, JGraphT, Gephi. */
  | 'GRAPHML'
  /** The JSON of graphology: for graphology and sigma. */
  | 'GRAPHOLOGY_JSON'
  /** JSON-LD, a schema.org Dataset: for whatever reads linked data. */
  | 'JSON_LD'
  /** Node-link JSON: for D3 and networkx. */
  | 'NODE_LINK_JSON'
  /** An Excel workbook with a sheet of the nodes and one of the edges, dates as dates: for Excel, LibreOffice, Numbers. */
  | 'XLSX'
  /** GraphML with labels and places as yEd shows them: for yEd. */
  | 'YED_GRAPHML';

/**
 * Measures of a network, each computed when it is asked for. Directions are left aside; edges that join the same two nodes
 * count as one, of their weights together. The algorithms are graphology's; the tests compare them with networkx.
 */
export type NetworkMeasures = {
  readonly __typename?: 'NetworkMeasures';
  /**
   * Whether edges join nodes of the same country, -1 to 1: Newman's assortativity coefficient (M. E. J. Newman, “Mixing
   * patterns in networks”, 2003, equation 2). Null when all ends lie in one country or there are no edges.
   */
  readonly assortativityByCountry: Maybe<Scalars['Float']['output']>;
  /**
   * Whether nodes of high degree join one another, -1 to 1: the correlation of the degrees at the ends of edges (Newman
   * 2003, equation 21). Null when all degrees are equal or there are no edges.
   */
  readonly assortativityByDegree: Maybe<Scalars['Float']['output']>;
  /**
   * How many communities were found: by the Louvain method (V. D. Blondel and others, “Fast unfolding of communities in
   * large networks”, 2008), by weight, with the seed and the resolution asked for.
   */
  readonly communityCount: Scalars['Int']['output'];
  /** How many components there are: parts that no edge joins to another. */
  readonly componentCount: Scalars['Int']['output'];
  /** Joined pairs of nodes as a share of all pairs, 0 to 1; null with fewer than two nodes. */
  readonly density: Maybe<Scalars['Float']['output']>;
  /**
   * How many steps lie between the two nodes of the largest component that are farthest apart; null when it is one node.
   * BAD_USER_INPUT as for `meanDistance`.
   */
  readonly diameter: Maybe<Scalars['Int']['output']>;
  /**
   * How many steps lie between two nodes of the largest component, in the mean over all pairs; null when it is one node.
   * BAD_USER_INPUT in a network that is too large: nodes times edges above 10 million.
   */
  readonly meanDistance: Maybe<Scalars['Float']['output']>;
  /**
   * How much more weight lies within those communities than would by chance, below 1: Newman's weighted modularity
   * (M. E. J. Newman, “Analysis of weighted networks”, 2004). Null without edges.
   */
  readonly modularity: Maybe<Scalars['Float']['output']>;
  /** The measures of each node, in the order of the network's nodes. */
  readonly nodes: ReadonlyArray<NodeMeasures>;
};

/** A node of a network, told in brief. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The country that it lies in or is, ISO 3166-1 alpha-2; null for what belongs to no one country. */
  readonly countryCode: Maybe<Scalars['CountryCode']['output']>;
  /** How many neighbours it has in all, however many of them the network holds. */
  readonly degree: Scalars['Int']['output'];
  /** The id of the node itself, unique in the network. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north of the equator, WGS 84; null for what has no place. */
  readonly latitude: Maybe<Scalars['Latitude']['output']>;
  /** Degrees east of Greenwich, WGS 84; null for what has no place. */
  readonly longitude: Maybe<Scalars['Longitude']['output']>;
  /** Its name in the language asked for; of an agreement its parties and year, of a work its title. */
  readonly name: Scalars['String']['output'];
  /** The node itself. BAD_USER_INPUT in a network of more than 1000 nodes. */
  readonly node: Node;
  /** How many of its neighbours the network holds: all of them, in the network of a projection. */
  readonly shown: Scalars['Int']['output'];
  /** The GraphQL type of the node itself, such as `Municipality`. */
  readonly type: Scalars['String']['output'];
};


/** A node of a network, told in brief. */
export type NetworkNodeNameArgs = {
  language?: Language;
};

/** What the nodes of a network are, and what joins two of them. */
export type NetworkProjection =
  /**
   * Countries; an edge joins the country of municipalities with the country of their partner cities, its weight is how many
   * agreements they have.
   */
  | 'COUNTRIES'
  /** Municipalities that have agreements; an edge joins two that have partner cities in common, its weight is how many. */
  | 'MUNICIPALITIES'
  /** Partner cities that have agreements; an edge joins two that have municipalities in common, its weight is how many. */
  | 'PARTNER_CITIES'
  /**
   * Provinces and countries; an edge joins the province of municipalities with the country of their partner cities, its
   * weight is how many agreements they have.
   */
  | 'PROVINCES_AND_COUNTRIES'
  /** Municipalities and partner cities; an edge joins two that have agreements, its weight is how many. */
  | 'TWO_MODE';

/** Anything with an id of its own (Relay's global object identification). */
export type Node = {
  /** A readable identifier that stays the same across versions of the data, such as `agreement/t2-017`. */
  readonly id: Scalars['ID']['output'];
};

/** What kind of node is wanted around a node. */
export type NodeKind =
  /** Agreements of municipalities. */
  | 'AGREEMENT'
  /** Figures that a source states. */
  | 'CLAIM'
  /** Countries that have municipalities or partner cities. */
  | 'COUNTRY'
  /** Policies and concepts. */
  | 'DOCTRINE'
  /** Foundings and reorganisations. */
  | 'FOUNDING'
  /** Layers of paradiplomacy. */
  | 'LAYER'
  /** Municipalities of Türkiye. */
  | 'MUNICIPALITY'
  /** Organisations. */
  | 'ORGANISATION'
  /** Partner cities abroad. */
  | 'PARTNER_CITY'
  /** Political parties. */
  | 'PARTY'
  /** Periods. */
  | 'PERIOD'
  /** People. */
  | 'PERSON'
  /** Provinces. */
  | 'PROVINCE'
  /** Works: the sources and the literature. */
  | 'SOURCE'
  /** States without partner cities. */
  | 'STATE'
  /** Public statements. */
  | 'STATEMENT'
  /** Summits and other meetings. */
  | 'SUMMIT'
  /** Treaties and agreements between states. */
  | 'TREATY'
  /** Official visits. */
  | 'VISIT';

/** The measures of one node in its network. */
export type NodeMeasures = {
  readonly __typename?: 'NodeMeasures';
  /**
   * Through how many of the shortest paths between others it lies, as a share, 0 to 1: U. Brandes, “A faster algorithm for
   * betweenness centrality” (2001), normalised by the number of pairs of others, weights left aside. BAD_USER_INPUT in a
   * network that is too large: nodes times edges above 10 million.
   */
  readonly betweenness: Scalars['Float']['output'];
  /**
   * How near it is to all others, 0 to 1: the inverse of its mean distance to those that it reaches, times the share that
   * it reaches (S. Wasserman and K. Faust, “Social network analysis”, 1994), weights left aside. BAD_USER_INPUT as for
   * `betweenness`.
   */
  readonly closeness: Scalars['Float']['output'];
  /** The number of its community; that of the largest is 0. */
  readonly community: Scalars['Int']['output'];
  /** The number of its component; that of the largest is 0. */
  readonly component: Scalars['Int']['output'];
  /** How many other nodes it is joined to. */
  readonly degree: Scalars['Int']['output'];
  /** The id of the node. */
  readonly id: Scalars['ID']['output'];
  /**
   * How often a walk along the edges comes to it, as a share; those of all nodes add up to 1. PageRank (S. Brin and L. Page,
   * 1998) with damping 0.85, by weight, to a tolerance of 1e-12.
   */
  readonly pageRank: Scalars['Float']['output'];
  /** The weight of its edges together. */
  readonly strength: Scalars['Int']['output'];
};

/** Where a statement can be made. */
export type Occasion = Founding | Organisation | Statement | Summit | Treaty | Visit;

/** A link to the occasion of a statement. */
export type OccasionLink = Link & {
  readonly __typename?: 'OccasionLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Occasion;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to the occasion of a statement. */
export type OccasionLinkReasonArgs = {
  language?: Language;
};

/** What a person can hold an office in. */
export type OfficeBody = Country | Party | State;

/** A link to the country, state or party of an office. */
export type OfficeLink = Link & {
  readonly __typename?: 'OfficeLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: OfficeBody;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to the country, state or party of an office. */
export type OfficeLinkReasonArgs = {
  language?: Language;
};

/** The way in which a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first, first. */
  | 'ASC'
  /** Largest, latest or alphabetically last, first. */
  | 'DESC';

/** An organisation, a state body or a broadcaster that the source names. */
export type Organisation = Cited & Identified & Named & Node & {
  readonly __typename?: 'Organisation';
  /** Its abbreviation, such as `TDBB`; null when it has none. */
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** The countries that it held talks on accession with. */
  readonly accessionTalks: ReadonlyArray<NationLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The statements that announced its founding. */
  readonly announcedIn: ReadonlyArray<StatementLink>;
  /** The bodies that were attached to it; `date` is when. */
  readonly attachedBodies: ReadonlyArray<OrganisationLink>;
  /** The country that it is an institution of, or stands in. */
  readonly basedIn: ReadonlyArray<NationLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The doctrines that it pursued or was an instrument of. */
  readonly doctrines: ReadonlyArray<DoctrineLink>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The events that it took part in. */
  readonly eventsAttended: ReadonlyArray<EventLink>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its founding. */
  readonly foundings: ReadonlyArray<FoundingLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: OrganisationKind;
  /** The layers of paradiplomacy that it works in. */
  readonly layers: ReadonlyArray<LayerLink>;
  /** The countries whose local governments are members; `count` is how many, `date` the year. */
  readonly localMembers: ReadonlyArray<NationLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The bodies that it was attached to; `date` is when. */
  readonly parentBodies: ReadonlyArray<OrganisationLink>;
  /** What it followed, or what it was before. */
  readonly predecessors: ReadonlyArray<OrganisationLink>;
  /** The changes of its form, its parent or its name. */
  readonly reorganisations: ReadonlyArray<FoundingLink>;
  /** The country whose mission it is. */
  readonly represents: ReadonlyArray<NationLink>;
  /** The two sides of a bilateral organisation. */
  readonly sides: ReadonlyArray<NationLink>;
  /** The statements made there. */
  readonly statementsMade: ReadonlyArray<StatementLink>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** What followed it, or what it became. */
  readonly successors: ReadonlyArray<OrganisationLink>;
  /** The countries whose people it trained. */
  readonly trained: ReadonlyArray<NationLink>;
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationAccessionTalksArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationAnnouncedInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationAttachedBodiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationBasedInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationDoctrinesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationEventsAttendedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationFoundingsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationLayersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationLocalMembersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationNameArgs = {
  language?: Language;
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationParentBodiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationPredecessorsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationReorganisationsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationRepresentsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationSidesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationStatementsMadeArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationSuccessorsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, a state body or a broadcaster that the source names. */
export type OrganisationTrainedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of organisations in a page. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Organisation;
};

/** What an organisation is. */
export type OrganisationKind =
  /** A radio or television station. */
  | 'BROADCASTER'
  /** A council of companies of two countries. */
  | 'BUSINESS_COUNCIL'
  /** A mission of a state abroad. */
  | 'DIPLOMATIC_MISSION'
  /** An organisation of states. */
  | 'INTERNATIONAL_ORGANISATION'
  /** An army or a part of one. */
  | 'MILITARY'
  /** A ministry or the office of a head of government. */
  | 'MINISTRY'
  /** A parliament. */
  | 'PARLIAMENT'
  /** An assembly of several parliaments. */
  | 'PARLIAMENTARY_ASSEMBLY'
  /** An agency of one state. */
  | 'STATE_AGENCY'
  /** A union of municipalities and other local governments. */
  | 'UNION_OF_LOCAL_GOVERNMENTS'
  /** A union to which its states have given powers. */
  | 'UNION_OF_STATES'
  /** A university. */
  | 'UNIVERSITY';

/** A link to an organisation. */
export type OrganisationLink = Link & {
  readonly __typename?: 'OrganisationLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Organisation;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to an organisation. */
export type OrganisationLinkReasonArgs = {
  language?: Language;
};

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

/** A date or an interval, as precise as its source, with the days it may mean. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** First day that it may mean; the day itself when the source gives a day; null when the beginning is open. */
  readonly earliest: Maybe<Scalars['LocalDate']['output']>;
  /**
   * The date in Extended Date/Time Format (ISO 8601-2, level 0): `1992`, `1992-10`, `1992-10-30`, or an interval such as
   * `2003-06-23/2003-06-24`, in which two dots stand for an open end.
   */
  readonly edtf: Scalars['String']['output'];
  /** Last day that it may mean; the day itself when the source gives a day; null when the end is open. */
  readonly latest: Maybe<Scalars['LocalDate']['output']>;
  /** How precise the source is. */
  readonly precision: DatePrecision;
};

/** Who can take part in an event. */
export type Participant = Country | Organisation | Person | State;

/** A link to a participant. */
export type ParticipantLink = Link & {
  readonly __typename?: 'ParticipantLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Participant;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a participant. */
export type ParticipantLinkReasonArgs = {
  language?: Language;
};

/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCity = Cited & Identified & LocalGovernment & Named & Node & {
  readonly __typename?: 'PartnerCity';
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The agreements that it is a party to. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country that it lies in. */
  readonly country: Country;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The events that took place there. */
  readonly eventsHosted: ReadonlyArray<EventLink>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
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
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** What followed it, when it no longer exists as such; empty while it exists. */
  readonly successors: ReadonlyArray<Succession>;
};


/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCityAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCityEventsHostedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCityMunicipalitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<MunicipalityFilter>;
  first?: Scalars['Int']['input'];
};


/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCityNameArgs = {
  language?: Language;
};


/** A city abroad that Turkish municipalities are twinned with, or a district, settlement or region there. */
export type PartnerCitySubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
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
  /**
   * Existing on this day: not merged, split or renamed by then, and begun, where it came of a split or a renaming. What another
   * was merged into is taken to have existed before.
   */
  readonly existingOn?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** A political party that the source names. */
export type Party = Cited & Named & Node & {
  readonly __typename?: 'Party';
  /** Its abbreviation; null when it has none. */
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The country that it works in. */
  readonly activeIn: ReadonlyArray<NationLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The doctrines that it pursued; `date` is when. */
  readonly doctrines: ReadonlyArray<DoctrineLink>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The country that it governed; `date` is when. */
  readonly governed: ReadonlyArray<NationLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who held an office in it; `role` is the office. */
  readonly officeHolders: ReadonlyArray<PersonLink>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
};


/** A political party that the source names. */
export type PartyActiveInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A political party that the source names. */
export type PartyDoctrinesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A political party that the source names. */
export type PartyGovernedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A political party that the source names. */
export type PartyNameArgs = {
  language?: Language;
};


/** A political party that the source names. */
export type PartyOfficeHoldersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A political party that the source names. */
export type PartySubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of parties. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Party>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of parties in a page. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Party;
};

/** A link to a party. */
export type PartyLink = Link & {
  readonly __typename?: 'PartyLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Party;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a party. */
export type PartyLinkReasonArgs = {
  language?: Language;
};

/** What the name of a party is held to mean. */
export type PartyResolution = {
  readonly __typename?: 'PartyResolution';
  /** The places that it could mean instead, in the spelling of their country; some of them have no node of their own. */
  readonly alternatives: ReadonlyArray<Scalars['String']['output']>;
  /** How sure that is, as the editors judge it. */
  readonly certainty: ResolutionCertainty;
  /** The place that it is held to mean. */
  readonly party: LocalGovernment;
  /** Why it is held to mean this place; null when that is plain. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** A way from one node to another over facts, each walked from its source to its target or back. No node is on it twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** Whether all of its steps held on the day of `asOf`: that of the least certain one; null without `asOf`. */
  readonly certainty: Maybe<Certainty>;
  /** How many steps it has: its hops. */
  readonly length: Scalars['Int']['output'];
  /** The nodes that it visits, from the first end to the last. */
  readonly nodes: ReadonlyArray<BriefNode>;
  /**
   * What it tells, in a sentence. Two municipalities, or two partner cities, that meet in a shared partner are told together.
   * BAD_USER_INPUT for `LOCAL`.
   */
  readonly sentence: Scalars['String']['output'];
  /** Its steps, in their order. */
  readonly steps: ReadonlyArray<PathStep>;
};


/** A way from one node to another over facts, each walked from its source to its target or back. No node is on it twice. */
export type PathSentenceArgs = {
  language?: Language;
};

/** A page of the paths between two nodes, the shortest first. */
export type PathConnection = {
  readonly __typename?: 'PathConnection';
  /** The paths of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PathEdge>;
  /**
   * The hubs that a path would run through if it might: those within two hops of both ends that would join them in at most
   * `maxHops` hops, the shortest way first, at most 20. A hub has more than 250 relationships, such as Türkiye, and no path
   * runs through it unless it is an end or in `via`. Around an end of many relationships only a part of its neighbours is
   * looked at. Empty when no hub was in the way.
   */
  readonly hubsNotCrossed: ReadonlyArray<PathHub>;
  /** The most hops that a path may have, as asked for. */
  readonly maxHops: Scalars['Int']['output'];
  /** The paths of this page, without cursors. */
  readonly nodes: ReadonlyArray<Path>;
  /** Where this page stands in the whole list. Asking for it looks for the path behind the page. */
  readonly pageInfo: PageInfo;
  /**
   * Where there is no next page: every path of at most so many hops has been found. It is `maxHops`, or less when going
   * further would have read more than 50000 relationships. Where there is a next page: the length of its first path.
   */
  readonly searchedHops: Scalars['Int']['output'];
};

/** A path in a page. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** To be given as `after` for the page that begins behind this path. */
  readonly cursor: Scalars['String']['output'];
  /** The path itself. */
  readonly node: Path;
};

/** A node with so many relationships that paths do not run through it. */
export type PathHub = {
  readonly __typename?: 'PathHub';
  /** Length of the shortest path from end to end that would run through it. */
  readonly hops: Scalars['Int']['output'];
  /** The node. */
  readonly node: BriefNode;
  /** How many relationships of every type it has. */
  readonly relationshipCount: Scalars['Int']['output'];
};

/** A step of a path, over the facts of one type that join two nodes. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /**
   * The agreements behind a step of type `TWINNED_WITH`, the oldest first; with `asOf` those that there were, even possibly,
   * by that day. Empty for every other type.
   */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Whether it held on the day of `asOf`: that of the most certain of its facts; null without `asOf`. */
  readonly certainty: Maybe<Certainty>;
  /**
   * The facts of this type that join the two, the oldest first; at least one. Two offices of one person in one country are
   * two facts of one step.
   */
  readonly facts: ReadonlyArray<RelationFact>;
  /** Whether it is walked from the fact's source, `from`, to its target, `to`; otherwise `to` is the source. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step begins. */
  readonly from: BriefNode;
  /** What it tells, in a sentence. BAD_USER_INPUT for `LOCAL`. */
  readonly sentence: Scalars['String']['output'];
  /** Where it leads. */
  readonly to: BriefNode;
  /** What joins the two. */
  readonly type: RelationType;
};


/** A step of a path, over the facts of one type that join two nodes. */
export type PathStepAgreementsArgs = {
  first?: Scalars['Int']['input'];
};


/** A step of a path, over the facts of one type that join two nodes. */
export type PathStepSentenceArgs = {
  language?: Language;
};

/** A span of time as the source divides it. */
export type Period = Cited & Named & Node & {
  readonly __typename?: 'Period';
  /** What the source tells of it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the source says of it, in the editors' words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Which of the source's divisions of time it belongs to. */
  readonly division: Scalars['String']['output'];
  /** The doctrines pursued in it. */
  readonly doctrines: ReadonlyArray<DoctrineLink>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** What the agreements dated within it come to, counted now. */
  readonly figures: Figures;
  /** The period after it in the same division. */
  readonly followedBy: ReadonlyArray<PeriodLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The longer period that it is a part of. */
  readonly partOf: ReadonlyArray<PeriodLink>;
  /** The shorter periods that are parts of it. */
  readonly parts: ReadonlyArray<PeriodLink>;
  /** The period before it in the same division. */
  readonly precededBy: ReadonlyArray<PeriodLink>;
  /** The number that the source gives for it, in `reportedUnit`; null when it gives none. */
  readonly reported: Maybe<Scalars['Float']['output']>;
  /** What `reported` counts; null without it. */
  readonly reportedUnit: Maybe<Scalars['String']['output']>;
  /** The span. */
  readonly span: PartialDate;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
};


/** A span of time as the source divides it. */
export type PeriodAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A span of time as the source divides it. */
export type PeriodDoctrinesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A span of time as the source divides it. */
export type PeriodFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A span of time as the source divides it. */
export type PeriodNameArgs = {
  language?: Language;
};


/** A span of time as the source divides it. */
export type PeriodPartOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A span of time as the source divides it. */
export type PeriodPartsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A span of time as the source divides it. */
export type PeriodPrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A span of time as the source divides it. */
export type PeriodSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of periods. */
export type PeriodConnection = {
  readonly __typename?: 'PeriodConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PeriodEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Period>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of periods in a page. */
export type PeriodEdge = {
  readonly __typename?: 'PeriodEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Period;
};

/** A link to a period. */
export type PeriodLink = Link & {
  readonly __typename?: 'PeriodLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Period;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a period. */
export type PeriodLinkReasonArgs = {
  language?: Language;
};

/** A leader, an official or a scholar whom the source names. */
export type Person = Cited & Identified & Named & Node & {
  readonly __typename?: 'Person';
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The country that the person belongs to, by office or as the source tells it. */
  readonly citizenOf: ReadonlyArray<NationLink>;
  /** The doctrines pursued; `date` is when. */
  readonly doctrines: ReadonlyArray<DoctrineLink>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The summits and other events that the person took part in. */
  readonly eventsAttended: ReadonlyArray<EventLink>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The events that the person took the initiative for. */
  readonly initiated: ReadonlyArray<EventLink>;
  /** Whether the person acts in the events or writes about them. */
  readonly kind: PersonKind;
  /** The visits during which the visitor met this person. */
  readonly metDuring: ReadonlyArray<VisitLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The offices held; `role` is the office, `date` when the source has the person in it, which is not the whole term. */
  readonly offices: ReadonlyArray<OfficeLink>;
  /** The concepts and layers that the person put forward. */
  readonly proposed: ReadonlyArray<ConceptLink>;
  /** The statements made. */
  readonly statements: ReadonlyArray<StatementLink>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** The official visits made. */
  readonly visits: ReadonlyArray<VisitLink>;
  /** The works of which the person is an author. */
  readonly works: ReadonlyArray<SourceLink>;
};


/** A leader, an official or a scholar whom the source names. */
export type PersonCitizenOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonDoctrinesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonEventsAttendedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonInitiatedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonMetDuringArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonNameArgs = {
  language?: Language;
};


/** A leader, an official or a scholar whom the source names. */
export type PersonOfficesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonProposedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonStatementsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonVisitsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader, an official or a scholar whom the source names. */
export type PersonWorksArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of people in a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Person;
};

/** Why the graph knows a person. */
export type PersonKind =
  /** A politician, a soldier or another official. */
  | 'OFFICIAL'
  /** An author whom the source cites. */
  | 'SCHOLAR';

/** A link to a person. */
export type PersonLink = Link & {
  readonly __typename?: 'PersonLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Person;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a person. */
export type PersonLinkReasonArgs = {
  language?: Language;
};

/** A link to the place of an event. */
export type PlaceLink = Link & {
  readonly __typename?: 'PlaceLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: EventPlace;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to the place of an event. */
export type PlaceLinkReasonArgs = {
  language?: Language;
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

/** In which of two datasets a pair has an agreement. */
export type Presence =
  /** In both. */
  | 'BOTH'
  /** Only in the left one. */
  | 'ONLY_LEFT'
  /** Only in the right one. */
  | 'ONLY_RIGHT';

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

/** Who can propose a concept: a person, or a work. */
export type Proposer = Person | Source;

/** A link to somebody who proposed. */
export type ProposerLink = Link & {
  readonly __typename?: 'ProposerLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Proposer;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to somebody who proposed. */
export type ProposerLinkReasonArgs = {
  language?: Language;
};

/** A Turkish province (il). */
export type Province = Cited & Identified & Named & Node & {
  readonly __typename?: 'Province';
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The agreements that municipalities of this province signed. */
  readonly agreements: AgreementConnection;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** ISO 3166-2, such as `TR-06`. */
  readonly code: Scalars['SubdivisionCode']['output'];
  /** The country of the province. */
  readonly country: Country;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The number of its centre in GeoNames, which is that of the city; null when GeoNames has none. */
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
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
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
  /**
   * The edges of one node, each with the neighbour at its other end: in the order of their types, incoming ones first, then
   * by date (the fact's own or that of the neighbour, those without one first), then by the neighbours' ids. However many
   * places lie in a country and however many agreements a place has, no more of them is read than a page holds.
   */
  readonly adjacency: AdjacencyConnection;
  /** The agreement with this id; null when there is none. */
  readonly agreement: Maybe<Agreement>;
  /** The sister-city agreements. */
  readonly agreements: AgreementConnection;
  /** The claim with this id; null when there is none. */
  readonly claim: Maybe<Claim>;
  /** What the source counts and dates, in the order of the ids, each computed again from the graph now. */
  readonly claims: ClaimConnection;
  /** The countries, in the Turkish alphabetical order of their Turkish names. */
  readonly countries: CountryConnection;
  /** The country with this ISO 3166-1 alpha-2 code; null when it is not in the graph. */
  readonly country: Maybe<Country>;
  /** All datasets in the graph, in the order of their ids. */
  readonly datasets: DatasetConnection;
  /** The doctrine with this id; null when there is none. */
  readonly doctrine: Maybe<Doctrine>;
  /** The doctrines, in Turkish alphabetical order. */
  readonly doctrines: DoctrineConnection;
  /**
   * Does diplomacy echo? Counts the agreements with cities of the countries that an event concerns in a window before and
   * after it, for one event, for the events of one country, or for all.
   *
   * The events of one occasion (`Event.occasion`) count once, on the day of the one that may have been first, with the
   * countries of all of them: an agreement with cities of any of these counts once.
   *
   * Windows are whole calendar months that end the day before the event, and as many that begin the day after it; what is
   * signed while it lasts, from one day to another, counts in neither. A month, a year or a span of them leaves open on
   * which day it took place: the counts are the average over these days. An agreement without a day counts for the
   * share of its days that lie in a window.
   *
   * The rate ratio divides agreements a day after by agreements a day before, all events pooled. Its 95 % interval comes
   * from the draws of the test below, studentized (Efron and Tibshirani 1993, chapter 12.5), and is never narrower than if
   * agreements were independent: batches of signings and windows that share agreements are allowed for. One result of one
   * setting says little: ask for several windows, both grounds and both dates. The test moves every event to
   * random days of the period, keeping its length and its countries, and counts how often the surplus, measured as McNemar
   * (1947) does, is at least as great; p = (b + 1) / (m + 1) after Phipson and Smyth (2010). Agreements stay where they
   * are, so that growth over the years is the same in every draw. The generator is seeded: equal arguments give equal
   * answers. An echo does not show that an event caused an agreement: both may have been prepared together.
   */
  readonly echo: Echo;
  /** The editorial notes, in the order of their ids. */
  readonly editorialNotes: EditorialNoteConnection;
  /** The events of national diplomacy, in the order of their dates, undated ones last. */
  readonly events: EventConnection;
  /** The founding with this id; null when there is none. */
  readonly founding: Maybe<Founding>;
  /** The foundings, in the order of their dates, undated ones last. */
  readonly foundings: FoundingConnection;
  /** The layer with this id; null when there is none. */
  readonly layer: Maybe<Layer>;
  /** The layers and stages, by typology and position. */
  readonly layers: LayerConnection;
  /** The municipalities of Türkiye in the graph: those that signed agreements and those that succeeded them. */
  readonly municipalities: MunicipalityConnection;
  /** The municipality with this id; null when there is none. */
  readonly municipality: Maybe<Municipality>;
  /**
   * The surroundings of any node: the nodes within so many hops of it, and every fact that joins two of them. What only
   * tells where facts come from or what else things are called joins none.
   *
   * Between municipalities and partner cities lies `TWINNED_WITH`; single agreements are there where `kinds` asks for them,
   * and around an agreement. With `asOf` only what held on that day, even possibly, is there, as in `paths`.
   *
   * A large node does not flood it: of each node only its first edges are followed, in the order of `adjacency`, and none
   * from a hub (a node of more than 250 relationships, such as Türkiye) that is not in the middle. `omitted` tells how many
   * edges of a node are left out; `adjacency` lists them. What has more than 1000 nodes or 10000 edges, or takes reading
   * more than 50000 relationships, is refused: BAD_USER_INPUT.
   */
  readonly neighbourhood: Neighbourhood;
  /**
   * The network that agreements make, as nodes and edges. Nodes are those that the agreements in question reach, also where
   * no edge joins them to another. A network of more than 20000 nodes or 100000 edges is refused: BAD_USER_INPUT.
   */
  readonly network: Network;
  /** The node with this id, of whatever type; null when there is none. */
  readonly node: Maybe<Node>;
  /** The nodes with these ids, in the order asked for; null in the place of each id that is unknown. At most 500. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organisation with this id; null when there is none. */
  readonly organisation: Maybe<Organisation>;
  /** The organisations, in Turkish alphabetical order. */
  readonly organisations: OrganisationConnection;
  /** The political parties, in Turkish alphabetical order. */
  readonly parties: PartyConnection;
  /** The partner cities. */
  readonly partnerCities: PartnerCityConnection;
  /** The partner city with this id; null when there is none. */
  readonly partnerCity: Maybe<PartnerCity>;
  /** The party with this id; null when there is none. */
  readonly party: Maybe<Party>;
  /**
   * Paths between two nodes of any kinds over the facts that join them: how a leader comes to a municipality, what two
   * municipalities share. All shortest paths come first, then longer ones; those of one length are ordered by the ids of
   * their nodes, then by the types of their steps. No node is on a path twice.
   *
   * Between municipalities and partner cities a path runs over `TWINNED_WITH`, and over single agreements only where an
   * agreement is an end or in `via`. It does not run through hubs (see `hubsNotCrossed`). A search reads at most 50000
   * relationships and then stops (see `searchedHops`). With `asOf` only what held on that day, even possibly, is walked:
   * an office, a policy or a membership in its time, what happened from then on, what is told without a time always.
   */
  readonly paths: PathConnection;
  /** The people, in Turkish alphabetical order. */
  readonly people: PersonConnection;
  /** The period with this id; null when there is none. */
  readonly period: Maybe<Period>;
  /** The periods, in the order of their beginnings. */
  readonly periods: PeriodConnection;
  /** The person with this id; null when there is none. */
  readonly person: Maybe<Person>;
  /** The province with this ISO 3166-2 code; null when it is not in the graph. */
  readonly province: Maybe<Province>;
  /** The provinces that a municipality in the graph belongs to, in Turkish alphabetical order. */
  readonly provinces: ProvinceConnection;
  /**
   * Which pairs are over- or under-represented, and which countries and provinces, as a hint where to look next.
   *
   * The null model keeps how many agreements each province (or municipality, or kind) and each country has, and deals the
   * agreements out anew among them, all ways being equally likely: the bipartite configuration model, in which two may be
   * joined by several agreements (M. E. J. Newman, S. H. Strogatz and D. J. Watts, “Random Graphs with Arbitrary Degree
   * Distributions and Their Applications”, Physical Review E 64, 2001). So a province that signs much, or a country that is
   * much signed with, surprises nobody; only what the two numbers do not explain is told.
   *
   * Since every draw keeps how many agreements a country or a province has, this number itself cannot be too large or too
   * small; of single countries and provinces it is tested with how many different partners they have for that number.
   * Nothing here compares with inhabitants or with municipalities that never signed: the graph does not hold them.
   *
   * The generator is seeded: equal arguments give equal answers. Agreements count as independent, which batches of
   * signings are not: p-values are then too small. Errors: BAD_USER_INPUT when an argument is out of its range, or when
   * the draws would take too long.
   */
  readonly representation: Representation;
  /**
   * Which nodes the given names mean, each with the reasons: for matching a table of one's own with the graph. Whatever is
   * known beside the name (country, province, location) helps; a name alone never decides between places. Former names,
   * transliterations and printed spellings count like present names. At `/reconcile` the same is offered to OpenRefine.
   */
  readonly resolve: ReadonlyArray<NameResolution>;
  /**
   * Countries, provinces, municipalities, partner cities and whatever else has a name, by any name that they have or had, in any spelling: with or
   * without Turkish letters, capitals or not, the beginning of a name, one letter wrong; where nothing is found, two letters
   * wrong in words of six letters or more. Words beside the name that say what it is (`Belediyesi`, `BŞB`) or where it lies,
   * suffixes (`Şeki’nin`), brackets and slashes are no obstacle. The best match first; what only has the text inside a word
   * comes last. A Wikidata item (`Q3640`, `wd:Q3640`), a GeoNames number (`geonames:323786`) or the address of either finds
   * what it is the id of, and nothing else.
   */
  readonly search: SearchConnection;
  /** The source with this id; null when there is none. */
  readonly source: Maybe<Source>;
  /**
   * Compares what two datasets state: which parties have an agreement in both, and which in one alone, whatever the dates say.
   * What is missing in one may be wrong in the other, or never have been recorded. More than 50000 agreements are refused:
   * BAD_USER_INPUT.
   */
  readonly sourceComparison: SourceComparison;
  /** All sources, in the order of their ids. */
  readonly sources: SourceConnection;
  /** The state with this id; null when there is none. */
  readonly state: Maybe<State>;
  /** The statement with this id; null when there is none. */
  readonly statement: Maybe<Statement>;
  /** The statements, in the order of their dates, undated ones last. */
  readonly statements: StatementConnection;
  /** The states that the prose names beside the countries with partner cities, in Turkish alphabetical order. */
  readonly states: StateConnection;
  /**
   * Agreements counted by one dimension, or by two crossed: by year, month, country, province, period, kind of
   * municipality and more, with shares, sums up to each year and growth. Counts are intervals, because a date that is only
   * a year belongs to no month for certain, and `asOf` may fall within it: the rows of a dimension then add up to no more
   * than the total in `min`, and to no less in `max`; with precise dates both are equal to it.
   */
  readonly statistics: Statistics;
  /** The summit with this id; null when there is none. */
  readonly summit: Maybe<Summit>;
  /** The summits, in the order of their dates, undated ones last. */
  readonly summits: SummitConnection;
  /**
   * Agreements and events of national diplomacy in one line, in the order of the first day that their dates may mean. What
   * has no date is left out.
   */
  readonly timeline: TimelineItemConnection;
  /** The treaties, in the order of their dates, undated ones last. */
  readonly treaties: TreatyConnection;
  /** The treaty with this id; null when there is none. */
  readonly treaty: Maybe<Treaty>;
  /** The visit with this id; null when there is none. */
  readonly visit: Maybe<Visit>;
  /** The visits, in the order of their dates, undated ones last. */
  readonly visits: VisitConnection;
};


/** What can be asked. Everything is read-only. */
export type QueryAdjacencyArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kinds: InputMaybe<ReadonlyArray<NodeKind>>;
  types: InputMaybe<ReadonlyArray<RelationType>>;
};


/** What can be asked. Everything is read-only. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** What can be asked. Everything is read-only. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  verdict: InputMaybe<Verdict>;
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
export type QueryDatasetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryDoctrineArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryDoctrinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: InputMaybe<DoctrineKind>;
};


/** What can be asked. Everything is read-only. */
export type QueryEchoArgs = {
  basis?: ReadonlyArray<Basis>;
  country: InputMaybe<Scalars['CountryCode']['input']>;
  dates?: EchoDates;
  event: InputMaybe<Scalars['ID']['input']>;
  from: InputMaybe<Scalars['LocalDate']['input']>;
  permutations?: Scalars['Int']['input'];
  repeats: InputMaybe<Scalars['Boolean']['input']>;
  seed?: Scalars['Int']['input'];
  windowMonths?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryEditorialNotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  field: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: InputMaybe<EditorialNoteKind>;
};


/** What can be asked. Everything is read-only. */
export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryFoundingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryFoundingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryLayerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryLayersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  typology: InputMaybe<Typology>;
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
export type QueryNeighbourhoodArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
  hops?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kinds: InputMaybe<ReadonlyArray<NodeKind>>;
};


/** What can be asked. Everything is read-only. */
export type QueryNetworkArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<AgreementFilter>;
  projection?: NetworkProjection;
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
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryOrganisationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds: InputMaybe<ReadonlyArray<OrganisationKind>>;
};


/** What can be asked. Everything is read-only. */
export type QueryPartiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryPathsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  via: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Everything is read-only. */
export type QueryPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: InputMaybe<PersonKind>;
};


/** What can be asked. Everything is read-only. */
export type QueryPeriodArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryPeriodsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryPersonArgs = {
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
export type QueryRepresentationArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<AgreementFilter>;
  of: RepresentationSubject;
  permutations?: Scalars['Int']['input'];
  seed?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryResolveArgs = {
  first?: Scalars['Int']['input'];
  names: ReadonlyArray<NameInput>;
};


/** What can be asked. Everything is read-only. */
export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** What can be asked. Everything is read-only. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QuerySourceComparisonArgs = {
  filter: InputMaybe<AgreementFilter>;
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: InputMaybe<SourceKind>;
};


/** What can be asked. Everything is read-only. */
export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryStatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryStatisticsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  by: ReadonlyArray<StatisticsDimension>;
  division: InputMaybe<Scalars['String']['input']>;
  fillGaps?: Scalars['Boolean']['input'];
  filter: InputMaybe<AgreementFilter>;
  orderBy?: StatisticsOrder;
};


/** What can be asked. Everything is read-only. */
export type QuerySummitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QuerySummitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryTimelineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  basis: InputMaybe<ReadonlyArray<Basis>>;
  countries: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  first?: Scalars['Int']['input'];
  from: InputMaybe<Scalars['EDTF']['input']>;
  kinds: InputMaybe<ReadonlyArray<TimelineKind>>;
  to: InputMaybe<Scalars['EDTF']['input']>;
};


/** What can be asked. Everything is read-only. */
export type QueryTreatiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryTreatyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read-only. */
export type QueryVisitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};

/** A confidence interval of a rate ratio. */
export type RateRatioInterval = {
  readonly __typename?: 'RateRatioInterval';
  /** The lower end. */
  readonly lower: Scalars['Float']['output'];
  /** The upper end; null when it is infinite. */
  readonly upper: Maybe<Scalars['Float']['output']>;
};

/** A Cypher statement with its parameters. */
export type Recomputation = {
  readonly __typename?: 'Recomputation';
  /** The statement. It gives every figure of the agreements that fit each of `$filters`. */
  readonly cypher: Scalars['String']['output'];
  /** The parameters, as a JSON object. */
  readonly parameters: Scalars['JSONObject']['output'];
};

/** A fact that joins two nodes. */
export type RelationFact = {
  readonly __typename?: 'RelationFact';
  /** Whether it held on the day of `asOf`; null without `asOf`. */
  readonly certainty: Maybe<Certainty>;
  /**
   * Where it was taken from; at least one place. Of a twinning those of its first ten agreements; of where a place lies, or
   * what became of it, those of the place.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * How many, where the fact counts something: the agreements of a twinning (null with `asOf`), an organisation's members;
   * null elsewhere.
   */
  readonly count: Maybe<Scalars['Int']['output']>;
  /**
   * When it held or happened, as the source tells it: of a twinning the first agreement's date, of the signing of an
   * agreement the agreement's; null when the source tells none.
   */
  readonly date: Maybe<PartialDate>;
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The part that the one had in the other, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};

/**
 * How a fact joins two nodes, read from its source to its target. What only tells where facts come from or what else things
 * are called joins none.
 */
export type RelationType =
  /** The source concerns the target. */
  | 'ABOUT'
  /** The source works in this layer; a party: in this country. */
  | 'ACTIVE_IN'
  /** The source said that the target would be founded. */
  | 'ANNOUNCED'
  /** The source had the target as its parent body. */
  | 'ATTACHED_TO'
  /** The target took part in the source. */
  | 'ATTENDED_BY'
  /** The source is one of the target's authors. */
  | 'AUTHORED'
  /** The source is an institution of the country, or stands in it. */
  | 'BASED_IN'
  /** The source was made from the target. */
  | 'BUILDS_ON'
  /** The source is cited at second hand, through the target. */
  | 'CITED_THROUGH'
  /** The source cites the target. */
  | 'CITES'
  /** The source belongs to the country, by office or as the paper tells it. */
  | 'CITIZEN_OF'
  /** The source adds to the target or brings it about. */
  | 'COMPLETES'
  /** The source is the layer from which the target was developed. */
  | 'CORRESPONDS_TO'
  /** The source is an instance or a sign of the target. */
  | 'EXPRESSES'
  /** The source is the founding of the target. */
  | 'FOUNDED'
  /** The source was in government in the target. */
  | 'GOVERNED'
  /** The source has local governments of the target as members. */
  | 'HAS_LOCAL_MEMBERS_IN'
  /** The source took place in the target. */
  | 'HELD_IN'
  /** The source held an office in the target. */
  | 'HELD_OFFICE'
  /** The source took the initiative for the target. */
  | 'INITIATED'
  /** The source lies in the country. */
  | 'IN_COUNTRY'
  /** The source lies in the province. */
  | 'IN_PROVINCE'
  /** The source is bilateral; the target is one of its two sides. */
  | 'JOINS'
  /** The source stands in the same row of the paper's chart as the target, no more. */
  | 'LISTED_BESIDE'
  /** The target is the visitor of the source. */
  | 'MADE_BY'
  /** The visitor of the source met the target. */
  | 'MET'
  /** The source held talks on accession with the target. */
  | 'NEGOTIATED_WITH'
  /** The source resisted or distrusted the target. */
  | 'OBJECTED_TO'
  /** The source is a part of the target. */
  | 'PART_OF'
  /** The source comes after the target, in time or in the paper's order. */
  | 'PRECEDED_BY'
  /** The source put forward the target. */
  | 'PROPOSED'
  /** The target followed the source, a doctrine. */
  | 'PURSUED_BY'
  /** The source, a doctrine, was followed in the period. */
  | 'PURSUED_IN'
  /** The source changed the target's form, parent or name. */
  | 'REORGANISED'
  /** The source is the same agreement as the target, printed again. */
  | 'REPEATS'
  /** The source is the target's mission abroad. */
  | 'REPRESENTS'
  /** The source led to the target. */
  | 'RESULTED_IN'
  /** The source, a municipality, signed the agreement. Only where agreements are asked for. */
  | 'SIGNED'
  /** The target is a party to the source, a treaty. */
  | 'SIGNED_BY'
  /** The target is the occasion of the source, a statement. */
  | 'SPOKEN_AT'
  /** The target made the source, a statement. */
  | 'SPOKEN_BY'
  /** The source was followed by the target, or became it. */
  | 'SUCCEEDED_BY'
  /** The source trained people of the target. */
  | 'TRAINED'
  /** The source, a municipality, has at least one agreement with the target, a partner city. */
  | 'TWINNED_WITH'
  /** The target is the host country of the source, a visit. */
  | 'VISITED'
  /** The source, an agreement, is with the partner city. Only where agreements are asked for. */
  | 'WITH';

/** Which pairs, countries or provinces have more or less than chance would give. See `Query.representation`. */
export type Representation = {
  readonly __typename?: 'Representation';
  /** How many agreements were dealt out; with `asOf` all that may have been signed by then. */
  readonly agreements: Scalars['Int']['output'];
  /** The day that was asked for; null when none was. */
  readonly asOf: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Where to look next: the pairs that have no agreement although the most would be expected, those first. What is missing may
   * have been signed and not be in the graph, or not have been signed; which, only a look at other sources tells. Empty
   * for countries and provinces: of these see the rows with the direction `UNDER`.
   */
  readonly missing: ReadonlyArray<RepresentationRow>;
  /** What was looked at. */
  readonly of: RepresentationSubject;
  /** How many times the agreements were dealt out. */
  readonly permutations: Scalars['Int']['output'];
  /** What was tested, in the order asked for. */
  readonly rows: ReadonlyArray<RepresentationRow>;
  /** The seed of the generator: the same seed gives the same draws. */
  readonly seed: Scalars['Int']['output'];
  /** How many of them have small numbers. See `RepresentationRow.smallNumbers`. */
  readonly smallNumbers: Scalars['Int']['output'];
  /** How many pairs, countries or provinces were tested: every combination of what has an agreement at all. */
  readonly tested: Scalars['Int']['output'];
  /** What small numbers mean here, in a sentence; null when there are none. English for any language but Turkish. */
  readonly warning: Maybe<Scalars['String']['output']>;
};


/** Which pairs, countries or provinces have more or less than chance would give. See `Query.representation`. */
export type RepresentationMissingArgs = {
  first?: Scalars['Int']['input'];
};


/** Which pairs, countries or provinces have more or less than chance would give. See `Query.representation`. */
export type RepresentationRowsArgs = {
  direction: InputMaybe<RepresentationDirection>;
  first?: Scalars['Int']['input'];
  maximumQ?: Scalars['Float']['input'];
  orderBy?: RepresentationOrder;
};


/** Which pairs, countries or provinces have more or less than chance would give. See `Query.representation`. */
export type RepresentationWarningArgs = {
  language?: Language;
};

/** On which side of what is expected something lies. */
export type RepresentationDirection =
  /** As many as expected, exactly. */
  | 'AS_EXPECTED'
  /** More than expected. */
  | 'OVER'
  /** Fewer than expected. */
  | 'UNDER';

/** The order of what was tested. */
export type RepresentationOrder =
  /** Names in the Turkish alphabet, kinds from metropolitan municipalities to towns: by the first key, then by the second. */
  | 'NATURAL'
  /** The smallest p-value first; of equal ones the greatest distance in standard deviations first. */
  | 'SURPRISE';

/** A pair, a country or a province beside what chance would give it. */
export type RepresentationRow = {
  readonly __typename?: 'RepresentationRow';
  /** How many agreements each key has in all, in the order of `keys`: what every draw keeps. */
  readonly agreementsOfKeys: ReadonlyArray<Scalars['Int']['output']>;
  /** Whether there are more than expected, or fewer. */
  readonly direction: RepresentationDirection;
  /**
   * How many chance gives on average, exactly: of a pair k · l / m, where k and l are `agreementsOfKeys` and m all agreements;
   * of a country or province the sum over its possible partners of 1 − C(m − l, k) / C(m, k).
   */
  readonly expected: Scalars['Float']['output'];
  /** Which it is: both ends of a pair, or one country or province. */
  readonly keys: ReadonlyArray<StatisticsKey>;
  /**
   * Of a pair: how many agreements. Of a country: with how many different provinces. Of a province: with how many different
   * countries.
   */
  readonly observed: Scalars['Int']['output'];
  /**
   * Probability that chance alone is at least so far from `expected`, up or down: (b + 1) / (n + 1), where b of n draws are
   * (B. Phipson and G. K. Smyth, “Permutation P-values Should Never Be Zero”, Statistical Applications in Genetics and
   * Molecular Biology 9, 2010). Never below 1 / (n + 1).
   */
  readonly pValue: Scalars['Float']['output'];
  /**
   * `pValue` allowing for the number of tests: calling all rows with at most this q-value a discovery, so large a share of them
   * would be false ones (Y. Benjamini and Y. Hochberg, “Controlling the False Discovery Rate”, Journal of the Royal
   * Statistical Society B 57, 1995). The rows hang together by what every draw keeps, so it is a guide, not a guarantee.
   */
  readonly qValue: Scalars['Float']['output'];
  /**
   * Whether fewer than 5 agreements are expected of the pair (the rule of W. G. Cochran, “Some Methods for Strengthening the
   * Common χ² Tests”, Biometrics 10, 1954), or the country or province has fewer than 5 in all. The p-value holds
   * nevertheless, since nothing is taken as normal; but one agreement more or less changes much.
   */
  readonly smallNumbers: Scalars['Boolean']['output'];
  /** How far draws are from `expected`: the root of the mean of the squared distances. */
  readonly standardDeviation: Scalars['Float']['output'];
  /** What small numbers mean for this row, in a sentence; null when they are not small. English for any language but Turkish. */
  readonly warning: Maybe<Scalars['String']['output']>;
  /** (observed − expected) / standardDeviation; null when it is the same in every draw, as when there is one country only. */
  readonly z: Maybe<Scalars['Float']['output']>;
};


/** A pair, a country or a province beside what chance would give it. */
export type RepresentationRowWarningArgs = {
  language?: Language;
};

/** What can be looked at. */
export type RepresentationSubject =
  /**
   * Partner countries, by how many different provinces their agreements are with: fewer than expected are concentrated,
   * more are spread.
   */
  | 'COUNTRIES'
  /** Pairs of a municipality and a partner country, by their agreements. Most have very small numbers. */
  | 'MUNICIPALITIES_AND_COUNTRIES'
  /** Pairs of a kind of municipality and a partner country, by their agreements. */
  | 'MUNICIPALITY_KINDS_AND_COUNTRIES'
  /**
   * Provinces, by how many different partner countries their agreements are with: fewer than expected are concentrated, more
   * are spread.
   */
  | 'PROVINCES'
  /** Pairs of a province and a partner country, by their agreements. */
  | 'PROVINCES_AND_COUNTRIES';

/** A node that a name may mean, with the reasons for and against it. */
export type ResolutionCandidate = {
  readonly __typename?: 'ResolutionCandidate';
  /** The score and the verdict in words. */
  readonly explanation: Scalars['String']['output'];
  /**
   * Whether it is clearly what the name means. Of one name at most one candidate is. That the graph does not have the
   * place which is meant, but another of the same name in the same country and province, cannot be noticed.
   */
  readonly match: Scalars['Boolean']['output'];
  /** The name of the node that is most like the one asked for. */
  readonly matchedName: MatchedName;
  /** The node itself. */
  readonly node: Named;
  /** What the score is made of: the name first, then whatever else was asked about. */
  readonly parts: ReadonlyArray<ScorePart>;
  /**
   * How well it answers to the name and to what is known beside it, from 0 to 100: the sum of the points of `parts`, within
   * these bounds. It ranks the candidates of one name; it is no probability.
   */
  readonly score: Scalars['Int']['output'];
  /** Why it is the match, or why not. */
  readonly verdict: ResolutionVerdict;
};


/** A node that a name may mean, with the reasons for and against it. */
export type ResolutionCandidateExplanationArgs = {
  language?: Language;
};

/** How sure it is that a name means the place that it is held to mean. */
export type ResolutionCertainty =
  /** Nothing that is known decides between this place and another. */
  | 'CONTESTED'
  /** It could mean another place as well, but this one is by far the likelier. */
  | 'LIKELY'
  /** Nothing else comes into question, or what else does is ruled out. */
  | 'SURE';

/** Whether a candidate is what a name means. */
export type ResolutionVerdict =
  /**
   * It may be, but another candidate comes within 10 points. Where others of another type bear the name, the explanation says
   * which types to ask for.
   */
  | 'AMBIGUOUS'
  /** Type, country, province or distance differ. */
  | 'CONTRADICTED'
  /** It is: its name is at least 85 % like the one asked for, nothing contradicts it, and no other comes within 10 points. A candidate of the same name has no rival in one of a similar name. */
  | 'MATCH'
  /** It may be, but only the name speaks for it. Places share their names: country, province or distance must agree, or a type of places in Türkiye only. */
  | 'NAME_ALONE'
  /** Its name is less than 85 % like the one asked for. */
  | 'NAME_DIFFERS';

/** What a name can be the name of. */
export type ResolvableType =
  /** Türkiye or a country with partner cities. */
  | 'COUNTRY'
  /** A doctrine, policy or idea. */
  | 'DOCTRINE'
  /** An event of national diplomacy. */
  | 'EVENT'
  /** A Turkish municipality or a city abroad. */
  | 'LOCAL_GOVERNMENT'
  /** A Turkish municipality. */
  | 'MUNICIPALITY'
  /** A country or another state. */
  | 'NATION'
  /** An organisation. */
  | 'ORGANISATION'
  /** A city abroad, or a district, settlement or region there. */
  | 'PARTNER_CITY'
  /** A political party. */
  | 'PARTY'
  /** A person. */
  | 'PERSON'
  /** A Turkish province. */
  | 'PROVINCE'
  /** A state that is no country with partner cities. */
  | 'STATE';

/** An agreement of another dataset that is held to be the same one. */
export type SameAgreement = {
  readonly __typename?: 'SameAgreement';
  /** The other dataset's agreement. */
  readonly agreement: Agreement;
  /** On what ground they are held to be one: the editors infer it. */
  readonly basis: Basis;
  /** Why they are held to be one. */
  readonly reason: Scalars['String']['output'];
};


/** An agreement of another dataset that is held to be the same one. */
export type SameAgreementReasonArgs = {
  language?: Language;
};

/** Whether something that is known agrees with a candidate. */
export type ScoreAgreement =
  /** It does. */
  | 'AGREES'
  /** It does not. */
  | 'DIFFERS'
  /**
   * The graph cannot tell, or what was asked for names no country or province; of a distance: it decides nothing, or the
   * location cannot be read.
   */
  | 'UNKNOWN';

/** A part of a score. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** Whether what was asked for agrees; null for the name, which is more or less like. */
  readonly agreement: Maybe<ScoreAgreement>;
  /** Kilometres along a great circle from the point that was given; null for other parts, and for what has no location. */
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  /** What the part is about. */
  readonly kind: ScorePartKind;
  /**
   * What the part adds to the score. The name: 100 times the similarity. The rest takes away when it differs (type 30,
   * country 40, province 30, distance 40 points) or is unknown (10; a distance that decides nothing: 0), and when it agrees
   * it closes a part of what the name left open of 100 (type 5 %, country 10 %, province 20 %, distance 30 %).
   */
  readonly points: Scalars['Int']['output'];
  /** The part in words. */
  readonly text: Scalars['String']['output'];
};


/** A part of a score. */
export type ScorePartTextArgs = {
  language?: Language;
};

/** What a part of a score is about. */
export type ScorePartKind =
  /** Whether it lies in the country asked for, or belongs to it. */
  | 'COUNTRY'
  /** How far it lies from the point given. Up to 25 km (a province or region: 150 km) agree, over 75 km more differ. */
  | 'DISTANCE'
  /** How like the names are. */
  | 'NAME'
  /** Whether it lies in the province asked for. */
  | 'PROVINCE'
  /** Whether it is of the type asked for. */
  | 'TYPE';

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
  /** How many partner cities the two have in common for certain and at most; both are `sharedPartnerCount` without `asOf`. */
  readonly shared: CountInterval;
  /** How many partner cities the two have in common: with `asOf`, those that are possible too. */
  readonly sharedPartnerCount: Scalars['Int']['output'];
  /** The partner cities that the two have in common, in Turkish alphabetical order; the first hundred of them. */
  readonly sharedPartners: ReadonlyArray<PartnerCity>;
};

/** A page of the municipalities that are like one municipality. */
export type SimilarMunicipalityConnection = {
  readonly __typename?: 'SimilarMunicipalityConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SimilarMunicipalityEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /**
   * How many partner cities of the municipality were not walked from, because those that fewer municipalities have lead to
   * 50000 of them already. 0 in all but the largest graphs; else what only these partner cities have in common is missing,
   * and each score and `sharedPartnerCount` is a lower bound.
   */
  readonly partnersNotWalked: Scalars['Int']['output'];
  /** How many municipalities the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the municipalities that are like one municipality in a page. */
export type SimilarMunicipalityEdge = {
  readonly __typename?: 'SimilarMunicipalityEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Municipality;
  /** How alike the two are, as the measure says, rounded to 12 decimals. */
  readonly score: Scalars['Float']['output'];
  /** How many partner cities the two have in common. */
  readonly sharedPartnerCount: Scalars['Int']['output'];
  /** The partner cities that the two have in common, in Turkish alphabetical order; the first hundred of them. */
  readonly sharedPartners: ReadonlyArray<PartnerCity>;
};

/**
 * How alike the partner cities of two municipalities are measured. Γ(m) is the set of the partner cities of a municipality
 * m, and Γ(p) that of the municipalities of a partner city p.
 */
export type SimilarityMeasure =
  /**
   * The sum over the shared partner cities p of 1 / ln |Γ(p)|: a partner that few municipalities have tells more than one that
   * many have. Above 0, without an upper end (L. A. Adamic and E. Adar, “Friends and Neighbors on the Web”, Social
   * Networks 25, 2003).
   */
  | 'ADAMIC_ADAR'
  /**
   * Shared partner cities divided by all that either has, |Γ(a) ∩ Γ(b)| / |Γ(a) ∪ Γ(b)|: above 0, 1 for equal sets
   * (P. Jaccard, “Étude comparative de la distribution florale dans une portion des Alpes et des Jura”, Bulletin de la
   * Société Vaudoise des Sciences Naturelles 37, 1901). With one or two partner cities each it is high by chance: look at
   * `sharedPartnerCount` as well.
   */
  | 'JACCARD';

/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type Source = Identified & Node & {
  readonly __typename?: 'Source';
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The day on which a page was read; null for other sources. */
  readonly accessed: Maybe<Scalars['LocalDate']['output']>;
  /** The agreements that cite this source. */
  readonly agreements: AgreementConnection;
  /** Authors as they are cited; null when they are not known. */
  readonly authors: Maybe<Scalars['String']['output']>;
  /** The works that it was made from. */
  readonly buildsOn: ReadonlyArray<SourceLink>;
  /** The works that were made from it. */
  readonly builtOnBy: ReadonlyArray<SourceLink>;
  /** The works that are cited at second hand through it. */
  readonly citedAtSecondHand: ReadonlyArray<SourceLink>;
  /** The sources in the graph that cite it. */
  readonly citedBy: ReadonlyArray<SourceLink>;
  /** The work through which it is cited at second hand. */
  readonly citedThrough: ReadonlyArray<SourceLink>;
  /** The works that it cites. */
  readonly cites: ReadonlyArray<SourceLink>;
  /** The sources in the graph that were made from it. */
  readonly drawnOnBy: ReadonlyArray<Source>;
  /** The sources that it says it was made from. */
  readonly drawsOn: ReadonlyArray<Source>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The facts that rest on it, as a source that cites it says; in the order of their ids. */
  readonly groundOf: ReadonlyArray<Node>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What the source is. */
  readonly kind: SourceKind;
  /** The authors whom the graph knows as persons. */
  readonly knownAuthors: ReadonlyArray<PersonLink>;
  /** The licence of what was taken from the source; null for facts, which no licence covers. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** What a reader should know about the source. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How the citing source prints the reference; null for a source that none cites. */
  readonly printed: Maybe<Scalars['String']['output']>;
  /** The concepts and layers that it puts forward. */
  readonly proposed: ReadonlyArray<ConceptLink>;
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
export type SourceAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceBuildsOnArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceBuiltOnByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceCitedAtSecondHandArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceCitedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceCitedThroughArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceCitesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceGroundOfArgs = {
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceKnownAuthorsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A paper, a database or a standard that facts were taken from, or the editors' own judgement. */
export type SourceProposedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** Two datasets side by side: which parties have an agreement in both of them, and which in one alone. */
export type SourceComparison = {
  readonly __typename?: 'SourceComparison';
  /**
   * The same by the country of the partner abroad, in the order of the codes. A pair with partners in several countries counts
   * in each of them.
   */
  readonly byCountry: ReadonlyArray<CountryComparison>;
  /** How many pairs each has, in all. */
  readonly counts: ComparisonCounts;
  /** The one dataset. */
  readonly left: Dataset;
  /** The pairs, in the order of the ids of their parties. */
  readonly pairs: ComparedPairConnection;
  /** The other dataset. */
  readonly right: Dataset;
};


/** Two datasets side by side: which parties have an agreement in both of them, and which in one alone. */
export type SourceComparisonPairsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  presence: InputMaybe<Presence>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of sources in a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Source;
};

/** What a source is. */
export type SourceKind =
  /** A database. */
  | 'DATABASE'
  /** Judgement or general knowledge of this project's editors, marked as such. */
  | 'EDITORIAL'
  /** A work that another source cites. */
  | 'LITERATURE'
  /** A page on the web, read on a certain day. */
  | 'PAGE'
  /** A paper in a journal. */
  | 'PAPER'
  /** A published standard. */
  | 'STANDARD';

/** A link to a source. */
export type SourceLink = Link & {
  readonly __typename?: 'SourceLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Source;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a source. */
export type SourceLinkReasonArgs = {
  language?: Language;
};

/** Who can make a statement. */
export type Speaker = Country | Person | State;

/** A link to a speaker. */
export type SpeakerLink = Link & {
  readonly __typename?: 'SpeakerLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Speaker;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a speaker. */
export type SpeakerLinkReasonArgs = {
  language?: Language;
};

/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type State = Cited & Identified & Named & Nation & Node & {
  readonly __typename?: 'State';
  /** The organisations that held talks on accession with it. */
  readonly accessionTalksWith: ReadonlyArray<OrganisationLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /** The parties that work in it. */
  readonly activeParties: ReadonlyArray<PartyLink>;
  /** The bilateral organisations that it is one side of. */
  readonly bilateralOrganisations: ReadonlyArray<OrganisationLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The persons who belong to it, by office or as the source tells it. */
  readonly citizens: ReadonlyArray<PersonLink>;
  /** Its code: ISO 3166-1 alpha-2 for an existing state, ISO 3166-3 for a former one; null when it has none. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The doctrines that it pursued; `date` is when. */
  readonly doctrines: ReadonlyArray<DoctrineLink>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The national events that concern it: those that reach it by any link, in the order of their dates, undated ones last. */
  readonly events: EventConnection;
  /** The events that it took part in. */
  readonly eventsAttended: ReadonlyArray<EventLink>;
  /** The events that took place in it. */
  readonly eventsHosted: ReadonlyArray<EventLink>;
  /**
   * What it is called elsewhere, at most one of each scheme; empty when that is not known. None is guessed: who says so is
   * told beside it.
   */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its own founding or independence. */
  readonly foundings: ReadonlyArray<FoundingLink>;
  /** The parties that governed it; `date` is when. */
  readonly governingParties: ReadonlyArray<PartyLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The events that it took the initiative for. */
  readonly initiated: ReadonlyArray<EventLink>;
  /** The layers of paradiplomacy that its local governments work in. */
  readonly layers: ReadonlyArray<LayerLink>;
  /** The organisations with local governments of it as members; `count` is how many, `date` the year. */
  readonly memberOrganisations: ReadonlyArray<OrganisationLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What it resisted or distrusted. */
  readonly objectedTo: ReadonlyArray<SubjectLink>;
  /** Who held an office in it; `role` is the office, `date` when the source has the person in it. */
  readonly officeHolders: ReadonlyArray<PersonLink>;
  /** The organisations that are its institutions or stand in it. */
  readonly organisationsBasedHere: ReadonlyArray<OrganisationLink>;
  /** The state that it followed. */
  readonly precededByStates: ReadonlyArray<NationLink>;
  /** Its missions abroad. */
  readonly representedBy: ReadonlyArray<OrganisationLink>;
  /** The statements that it made as a state. */
  readonly statements: ReadonlyArray<StatementLink>;
  /** Its standing. */
  readonly status: StateStatus;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** The states that followed it. */
  readonly succeededByStates: ReadonlyArray<NationLink>;
  /** The organisations that trained people of it. */
  readonly trainedBy: ReadonlyArray<OrganisationLink>;
  /** The treaties that it is a party to. */
  readonly treaties: ReadonlyArray<TreatyLink>;
  /** The official visits to it. */
  readonly visitsReceived: ReadonlyArray<VisitLink>;
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateAccessionTalksWithArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateActivePartiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateBilateralOrganisationsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateCitizensArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateDoctrinesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateEventsAttendedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateEventsHostedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateFoundingsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateGoverningPartiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateInitiatedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateLayersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateMemberOrganisationsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateNameArgs = {
  language?: Language;
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateObjectedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateOfficeHoldersArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateOrganisationsBasedHereArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StatePrecededByStatesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateRepresentedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateStatementsArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateSucceededByStatesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateTrainedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateTreatiesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state that the source's prose names, without municipalities or partner cities in the graph. */
export type StateVisitsReceivedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of states. */
export type StateConnection = {
  readonly __typename?: 'StateConnection';
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<State>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of states in a page. */
export type StateEdge = {
  readonly __typename?: 'StateEdge';
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: State;
};

/** The standing of a state. */
export type StateStatus =
  /** It exists. */
  | 'EXISTING'
  /** It existed once. */
  | 'FORMER'
  /** It is recognised by Türkiye only. */
  | 'RECOGNISED_BY_TURKIYE_ONLY';

/** A public statement. */
export type Statement = Cited & Event & Named & Node & {
  readonly __typename?: 'Statement';
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /**
   * The agreements with cities of these countries that are dated within so many months after the last day that the event
   * may mean: what followed, not what was caused. Empty for an event without a date.
   */
  readonly agreementsWithin: AgreementConnection;
  /** The organisations whose founding it announced. */
  readonly announced: ReadonlyArray<OrganisationLink>;
  /** Who took part; `role` says as what. */
  readonly attendedBy: ReadonlyArray<ParticipantLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The countries and states that it reaches by any link, in Turkish alphabetical order. */
  readonly countries: ReadonlyArray<Nation>;
  /** When, as the source tells it; null when it gives no date. */
  readonly date: Maybe<PartialDate>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The doctrines that it is an instance or a sign of. */
  readonly expresses: ReadonlyArray<DoctrineLink>;
  /** The events that come after it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Where it took place. */
  readonly heldIn: ReadonlyArray<PlaceLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who took the initiative for it. */
  readonly initiatedBy: ReadonlyArray<InitiatorLink>;
  /** What kind of summit, visit, treaty, statement or founding it is. */
  readonly kind: EventKind;
  /** The events that it led to, as the source tells it. */
  readonly ledTo: ReadonlyArray<EventLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who resisted or distrusted it. */
  readonly objectedToBy: ReadonlyArray<NationLink>;
  /** The occasion that it is a part of, as the editors group events; null when it is one of its own. */
  readonly occasion: Maybe<EventOccasion>;
  /** What came of it, in the editors' words; null when the source does not say. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Where, in the source's words; null when it does not say. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** The events that it comes after. */
  readonly precededBy: ReadonlyArray<EventLink>;
  /** The events that led to it, as the source tells it. */
  readonly resultOf: ReadonlyArray<EventLink>;
  /** The short slogan itself, in Turkish as the source prints it or in English; null when the source gives none. */
  readonly slogan: Maybe<Scalars['String']['output']>;
  /** The occasion. */
  readonly spokenAt: ReadonlyArray<OccasionLink>;
  /** Who made it. */
  readonly spokenBy: ReadonlyArray<SpeakerLink>;
  /** The statements made there. */
  readonly statementsMade: ReadonlyArray<StatementLink>;
  /** What it was about; null when the source does not say. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** Its theme; null when the source names none. */
  readonly theme: Maybe<Scalars['String']['output']>;
};


/** A public statement. */
export type StatementAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementAgreementsWithinArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  basis?: ReadonlyArray<Basis>;
  first?: Scalars['Int']['input'];
  months?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
  repeats: InputMaybe<Scalars['Boolean']['input']>;
};


/** A public statement. */
export type StatementAnnouncedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementAttendedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementCountriesArgs = {
  basis: InputMaybe<ReadonlyArray<Basis>>;
};


/** A public statement. */
export type StatementExpressesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementHeldInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementInitiatedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementLedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementNameArgs = {
  language?: Language;
};


/** A public statement. */
export type StatementObjectedToByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementPrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementResultOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementSloganArgs = {
  language?: Language;
};


/** A public statement. */
export type StatementSpokenAtArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementSpokenByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementStatementsMadeArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A public statement. */
export type StatementSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** How many the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of statements in a page. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Whether it had happened by the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Statement;
};

/** A link to a statement. */
export type StatementLink = Link & {
  readonly __typename?: 'StatementLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Statement;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a statement. */
export type StatementLinkReasonArgs = {
  language?: Language;
};

/** Agreements counted by one or two dimensions. See `Query.statistics`. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** The day that was asked for; null when none was. */
  readonly asOf: Maybe<Scalars['LocalDate']['output']>;
  /** What was counted by, in the order asked for. */
  readonly by: ReadonlyArray<StatisticsDimension>;
  /** How many rows there are. */
  readonly rowCount: Scalars['Int']['output'];
  /** The rows, in the order asked for. All of them come at once unless `first` is smaller: there are never more than 20000. */
  readonly rows: ReadonlyArray<StatisticsRow>;
  /** All the agreements that were counted, each once: the same as `agreements(filter, asOf) { count }`. */
  readonly total: CountInterval;
};


/** Agreements counted by one or two dimensions. See `Query.statistics`. */
export type StatisticsRowsArgs = {
  first?: Scalars['Int']['input'];
};

/** What agreements can be counted by. */
export type StatisticsDimension =
  /** The country of the partner city. */
  | 'COUNTRY'
  /** The month of the date, each month of each year for itself: an agreement of which only the year is known may be in twelve. */
  | 'MONTH'
  /** The municipality. */
  | 'MUNICIPALITY'
  /** The kind of the municipality. */
  | 'MUNICIPALITY_KIND'
  /** The partner city. */
  | 'PARTNER_CITY'
  /**
   * The periods that the source divides time into. They lie within and across one another, so an agreement counts in every
   * period that its date lies in: the rows add up to the total only within a division that covers the time without overlap.
   */
  | 'PERIOD'
  /** The province of the municipality. */
  | 'PROVINCE'
  /** The table that the source prints the agreement in. */
  | 'TABLE'
  /** The year of the date. */
  | 'YEAR';

/** One value of one dimension. */
export type StatisticsKey = {
  readonly __typename?: 'StatisticsKey';
  /** The dimension. */
  readonly dimension: StatisticsDimension;
  /** The value in words. */
  readonly name: Scalars['String']['output'];
  /** The node that the value stands for: a country, province, municipality, partner city or period; null for other values. */
  readonly node: Maybe<Node>;
  /**
   * The value: `2016`, `2016-05`, an ISO 3166 code, an id, the number of a table or the name of a kind; null for the year and
   * the month of undated agreements.
   */
  readonly value: Maybe<Scalars['String']['output']>;
};


/** One value of one dimension. */
export type StatisticsKeyNameArgs = {
  language?: Language;
};

/** The order of the rows of a statistic. */
export type StatisticsOrder =
  /** The most agreements (`max`) first, and among equals as in `NATURAL`. */
  | 'COUNT'
  /**
   * By the first dimension, then by the second: time as it goes on, names in the Turkish alphabet, tables by number, kinds
   * from metropolitan municipalities to towns. The undated come last.
   */
  | 'NATURAL';

/**
 * The agreements that have one value in each dimension. There is a row for each combination that an agreement may have,
 * and for no other unless gaps are filled.
 */
export type StatisticsRow = {
  readonly __typename?: 'StatisticsRow';
  /**
   * How many agreements. One whose date leaves open which rows it belongs to, such as a year among months, counts in `max`
   * of each of them and in `min` of none.
   */
  readonly agreements: CountInterval;
  /**
   * How many agreements up to the end of this row's month or year, with the same value in the other dimension: at least
   * those whose last possible day has come, at most those whose first has. It counts the months of each year anew when
   * years are the other dimension. Null without months or years among the dimensions, and for the undated.
   */
  readonly cumulative: Maybe<CountInterval>;
  /** First day in this row on which one of the agreements may have been signed; null without agreements, and for the undated. */
  readonly first: Maybe<Scalars['LocalDate']['output']>;
  /**
   * How much more agreements than in the month, year or period before, with the same value in the other dimension:
   * (now − before) / before, both of `agreements.max`. 0 is as many, 1 is twice as many, −1 is none any more. A period's
   * predecessor is the one that the source puts before it in the same division of time. Null where there were none
   * before, and without a dimension of time.
   */
  readonly growth: Maybe<Scalars['Float']['output']>;
  /** One key for each dimension, in the order asked for. */
  readonly keys: ReadonlyArray<StatisticsKey>;
  /** Last day in this row on which one of the agreements may have been signed; null without agreements, and for the undated. */
  readonly latest: Maybe<Scalars['LocalDate']['output']>;
  /** How many different municipalities may have signed them. */
  readonly municipalities: Scalars['Int']['output'];
  /** How many different partner cities they may be with. */
  readonly partnerCities: Scalars['Int']['output'];
  /** `agreements.max` divided by `total.max`: 0 to 1. Shares add up to 1 when each agreement belongs to one row. */
  readonly share: Scalars['Float']['output'];
};

/** What an event, a doctrine, a period, a claim or a work can be about. */
export type Subject = Country | Doctrine | Founding | Layer | Municipality | Organisation | PartnerCity | Party | Period | Person | State | Statement | Summit | Treaty | Visit;

/** A link to what something is about. */
export type SubjectLink = Link & {
  readonly __typename?: 'SubjectLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Subject;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to what something is about. */
export type SubjectLinkReasonArgs = {
  language?: Language;
};

/** A link to something that is about it. */
export type SubjectOfLink = Link & {
  readonly __typename?: 'SubjectOfLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: About;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to something that is about it. */
export type SubjectOfLinkReasonArgs = {
  language?: Language;
};

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

/** A summit, a congress, an assembly or another meeting. */
export type Summit = Cited & Event & Named & Node & {
  readonly __typename?: 'Summit';
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /**
   * The agreements with cities of these countries that are dated within so many months after the last day that the event
   * may mean: what followed, not what was caused. Empty for an event without a date.
   */
  readonly agreementsWithin: AgreementConnection;
  /** Who took part; `role` says as what. */
  readonly attendedBy: ReadonlyArray<ParticipantLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The countries and states that it reaches by any link, in Turkish alphabetical order. */
  readonly countries: ReadonlyArray<Nation>;
  /** When, as the source tells it; null when it gives no date. */
  readonly date: Maybe<PartialDate>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The doctrines that it is an instance or a sign of. */
  readonly expresses: ReadonlyArray<DoctrineLink>;
  /** The events that come after it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Where it took place. */
  readonly heldIn: ReadonlyArray<PlaceLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who took the initiative for it. */
  readonly initiatedBy: ReadonlyArray<InitiatorLink>;
  /** What kind of summit, visit, treaty, statement or founding it is. */
  readonly kind: EventKind;
  /** The events that it led to, as the source tells it. */
  readonly ledTo: ReadonlyArray<EventLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who resisted or distrusted it. */
  readonly objectedToBy: ReadonlyArray<NationLink>;
  /** The occasion that it is a part of, as the editors group events; null when it is one of its own. */
  readonly occasion: Maybe<EventOccasion>;
  /** What came of it, in the editors' words; null when the source does not say. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Where, in the source's words; null when it does not say. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** The events that it comes after. */
  readonly precededBy: ReadonlyArray<EventLink>;
  /** The events that led to it, as the source tells it. */
  readonly resultOf: ReadonlyArray<EventLink>;
  /** The statements made there. */
  readonly statementsMade: ReadonlyArray<StatementLink>;
  /** What it was about; null when the source does not say. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** Its theme; null when the source names none. */
  readonly theme: Maybe<Scalars['String']['output']>;
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitAgreementsWithinArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  basis?: ReadonlyArray<Basis>;
  first?: Scalars['Int']['input'];
  months?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
  repeats: InputMaybe<Scalars['Boolean']['input']>;
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitAttendedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitCountriesArgs = {
  basis: InputMaybe<ReadonlyArray<Basis>>;
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitExpressesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitHeldInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitInitiatedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitLedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitNameArgs = {
  language?: Language;
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitObjectedToByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitPrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitResultOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitStatementsMadeArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A summit, a congress, an assembly or another meeting. */
export type SummitSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of summits. */
export type SummitConnection = {
  readonly __typename?: 'SummitConnection';
  /** How many the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SummitEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Summit>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of summits in a page. */
export type SummitEdge = {
  readonly __typename?: 'SummitEdge';
  /** Whether it had happened by the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Summit;
};

/** What stands on the timeline: sister-city agreements and events of national diplomacy. */
export type TimelineItem = Agreement | Founding | Statement | Summit | Treaty | Visit;

/** A page of agreements and events. */
export type TimelineItemConnection = {
  readonly __typename?: 'TimelineItemConnection';
  /** How many the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TimelineItemEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of agreements and events in a page. */
export type TimelineItemEdge = {
  readonly __typename?: 'TimelineItemEdge';
  /** Whether it had happened by the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: TimelineItem;
};

/** What kinds of things stand on the timeline. */
export type TimelineKind =
  /** Sister-city agreements. */
  | 'AGREEMENT'
  /** Foundings and reorganisations. */
  | 'FOUNDING'
  /** Public statements. */
  | 'STATEMENT'
  /** Summits, congresses and assemblies. */
  | 'SUMMIT'
  /** Treaties between states. */
  | 'TREATY'
  /** Official visits. */
  | 'VISIT';

/** A treaty or an agreement between states. */
export type Treaty = Cited & Event & Named & Node & {
  readonly __typename?: 'Treaty';
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /**
   * The agreements with cities of these countries that are dated within so many months after the last day that the event
   * may mean: what followed, not what was caused. Empty for an event without a date.
   */
  readonly agreementsWithin: AgreementConnection;
  /** Who took part; `role` says as what. */
  readonly attendedBy: ReadonlyArray<ParticipantLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The countries and states that it reaches by any link, in Turkish alphabetical order. */
  readonly countries: ReadonlyArray<Nation>;
  /** When, as the source tells it; null when it gives no date. */
  readonly date: Maybe<PartialDate>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The doctrines that it is an instance or a sign of. */
  readonly expresses: ReadonlyArray<DoctrineLink>;
  /** The events that come after it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Where it took place. */
  readonly heldIn: ReadonlyArray<PlaceLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who took the initiative for it. */
  readonly initiatedBy: ReadonlyArray<InitiatorLink>;
  /** What kind of summit, visit, treaty, statement or founding it is. */
  readonly kind: EventKind;
  /** The events that it led to, as the source tells it. */
  readonly ledTo: ReadonlyArray<EventLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who resisted or distrusted it. */
  readonly objectedToBy: ReadonlyArray<NationLink>;
  /** The occasion that it is a part of, as the editors group events; null when it is one of its own. */
  readonly occasion: Maybe<EventOccasion>;
  /** What came of it, in the editors' words; null when the source does not say. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Where, in the source's words; null when it does not say. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** The events that it comes after. */
  readonly precededBy: ReadonlyArray<EventLink>;
  /** The events that led to it, as the source tells it. */
  readonly resultOf: ReadonlyArray<EventLink>;
  /** The parties to it. */
  readonly signedBy: ReadonlyArray<NationLink>;
  /** The statements made there. */
  readonly statementsMade: ReadonlyArray<StatementLink>;
  /** What it was about; null when the source does not say. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** Its theme; null when the source names none. */
  readonly theme: Maybe<Scalars['String']['output']>;
};


/** A treaty or an agreement between states. */
export type TreatyAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyAgreementsWithinArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  basis?: ReadonlyArray<Basis>;
  first?: Scalars['Int']['input'];
  months?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
  repeats: InputMaybe<Scalars['Boolean']['input']>;
};


/** A treaty or an agreement between states. */
export type TreatyAttendedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyCountriesArgs = {
  basis: InputMaybe<ReadonlyArray<Basis>>;
};


/** A treaty or an agreement between states. */
export type TreatyExpressesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyHeldInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyInitiatedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyLedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyNameArgs = {
  language?: Language;
};


/** A treaty or an agreement between states. */
export type TreatyObjectedToByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyPrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyResultOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatySignedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatyStatementsMadeArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A treaty or an agreement between states. */
export type TreatySubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of treaties. */
export type TreatyConnection = {
  readonly __typename?: 'TreatyConnection';
  /** How many the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TreatyEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Treaty>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of treaties in a page. */
export type TreatyEdge = {
  readonly __typename?: 'TreatyEdge';
  /** Whether it had happened by the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Treaty;
};

/** A link to a treaty. */
export type TreatyLink = Link & {
  readonly __typename?: 'TreatyLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Treaty;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a treaty. */
export type TreatyLinkReasonArgs = {
  language?: Language;
};

/** The municipalities twinned with a partner city. */
export type TwinnedMunicipalityConnection = {
  readonly __typename?: 'TwinnedMunicipalityConnection';
  /** How many municipalities the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TwinnedMunicipalityEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many municipalities the whole list has: with `asOf`, those that are possible too. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the municipalities twinned with a partner city in a page. */
export type TwinnedMunicipalityEdge = {
  readonly __typename?: 'TwinnedMunicipalityEdge';
  /** How many agreements the two signed: with `asOf`, those signed by that day, even possibly. */
  readonly agreementCount: Scalars['Int']['output'];
  /** Whether the two were twinned on the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
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
  /** How many partner cities the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TwinnedPartnerCityEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<PartnerCity>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many partner cities the whole list has: with `asOf`, those that are possible too. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the partner cities of a municipality in a page. */
export type TwinnedPartnerCityEdge = {
  readonly __typename?: 'TwinnedPartnerCityEdge';
  /** How many agreements the two signed: with `asOf`, those signed by that day, even possibly. */
  readonly agreementCount: Scalars['Int']['output'];
  /** Whether the two were twinned on the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: PartnerCity;
  /** First day that the two may have been twinned on: the earliest day of their first agreement. */
  readonly since: Scalars['LocalDate']['output'];
};

/** Whose order of layers or stages. */
export type Typology =
  /** The purposes of Aldecoa and Keating (1999). */
  | 'ALDECOA_KEATING_1999'
  /** The layers of Lecours (2008). */
  | 'LECOURS_2008'
  /** The kinds of Paquin (2004). */
  | 'PAQUIN_2004'
  /** The paradiplomacy pyramid of Gönültaş (2023). */
  | 'PYRAMID';

/** Whether what the source states agrees with what the graph gives. */
export type Verdict =
  /** They agree. */
  | 'AGREES'
  /**
   * They differ only in whether the last year of a span counts: the source has 38 in 1991-2003 and 160 in 2003-2023 make 198,
   * so that 2003 is counted once.
   */
  | 'CONVENTION'
  /** They differ. */
  | 'DIFFERS'
  /** Nothing in the graph can decide it. */
  | 'UNDECIDABLE';

/** An official visit. */
export type Visit = Cited & Event & Named & Node & {
  readonly __typename?: 'Visit';
  /** What it is about. */
  readonly about: ReadonlyArray<SubjectLink>;
  /** The literature behind the fact, as the source cites it; empty when it cites none. */
  readonly accordingTo: ReadonlyArray<WorkReference>;
  /**
   * The agreements with cities of these countries that are dated within so many months after the last day that the event
   * may mean: what followed, not what was caused. Empty for an event without a date.
   */
  readonly agreementsWithin: AgreementConnection;
  /** Who took part; `role` says as what. */
  readonly attendedBy: ReadonlyArray<ParticipantLink>;
  /** Where the fact was taken from. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The countries and states that it reaches by any link, in Turkish alphabetical order. */
  readonly countries: ReadonlyArray<Nation>;
  /** When, as the source tells it; null when it gives no date. */
  readonly date: Maybe<PartialDate>;
  /** What the editors of this project have to say about the fact, with their reasons: misprints, errors, what is missing. */
  readonly editorialNotes: ReadonlyArray<EditorialNote>;
  /** The doctrines that it is an instance or a sign of. */
  readonly expresses: ReadonlyArray<DoctrineLink>;
  /** The events that come after it. */
  readonly followedBy: ReadonlyArray<EventLink>;
  /** Where it took place. */
  readonly heldIn: ReadonlyArray<PlaceLink>;
  /** A readable identifier that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who took the initiative for it. */
  readonly initiatedBy: ReadonlyArray<InitiatorLink>;
  /** What kind of summit, visit, treaty, statement or founding it is. */
  readonly kind: EventKind;
  /** The events that it led to, as the source tells it. */
  readonly ledTo: ReadonlyArray<EventLink>;
  /** The visitors. */
  readonly madeBy: ReadonlyArray<PersonLink>;
  /** Whom the visitor met. */
  readonly met: ReadonlyArray<PersonLink>;
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who resisted or distrusted it. */
  readonly objectedToBy: ReadonlyArray<NationLink>;
  /** The occasion that it is a part of, as the editors group events; null when it is one of its own. */
  readonly occasion: Maybe<EventOccasion>;
  /** What came of it, in the editors' words; null when the source does not say. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Where, in the source's words; null when it does not say. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** The events that it comes after. */
  readonly precededBy: ReadonlyArray<EventLink>;
  /** The events that led to it, as the source tells it. */
  readonly resultOf: ReadonlyArray<EventLink>;
  /** The statements made there. */
  readonly statementsMade: ReadonlyArray<StatementLink>;
  /** What it was about; null when the source does not say. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The events, doctrines, periods, claims and works that are about it. */
  readonly subjectOf: ReadonlyArray<SubjectOfLink>;
  /** Its theme; null when the source names none. */
  readonly theme: Maybe<Scalars['String']['output']>;
  /** The host country. */
  readonly visited: ReadonlyArray<NationLink>;
};


/** An official visit. */
export type VisitAboutArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitAgreementsWithinArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  basis?: ReadonlyArray<Basis>;
  first?: Scalars['Int']['input'];
  months?: Scalars['Int']['input'];
  orderBy?: AgreementOrder;
  repeats: InputMaybe<Scalars['Boolean']['input']>;
};


/** An official visit. */
export type VisitAttendedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitCountriesArgs = {
  basis: InputMaybe<ReadonlyArray<Basis>>;
};


/** An official visit. */
export type VisitExpressesArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitFollowedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitHeldInArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitInitiatedByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitLedToArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitMadeByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitMetArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitNameArgs = {
  language?: Language;
};


/** An official visit. */
export type VisitObjectedToByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitPrecededByArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitResultOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitStatementsMadeArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitSubjectOfArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** An official visit. */
export type VisitVisitedArgs = {
  asOf: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of visits. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** How many the whole list has for certain and at most; both are `totalCount` without `asOf`. */
  readonly count: CountInterval;
  /** The nodes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** The nodes of this page, without cursors. */
  readonly nodes: ReadonlyArray<Visit>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of visits in a page. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Whether it had happened by the day of `asOf`; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** To be given as `after` for the page that begins behind this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Visit;
};

/** A link to a visit. */
export type VisitLink = Link & {
  readonly __typename?: 'VisitLink';
  /** On what ground it stands. */
  readonly basis: Basis;
  /** Whether it held on the day of `asOf`, and the event at its other end had happened; null without one. */
  readonly certainty: Maybe<Certainty>;
  /** How many, where the link counts something; null elsewhere. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** When it held, as the source tells it; null when it does not. */
  readonly date: Maybe<PartialDate>;
  /** The other source that says it, with its address; null unless `basis` is `OUTSIDE`. */
  readonly ground: Maybe<Source>;
  /** The literature that the paper cites for it: ids of sources with pages, parted by semicolons; null when it cites none. */
  readonly literature: Maybe<Scalars['String']['output']>;
  /** Where the link was taken from: the places in the paper, parted by semicolons. */
  readonly locator: Scalars['String']['output'];
  /** The node at the other end. */
  readonly node: Visit;
  /** What a reader should know about the link; null when there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why the editors conclude it; null unless `basis` is `INFERRED`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part that the node had in it, such as an office; null when there is nothing to tell. */
  readonly role: Maybe<Scalars['String']['output']>;
};


/** A link to a visit. */
export type VisitLinkReasonArgs = {
  language?: Language;
};

/** A work that a fact rests on, as the source cites it. */
export type WorkReference = {
  readonly __typename?: 'WorkReference';
  /** The pages, as the source cites them; null when it gives none. */
  readonly pages: Maybe<Scalars['String']['output']>;
  /** The work. */
  readonly source: Source;
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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  About:
    | ( ClaimRow )
    | ( DoctrineRow )
    | ( EventRow )
    | ( PeriodRow )
    | ( SourceRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
  ;
  ActiveBody:
    | ( CountryRow )
    | ( OrganisationRow )
    | ( StateRow )
  ;
  Actor:
    | ( CountryRow )
    | ( OrganisationRow )
    | ( PartyRow )
    | ( PersonRow )
    | ( StateRow )
  ;
  Concept:
    | ( DoctrineRow )
    | ( LayerRow )
  ;
  EventPlace:
    | ( CountryRow )
    | ( MunicipalityRow )
    | ( PartnerCityRow )
    | ( StateRow )
  ;
  Founded:
    | ( CountryRow )
    | ( OrganisationRow )
    | ( StateRow )
  ;
  Initiator:
    | ( CountryRow )
    | ( PersonRow )
    | ( StateRow )
  ;
  Occasion:
    | ( EventRow )
    | ( OrganisationRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
  ;
  OfficeBody:
    | ( CountryRow )
    | ( PartyRow )
    | ( StateRow )
  ;
  Participant:
    | ( CountryRow )
    | ( OrganisationRow )
    | ( PersonRow )
    | ( StateRow )
  ;
  Proposer:
    | ( PersonRow )
    | ( SourceRow )
  ;
  Speaker:
    | ( CountryRow )
    | ( PersonRow )
    | ( StateRow )
  ;
  Subject:
    | ( CountryRow )
    | ( DoctrineRow )
    | ( EventRow )
    | ( LayerRow )
    | ( MunicipalityRow )
    | ( OrganisationRow )
    | ( PartnerCityRow )
    | ( PartyRow )
    | ( PeriodRow )
    | ( PersonRow )
    | ( StateRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
  ;
  TimelineItem:
    | ( AgreementRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Cited:
    | ( AgreementRow )
    | ( ClaimRow )
    | ( CountryRow )
    | ( DoctrineRow )
    | ( EditorialNoteRow )
    | ( EventRow )
    | ( LayerRow )
    | ( MunicipalityRow )
    | ( OrganisationRow )
    | ( PartnerCityRow )
    | ( PartyRow )
    | ( PeriodRow )
    | ( PersonRow )
    | ( ProvinceRow )
    | ( StateRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
  ;
  Event:
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
  ;
  Identified:
    | ( CountryRow )
    | ( MunicipalityRow )
    | ( OrganisationRow )
    | ( PartnerCityRow )
    | ( PersonRow )
    | ( ProvinceRow )
    | ( SourceRow )
    | ( StateRow )
  ;
  Link:
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
    | ( LinkRow )
  ;
  LocalGovernment:
    | ( MunicipalityRow )
    | ( PartnerCityRow )
  ;
  Named:
    | ( ClaimRow )
    | ( CountryRow )
    | ( DoctrineRow )
    | ( EventRow )
    | ( LayerRow )
    | ( MunicipalityRow )
    | ( OrganisationRow )
    | ( PartnerCityRow )
    | ( PartyRow )
    | ( PeriodRow )
    | ( PersonRow )
    | ( ProvinceRow )
    | ( StateRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
  ;
  Nation:
    | ( CountryRow )
    | ( StateRow )
  ;
  Node:
    | ( AgreementRow )
    | ( ClaimRow )
    | ( CountryRow )
    | ( DatasetRow )
    | ( DoctrineRow )
    | ( EditorialNoteRow )
    | ( EventRow )
    | ( LayerRow )
    | ( MunicipalityRow )
    | ( OrganisationRow )
    | ( PartnerCityRow )
    | ( PartyRow )
    | ( PeriodRow )
    | ( PersonRow )
    | ( ProvinceRow )
    | ( SourceRow )
    | ( StateRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
    | ( EventRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['About']>;
  ActiveBody: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActiveBody']>;
  ActiveBodyLink: ResolverTypeWrapper<LinkRow>;
  Actor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Actor']>;
  ActorLink: ResolverTypeWrapper<LinkRow>;
  AdjacencyConnection: ResolverTypeWrapper<AdjacencyConnectionMapper>;
  AdjacencyEdge: ResolverTypeWrapper<AdjacencyEdgeMapper>;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementConnection: ResolverTypeWrapper<AgreementConnectionMapper>;
  AgreementEdge: ResolverTypeWrapper<AgreementEdgeMapper>;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BriefNode: ResolverTypeWrapper<BriefNodeMapper>;
  Certainty: Certainty;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitationFormat: CitationFormat;
  Cited: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Cited']>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<Connection<ClaimRow>>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ComparedPair: ResolverTypeWrapper<ComparedPairMapper>;
  ComparedPairConnection: ResolverTypeWrapper<Connection<ComparedPairMapper>>;
  ComparedPairEdge: ResolverTypeWrapper<Omit<ComparedPairEdge, 'node'> & { node: ResolversTypes['ComparedPair'] }>;
  ComparisonCounts: ResolverTypeWrapper<ComparisonCounts>;
  Concept: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Concept']>;
  ConceptLink: ResolverTypeWrapper<LinkRow>;
  CountInterval: ResolverTypeWrapper<CountInterval>;
  Country: ResolverTypeWrapper<CountryRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryComparison: ResolverTypeWrapper<CountryComparisonMapper>;
  CountryConnection: ResolverTypeWrapper<Connection<CountryRow>>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFigure: ResolverTypeWrapper<CountryFigureRow>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  DatasetConnection: ResolverTypeWrapper<Connection<DatasetRow>>;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  DatePrecision: DatePrecision;
  Doctrine: ResolverTypeWrapper<DoctrineRow>;
  DoctrineConnection: ResolverTypeWrapper<Connection<DoctrineRow>>;
  DoctrineEdge: ResolverTypeWrapper<Omit<DoctrineEdge, 'node'> & { node: ResolversTypes['Doctrine'] }>;
  DoctrineKind: DoctrineKind;
  DoctrineLink: ResolverTypeWrapper<LinkRow>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Echo: ResolverTypeWrapper<EchoMapper>;
  EchoDates: EchoDates;
  EchoEvent: ResolverTypeWrapper<EchoEventMapper>;
  EchoExclusion: EchoExclusion;
  EditorialNote: ResolverTypeWrapper<EditorialNoteRow>;
  EditorialNoteConnection: ResolverTypeWrapper<Connection<EditorialNoteRow>>;
  EditorialNoteEdge: ResolverTypeWrapper<Omit<EditorialNoteEdge, 'node'> & { node: ResolversTypes['EditorialNote'] }>;
  EditorialNoteKind: EditorialNoteKind;
  Event: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Event']>;
  EventConnection: ResolverTypeWrapper<EventConnectionMapper>;
  EventEdge: ResolverTypeWrapper<EventEdgeMapper>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventLink: ResolverTypeWrapper<LinkRow>;
  EventOccasion: ResolverTypeWrapper<EventOccasionMapper>;
  EventPlace: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EventPlace']>;
  EventType: EventType;
  ExcludedEvent: ResolverTypeWrapper<ExcludedEventMapper>;
  ExternalId: ResolverTypeWrapper<ExternalIdMapper>;
  ExternalIdScheme: ExternalIdScheme;
  ExternalIdState: ExternalIdState;
  ExternalIdStatement: ResolverTypeWrapper<ExternalIdStatementMapper>;
  Figures: ResolverTypeWrapper<FiguresRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Founded: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Founded']>;
  FoundedLink: ResolverTypeWrapper<LinkRow>;
  Founding: ResolverTypeWrapper<EventRow>;
  FoundingConnection: ResolverTypeWrapper<EventConnectionMapper>;
  FoundingEdge: ResolverTypeWrapper<EventEdgeMapper>;
  FoundingLink: ResolverTypeWrapper<LinkRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identified: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Identified']>;
  Initiator: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Initiator']>;
  InitiatorLink: ResolverTypeWrapper<LinkRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  Language: Language;
  Latitude: ResolverTypeWrapper<Scalars['Latitude']['output']>;
  Layer: ResolverTypeWrapper<LayerRow>;
  LayerConnection: ResolverTypeWrapper<Connection<LayerRow>>;
  LayerEdge: ResolverTypeWrapper<Omit<LayerEdge, 'node'> & { node: ResolversTypes['Layer'] }>;
  LayerLink: ResolverTypeWrapper<LinkRow>;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalGovernment: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LocalGovernment']>;
  LocalGovernmentOrderField: LocalGovernmentOrderField;
  Location: ResolverTypeWrapper<Location>;
  LocationInput: LocationInput;
  Longitude: ResolverTypeWrapper<Scalars['Longitude']['output']>;
  MatchedName: ResolverTypeWrapper<MatchedNameMapper>;
  MatchedNameKind: MatchedNameKind;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  MunicipalityConnection: ResolverTypeWrapper<Connection<MunicipalityRow>>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityKind: MunicipalityKind;
  MunicipalityOrder: MunicipalityOrder;
  NameInput: NameInput;
  NameResolution: ResolverTypeWrapper<NameResolutionMapper>;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  Nation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Nation']>;
  NationLink: ResolverTypeWrapper<LinkRow>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodMapper>;
  NeighbourhoodEdge: ResolverTypeWrapper<NeighbourhoodEdgeMapper>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourhoodNodeMapper>;
  Network: ResolverTypeWrapper<NetworkMapper>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeMapper>;
  NetworkEdgeType: NetworkEdgeType;
  NetworkExport: ResolverTypeWrapper<NetworkExport>;
  NetworkFormat: NetworkFormat;
  NetworkMeasures: ResolverTypeWrapper<NetworkMeasuresMapper>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeMapper>;
  NetworkProjection: NetworkProjection;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeKind: NodeKind;
  NodeMeasures: ResolverTypeWrapper<NodeMeasuresMapper>;
  Occasion: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Occasion']>;
  OccasionLink: ResolverTypeWrapper<LinkRow>;
  OfficeBody: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfficeBody']>;
  OfficeLink: ResolverTypeWrapper<LinkRow>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<Connection<OrganisationRow>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationKind: OrganisationKind;
  OrganisationLink: ResolverTypeWrapper<LinkRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Participant: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Participant']>;
  ParticipantLink: ResolverTypeWrapper<LinkRow>;
  PartnerCity: ResolverTypeWrapper<PartnerCityRow>;
  PartnerCityConnection: ResolverTypeWrapper<Connection<PartnerCityRow>>;
  PartnerCityEdge: ResolverTypeWrapper<Omit<PartnerCityEdge, 'node'> & { node: ResolversTypes['PartnerCity'] }>;
  PartnerCityFilter: PartnerCityFilter;
  PartnerCityKind: PartnerCityKind;
  PartnerCityOrder: PartnerCityOrder;
  Party: ResolverTypeWrapper<PartyRow>;
  PartyConnection: ResolverTypeWrapper<Connection<PartyRow>>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  PartyLink: ResolverTypeWrapper<LinkRow>;
  PartyResolution: ResolverTypeWrapper<PartyResolutionMapper>;
  Path: ResolverTypeWrapper<PathMapper>;
  PathConnection: ResolverTypeWrapper<PathConnectionMapper>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  PathHub: ResolverTypeWrapper<PathHubMapper>;
  PathStep: ResolverTypeWrapper<PathStepMapper>;
  Period: ResolverTypeWrapper<PeriodRow>;
  PeriodConnection: ResolverTypeWrapper<Connection<PeriodRow>>;
  PeriodEdge: ResolverTypeWrapper<Omit<PeriodEdge, 'node'> & { node: ResolversTypes['Period'] }>;
  PeriodLink: ResolverTypeWrapper<LinkRow>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Connection<PersonRow>>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonKind: PersonKind;
  PersonLink: ResolverTypeWrapper<LinkRow>;
  PlaceLink: ResolverTypeWrapper<LinkRow>;
  PlaceName: ResolverTypeWrapper<PlaceNameRow>;
  PlaceNameKind: PlaceNameKind;
  Presence: Presence;
  PrintedAgreement: ResolverTypeWrapper<PrintedAgreement>;
  Proposer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Proposer']>;
  ProposerLink: ResolverTypeWrapper<LinkRow>;
  Province: ResolverTypeWrapper<ProvinceRow>;
  ProvinceConnection: ResolverTypeWrapper<Connection<ProvinceRow>>;
  ProvinceEdge: ResolverTypeWrapper<Omit<ProvinceEdge, 'node'> & { node: ResolversTypes['Province'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateRatioInterval: ResolverTypeWrapper<RateRatioInterval>;
  Recomputation: ResolverTypeWrapper<Recomputation>;
  RelationFact: ResolverTypeWrapper<RelationFactMapper>;
  RelationType: RelationType;
  Representation: ResolverTypeWrapper<RepresentationMapper>;
  RepresentationDirection: RepresentationDirection;
  RepresentationOrder: RepresentationOrder;
  RepresentationRow: ResolverTypeWrapper<RepresentationRowMapper>;
  RepresentationSubject: RepresentationSubject;
  ResolutionCandidate: ResolverTypeWrapper<ResolutionCandidateMapper>;
  ResolutionCertainty: ResolutionCertainty;
  ResolutionVerdict: ResolutionVerdict;
  ResolvableType: ResolvableType;
  SameAgreement: ResolverTypeWrapper<SameAgreementMapper>;
  ScoreAgreement: ScoreAgreement;
  ScorePart: ResolverTypeWrapper<ScorePartRow>;
  ScorePartKind: ScorePartKind;
  SearchConnection: ResolverTypeWrapper<SearchConnectionMapper>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeMapper>;
  SharingMunicipalityConnection: ResolverTypeWrapper<SharingMunicipalityConnectionMapper>;
  SharingMunicipalityEdge: ResolverTypeWrapper<SharingMunicipalityEdgeMapper>;
  SimilarMunicipalityConnection: ResolverTypeWrapper<SimilarMunicipalityConnectionMapper>;
  SimilarMunicipalityEdge: ResolverTypeWrapper<SimilarMunicipalityEdgeMapper>;
  SimilarityMeasure: SimilarityMeasure;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceComparison: ResolverTypeWrapper<SourceComparisonMapper>;
  SourceConnection: ResolverTypeWrapper<Connection<SourceRow>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  SourceLink: ResolverTypeWrapper<LinkRow>;
  Speaker: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Speaker']>;
  SpeakerLink: ResolverTypeWrapper<LinkRow>;
  State: ResolverTypeWrapper<StateRow>;
  StateConnection: ResolverTypeWrapper<Connection<StateRow>>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  StateStatus: StateStatus;
  Statement: ResolverTypeWrapper<EventRow>;
  StatementConnection: ResolverTypeWrapper<EventConnectionMapper>;
  StatementEdge: ResolverTypeWrapper<EventEdgeMapper>;
  StatementLink: ResolverTypeWrapper<LinkRow>;
  Statistics: ResolverTypeWrapper<StatisticsMapper>;
  StatisticsDimension: StatisticsDimension;
  StatisticsKey: ResolverTypeWrapper<StatisticsKeyMapper>;
  StatisticsOrder: StatisticsOrder;
  StatisticsRow: ResolverTypeWrapper<StatisticsRowMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubdivisionCode: ResolverTypeWrapper<Scalars['SubdivisionCode']['output']>;
  Subject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Subject']>;
  SubjectLink: ResolverTypeWrapper<LinkRow>;
  SubjectOfLink: ResolverTypeWrapper<LinkRow>;
  Succession: ResolverTypeWrapper<SuccessionRow>;
  SuccessionKind: SuccessionKind;
  Summit: ResolverTypeWrapper<EventRow>;
  SummitConnection: ResolverTypeWrapper<EventConnectionMapper>;
  SummitEdge: ResolverTypeWrapper<EventEdgeMapper>;
  TimelineItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineItem']>;
  TimelineItemConnection: ResolverTypeWrapper<TimelineItemConnectionMapper>;
  TimelineItemEdge: ResolverTypeWrapper<TimelineItemEdgeMapper>;
  TimelineKind: TimelineKind;
  Treaty: ResolverTypeWrapper<EventRow>;
  TreatyConnection: ResolverTypeWrapper<EventConnectionMapper>;
  TreatyEdge: ResolverTypeWrapper<EventEdgeMapper>;
  TreatyLink: ResolverTypeWrapper<LinkRow>;
  TwinnedMunicipalityConnection: ResolverTypeWrapper<TwinnedMunicipalityConnectionMapper>;
  TwinnedMunicipalityEdge: ResolverTypeWrapper<TwinnedMunicipalityEdgeMapper>;
  TwinnedPartnerCityConnection: ResolverTypeWrapper<TwinnedPartnerCityConnectionMapper>;
  TwinnedPartnerCityEdge: ResolverTypeWrapper<TwinnedPartnerCityEdgeMapper>;
  Typology: Typology;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Verdict: Verdict;
  Visit: ResolverTypeWrapper<EventRow>;
  VisitConnection: ResolverTypeWrapper<EventConnectionMapper>;
  VisitEdge: ResolverTypeWrapper<EventEdgeMapper>;
  VisitLink: ResolverTypeWrapper<LinkRow>;
  WorkReference: ResolverTypeWrapper<WorkReferenceMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: ResolversUnionTypes<ResolversParentTypes>['About'];
  ActiveBody: ResolversUnionTypes<ResolversParentTypes>['ActiveBody'];
  ActiveBodyLink: LinkRow;
  Actor: ResolversUnionTypes<ResolversParentTypes>['Actor'];
  ActorLink: LinkRow;
  AdjacencyConnection: AdjacencyConnectionMapper;
  AdjacencyEdge: AdjacencyEdgeMapper;
  Agreement: AgreementRow;
  AgreementConnection: AgreementConnectionMapper;
  AgreementEdge: AgreementEdgeMapper;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  Boolean: Scalars['Boolean']['output'];
  BriefNode: BriefNodeMapper;
  Citation: CitationRow;
  Cited: ResolversInterfaceTypes<ResolversParentTypes>['Cited'];
  Claim: ClaimRow;
  ClaimConnection: Connection<ClaimRow>;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ComparedPair: ComparedPairMapper;
  ComparedPairConnection: Connection<ComparedPairMapper>;
  ComparedPairEdge: Omit<ComparedPairEdge, 'node'> & { node: ResolversParentTypes['ComparedPair'] };
  ComparisonCounts: ComparisonCounts;
  Concept: ResolversUnionTypes<ResolversParentTypes>['Concept'];
  ConceptLink: LinkRow;
  CountInterval: CountInterval;
  Country: CountryRow;
  CountryCode: Scalars['CountryCode']['output'];
  CountryComparison: CountryComparisonMapper;
  CountryConnection: Connection<CountryRow>;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFigure: CountryFigureRow;
  Dataset: DatasetRow;
  DatasetConnection: Connection<DatasetRow>;
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  Doctrine: DoctrineRow;
  DoctrineConnection: Connection<DoctrineRow>;
  DoctrineEdge: Omit<DoctrineEdge, 'node'> & { node: ResolversParentTypes['Doctrine'] };
  DoctrineLink: LinkRow;
  EDTF: Scalars['EDTF']['output'];
  Echo: EchoMapper;
  EchoEvent: EchoEventMapper;
  EditorialNote: EditorialNoteRow;
  EditorialNoteConnection: Connection<EditorialNoteRow>;
  EditorialNoteEdge: Omit<EditorialNoteEdge, 'node'> & { node: ResolversParentTypes['EditorialNote'] };
  Event: ResolversInterfaceTypes<ResolversParentTypes>['Event'];
  EventConnection: EventConnectionMapper;
  EventEdge: EventEdgeMapper;
  EventFilter: EventFilter;
  EventLink: LinkRow;
  EventOccasion: EventOccasionMapper;
  EventPlace: ResolversUnionTypes<ResolversParentTypes>['EventPlace'];
  ExcludedEvent: ExcludedEventMapper;
  ExternalId: ExternalIdMapper;
  ExternalIdStatement: ExternalIdStatementMapper;
  Figures: FiguresRow;
  Float: Scalars['Float']['output'];
  Founded: ResolversUnionTypes<ResolversParentTypes>['Founded'];
  FoundedLink: LinkRow;
  Founding: EventRow;
  FoundingConnection: EventConnectionMapper;
  FoundingEdge: EventEdgeMapper;
  FoundingLink: LinkRow;
  ID: Scalars['ID']['output'];
  Identified: ResolversInterfaceTypes<ResolversParentTypes>['Identified'];
  Initiator: ResolversUnionTypes<ResolversParentTypes>['Initiator'];
  InitiatorLink: LinkRow;
  Int: Scalars['Int']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  Latitude: Scalars['Latitude']['output'];
  Layer: LayerRow;
  LayerConnection: Connection<LayerRow>;
  LayerEdge: Omit<LayerEdge, 'node'> & { node: ResolversParentTypes['Layer'] };
  LayerLink: LinkRow;
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalGovernment: ResolversInterfaceTypes<ResolversParentTypes>['LocalGovernment'];
  Location: Location;
  LocationInput: LocationInput;
  Longitude: Scalars['Longitude']['output'];
  MatchedName: MatchedNameMapper;
  Municipality: MunicipalityRow;
  MunicipalityConnection: Connection<MunicipalityRow>;
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityOrder: MunicipalityOrder;
  NameInput: NameInput;
  NameResolution: NameResolutionMapper;
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  Nation: ResolversInterfaceTypes<ResolversParentTypes>['Nation'];
  NationLink: LinkRow;
  Neighbourhood: NeighbourhoodMapper;
  NeighbourhoodEdge: NeighbourhoodEdgeMapper;
  NeighbourhoodNode: NeighbourhoodNodeMapper;
  Network: NetworkMapper;
  NetworkEdge: NetworkEdgeMapper;
  NetworkExport: NetworkExport;
  NetworkMeasures: NetworkMeasuresMapper;
  NetworkNode: NetworkNodeMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeMeasures: NodeMeasuresMapper;
  Occasion: ResolversUnionTypes<ResolversParentTypes>['Occasion'];
  OccasionLink: LinkRow;
  OfficeBody: ResolversUnionTypes<ResolversParentTypes>['OfficeBody'];
  OfficeLink: LinkRow;
  Organisation: OrganisationRow;
  OrganisationConnection: Connection<OrganisationRow>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationLink: LinkRow;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Participant: ResolversUnionTypes<ResolversParentTypes>['Participant'];
  ParticipantLink: LinkRow;
  PartnerCity: PartnerCityRow;
  PartnerCityConnection: Connection<PartnerCityRow>;
  PartnerCityEdge: Omit<PartnerCityEdge, 'node'> & { node: ResolversParentTypes['PartnerCity'] };
  PartnerCityFilter: PartnerCityFilter;
  PartnerCityOrder: PartnerCityOrder;
  Party: PartyRow;
  PartyConnection: Connection<PartyRow>;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  PartyLink: LinkRow;
  PartyResolution: PartyResolutionMapper;
  Path: PathMapper;
  PathConnection: PathConnectionMapper;
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  PathHub: PathHubMapper;
  PathStep: PathStepMapper;
  Period: PeriodRow;
  PeriodConnection: Connection<PeriodRow>;
  PeriodEdge: Omit<PeriodEdge, 'node'> & { node: ResolversParentTypes['Period'] };
  PeriodLink: LinkRow;
  Person: PersonRow;
  PersonConnection: Connection<PersonRow>;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonLink: LinkRow;
  PlaceLink: LinkRow;
  PlaceName: PlaceNameRow;
  PrintedAgreement: PrintedAgreement;
  Proposer: ResolversUnionTypes<ResolversParentTypes>['Proposer'];
  ProposerLink: LinkRow;
  Province: ProvinceRow;
  ProvinceConnection: Connection<ProvinceRow>;
  ProvinceEdge: Omit<ProvinceEdge, 'node'> & { node: ResolversParentTypes['Province'] };
  Query: Record<PropertyKey, never>;
  RateRatioInterval: RateRatioInterval;
  Recomputation: Recomputation;
  RelationFact: RelationFactMapper;
  Representation: RepresentationMapper;
  RepresentationRow: RepresentationRowMapper;
  ResolutionCandidate: ResolutionCandidateMapper;
  SameAgreement: SameAgreementMapper;
  ScorePart: ScorePartRow;
  SearchConnection: SearchConnectionMapper;
  SearchEdge: SearchEdgeMapper;
  SharingMunicipalityConnection: SharingMunicipalityConnectionMapper;
  SharingMunicipalityEdge: SharingMunicipalityEdgeMapper;
  SimilarMunicipalityConnection: SimilarMunicipalityConnectionMapper;
  SimilarMunicipalityEdge: SimilarMunicipalityEdgeMapper;
  Source: SourceRow;
  SourceComparison: SourceComparisonMapper;
  SourceConnection: Connection<SourceRow>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceLink: LinkRow;
  Speaker: ResolversUnionTypes<ResolversParentTypes>['Speaker'];
  SpeakerLink: LinkRow;
  State: StateRow;
  StateConnection: Connection<StateRow>;
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  Statement: EventRow;
  StatementConnection: EventConnectionMapper;
  StatementEdge: EventEdgeMapper;
  StatementLink: LinkRow;
  Statistics: StatisticsMapper;
  StatisticsKey: StatisticsKeyMapper;
  StatisticsRow: StatisticsRowMapper;
  String: Scalars['String']['output'];
  SubdivisionCode: Scalars['SubdivisionCode']['output'];
  Subject: ResolversUnionTypes<ResolversParentTypes>['Subject'];
  SubjectLink: LinkRow;
  SubjectOfLink: LinkRow;
  Succession: SuccessionRow;
  Summit: EventRow;
  SummitConnection: EventConnectionMapper;
  SummitEdge: EventEdgeMapper;
  TimelineItem: ResolversUnionTypes<ResolversParentTypes>['TimelineItem'];
  TimelineItemConnection: TimelineItemConnectionMapper;
  TimelineItemEdge: TimelineItemEdgeMapper;
  Treaty: EventRow;
  TreatyConnection: EventConnectionMapper;
  TreatyEdge: EventEdgeMapper;
  TreatyLink: LinkRow;
  TwinnedMunicipalityConnection: TwinnedMunicipalityConnectionMapper;
  TwinnedMunicipalityEdge: TwinnedMunicipalityEdgeMapper;
  TwinnedPartnerCityConnection: TwinnedPartnerCityConnectionMapper;
  TwinnedPartnerCityEdge: TwinnedPartnerCityEdgeMapper;
  URL: Scalars['URL']['output'];
  Visit: EventRow;
  VisitConnection: EventConnectionMapper;
  VisitEdge: EventEdgeMapper;
  VisitLink: LinkRow;
  WorkReference: WorkReferenceMapper;
};

export type LinksFromDirectiveArgs = {
  relation: RelationType;
};

export type LinksFromDirectiveResolver<Result, Parent, ContextType = Context, Args = LinksFromDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinksToDirectiveArgs = {
  relation: RelationType;
};

export type LinksToDirectiveResolver<Result, Parent, ContextType = Context, Args = LinksToDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Doctrine' | 'Founding' | 'Period' | 'Source' | 'Statement' | 'Summit' | 'Treaty' | 'Visit', ParentType, ContextType>;
};

export type ActiveBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActiveBody'] = ResolversParentTypes['ActiveBody']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organisation' | 'State', ParentType, ContextType>;
};

export type ActiveBodyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActiveBodyLink'] = ResolversParentTypes['ActiveBodyLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActiveBody'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ActiveBodyLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organisation' | 'Party' | 'Person' | 'State', ParentType, ContextType>;
};

export type ActorLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorLink'] = ResolversParentTypes['ActorLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ActorLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjacencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjacencyConnection'] = ResolversParentTypes['AdjacencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdjacencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BriefNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdjacencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjacencyEdge'] = ResolversParentTypes['AdjacencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['RelationFact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BriefNode'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementCiteAsArgs, 'format'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  municipalityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['LocalGovernment']>, ParentType, ContextType>;
  partnerCity?: Resolver<Maybe<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
  partnerCityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['PrintedAgreement']>, ParentType, ContextType>;
  repeatedBy?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['PartyResolution']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['SameAgreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type BriefNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefNode'] = ResolversParentTypes['BriefNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BriefNodeNameArgs, 'language'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cited'] = ResolversParentTypes['Cited']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Claim' | 'Country' | 'Doctrine' | 'EditorialNote' | 'Founding' | 'Layer' | 'Municipality' | 'Organisation' | 'PartnerCity' | 'Party' | 'Period' | 'Person' | 'Province' | 'State' | 'Statement' | 'Summit' | 'Treaty' | 'Visit', ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<ClaimAboutArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedWithoutLastYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimExplanationArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recomputation?: Resolver<Maybe<ResolversTypes['Recomputation']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimStatementArgs, 'language'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ComparedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedPair'] = ResolversParentTypes['ComparedPair']> = {
  left?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['LocalGovernment']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  right?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type ComparedPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedPairConnection'] = ResolversParentTypes['ComparedPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComparedPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComparedPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedPairEdge'] = ResolversParentTypes['ComparedPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComparedPair'], ParentType, ContextType>;
};

export type ComparisonCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonCounts'] = ResolversParentTypes['ComparisonCounts']> = {
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyRight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  __resolveType: TypeResolveFn<'Doctrine' | 'Layer', ParentType, ContextType>;
};

export type ConceptLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptLink'] = ResolversParentTypes['ConceptLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountInterval'] = ResolversParentTypes['CountInterval']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  accessionTalksWith?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<CountryAccessionTalksWithArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  activeParties?: Resolver<ReadonlyArray<ResolversTypes['PartyLink']>, ParentType, ContextType, RequireFields<CountryActivePartiesArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'first' | 'orderBy'>>;
  bilateralOrganisations?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<CountryBilateralOrganisationsArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citizens?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType, RequireFields<CountryCitizensArgs, 'first'>>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  doctrines?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<CountryDoctrinesArgs, 'first'>>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'first'>>;
  eventsAttended?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<CountryEventsAttendedArgs, 'first'>>;
  eventsHosted?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<CountryEventsHostedArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  foundings?: Resolver<ReadonlyArray<ResolversTypes['FoundingLink']>, ParentType, ContextType, RequireFields<CountryFoundingsArgs, 'first'>>;
  geoNamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  governingParties?: Resolver<ReadonlyArray<ResolversTypes['PartyLink']>, ParentType, ContextType, RequireFields<CountryGoverningPartiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<CountryInitiatedArgs, 'first'>>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<CountryLayersArgs, 'first'>>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  memberOrganisations?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<CountryMemberOrganisationsArgs, 'first'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<CountryMunicipalitiesArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  objectedTo?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<CountryObjectedToArgs, 'first'>>;
  officeHolders?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType, RequireFields<CountryOfficeHoldersArgs, 'first'>>;
  organisationsBasedHere?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<CountryOrganisationsBasedHereArgs, 'first'>>;
  partnerCities?: Resolver<ResolversTypes['PartnerCityConnection'], ParentType, ContextType, RequireFields<CountryPartnerCitiesArgs, 'first' | 'orderBy'>>;
  precededByStates?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<CountryPrecededByStatesArgs, 'first'>>;
  provinces?: Resolver<ResolversTypes['ProvinceConnection'], ParentType, ContextType, RequireFields<CountryProvincesArgs, 'first'>>;
  representedBy?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<CountryRepresentedByArgs, 'first'>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<CountryStatementsArgs, 'first'>>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<CountrySubjectOfArgs, 'first'>>;
  succeededByStates?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<CountrySucceededByStatesArgs, 'first'>>;
  trainedBy?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<CountryTrainedByArgs, 'first'>>;
  treaties?: Resolver<ReadonlyArray<ResolversTypes['TreatyLink']>, ParentType, ContextType, RequireFields<CountryTreatiesArgs, 'first'>>;
  visitsReceived?: Resolver<ReadonlyArray<ResolversTypes['VisitLink']>, ParentType, ContextType, RequireFields<CountryVisitsReceivedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryComparison'] = ResolversParentTypes['CountryComparison']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ComparisonCounts'], ParentType, ContextType>;
};

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

export type CountryFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryFigure'] = ResolversParentTypes['CountryFigure']> = {
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetCiteAsArgs, 'format'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localGovernmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DoctrineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Doctrine'] = ResolversParentTypes['Doctrine']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<DoctrineAboutArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  completedBy?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<DoctrineCompletedByArgs, 'first'>>;
  completes?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<DoctrineCompletesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  expressedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<DoctrineExpressedByArgs, 'first'>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<DoctrineFollowedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DoctrineKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DoctrineNameArgs, 'language'>>;
  objectedToBy?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<DoctrineObjectedToByArgs, 'first'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['ConceptLink']>, ParentType, ContextType, RequireFields<DoctrinePartOfArgs, 'first'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<DoctrinePartsArgs, 'first'>>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<DoctrinePrecededByArgs, 'first'>>;
  proposedBy?: Resolver<ReadonlyArray<ResolversTypes['ProposerLink']>, ParentType, ContextType, RequireFields<DoctrineProposedByArgs, 'first'>>;
  pursuedBy?: Resolver<ReadonlyArray<ResolversTypes['ActorLink']>, ParentType, ContextType, RequireFields<DoctrinePursuedByArgs, 'first'>>;
  pursuedIn?: Resolver<ReadonlyArray<ResolversTypes['PeriodLink']>, ParentType, ContextType, RequireFields<DoctrinePursuedInArgs, 'first'>>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<DoctrineSubjectOfArgs, 'first'>>;
  years?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoctrineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoctrineConnection'] = ResolversParentTypes['DoctrineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DoctrineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Doctrine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoctrineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoctrineEdge'] = ResolversParentTypes['DoctrineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Doctrine'], ParentType, ContextType>;
};

export type DoctrineLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoctrineLink'] = ResolversParentTypes['DoctrineLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Doctrine'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DoctrineLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EchoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Echo'] = ResolversParentTypes['Echo']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreementsAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  agreementsBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chanceRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chanceRatioInterval?: Resolver<Maybe<ResolversTypes['RateRatioInterval']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['EchoEvent']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedEvent']>, ParentType, ContextType>;
  expectedAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expectedBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  permutations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rateRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rateRatioInterval?: Resolver<Maybe<ResolversTypes['RateRatioInterval']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type EchoEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EchoEvent'] = ResolversParentTypes['EchoEvent']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreementsAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  agreementsBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type EditorialNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditorialNote'] = ResolversParentTypes['EditorialNote']> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  groundPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EditorialNoteKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EditorialNoteReasonArgs, 'language'>>;
  sourceSays?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditorialNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditorialNoteConnection'] = ResolversParentTypes['EditorialNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditorialNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditorialNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditorialNoteEdge'] = ResolversParentTypes['EditorialNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EditorialNote'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Founding' | 'Statement' | 'Summit' | 'Treaty' | 'Visit', ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventLink'] = ResolversParentTypes['EventLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventOccasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventOccasion'] = ResolversParentTypes['EventOccasion']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventOccasionNameArgs, 'language'>>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventOccasionReasonArgs, 'language'>>;
};

export type EventPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPlace'] = ResolversParentTypes['EventPlace']> = {
  __resolveType: TypeResolveFn<'Country' | 'Municipality' | 'PartnerCity' | 'State', ParentType, ContextType>;
};

export type ExcludedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedEvent'] = ResolversParentTypes['ExcludedEvent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EchoExclusion'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  address?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ExternalIdScheme'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExternalIdState'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdStatement']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalIdStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalIdStatement'] = ResolversParentTypes['ExternalIdStatement']> = {
  contradicts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['CountryFigure']>, ParentType, ContextType>;
  distinctAgreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerCities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Founded'] = ResolversParentTypes['Founded']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organisation' | 'State', ParentType, ContextType>;
};

export type FoundedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundedLink'] = ResolversParentTypes['FoundedLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Founded'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FoundedLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Founding'] = ResolversParentTypes['Founding']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<FoundingAboutArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  agreementsWithin?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<FoundingAgreementsWithinArgs, 'basis' | 'first' | 'months' | 'orderBy'>>;
  attendedBy?: Resolver<ReadonlyArray<ResolversTypes['ParticipantLink']>, ParentType, ContextType, RequireFields<FoundingAttendedByArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Nation']>, ParentType, ContextType, Partial<FoundingCountriesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  expresses?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<FoundingExpressesArgs, 'first'>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<FoundingFollowedByArgs, 'first'>>;
  founded?: Resolver<ReadonlyArray<ResolversTypes['FoundedLink']>, ParentType, ContextType, RequireFields<FoundingFoundedArgs, 'first'>>;
  heldIn?: Resolver<ReadonlyArray<ResolversTypes['PlaceLink']>, ParentType, ContextType, RequireFields<FoundingHeldInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ReadonlyArray<ResolversTypes['InitiatorLink']>, ParentType, ContextType, RequireFields<FoundingInitiatedByArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<FoundingLedToArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FoundingNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectedToBy?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<FoundingObjectedToByArgs, 'first'>>;
  occasion?: Resolver<Maybe<ResolversTypes['EventOccasion']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<FoundingPrecededByArgs, 'first'>>;
  reorganised?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<FoundingReorganisedArgs, 'first'>>;
  resultOf?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<FoundingResultOfArgs, 'first'>>;
  statementsMade?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<FoundingStatementsMadeArgs, 'first'>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<FoundingSubjectOfArgs, 'first'>>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundingConnection'] = ResolversParentTypes['FoundingConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FoundingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundingEdge'] = ResolversParentTypes['FoundingEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Founding'], ParentType, ContextType>;
};

export type FoundingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundingLink'] = ResolversParentTypes['FoundingLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Founding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FoundingLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identified'] = ResolversParentTypes['Identified']> = {
  __resolveType: TypeResolveFn<'Country' | 'Municipality' | 'Organisation' | 'PartnerCity' | 'Person' | 'Province' | 'Source' | 'State', ParentType, ContextType>;
};

export type InitiatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiator'] = ResolversParentTypes['Initiator']> = {
  __resolveType: TypeResolveFn<'Country' | 'Person' | 'State', ParentType, ContextType>;
};

export type InitiatorLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiatorLink'] = ResolversParentTypes['InitiatorLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiator'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiatorLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LatitudeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Latitude'], any> {
  name: 'Latitude';
}

export type LayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Layer'] = ResolversParentTypes['Layer']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  activeBodies?: Resolver<ReadonlyArray<ResolversTypes['ActiveBodyLink']>, ParentType, ContextType, RequireFields<LayerActiveBodiesArgs, 'first'>>;
  alsoListedBeside?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<LayerAlsoListedBesideArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<LayerConceptsArgs, 'first'>>;
  correspondsTo?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<LayerCorrespondsToArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  developedFrom?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<LayerDevelopedFromArgs, 'first'>>;
  developedInto?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<LayerDevelopedIntoArgs, 'first'>>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<LayerFollowedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedBeside?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<LayerListedBesideArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LayerNameArgs, 'language'>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<LayerPrecededByArgs, 'first'>>;
  proposedBy?: Resolver<ReadonlyArray<ResolversTypes['ProposerLink']>, ParentType, ContextType, RequireFields<LayerProposedByArgs, 'first'>>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<LayerSubjectOfArgs, 'first'>>;
  typology?: Resolver<ResolversTypes['Typology'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LayerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayerConnection'] = ResolversParentTypes['LayerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LayerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Layer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LayerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayerEdge'] = ResolversParentTypes['LayerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
};

export type LayerLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayerLink'] = ResolversParentTypes['LayerLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LayerLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'ActiveBodyLink' | 'ActorLink' | 'ConceptLink' | 'DoctrineLink' | 'EventLink' | 'FoundedLink' | 'FoundingLink' | 'InitiatorLink' | 'LayerLink' | 'NationLink' | 'OccasionLink' | 'OfficeLink' | 'OrganisationLink' | 'ParticipantLink' | 'PartyLink' | 'PeriodLink' | 'PersonLink' | 'PlaceLink' | 'ProposerLink' | 'SourceLink' | 'SpeakerLink' | 'StatementLink' | 'SubjectLink' | 'SubjectOfLink' | 'TreatyLink' | 'VisitLink', ParentType, ContextType>;
};

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

export type MatchedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedName'] = ResolversParentTypes['MatchedName']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchedNameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<MunicipalityAgreementsArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  eventsHosted?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<MunicipalityEventsHostedArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
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
  similar?: Resolver<ResolversTypes['SimilarMunicipalityConnection'], ParentType, ContextType, RequireFields<MunicipalitySimilarArgs, 'by' | 'first' | 'minimumShared'>>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<MunicipalitySubjectOfArgs, 'first'>>;
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

export type NameResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ResolutionCandidate']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ResolutionCandidate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Country' | 'Doctrine' | 'Founding' | 'Layer' | 'Municipality' | 'Organisation' | 'PartnerCity' | 'Party' | 'Period' | 'Person' | 'Province' | 'State' | 'Statement' | 'Summit' | 'Treaty' | 'Visit', ParentType, ContextType>;
};

export type NationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nation'] = ResolversParentTypes['Nation']> = {
  __resolveType: TypeResolveFn<'Country' | 'State', ParentType, ContextType>;
};

export type NationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationLink'] = ResolversParentTypes['NationLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Nation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NationLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
};

export type NeighbourhoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodEdge'] = ResolversParentTypes['NeighbourhoodEdge']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<NeighbourhoodEdgeAgreementsArgs, 'first'>>;
  certainSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['RelationFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Latitude']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Longitude']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NeighbourhoodNodeNameArgs, 'language'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  citeAs?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkCiteAsArgs, 'format'>>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  exports?: Resolver<ReadonlyArray<ResolversTypes['NetworkExport']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['NetworkMeasures'], ParentType, ContextType, RequireFields<NetworkMeasuresArgs, 'resolution' | 'seed'>>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['NetworkProjection'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<NetworkEdgeAgreementsArgs, 'first'>>;
  certainSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NetworkEdgeType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightInterval?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
};

export type NetworkExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkExport'] = ResolversParentTypes['NetworkExport']> = {
  format?: Resolver<ResolversTypes['NetworkFormat'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMeasures'] = ResolversParentTypes['NetworkMeasures']> = {
  assortativityByCountry?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assortativityByDegree?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diameter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanDistance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NodeMeasures']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Latitude']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Longitude']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkNodeNameArgs, 'language'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Claim' | 'Country' | 'Dataset' | 'Doctrine' | 'EditorialNote' | 'Founding' | 'Layer' | 'Municipality' | 'Organisation' | 'PartnerCity' | 'Party' | 'Period' | 'Person' | 'Province' | 'Source' | 'State' | 'Statement' | 'Summit' | 'Treaty' | 'Visit', ParentType, ContextType>;
};

export type NodeMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeMeasures'] = ResolversParentTypes['NodeMeasures']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occasion'] = ResolversParentTypes['Occasion']> = {
  __resolveType: TypeResolveFn<'Founding' | 'Organisation' | 'Statement' | 'Summit' | 'Treaty' | 'Visit', ParentType, ContextType>;
};

export type OccasionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccasionLink'] = ResolversParentTypes['OccasionLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occasion'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OccasionLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeBody'] = ResolversParentTypes['OfficeBody']> = {
  __resolveType: TypeResolveFn<'Country' | 'Party' | 'State', ParentType, ContextType>;
};

export type OfficeLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeLink'] = ResolversParentTypes['OfficeLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeBody'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficeLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessionTalks?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<OrganisationAccessionTalksArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  announcedIn?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<OrganisationAnnouncedInArgs, 'first'>>;
  attachedBodies?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<OrganisationAttachedBodiesArgs, 'first'>>;
  basedIn?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<OrganisationBasedInArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  doctrines?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<OrganisationDoctrinesArgs, 'first'>>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  eventsAttended?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<OrganisationEventsAttendedArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  foundings?: Resolver<ReadonlyArray<ResolversTypes['FoundingLink']>, ParentType, ContextType, RequireFields<OrganisationFoundingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<OrganisationLayersArgs, 'first'>>;
  localMembers?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<OrganisationLocalMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentBodies?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<OrganisationParentBodiesArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<OrganisationPredecessorsArgs, 'first'>>;
  reorganisations?: Resolver<ReadonlyArray<ResolversTypes['FoundingLink']>, ParentType, ContextType, RequireFields<OrganisationReorganisationsArgs, 'first'>>;
  represents?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<OrganisationRepresentsArgs, 'first'>>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<OrganisationSidesArgs, 'first'>>;
  statementsMade?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<OrganisationStatementsMadeArgs, 'first'>>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<OrganisationSubjectOfArgs, 'first'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<OrganisationSuccessorsArgs, 'first'>>;
  trained?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<OrganisationTrainedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationLink'] = ResolversParentTypes['OrganisationLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganisationLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organisation' | 'Person' | 'State', ParentType, ContextType>;
};

export type ParticipantLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantLink'] = ResolversParentTypes['ParticipantLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParticipantLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerCityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCity'] = ResolversParentTypes['PartnerCity']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<PartnerCityAgreementsArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  eventsHosted?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<PartnerCityEventsHostedArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
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
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<PartnerCitySubjectOfArgs, 'first'>>;
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

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  activeIn?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<PartyActiveInArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  doctrines?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<PartyDoctrinesArgs, 'first'>>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  governed?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<PartyGovernedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartyNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHolders?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType, RequireFields<PartyOfficeHoldersArgs, 'first'>>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<PartySubjectOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PartyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLink'] = ResolversParentTypes['PartyLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PartyLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyResolution'] = ResolversParentTypes['PartyResolution']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['ResolutionCertainty'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['LocalGovernment'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BriefNode']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathSentenceArgs, 'language'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  hubsNotCrossed?: Resolver<ReadonlyArray<ResolversTypes['PathHub']>, ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PathHubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHub'] = ResolversParentTypes['PathHub']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BriefNode'], ParentType, ContextType>;
  relationshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<PathStepAgreementsArgs, 'first'>>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['RelationFact']>, ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['BriefNode'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathStepSentenceArgs, 'language'>>;
  to?: Resolver<ResolversTypes['BriefNode'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<PeriodAboutArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doctrines?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<PeriodDoctrinesArgs, 'first'>>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['PeriodLink']>, ParentType, ContextType, RequireFields<PeriodFollowedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodNameArgs, 'language'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['PeriodLink']>, ParentType, ContextType, RequireFields<PeriodPartOfArgs, 'first'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PeriodLink']>, ParentType, ContextType, RequireFields<PeriodPartsArgs, 'first'>>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['PeriodLink']>, ParentType, ContextType, RequireFields<PeriodPrecededByArgs, 'first'>>;
  reported?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportedUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<PeriodSubjectOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodConnection'] = ResolversParentTypes['PeriodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodEdge'] = ResolversParentTypes['PeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type PeriodLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodLink'] = ResolversParentTypes['PeriodLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PeriodLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citizenOf?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<PersonCitizenOfArgs, 'first'>>;
  doctrines?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<PersonDoctrinesArgs, 'first'>>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  eventsAttended?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<PersonEventsAttendedArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<PersonInitiatedArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['PersonKind'], ParentType, ContextType>;
  metDuring?: Resolver<ReadonlyArray<ResolversTypes['VisitLink']>, ParentType, ContextType, RequireFields<PersonMetDuringArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['OfficeLink']>, ParentType, ContextType, RequireFields<PersonOfficesArgs, 'first'>>;
  proposed?: Resolver<ReadonlyArray<ResolversTypes['ConceptLink']>, ParentType, ContextType, RequireFields<PersonProposedArgs, 'first'>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first'>>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<PersonSubjectOfArgs, 'first'>>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['VisitLink']>, ParentType, ContextType, RequireFields<PersonVisitsArgs, 'first'>>;
  works?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType, RequireFields<PersonWorksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonLink'] = ResolversParentTypes['PersonLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceLink'] = ResolversParentTypes['PlaceLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventPlace'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ProposerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposer'] = ResolversParentTypes['Proposer']> = {
  __resolveType: TypeResolveFn<'Person' | 'Source', ParentType, ContextType>;
};

export type ProposerLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposerLink'] = ResolversParentTypes['ProposerLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposer'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProposerLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<ProvinceAgreementsArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SubdivisionCode'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
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
  adjacency?: Resolver<ResolversTypes['AdjacencyConnection'], ParentType, ContextType, RequireFields<QueryAdjacencyArgs, 'first' | 'id'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first' | 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'first'>>;
  doctrine?: Resolver<Maybe<ResolversTypes['Doctrine']>, ParentType, ContextType, RequireFields<QueryDoctrineArgs, 'id'>>;
  doctrines?: Resolver<ResolversTypes['DoctrineConnection'], ParentType, ContextType, RequireFields<QueryDoctrinesArgs, 'first'>>;
  echo?: Resolver<ResolversTypes['Echo'], ParentType, ContextType, RequireFields<QueryEchoArgs, 'basis' | 'dates' | 'permutations' | 'seed' | 'windowMonths'>>;
  editorialNotes?: Resolver<ResolversTypes['EditorialNoteConnection'], ParentType, ContextType, RequireFields<QueryEditorialNotesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  founding?: Resolver<Maybe<ResolversTypes['Founding']>, ParentType, ContextType, RequireFields<QueryFoundingArgs, 'id'>>;
  foundings?: Resolver<ResolversTypes['FoundingConnection'], ParentType, ContextType, RequireFields<QueryFoundingsArgs, 'first'>>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType, RequireFields<QueryLayerArgs, 'id'>>;
  layers?: Resolver<ResolversTypes['LayerConnection'], ParentType, ContextType, RequireFields<QueryLayersArgs, 'first'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'first' | 'orderBy'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'id'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'first' | 'hops' | 'id'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'projection'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first'>>;
  partnerCities?: Resolver<ResolversTypes['PartnerCityConnection'], ParentType, ContextType, RequireFields<QueryPartnerCitiesArgs, 'first' | 'orderBy'>>;
  partnerCity?: Resolver<Maybe<ResolversTypes['PartnerCity']>, ParentType, ContextType, RequireFields<QueryPartnerCityArgs, 'id'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, RequireFields<QueryPeriodArgs, 'id'>>;
  periods?: Resolver<ResolversTypes['PeriodConnection'], ParentType, ContextType, RequireFields<QueryPeriodsArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'code'>>;
  provinces?: Resolver<ResolversTypes['ProvinceConnection'], ParentType, ContextType, RequireFields<QueryProvincesArgs, 'first'>>;
  representation?: Resolver<ResolversTypes['Representation'], ParentType, ContextType, RequireFields<QueryRepresentationArgs, 'of' | 'permutations' | 'seed'>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['NameResolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'first' | 'names'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sourceComparison?: Resolver<ResolversTypes['SourceComparison'], ParentType, ContextType, RequireFields<QuerySourceComparisonArgs, 'left' | 'right'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<QueryStatesArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'by' | 'fillGaps' | 'orderBy'>>;
  summit?: Resolver<Maybe<ResolversTypes['Summit']>, ParentType, ContextType, RequireFields<QuerySummitArgs, 'id'>>;
  summits?: Resolver<ResolversTypes['SummitConnection'], ParentType, ContextType, RequireFields<QuerySummitsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineItemConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  treaties?: Resolver<ResolversTypes['TreatyConnection'], ParentType, ContextType, RequireFields<QueryTreatiesArgs, 'first'>>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType, RequireFields<QueryTreatyArgs, 'id'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first'>>;
};

export type RateRatioIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateRatioInterval'] = ResolversParentTypes['RateRatioInterval']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RecomputationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recomputation'] = ResolversParentTypes['Recomputation']> = {
  cypher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
};

export type RelationFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationFact'] = ResolversParentTypes['RelationFact']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['RepresentationRow']>, ParentType, ContextType, RequireFields<RepresentationMissingArgs, 'first'>>;
  of?: Resolver<ResolversTypes['RepresentationSubject'], ParentType, ContextType>;
  permutations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RepresentationRow']>, ParentType, ContextType, RequireFields<RepresentationRowsArgs, 'first' | 'maximumQ' | 'orderBy'>>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallNumbers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RepresentationWarningArgs, 'language'>>;
};

export type RepresentationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationRow'] = ResolversParentTypes['RepresentationRow']> = {
  agreementsOfKeys?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RepresentationDirection'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['StatisticsKey']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  smallNumbers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standardDeviation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RepresentationRowWarningArgs, 'language'>>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ResolutionCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionCandidate'] = ResolversParentTypes['ResolutionCandidate']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResolutionCandidateExplanationArgs, 'language'>>;
  match?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['MatchedName'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ResolutionVerdict'], ParentType, ContextType>;
};

export type SameAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameAgreement'] = ResolversParentTypes['SameAgreement']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SameAgreementReasonArgs, 'language'>>;
};

export type ScorePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ScoreAgreement']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScorePartKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ScorePartTextArgs, 'language'>>;
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
  shared?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  sharedPartnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedPartners?: Resolver<ReadonlyArray<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
};

export type SimilarMunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarMunicipalityConnection'] = ResolversParentTypes['SimilarMunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SimilarMunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partnersNotWalked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarMunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarMunicipalityEdge'] = ResolversParentTypes['SimilarMunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedPartnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedPartners?: Resolver<ReadonlyArray<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<SourceAboutArgs, 'first'>>;
  accessed?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<SourceAgreementsArgs, 'first' | 'orderBy'>>;
  authors?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buildsOn?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType, RequireFields<SourceBuildsOnArgs, 'first'>>;
  builtOnBy?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType, RequireFields<SourceBuiltOnByArgs, 'first'>>;
  citedAtSecondHand?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType, RequireFields<SourceCitedAtSecondHandArgs, 'first'>>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType, RequireFields<SourceCitedByArgs, 'first'>>;
  citedThrough?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType, RequireFields<SourceCitedThroughArgs, 'first'>>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType, RequireFields<SourceCitesArgs, 'first'>>;
  drawnOnBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  drawsOn?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  groundOf?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<SourceGroundOfArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  knownAuthors?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType, RequireFields<SourceKnownAuthorsArgs, 'first'>>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposed?: Resolver<ReadonlyArray<ResolversTypes['ConceptLink']>, ParentType, ContextType, RequireFields<SourceProposedArgs, 'first'>>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceComparison'] = ResolversParentTypes['SourceComparison']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['CountryComparison']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ComparisonCounts'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['ComparedPairConnection'], ParentType, ContextType, RequireFields<SourceComparisonPairsArgs, 'first'>>;
  right?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLink'] = ResolversParentTypes['SourceLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Country' | 'Person' | 'State', ParentType, ContextType>;
};

export type SpeakerLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerLink'] = ResolversParentTypes['SpeakerLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SpeakerLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  accessionTalksWith?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<StateAccessionTalksWithArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  activeParties?: Resolver<ReadonlyArray<ResolversTypes['PartyLink']>, ParentType, ContextType, RequireFields<StateActivePartiesArgs, 'first'>>;
  bilateralOrganisations?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<StateBilateralOrganisationsArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citizens?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType, RequireFields<StateCitizensArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doctrines?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<StateDoctrinesArgs, 'first'>>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<StateEventsArgs, 'first'>>;
  eventsAttended?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<StateEventsAttendedArgs, 'first'>>;
  eventsHosted?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<StateEventsHostedArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  foundings?: Resolver<ReadonlyArray<ResolversTypes['FoundingLink']>, ParentType, ContextType, RequireFields<StateFoundingsArgs, 'first'>>;
  governingParties?: Resolver<ReadonlyArray<ResolversTypes['PartyLink']>, ParentType, ContextType, RequireFields<StateGoverningPartiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<StateInitiatedArgs, 'first'>>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['LayerLink']>, ParentType, ContextType, RequireFields<StateLayersArgs, 'first'>>;
  memberOrganisations?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<StateMemberOrganisationsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StateNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectedTo?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<StateObjectedToArgs, 'first'>>;
  officeHolders?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType, RequireFields<StateOfficeHoldersArgs, 'first'>>;
  organisationsBasedHere?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<StateOrganisationsBasedHereArgs, 'first'>>;
  precededByStates?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<StatePrecededByStatesArgs, 'first'>>;
  representedBy?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<StateRepresentedByArgs, 'first'>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<StateStatementsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['StateStatus'], ParentType, ContextType>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<StateSubjectOfArgs, 'first'>>;
  succeededByStates?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<StateSucceededByStatesArgs, 'first'>>;
  trainedBy?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<StateTrainedByArgs, 'first'>>;
  treaties?: Resolver<ReadonlyArray<ResolversTypes['TreatyLink']>, ParentType, ContextType, RequireFields<StateTreatiesArgs, 'first'>>;
  visitsReceived?: Resolver<ReadonlyArray<ResolversTypes['VisitLink']>, ParentType, ContextType, RequireFields<StateVisitsReceivedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<StatementAboutArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  agreementsWithin?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<StatementAgreementsWithinArgs, 'basis' | 'first' | 'months' | 'orderBy'>>;
  announced?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLink']>, ParentType, ContextType, RequireFields<StatementAnnouncedArgs, 'first'>>;
  attendedBy?: Resolver<ReadonlyArray<ResolversTypes['ParticipantLink']>, ParentType, ContextType, RequireFields<StatementAttendedByArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Nation']>, ParentType, ContextType, Partial<StatementCountriesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  expresses?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<StatementExpressesArgs, 'first'>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<StatementFollowedByArgs, 'first'>>;
  heldIn?: Resolver<ReadonlyArray<ResolversTypes['PlaceLink']>, ParentType, ContextType, RequireFields<StatementHeldInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ReadonlyArray<ResolversTypes['InitiatorLink']>, ParentType, ContextType, RequireFields<StatementInitiatedByArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<StatementLedToArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectedToBy?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<StatementObjectedToByArgs, 'first'>>;
  occasion?: Resolver<Maybe<ResolversTypes['EventOccasion']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<StatementPrecededByArgs, 'first'>>;
  resultOf?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<StatementResultOfArgs, 'first'>>;
  slogan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementSloganArgs, 'language'>>;
  spokenAt?: Resolver<ReadonlyArray<ResolversTypes['OccasionLink']>, ParentType, ContextType, RequireFields<StatementSpokenAtArgs, 'first'>>;
  spokenBy?: Resolver<ReadonlyArray<ResolversTypes['SpeakerLink']>, ParentType, ContextType, RequireFields<StatementSpokenByArgs, 'first'>>;
  statementsMade?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<StatementStatementsMadeArgs, 'first'>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<StatementSubjectOfArgs, 'first'>>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLink'] = ResolversParentTypes['StatementLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['StatisticsDimension']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType, RequireFields<StatisticsRowsArgs, 'first'>>;
  total?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
};

export type StatisticsKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsKey'] = ResolversParentTypes['StatisticsKey']> = {
  dimension?: Resolver<ResolversTypes['StatisticsDimension'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatisticsKeyNameArgs, 'language'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  agreements?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  cumulative?: Resolver<Maybe<ResolversTypes['CountInterval']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['StatisticsKey']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerCities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface SubdivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SubdivisionCode'], any> {
  name: 'SubdivisionCode';
}

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Country' | 'Doctrine' | 'Founding' | 'Layer' | 'Municipality' | 'Organisation' | 'PartnerCity' | 'Party' | 'Period' | 'Person' | 'State' | 'Statement' | 'Summit' | 'Treaty' | 'Visit', ParentType, ContextType>;
};

export type SubjectLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectLink'] = ResolversParentTypes['SubjectLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SubjectLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectOfLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectOfLink'] = ResolversParentTypes['SubjectOfLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SubjectOfLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  deed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['LocalGovernment'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['LocalGovernment'], ParentType, ContextType>;
};

export type SummitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Summit'] = ResolversParentTypes['Summit']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<SummitAboutArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  agreementsWithin?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<SummitAgreementsWithinArgs, 'basis' | 'first' | 'months' | 'orderBy'>>;
  attendedBy?: Resolver<ReadonlyArray<ResolversTypes['ParticipantLink']>, ParentType, ContextType, RequireFields<SummitAttendedByArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Nation']>, ParentType, ContextType, Partial<SummitCountriesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  expresses?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<SummitExpressesArgs, 'first'>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<SummitFollowedByArgs, 'first'>>;
  heldIn?: Resolver<ReadonlyArray<ResolversTypes['PlaceLink']>, ParentType, ContextType, RequireFields<SummitHeldInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ReadonlyArray<ResolversTypes['InitiatorLink']>, ParentType, ContextType, RequireFields<SummitInitiatedByArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<SummitLedToArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SummitNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectedToBy?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<SummitObjectedToByArgs, 'first'>>;
  occasion?: Resolver<Maybe<ResolversTypes['EventOccasion']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<SummitPrecededByArgs, 'first'>>;
  resultOf?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<SummitResultOfArgs, 'first'>>;
  statementsMade?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<SummitStatementsMadeArgs, 'first'>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<SummitSubjectOfArgs, 'first'>>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SummitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummitConnection'] = ResolversParentTypes['SummitConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SummitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Summit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummitEdge'] = ResolversParentTypes['SummitEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Summit'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Founding' | 'Statement' | 'Summit' | 'Treaty' | 'Visit', ParentType, ContextType>;
};

export type TimelineItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItemConnection'] = ResolversParentTypes['TimelineItemConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItemEdge'] = ResolversParentTypes['TimelineItemEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TreatyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<TreatyAboutArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  agreementsWithin?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<TreatyAgreementsWithinArgs, 'basis' | 'first' | 'months' | 'orderBy'>>;
  attendedBy?: Resolver<ReadonlyArray<ResolversTypes['ParticipantLink']>, ParentType, ContextType, RequireFields<TreatyAttendedByArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Nation']>, ParentType, ContextType, Partial<TreatyCountriesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  expresses?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<TreatyExpressesArgs, 'first'>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<TreatyFollowedByArgs, 'first'>>;
  heldIn?: Resolver<ReadonlyArray<ResolversTypes['PlaceLink']>, ParentType, ContextType, RequireFields<TreatyHeldInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ReadonlyArray<ResolversTypes['InitiatorLink']>, ParentType, ContextType, RequireFields<TreatyInitiatedByArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<TreatyLedToArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TreatyNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectedToBy?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<TreatyObjectedToByArgs, 'first'>>;
  occasion?: Resolver<Maybe<ResolversTypes['EventOccasion']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<TreatyPrecededByArgs, 'first'>>;
  resultOf?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<TreatyResultOfArgs, 'first'>>;
  signedBy?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<TreatySignedByArgs, 'first'>>;
  statementsMade?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<TreatyStatementsMadeArgs, 'first'>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<TreatySubjectOfArgs, 'first'>>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
};

export type TreatyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyLink'] = ResolversParentTypes['TreatyLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreatyLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TwinnedMunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwinnedMunicipalityConnection'] = ResolversParentTypes['TwinnedMunicipalityConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TwinnedMunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwinnedMunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwinnedMunicipalityEdge'] = ResolversParentTypes['TwinnedMunicipalityEdge']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type TwinnedPartnerCityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwinnedPartnerCityConnection'] = ResolversParentTypes['TwinnedPartnerCityConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TwinnedPartnerCityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerCity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwinnedPartnerCityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwinnedPartnerCityEdge'] = ResolversParentTypes['TwinnedPartnerCityEdge']> = {
  agreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerCity'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['SubjectLink']>, ParentType, ContextType, RequireFields<VisitAboutArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['WorkReference']>, ParentType, ContextType>;
  agreementsWithin?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<VisitAgreementsWithinArgs, 'basis' | 'first' | 'months' | 'orderBy'>>;
  attendedBy?: Resolver<ReadonlyArray<ResolversTypes['ParticipantLink']>, ParentType, ContextType, RequireFields<VisitAttendedByArgs, 'first'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Nation']>, ParentType, ContextType, Partial<VisitCountriesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  editorialNotes?: Resolver<ReadonlyArray<ResolversTypes['EditorialNote']>, ParentType, ContextType>;
  expresses?: Resolver<ReadonlyArray<ResolversTypes['DoctrineLink']>, ParentType, ContextType, RequireFields<VisitExpressesArgs, 'first'>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<VisitFollowedByArgs, 'first'>>;
  heldIn?: Resolver<ReadonlyArray<ResolversTypes['PlaceLink']>, ParentType, ContextType, RequireFields<VisitHeldInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ReadonlyArray<ResolversTypes['InitiatorLink']>, ParentType, ContextType, RequireFields<VisitInitiatedByArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<VisitLedToArgs, 'first'>>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType, RequireFields<VisitMadeByArgs, 'first'>>;
  met?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType, RequireFields<VisitMetArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitNameArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectedToBy?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<VisitObjectedToByArgs, 'first'>>;
  occasion?: Resolver<Maybe<ResolversTypes['EventOccasion']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<VisitPrecededByArgs, 'first'>>;
  resultOf?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType, RequireFields<VisitResultOfArgs, 'first'>>;
  statementsMade?: Resolver<ReadonlyArray<ResolversTypes['StatementLink']>, ParentType, ContextType, RequireFields<VisitStatementsMadeArgs, 'first'>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectOf?: Resolver<ReadonlyArray<ResolversTypes['SubjectOfLink']>, ParentType, ContextType, RequireFields<VisitSubjectOfArgs, 'first'>>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visited?: Resolver<ReadonlyArray<ResolversTypes['NationLink']>, ParentType, ContextType, RequireFields<VisitVisitedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  count?: Resolver<ResolversTypes['CountInterval'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitLink'] = ResolversParentTypes['VisitLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  literature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitLinkReasonArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReference'] = ResolversParentTypes['WorkReference']> = {
  pages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  ActiveBody?: ActiveBodyResolvers<ContextType>;
  ActiveBodyLink?: ActiveBodyLinkResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorLink?: ActorLinkResolvers<ContextType>;
  AdjacencyConnection?: AdjacencyConnectionResolvers<ContextType>;
  AdjacencyEdge?: AdjacencyEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  BriefNode?: BriefNodeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Cited?: CitedResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ComparedPair?: ComparedPairResolvers<ContextType>;
  ComparedPairConnection?: ComparedPairConnectionResolvers<ContextType>;
  ComparedPairEdge?: ComparedPairEdgeResolvers<ContextType>;
  ComparisonCounts?: ComparisonCountsResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptLink?: ConceptLinkResolvers<ContextType>;
  CountInterval?: CountIntervalResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryComparison?: CountryComparisonResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CountryFigure?: CountryFigureResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  Doctrine?: DoctrineResolvers<ContextType>;
  DoctrineConnection?: DoctrineConnectionResolvers<ContextType>;
  DoctrineEdge?: DoctrineEdgeResolvers<ContextType>;
  DoctrineLink?: DoctrineLinkResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Echo?: EchoResolvers<ContextType>;
  EchoEvent?: EchoEventResolvers<ContextType>;
  EditorialNote?: EditorialNoteResolvers<ContextType>;
  EditorialNoteConnection?: EditorialNoteConnectionResolvers<ContextType>;
  EditorialNoteEdge?: EditorialNoteEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventLink?: EventLinkResolvers<ContextType>;
  EventOccasion?: EventOccasionResolvers<ContextType>;
  EventPlace?: EventPlaceResolvers<ContextType>;
  ExcludedEvent?: ExcludedEventResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  ExternalIdStatement?: ExternalIdStatementResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  Founded?: FoundedResolvers<ContextType>;
  FoundedLink?: FoundedLinkResolvers<ContextType>;
  Founding?: FoundingResolvers<ContextType>;
  FoundingConnection?: FoundingConnectionResolvers<ContextType>;
  FoundingEdge?: FoundingEdgeResolvers<ContextType>;
  FoundingLink?: FoundingLinkResolvers<ContextType>;
  Identified?: IdentifiedResolvers<ContextType>;
  Initiator?: InitiatorResolvers<ContextType>;
  InitiatorLink?: InitiatorLinkResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  Latitude?: GraphQLScalarType;
  Layer?: LayerResolvers<ContextType>;
  LayerConnection?: LayerConnectionResolvers<ContextType>;
  LayerEdge?: LayerEdgeResolvers<ContextType>;
  LayerLink?: LayerLinkResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalGovernment?: LocalGovernmentResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Longitude?: GraphQLScalarType;
  MatchedName?: MatchedNameResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  NameResolution?: NameResolutionResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Nation?: NationResolvers<ContextType>;
  NationLink?: NationLinkResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodEdge?: NeighbourhoodEdgeResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkExport?: NetworkExportResolvers<ContextType>;
  NetworkMeasures?: NetworkMeasuresResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeMeasures?: NodeMeasuresResolvers<ContextType>;
  Occasion?: OccasionResolvers<ContextType>;
  OccasionLink?: OccasionLinkResolvers<ContextType>;
  OfficeBody?: OfficeBodyResolvers<ContextType>;
  OfficeLink?: OfficeLinkResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationLink?: OrganisationLinkResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantLink?: ParticipantLinkResolvers<ContextType>;
  PartnerCity?: PartnerCityResolvers<ContextType>;
  PartnerCityConnection?: PartnerCityConnectionResolvers<ContextType>;
  PartnerCityEdge?: PartnerCityEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyResolution?: PartyResolutionResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathHub?: PathHubResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodConnection?: PeriodConnectionResolvers<ContextType>;
  PeriodEdge?: PeriodEdgeResolvers<ContextType>;
  PeriodLink?: PeriodLinkResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonLink?: PersonLinkResolvers<ContextType>;
  PlaceLink?: PlaceLinkResolvers<ContextType>;
  PlaceName?: PlaceNameResolvers<ContextType>;
  PrintedAgreement?: PrintedAgreementResolvers<ContextType>;
  Proposer?: ProposerResolvers<ContextType>;
  ProposerLink?: ProposerLinkResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvinceConnection?: ProvinceConnectionResolvers<ContextType>;
  ProvinceEdge?: ProvinceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateRatioInterval?: RateRatioIntervalResolvers<ContextType>;
  Recomputation?: RecomputationResolvers<ContextType>;
  RelationFact?: RelationFactResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RepresentationRow?: RepresentationRowResolvers<ContextType>;
  ResolutionCandidate?: ResolutionCandidateResolvers<ContextType>;
  SameAgreement?: SameAgreementResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharingMunicipalityConnection?: SharingMunicipalityConnectionResolvers<ContextType>;
  SharingMunicipalityEdge?: SharingMunicipalityEdgeResolvers<ContextType>;
  SimilarMunicipalityConnection?: SimilarMunicipalityConnectionResolvers<ContextType>;
  SimilarMunicipalityEdge?: SimilarMunicipalityEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceComparison?: SourceComparisonResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceLink?: SourceLinkResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerLink?: SpeakerLinkResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementLink?: StatementLinkResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsKey?: StatisticsKeyResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  SubdivisionCode?: GraphQLScalarType;
  Subject?: SubjectResolvers<ContextType>;
  SubjectLink?: SubjectLinkResolvers<ContextType>;
  SubjectOfLink?: SubjectOfLinkResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  Summit?: SummitResolvers<ContextType>;
  SummitConnection?: SummitConnectionResolvers<ContextType>;
  SummitEdge?: SummitEdgeResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineItemConnection?: TimelineItemConnectionResolvers<ContextType>;
  TimelineItemEdge?: TimelineItemEdgeResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  TreatyConnection?: TreatyConnectionResolvers<ContextType>;
  TreatyEdge?: TreatyEdgeResolvers<ContextType>;
  TreatyLink?: TreatyLinkResolvers<ContextType>;
  TwinnedMunicipalityConnection?: TwinnedMunicipalityConnectionResolvers<ContextType>;
  TwinnedMunicipalityEdge?: TwinnedMunicipalityEdgeResolvers<ContextType>;
  TwinnedPartnerCityConnection?: TwinnedPartnerCityConnectionResolvers<ContextType>;
  TwinnedPartnerCityEdge?: TwinnedPartnerCityEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitLink?: VisitLinkResolvers<ContextType>;
  WorkReference?: WorkReferenceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  linksFrom?: LinksFromDirectiveResolver<any, any, ContextType>;
  linksTo?: LinksToDirectiveResolver<any, any, ContextType>;
};
