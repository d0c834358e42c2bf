import type { CodegenConfig } from "@graphql-codegen/cli";

/** Row types behind the GraphQL types: what a resolver gets as its parent. */
const mappers = {
  Agreement: "../modules/agreement/queries.ts#AgreementRow",
  AgreementConnection: "../modules/pagination.ts#Connection<AgreementRow>",
  Citation: "../modules/citation/queries.ts#CitationRow",
  Country: "../modules/country/queries.ts#CountryRow",
  CountryConnection: "../modules/pagination.ts#Connection<CountryRow>",
  Dataset: "../modules/citation/queries.ts#DatasetRow",
  Municipality: "../modules/municipality/queries.ts#MunicipalityRow",
  MunicipalityConnection: "../modules/pagination.ts#Connection<MunicipalityRow>",
  PartnerCity: "../modules/partnerCity/queries.ts#PartnerCityRow",
  PartnerCityConnection: "../modules/pagination.ts#Connection<PartnerCityRow>",
  PlaceName: "../modules/localGovernment/queries.ts#PlaceNameRow",
  Province: "../modules/province/queries.ts#ProvinceRow",
  ProvinceConnection: "../modules/pagination.ts#Connection<ProvinceRow>",
  SearchConnection: "../modules/pagination.ts#Connection<{ id: string }, FoundEdge>",
  SearchEdge: "../modules/search/loaders.ts#FoundEdge",
  SharingMunicipalityConnection: "../modules/pagination.ts#Connection<MunicipalityRow, SharingMunicipality>",
  SharingMunicipalityEdge: "../modules/municipality/loaders.ts#SharingMunicipality",
  Source: "../modules/citation/queries.ts#SourceRow",
  TwinnedMunicipalityConnection: "../modules/pagination.ts#Connection<MunicipalityRow, TwinnedMunicipality>",
  TwinnedMunicipalityEdge: "../modules/municipality/loaders.ts#TwinnedMunicipality",
  TwinnedPartnerCityConnection: "../modules/pagination.ts#Connection<PartnerCityRow, TwinnedPartnerCity>",
  TwinnedPartnerCityEdge: "../modules/partnerCity/loaders.ts#TwinnedPartnerCity",
  Succession: "../modules/localGovernment/queries.ts#SuccessionRow",
};

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  generates: {
    "src/__generated__/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
    },
  },
  config: {
    contextType: "../http/context.ts#Context",
    mappers,
    useTypeImports: true,
    immutableTypes: true,
    enumsAsTypes: true,
    avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
    inputMaybeValue: "T | null | undefined",
    defaultScalarType: "unknown",
    strictScalars: true,
    makeResolverTypeCallable: true,
    scalars: {
      CountryCode: "string",
      SubdivisionCode: "string",
      LocalDate: "string",
      EDTF: { input: "../domain/partialDate.ts#PartialDate as InputDate", output: "string" },
      Latitude: "number",
      Longitude: "number",
      URL: { input: "URL", output: "string" },
    },
  },
};

export default config;
