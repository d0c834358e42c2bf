import type { CodegenConfig } from "@graphql-codegen/cli";
import { typeDefs } from "./src/__generated__/typeDefs.ts";
import { rowTypes } from "./src/cli/generate/rowTypes.ts";

/** Scalars that are the same wherever they are read. */
const scalars = {
  CountryCode: "string",
  SubdivisionCode: "string",
  LocalDate: "string",
  Latitude: "number",
  Longitude: "number",
  JSONObject: "Record<string, unknown>",
};

const config: CodegenConfig = {
  schema: ["schema/*.graphql", "src/__generated__/schema.graphql"],
  generates: {
    "src/__generated__/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
    },
    /** What the explorer's documents are answered with; the documents themselves are in explorerDocuments.ts. */
    "src/__generated__/explorerAnswers.ts": {
      documents: "src/explorer/documents/**/*.graphql",
      plugins: ["typescript", "typescript-operations"],
      config: {
        onlyOperationTypes: true,
        disableDescriptions: true,
        skipTypename: true,
        mergeFragmentTypes: true,
        namingConvention: { typeNames: "keep" },
        scalars: { ...scalars, EDTF: "string", URL: "string" },
      },
    },
  },
  config: {
    contextType: "../reading/context.ts#Context",
    mappers: rowTypes(typeDefs),
    useTypeImports: true,
    immutableTypes: true,
    enumsAsTypes: true,
    avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
    inputMaybeValue: "T | null | undefined",
    defaultScalarType: "unknown",
    strictScalars: true,
    makeResolverTypeCallable: true,
    scalars: {
      ...scalars,
      EDTF: { input: "../domain/partialDate.ts#PartialDate as InputDate", output: "never" },
      URL: { input: "URL", output: "string" },
    },
  },
};

export default config;
