import js from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import { globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default tseslint.config(
  globalIgnores(["dist", "src/__generated__"]),
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages read the same with and without String().
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Brackets are how an index signature is read here (noPropertyAccessFromIndexSignature).
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // Each module merges its loaders into one interface.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Names are read by code point; no emoji is among them.
      "@typescript-eslint/no-misused-spread": "off",
      // The driver's options are typed as classes but are meant as literals.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: ["schema/*.graphql"],
    // What is generated beside these files is read too: see `.graphqlrc.yml`.
    languageOptions: { parser: graphql.parser },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          // The generator describes those whose names say what they mean, and refuses the others.
          ignoredSelectors: ["FieldDefinition > InputValueDefinition"],
        },
      ],
      // A visit has `visited` and a state has `statements`: words, not prefixes.
      "@graphql-eslint/no-typename-prefix": "off",
      // An argument's description takes one line, a type's takes three.
      "@graphql-eslint/description-style": "off",
      "@graphql-eslint/strict-id-in-types": "off",
    },
  },
);
