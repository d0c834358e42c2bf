/** The way of a request: http → resolvers → loaders → queries → neo4j, one way. */
module.exports = {
  forbidden: [
    {
      name: "only-neo4j-imports-the-driver",
      comment: "Everything else reaches the database through Graph.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(neo4j|local-neo4j)/" },
      to: { path: "node_modules/neo4j-driver" },
    },
    {
      name: "no-graphql-below-resolvers",
      comment: "Loaders, queries and what they use know nothing of GraphQL.",
      severity: "error",
      from: {
        path: "^src/(domain|neo4j|analysis|export|import|local-neo4j)/|^src/(nouns|questions)/.*(loaders|queries)\\.ts$",
      },
      to: {
        path: "node_modules/(graphql|graphql-scalars|@apollo)/|^src/(http|__generated__/(resolvers|typeDefs)\\.ts)",
      },
    },
    {
      name: "domain-imports-nothing",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: "^src/domain/" },
    },
    {
      name: "analysis-is-pure",
      severity: "error",
      from: { path: "^src/analysis/" },
      to: { path: "^src/(?!analysis|domain)" },
    },
    {
      name: "queries-only-reach-down",
      severity: "error",
      from: { path: "^src/(nouns|questions)/.*queries\\.ts$" },
      to: { path: "^src/(nouns|questions)/.*(resolvers|loaders)\\.ts$" },
    },
    {
      name: "loaders-do-not-reach-up",
      severity: "error",
      from: { path: "^src/(nouns|questions)/.*loaders\\.ts$" },
      to: { path: "^src/(nouns|questions)/.*resolvers\\.ts$" },
    },
    {
      name: "resolvers-read-through-loaders",
      comment: "A resolver may know a row's type, but reads through the request's loaders.",
      severity: "error",
      from: { path: "^src/(nouns|questions)/.*resolvers\\.ts$" },
      to: {
        path: "^src/(neo4j/|(nouns|questions)/.*(queries|loaders)\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "only-the-top-starts-things",
      comment: "Below the command line and main.ts nothing reads settings, prints or exits.",
      severity: "error",
      from: {
        path: "^src/(domain|neo4j|neo4j-browser|api|reading|nouns|questions|analysis|export|import|local-neo4j|http)/",
      },
      to: { path: "^src/(main|config)\\.ts$|^src/cli/" },
    },
    {
      name: "nouns-do-not-know-questions",
      comment: "Questions are asked across nouns, nouns are read by what all share: never the other way.",
      severity: "error",
      from: { path: "^src/nouns/" },
      to: { path: "^src/questions/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "reading-knows-no-noun",
      comment: "What all lists and look-ups share serves whatever noun is added.",
      severity: "error",
      from: { path: "^src/reading/" },
      to: { path: "^src/(nouns|questions)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src", pathNot: "(vite-env|\\.d)\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
