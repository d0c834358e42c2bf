// Written by "npm run generate" from the files below src/playground/examples/. Change those, not this.
import type { Example } from "../playground/Example.ts";

export const examples: readonly Example[] = [
  {
    "title": "Which municipalities are twinned with Şeki, since when, and who else is their partner?",
    "query": "# Which municipalities are twinned with Şeki, since when, and who else is their partner?\nquery TwinnedWithSeki {\n  partnerCity(id: \"partner-city/az-seki\") {\n    name\n    localName: name(language: LOCAL)\n    country {\n      name\n    }\n    municipalities(first: 3) {\n      totalCount\n      edges {\n        since\n        node {\n          name\n          partnerCities(first: 3) {\n            totalCount\n            nodes {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "title": "A name however it is typed: without Turkish letters, in capitals, misspelt, or a former name.",
    "query": "# A name however it is typed: without Turkish letters, in capitals, misspelt, or a former name.\nquery SearchAnySpelling {\n  plain: search(text: \"IGDIR\", first: 2) {\n    ...Found\n  }\n  misspelt: search(text: \"Kecioern\", first: 1) {\n    ...Found\n  }\n  former: search(text: \"ali bayramli\", first: 1) {\n    ...Found\n  }\n}\n\nfragment Found on SearchConnection {\n  edges {\n    matchedName\n    node {\n      id\n      name\n    }\n  }\n}"
  },
  {
    "title": "The agreements with cities of Uzbekistan in 2021, oldest first, each with the line it came from.",
    "query": "# The agreements with cities of Uzbekistan in 2021, oldest first, each with the line it came from.\nquery AgreementsByCountryAndYear {\n  agreements(filter: { partnerCountry: \"UZ\", dateFrom: \"2021\", dateUntil: \"2021\" }) {\n    totalCount\n    nodes {\n      date {\n        edtf\n      }\n      municipality {\n        name\n        province {\n          name\n        }\n      }\n      partnerCity {\n        name\n      }\n      citations {\n        locator\n        source {\n          title\n        }\n      }\n    }\n  }\n}"
  },
  {
    "title": "Which municipalities share the most partner cities with Konya?",
    "query": "# Which municipalities share the most partner cities with Konya?\nquery WhoSharesPartners {\n  municipality(id: \"municipality/tr-konya\") {\n    name\n    sharingPartners(minimumShared: 2, first: 2) {\n      totalCount\n      edges {\n        sharedPartnerCount\n        node {\n          name\n        }\n        sharedPartners {\n          name\n        }\n      }\n    }\n  }\n}"
  },
  {
    "title": "How many agreements and partner cities does each country account for, and which of its cities has the most?",
    "query": "# How many agreements and partner cities does each country account for, and which of its cities has the most?\nquery CountriesCompared {\n  countries {\n    nodes {\n      code\n      name(language: EN)\n      agreements {\n        totalCount\n      }\n      partnerCities(\n        filter: { hasAgreements: true }\n        orderBy: { field: AGREEMENTS, direction: DESC }\n        first: 1\n      ) {\n        totalCount\n        nodes {\n          name(language: EN)\n          agreements {\n            totalCount\n          }\n        }\n      }\n    }\n  }\n}"
  }
];
