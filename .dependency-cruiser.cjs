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
      name: "only-the-top-knows-graphql",
      comment:
        "Resolvers translate, `api` and `http` run GraphQL, and `reading` has what resolvers share; nothing else imports it.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [
          "^src/(api|http|playground|__generated__)/",
          "^src/(nouns|questions)/[^/]+/resolvers\\.ts$",
          "^src/reading/(askedField|selectedFields|scalars)\\.ts$",
          // They complete the schema, find the row type of each type, and read the explorer's documents.
          "^src/cli/generate(\\.ts$|/)",
        ],
      },
      to: { path: "node_modules/(graphql|graphql-[^/]+|@graphql-tools|@apollo)/" },
    },
    {
      name: "no-resolvers-below-resolvers",
      comment: "Loaders, queries and what they use know nothing of the schema.",
      severity: "error",
      from: {
        path: "^src/(domain|neo4j|analysis|export|import|local-neo4j)/|^src/(nouns|questions)/.*(loaders|queries|mappers)\\.ts$",
      },
      to: { path: "^src/__generated__/(resolvers|typeDefs|modules)\\.ts" },
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
      name: "reading-knows-no-noun",
      comment: "What all lists and look-ups share serves whatever noun is added. Types count, too.",
      severity: "error",
      from: { path: "^src/reading/" },
      to: { path: "^src/(nouns|questions|api|http)/" },
    },
    {
      name: "nouns-do-not-know-questions",
      comment: "Questions are asked across nouns, never the other way. Types count, too.",
      severity: "error",
      from: { path: "^src/nouns/" },
      to: { path: "^src/(questions|api|http)/" },
    },
    {
      name: "questions-do-not-know-who-serves-them",
      comment:
        "A network is read without what nobody asks for, which only look-ahead can tell of a document.",
      severity: "error",
      from: { path: "^src/questions/" },
      to: { path: "^src/(api|http)/", pathNot: "^src/api/wantedProperties\\.ts$" },
    },
    {
      name: "api-does-not-know-http",
      severity: "error",
      from: { path: "^src/api/" },
      to: { path: "^src/http/" },
    },
    {
      name: "pages-are-made-of-answers",
      comment: "The parts of the pages show what the API answered; the explorer's panel is made of them too.",
      severity: "error",
      from: { path: "^src/pages/" },
      to: { path: "^src/(?!pages/|domain/|__generated__/)" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-circles-of-types",
      comment: "The explorer's views are given what the page is made of, whose types stand where it is made.",
      severity: "error",
      from: { pathNot: "^src/explorer/" },
      to: { circular: true },
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
