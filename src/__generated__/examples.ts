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
  },
  {
    "title": "Which figures of the paper do its own tables not bear out, and what would explain them?",
    "query": "# Which figures of the paper do its own tables not bear out, and what would explain them?\nquery ClaimsThatDiffer {\n  claims(verdict: DIFFERS) {\n    totalCount\n    nodes {\n      statement\n      reported\n      computed\n      explanation\n      citations {\n        locator\n      }\n    }\n  }\n}"
  },
  {
    "title": "From a leader by way of his visits to the cities of the visited countries, and to who signed there within a year",
    "query": "# From a leader by way of his visits to the cities of the visited countries, and to who signed there within a year\nquery LeaderToProvince {\n  person(id: \"person/ahmet-necdet-sezer\") {\n    name\n    offices {\n      role\n    }\n    visits {\n      node {\n        name(language: EN)\n        date {\n          edtf\n        }\n        citations {\n          locator\n        }\n        visited {\n          node {\n            name(language: EN)\n            ... on Country {\n              partnerCities(filter: { hasAgreements: true }) {\n                nodes {\n                  name\n                  agreements(filter: { dateFrom: \"2002-10\", dateUntil: \"2003-10\" }) {\n                    nodes {\n                      date {\n                        edtf\n                      }\n                      municipality {\n                        name\n                        province {\n                          name\n                        }\n                      }\n                      citations {\n                        locator\n                      }\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n        agreementsWithin(months: 12) {\n          totalCount\n          nodes {\n            municipality {\n              name\n            }\n            partnerCity {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "title": "National events and sister-city agreements with Azerbaijan in one line",
    "query": "# National events and sister-city agreements with Azerbaijan in one line\nquery Timeline {\n  timeline(from: \"1999\", to: \"2003\", countries: [\"AZ\"], first: 30) {\n    totalCount\n    nodes {\n      __typename\n      ... on Agreement {\n        date {\n          edtf\n        }\n        municipality {\n          name\n        }\n        partnerCity {\n          name\n        }\n      }\n      ... on Event {\n        name(language: EN)\n        date {\n          edtf\n        }\n      }\n    }\n  }\n}"
  },
  {
    "title": "Do more agreements follow national events than precede them?",
    "query": "# Do more agreements follow national events than precede them?\nquery DoesDiplomacyEcho {\n  echo(windowMonths: 12) {\n    before\n    after\n    rateRatio\n    rateRatioInterval {\n      lower\n      upper\n    }\n    pValue\n    expectedBefore\n    expectedAfter\n    events {\n      event {\n        name(language: EN)\n        date {\n          edtf\n        }\n      }\n      before\n      after\n    }\n    excluded {\n      event {\n        name(language: EN)\n      }\n      reason\n    }\n  }\n}"
  },
  {
    "title": "Where do the editors hold the paper to be wrong, and why?",
    "query": "# Where do the editors hold the paper to be wrong, and why?\nquery WhatTheEditorsSay {\n  editorialNotes(kind: CORRECTION) {\n    totalCount\n    nodes {\n      about {\n        id\n        ... on Named {\n          name\n        }\n      }\n      field\n      sourceSays\n      correction\n      reason\n      basis\n    }\n  }\n}"
  },
  {
    "title": "Which place does a source mean?",
    "query": "# Which place does a source mean?\nquery {\n  resolve(\n    names: [\n      { name: \"Kirovabad\", country: \"Azerbaijan\" }\n      { name: \"Merkez\", province: \"Bolu\" }\n      { name: \"Tuzla\", country: \"BA\", near: { latitude: 44.54, longitude: 18.67 } }\n      { name: \"Шымкент\", type: PARTNER_CITY }\n    ]\n    first: 2\n  ) {\n    name\n    match {\n      node {\n        id\n        name\n      }\n    }\n    candidates {\n      node {\n        name\n      }\n      score\n      verdict\n      explanation(language: EN)\n    }\n  }\n}"
  },
  {
    "title": "What lies around the Ankara summit of 1992, and what else of Türkiye does?",
    "query": "# What lies around the Ankara summit of 1992, and what else of Türkiye does?\nquery {\n  neighbourhood(\n    id: \"summit/ankara-1992\"\n    hops: 2\n    kinds: [COUNTRY, DOCTRINE, PERSON, SUMMIT]\n    asOf: \"1995-06-30\"\n  ) {\n    nodes {\n      id\n      name(language: EN)\n      hops\n      omitted\n    }\n    edges {\n      source\n      type\n      target\n      fact {\n        certainty\n      }\n    }\n  }\n  adjacency(id: \"country/tr\", kinds: [SUMMIT], first: 5) {\n    totalCount\n    edges {\n      type\n      node {\n        name(language: EN)\n      }\n      fact {\n        role\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"
  }
];
