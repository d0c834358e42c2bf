// Before graphql is loaded: otherwise it checks at each value whether there are two copies of it.
process.env["NODE_ENV"] ??= "production";
