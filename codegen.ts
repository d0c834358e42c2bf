import type { CodegenConfig } from "@graphql-codegen/cli";
import { typeDefs } from "./src/__generated__/typeDefs.ts";
import { rowTypes } from "./src/cli/rowTypes.ts";

const config: CodegenConfig = {
  schema: ["schema/*.graphql", "src/__generated__/schema.graphql"],
  generates: {
    "src/__generated__/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
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
      CountryCode: "string",
      SubdivisionCode: "string",
      LocalDate: "string",
      EDTF: { input: "../domain/partialDate.ts#PartialDate as InputDate", output: "never" },
      Latitude: "number",
      Longitude: "number",
      JSONObject: "Record<string, unknown>",
      URL: { input: "URL", output: "string" },
    },
  },
};

export default config;
