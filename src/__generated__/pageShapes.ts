// Written by "npm run generate" from the files below schema/ and src/pages/documents/. Change those, not this.
import type { NodeType } from "../domain/nodeKinds.ts";
import type { ListShape, NodeShape } from "../pages/shapes.ts";

export const nodeShapes: Readonly<Record<NodeType, NodeShape>> = {
 "Municipality": {
  "fields": [
   {
    "kind": "value",
    "name": "kind",
    "type": "MunicipalityKind"
   },
   {
    "kind": "node",
    "name": "province",
    "type": "Province"
   },
   {
    "kind": "connection",
    "name": "partnerCities",
    "node": "PartnerCity",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "PartnerCityKind"
     },
     {
      "kind": "node",
      "name": "country",
      "type": "Country"
     },
     {
      "kind": "count",
      "name": "agreements"
     }
    ],
    "edge": [
     {
      "kind": "value",
      "name": "since",
      "type": "LocalDate"
     },
     {
      "kind": "value",
      "name": "agreementCount",
      "type": "Int"
     }
    ]
   },
   {
    "kind": "connection",
    "name": "sharingPartners",
    "node": "Municipality",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "MunicipalityKind"
     },
     {
      "kind": "node",
      "name": "province",
      "type": "Province"
     },
     {
      "kind": "count",
      "name": "agreements"
     }
    ],
    "edge": [
     {
      "kind": "value",
      "name": "sharedPartnerCount",
      "type": "Int"
     },
     {
      "kind": "part",
      "name": "shared",
      "type": "CountInterval",
      "fields": [
       {
        "kind": "value",
        "name": "min",
        "type": "Int"
       },
       {
        "kind": "value",
        "name": "max",
        "type": "Int"
       }
      ]
     },
     {
      "kind": "node",
      "name": "sharedPartners",
      "type": "PartnerCity",
      "list": true
     }
    ]
   },
   {
    "kind": "connection",
    "name": "similar",
    "node": "Municipality",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "MunicipalityKind"
     },
     {
      "kind": "node",
      "name": "province",
      "type": "Province"
     },
     {
      "kind": "count",
      "name": "agreements"
     }
    ],
    "edge": [
     {
      "kind": "value",
      "name": "score",
      "type": "Float"
     },
     {
      "kind": "value",
      "name": "sharedPartnerCount",
      "type": "Int"
     },
     {
      "kind": "node",
      "name": "sharedPartners",
      "type": "PartnerCity",
      "list": true
     }
    ]
   },
   {
    "kind": "links",
    "name": "eventsHosted",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "part",
    "name": "externalIds",
    "type": "ExternalId",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "scheme",
      "type": "ExternalIdScheme"
     },
     {
      "kind": "value",
      "name": "value",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "state",
      "type": "ExternalIdState"
     },
     {
      "kind": "value",
      "name": "address",
      "type": "URL"
     },
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "part",
      "name": "statements",
      "type": "ExternalIdStatement",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "value",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "contradicts",
        "type": "Boolean"
       }
      ]
     }
    ]
   },
   {
    "kind": "part",
    "name": "otherNames",
    "type": "PlaceName",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "text",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "language",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "kind",
      "type": "PlaceNameKind"
     },
     {
      "kind": "date",
      "name": "from"
     },
     {
      "kind": "date",
      "name": "until"
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "location",
    "type": "Location",
    "fields": [
     {
      "kind": "value",
      "name": "latitude",
      "type": "Latitude"
     },
     {
      "kind": "value",
      "name": "longitude",
      "type": "Longitude"
     }
    ]
   },
   {
    "kind": "value",
    "name": "geoNamesId",
    "type": "Int"
   },
   {
    "kind": "node",
    "name": "country",
    "type": "Country"
   },
   {
    "kind": "part",
    "name": "successors",
    "type": "Succession",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "predecessor",
      "type": "LocalGovernment"
     },
     {
      "kind": "node",
      "name": "successor",
      "type": "LocalGovernment"
     },
     {
      "kind": "value",
      "name": "kind",
      "type": "SuccessionKind"
     },
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "value",
      "name": "deed",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "predecessors",
    "type": "Succession",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "predecessor",
      "type": "LocalGovernment"
     },
     {
      "kind": "node",
      "name": "successor",
      "type": "LocalGovernment"
     },
     {
      "kind": "value",
      "name": "kind",
      "type": "SuccessionKind"
     },
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "value",
      "name": "deed",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String"
     }
    ]
   },
   {
    "kind": "connection",
    "name": "agreements",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   }
  ],
  "document": "query MunicipalityPage($id: ID!, $language: Language!, $partnerCitiesAfter: String, $sharingPartnersAfter: String, $similarAfter: String, $agreementsAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Municipality {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      kind\n      province {\n        ...Brief\n      }\n      partnerCities(first: 50, after: $partnerCitiesAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          since\n          agreementCount\n          node {\n            ...Brief\n            kind\n            country {\n              ...Brief\n            }\n            agreements {\n              totalCount\n            }\n          }\n        }\n      }\n      sharingPartners(first: 50, after: $sharingPartnersAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          sharedPartnerCount\n          shared {\n            min\n            max\n          }\n          sharedPartners {\n            ...Brief\n          }\n          node {\n            ...Brief\n            kind\n            province {\n              ...Brief\n            }\n            agreements {\n              totalCount\n            }\n          }\n        }\n      }\n      similar(first: 50, after: $similarAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          score\n          sharedPartnerCount\n          sharedPartners {\n            ...Brief\n          }\n          node {\n            ...Brief\n            kind\n            province {\n              ...Brief\n            }\n            agreements {\n              totalCount\n            }\n          }\n        }\n      }\n      eventsHosted(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      externalIds {\n        scheme\n        value\n        state\n        address\n        source {\n          ...Brief\n        }\n        statements {\n          source {\n            ...Brief\n          }\n          locator\n          value\n          contradicts\n        }\n      }\n      otherNames {\n        text\n        language\n        kind\n        from {\n          edtf\n        }\n        until {\n          edtf\n        }\n        reason\n      }\n      location {\n        latitude\n        longitude\n      }\n      geoNamesId\n      country {\n        ...Brief\n      }\n      successors {\n        predecessor {\n          ...Brief\n        }\n        successor {\n          ...Brief\n        }\n        kind\n        date {\n          edtf\n        }\n        deed\n        reason\n      }\n      predecessors {\n        predecessor {\n          ...Brief\n        }\n        successor {\n          ...Brief\n        }\n        kind\n        date {\n          edtf\n        }\n        deed\n        reason\n      }\n      agreements(first: 50, after: $agreementsAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "PartnerCity": {
  "fields": [
   {
    "kind": "value",
    "name": "kind",
    "type": "PartnerCityKind"
   },
   {
    "kind": "node",
    "name": "partOf",
    "type": "PartnerCity"
   },
   {
    "kind": "node",
    "name": "parts",
    "type": "PartnerCity",
    "list": true
   },
   {
    "kind": "connection",
    "name": "municipalities",
    "node": "Municipality",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "MunicipalityKind"
     },
     {
      "kind": "node",
      "name": "province",
      "type": "Province"
     },
     {
      "kind": "count",
      "name": "agreements"
     }
    ],
    "edge": [
     {
      "kind": "value",
      "name": "since",
      "type": "LocalDate"
     },
     {
      "kind": "value",
      "name": "agreementCount",
      "type": "Int"
     }
    ]
   },
   {
    "kind": "links",
    "name": "eventsHosted",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "part",
    "name": "externalIds",
    "type": "ExternalId",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "scheme",
      "type": "ExternalIdScheme"
     },
     {
      "kind": "value",
      "name": "value",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "state",
      "type": "ExternalIdState"
     },
     {
      "kind": "value",
      "name": "address",
      "type": "URL"
     },
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "part",
      "name": "statements",
      "type": "ExternalIdStatement",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "value",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "contradicts",
        "type": "Boolean"
       }
      ]
     }
    ]
   },
   {
    "kind": "part",
    "name": "otherNames",
    "type": "PlaceName",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "text",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "language",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "kind",
      "type": "PlaceNameKind"
     },
     {
      "kind": "date",
      "name": "from"
     },
     {
      "kind": "date",
      "name": "until"
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "location",
    "type": "Location",
    "fields": [
     {
      "kind": "value",
      "name": "latitude",
      "type": "Latitude"
     },
     {
      "kind": "value",
      "name": "longitude",
      "type": "Longitude"
     }
    ]
   },
   {
    "kind": "value",
    "name": "geoNamesId",
    "type": "Int"
   },
   {
    "kind": "node",
    "name": "country",
    "type": "Country"
   },
   {
    "kind": "part",
    "name": "successors",
    "type": "Succession",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "predecessor",
      "type": "LocalGovernment"
     },
     {
      "kind": "node",
      "name": "successor",
      "type": "LocalGovernment"
     },
     {
      "kind": "value",
      "name": "kind",
      "type": "SuccessionKind"
     },
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "value",
      "name": "deed",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "predecessors",
    "type": "Succession",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "predecessor",
      "type": "LocalGovernment"
     },
     {
      "kind": "node",
      "name": "successor",
      "type": "LocalGovernment"
     },
     {
      "kind": "value",
      "name": "kind",
      "type": "SuccessionKind"
     },
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "value",
      "name": "deed",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String"
     }
    ]
   },
   {
    "kind": "connection",
    "name": "agreements",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   }
  ],
  "document": "query PartnerCityPage($id: ID!, $language: Language!, $municipalitiesAfter: String, $agreementsAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on PartnerCity {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      kind\n      partOf {\n        ...Brief\n      }\n      parts {\n        ...Brief\n      }\n      municipalities(first: 50, after: $municipalitiesAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          since\n          agreementCount\n          node {\n            ...Brief\n            kind\n            province {\n              ...Brief\n            }\n            agreements {\n              totalCount\n            }\n          }\n        }\n      }\n      eventsHosted(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      externalIds {\n        scheme\n        value\n        state\n        address\n        source {\n          ...Brief\n        }\n        statements {\n          source {\n            ...Brief\n          }\n          locator\n          value\n          contradicts\n        }\n      }\n      otherNames {\n        text\n        language\n        kind\n        from {\n          edtf\n        }\n        until {\n          edtf\n        }\n        reason\n      }\n      location {\n        latitude\n        longitude\n      }\n      geoNamesId\n      country {\n        ...Brief\n      }\n      successors {\n        predecessor {\n          ...Brief\n        }\n        successor {\n          ...Brief\n        }\n        kind\n        date {\n          edtf\n        }\n        deed\n        reason\n      }\n      predecessors {\n        predecessor {\n          ...Brief\n        }\n        successor {\n          ...Brief\n        }\n        kind\n        date {\n          edtf\n        }\n        deed\n        reason\n      }\n      agreements(first: 50, after: $agreementsAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Province": {
  "fields": [
   {
    "kind": "value",
    "name": "code",
    "type": "SubdivisionCode"
   },
   {
    "kind": "part",
    "name": "location",
    "type": "Location",
    "fields": [
     {
      "kind": "value",
      "name": "latitude",
      "type": "Latitude"
     },
     {
      "kind": "value",
      "name": "longitude",
      "type": "Longitude"
     }
    ]
   },
   {
    "kind": "value",
    "name": "geoNamesId",
    "type": "Int"
   },
   {
    "kind": "node",
    "name": "country",
    "type": "Country"
   },
   {
    "kind": "connection",
    "name": "municipalities",
    "node": "Municipality",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "MunicipalityKind"
     },
     {
      "kind": "node",
      "name": "province",
      "type": "Province"
     },
     {
      "kind": "count",
      "name": "agreements"
     }
    ],
    "edge": []
   },
   {
    "kind": "connection",
    "name": "agreements",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "part",
    "name": "externalIds",
    "type": "ExternalId",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "scheme",
      "type": "ExternalIdScheme"
     },
     {
      "kind": "value",
      "name": "value",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "state",
      "type": "ExternalIdState"
     },
     {
      "kind": "value",
      "name": "address",
      "type": "URL"
     },
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "part",
      "name": "statements",
      "type": "ExternalIdStatement",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "value",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "contradicts",
        "type": "Boolean"
       }
      ]
     }
    ]
   }
  ],
  "document": "query ProvincePage($id: ID!, $language: Language!, $municipalitiesAfter: String, $agreementsAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Province {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      code\n      location {\n        latitude\n        longitude\n      }\n      geoNamesId\n      country {\n        ...Brief\n      }\n      municipalities(first: 50, after: $municipalitiesAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            kind\n            province {\n              ...Brief\n            }\n            agreements {\n              totalCount\n            }\n          }\n        }\n      }\n      agreements(first: 50, after: $agreementsAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      externalIds {\n        scheme\n        value\n        state\n        address\n        source {\n          ...Brief\n        }\n        statements {\n          source {\n            ...Brief\n          }\n          locator\n          value\n          contradicts\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Country": {
  "fields": [
   {
    "kind": "value",
    "name": "code",
    "type": "CountryCode"
   },
   {
    "kind": "part",
    "name": "location",
    "type": "Location",
    "fields": [
     {
      "kind": "value",
      "name": "latitude",
      "type": "Latitude"
     },
     {
      "kind": "value",
      "name": "longitude",
      "type": "Longitude"
     }
    ]
   },
   {
    "kind": "value",
    "name": "geoNamesId",
    "type": "Int"
   },
   {
    "kind": "connection",
    "name": "provinces",
    "node": "Province",
    "columns": [
     {
      "kind": "value",
      "name": "code",
      "type": "SubdivisionCode"
     },
     {
      "kind": "count",
      "name": "municipalities"
     },
     {
      "kind": "count",
      "name": "agreements"
     }
    ],
    "edge": []
   },
   {
    "kind": "connection",
    "name": "municipalities",
    "node": "Municipality",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "MunicipalityKind"
     },
     {
      "kind": "node",
      "name": "province",
      "type": "Province"
     },
     {
      "kind": "count",
      "name": "agreements"
     }
    ],
    "edge": []
   },
   {
    "kind": "connection",
    "name": "partnerCities",
    "node": "PartnerCity",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "PartnerCityKind"
     },
     {
      "kind": "node",
      "name": "country",
      "type": "Country"
     },
     {
      "kind": "count",
      "name": "agreements"
     }
    ],
    "edge": []
   },
   {
    "kind": "connection",
    "name": "agreements",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "part",
    "name": "externalIds",
    "type": "ExternalId",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "scheme",
      "type": "ExternalIdScheme"
     },
     {
      "kind": "value",
      "name": "value",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "state",
      "type": "ExternalIdState"
     },
     {
      "kind": "value",
      "name": "address",
      "type": "URL"
     },
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "part",
      "name": "statements",
      "type": "ExternalIdStatement",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "value",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "contradicts",
        "type": "Boolean"
       }
      ]
     }
    ]
   },
   {
    "kind": "links",
    "name": "citizens",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "officeHolders",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "visitsReceived",
    "type": "VisitLink"
   },
   {
    "kind": "links",
    "name": "eventsHosted",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "eventsAttended",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "treaties",
    "type": "TreatyLink"
   },
   {
    "kind": "links",
    "name": "statements",
    "type": "StatementLink"
   },
   {
    "kind": "links",
    "name": "foundings",
    "type": "FoundingLink"
   },
   {
    "kind": "links",
    "name": "initiated",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "objectedTo",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "doctrines",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "governingParties",
    "type": "PartyLink"
   },
   {
    "kind": "links",
    "name": "activeParties",
    "type": "PartyLink"
   },
   {
    "kind": "links",
    "name": "layers",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "organisationsBasedHere",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "bilateralOrganisations",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "memberOrganisations",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "accessionTalksWith",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "representedBy",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "trainedBy",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "succeededByStates",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "precededByStates",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "connection",
    "name": "events",
    "node": "Event",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "EventKind"
     },
     {
      "kind": "date",
      "name": "date"
     }
    ],
    "edge": []
   }
  ],
  "document": "query CountryPage($id: ID!, $language: Language!, $provincesAfter: String, $municipalitiesAfter: String, $partnerCitiesAfter: String, $agreementsAfter: String, $eventsAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Country {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      code\n      location {\n        latitude\n        longitude\n      }\n      geoNamesId\n      provinces(first: 50, after: $provincesAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            code\n            municipalities {\n              totalCount\n            }\n            agreements {\n              totalCount\n            }\n          }\n        }\n      }\n      municipalities(first: 50, after: $municipalitiesAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            kind\n            province {\n              ...Brief\n            }\n            agreements {\n              totalCount\n            }\n          }\n        }\n      }\n      partnerCities(first: 50, after: $partnerCitiesAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            kind\n            country {\n              ...Brief\n            }\n            agreements {\n              totalCount\n            }\n          }\n        }\n      }\n      agreements(first: 50, after: $agreementsAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      externalIds {\n        scheme\n        value\n        state\n        address\n        source {\n          ...Brief\n        }\n        statements {\n          source {\n            ...Brief\n          }\n          locator\n          value\n          contradicts\n        }\n      }\n      citizens(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      officeHolders(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      visitsReceived(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      eventsHosted(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      eventsAttended(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      treaties(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statements(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      foundings(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      initiated(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      objectedTo(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      doctrines(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      governingParties(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      activeParties(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      layers(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      organisationsBasedHere(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      bilateralOrganisations(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      memberOrganisations(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      accessionTalksWith(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      representedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      trainedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      succeededByStates(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededByStates(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      events(first: 50, after: $eventsAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            kind\n            date {\n              edtf\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 "State": {
  "fields": [
   {
    "kind": "value",
    "name": "code",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "status",
    "type": "StateStatus"
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "part",
    "name": "externalIds",
    "type": "ExternalId",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "scheme",
      "type": "ExternalIdScheme"
     },
     {
      "kind": "value",
      "name": "value",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "state",
      "type": "ExternalIdState"
     },
     {
      "kind": "value",
      "name": "address",
      "type": "URL"
     },
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "part",
      "name": "statements",
      "type": "ExternalIdStatement",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "value",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "contradicts",
        "type": "Boolean"
       }
      ]
     }
    ]
   },
   {
    "kind": "links",
    "name": "citizens",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "officeHolders",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "visitsReceived",
    "type": "VisitLink"
   },
   {
    "kind": "links",
    "name": "eventsHosted",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "eventsAttended",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "treaties",
    "type": "TreatyLink"
   },
   {
    "kind": "links",
    "name": "statements",
    "type": "StatementLink"
   },
   {
    "kind": "links",
    "name": "foundings",
    "type": "FoundingLink"
   },
   {
    "kind": "links",
    "name": "initiated",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "objectedTo",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "doctrines",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "governingParties",
    "type": "PartyLink"
   },
   {
    "kind": "links",
    "name": "activeParties",
    "type": "PartyLink"
   },
   {
    "kind": "links",
    "name": "layers",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "organisationsBasedHere",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "bilateralOrganisations",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "memberOrganisations",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "accessionTalksWith",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "representedBy",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "trainedBy",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "succeededByStates",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "precededByStates",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "connection",
    "name": "events",
    "node": "Event",
    "columns": [
     {
      "kind": "value",
      "name": "kind",
      "type": "EventKind"
     },
     {
      "kind": "date",
      "name": "date"
     }
    ],
    "edge": []
   }
  ],
  "document": "query StatePage($id: ID!, $language: Language!, $eventsAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on State {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      code\n      status\n      note\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      externalIds {\n        scheme\n        value\n        state\n        address\n        source {\n          ...Brief\n        }\n        statements {\n          source {\n            ...Brief\n          }\n          locator\n          value\n          contradicts\n        }\n      }\n      citizens(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      officeHolders(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      visitsReceived(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      eventsHosted(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      eventsAttended(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      treaties(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statements(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      foundings(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      initiated(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      objectedTo(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      doctrines(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      governingParties(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      activeParties(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      layers(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      organisationsBasedHere(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      bilateralOrganisations(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      memberOrganisations(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      accessionTalksWith(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      representedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      trainedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      succeededByStates(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededByStates(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      events(first: 50, after: $eventsAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            kind\n            date {\n              edtf\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 "Person": {
  "fields": [
   {
    "kind": "value",
    "name": "kind",
    "type": "PersonKind"
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "citizenOf",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "offices",
    "type": "OfficeLink"
   },
   {
    "kind": "links",
    "name": "visits",
    "type": "VisitLink"
   },
   {
    "kind": "links",
    "name": "metDuring",
    "type": "VisitLink"
   },
   {
    "kind": "links",
    "name": "eventsAttended",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "statements",
    "type": "StatementLink"
   },
   {
    "kind": "links",
    "name": "initiated",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "proposed",
    "type": "ConceptLink"
   },
   {
    "kind": "links",
    "name": "doctrines",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "works",
    "type": "SourceLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "part",
    "name": "externalIds",
    "type": "ExternalId",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "scheme",
      "type": "ExternalIdScheme"
     },
     {
      "kind": "value",
      "name": "value",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "state",
      "type": "ExternalIdState"
     },
     {
      "kind": "value",
      "name": "address",
      "type": "URL"
     },
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "part",
      "name": "statements",
      "type": "ExternalIdStatement",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "value",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "contradicts",
        "type": "Boolean"
       }
      ]
     }
    ]
   }
  ],
  "document": "query PersonPage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Person {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      kind\n      note\n      citizenOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      offices(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      visits(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      metDuring(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      eventsAttended(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statements(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      initiated(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      proposed(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      doctrines(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      works(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      externalIds {\n        scheme\n        value\n        state\n        address\n        source {\n          ...Brief\n        }\n        statements {\n          source {\n            ...Brief\n          }\n          locator\n          value\n          contradicts\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Organisation": {
  "fields": [
   {
    "kind": "value",
    "name": "abbreviation",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "OrganisationKind"
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "parentBodies",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "attachedBodies",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "successors",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "predecessors",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "basedIn",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "sides",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "localMembers",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "accessionTalks",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "represents",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "trained",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "layers",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "foundings",
    "type": "FoundingLink"
   },
   {
    "kind": "links",
    "name": "reorganisations",
    "type": "FoundingLink"
   },
   {
    "kind": "links",
    "name": "announcedIn",
    "type": "StatementLink"
   },
   {
    "kind": "links",
    "name": "eventsAttended",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "statementsMade",
    "type": "StatementLink"
   },
   {
    "kind": "links",
    "name": "doctrines",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "part",
    "name": "externalIds",
    "type": "ExternalId",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "scheme",
      "type": "ExternalIdScheme"
     },
     {
      "kind": "value",
      "name": "value",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "state",
      "type": "ExternalIdState"
     },
     {
      "kind": "value",
      "name": "address",
      "type": "URL"
     },
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "part",
      "name": "statements",
      "type": "ExternalIdStatement",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "value",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "contradicts",
        "type": "Boolean"
       }
      ]
     }
    ]
   }
  ],
  "document": "query OrganisationPage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Organisation {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      abbreviation\n      kind\n      note\n      parentBodies(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      attachedBodies(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      successors(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      predecessors(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      basedIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      sides(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      localMembers(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      accessionTalks(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      represents(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      trained(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      layers(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      foundings(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      reorganisations(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      announcedIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      eventsAttended(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statementsMade(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      doctrines(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      externalIds {\n        scheme\n        value\n        state\n        address\n        source {\n          ...Brief\n        }\n        statements {\n          source {\n            ...Brief\n          }\n          locator\n          value\n          contradicts\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Party": {
  "fields": [
   {
    "kind": "value",
    "name": "abbreviation",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "officeHolders",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "governed",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "activeIn",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "doctrines",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   }
  ],
  "document": "query PartyPage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Party {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      abbreviation\n      note\n      officeHolders(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      governed(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      activeIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      doctrines(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Summit": {
  "fields": [
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "place",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "theme",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "subject",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "outcome",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "countries",
    "type": "Nation",
    "list": true
   },
   {
    "kind": "connection",
    "name": "agreementsWithin",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   },
   {
    "kind": "part",
    "name": "occasion",
    "type": "EventOccasion",
    "fields": [
     {
      "kind": "value",
      "name": "name",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "node",
      "name": "events",
      "type": "Event",
      "list": true
     }
    ]
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "heldIn",
    "type": "PlaceLink"
   },
   {
    "kind": "links",
    "name": "attendedBy",
    "type": "ParticipantLink"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "links",
    "name": "expresses",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "ledTo",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "resultOf",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "precededBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "followedBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "initiatedBy",
    "type": "InitiatorLink"
   },
   {
    "kind": "links",
    "name": "objectedToBy",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "statementsMade",
    "type": "StatementLink"
   }
  ],
  "document": "query SummitPage($id: ID!, $language: Language!, $agreementsWithinAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Summit {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      kind\n      date {\n        edtf\n      }\n      place\n      theme\n      subject\n      outcome\n      countries {\n        ...Brief\n      }\n      agreementsWithin(first: 50, after: $agreementsWithinAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n      occasion {\n        name(language: $language)\n        reason(language: $language)\n        events {\n          ...Brief\n        }\n      }\n      note\n      heldIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      attendedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      expresses(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      ledTo(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      resultOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      followedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      initiatedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      objectedToBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statementsMade(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 "Visit": {
  "fields": [
   {
    "kind": "links",
    "name": "madeBy",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "met",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "visited",
    "type": "NationLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "place",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "theme",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "subject",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "outcome",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "countries",
    "type": "Nation",
    "list": true
   },
   {
    "kind": "connection",
    "name": "agreementsWithin",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   },
   {
    "kind": "part",
    "name": "occasion",
    "type": "EventOccasion",
    "fields": [
     {
      "kind": "value",
      "name": "name",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "node",
      "name": "events",
      "type": "Event",
      "list": true
     }
    ]
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "heldIn",
    "type": "PlaceLink"
   },
   {
    "kind": "links",
    "name": "attendedBy",
    "type": "ParticipantLink"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "links",
    "name": "expresses",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "ledTo",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "resultOf",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "precededBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "followedBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "initiatedBy",
    "type": "InitiatorLink"
   },
   {
    "kind": "links",
    "name": "objectedToBy",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "statementsMade",
    "type": "StatementLink"
   }
  ],
  "document": "query VisitPage($id: ID!, $language: Language!, $agreementsWithinAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Visit {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      madeBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      met(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      visited(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      kind\n      date {\n        edtf\n      }\n      place\n      theme\n      subject\n      outcome\n      countries {\n        ...Brief\n      }\n      agreementsWithin(first: 50, after: $agreementsWithinAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n      occasion {\n        name(language: $language)\n        reason(language: $language)\n        events {\n          ...Brief\n        }\n      }\n      note\n      heldIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      attendedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      expresses(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      ledTo(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      resultOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      followedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      initiatedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      objectedToBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statementsMade(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Treaty": {
  "fields": [
   {
    "kind": "links",
    "name": "signedBy",
    "type": "NationLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "place",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "theme",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "subject",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "outcome",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "countries",
    "type": "Nation",
    "list": true
   },
   {
    "kind": "connection",
    "name": "agreementsWithin",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   },
   {
    "kind": "part",
    "name": "occasion",
    "type": "EventOccasion",
    "fields": [
     {
      "kind": "value",
      "name": "name",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "node",
      "name": "events",
      "type": "Event",
      "list": true
     }
    ]
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "heldIn",
    "type": "PlaceLink"
   },
   {
    "kind": "links",
    "name": "attendedBy",
    "type": "ParticipantLink"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "links",
    "name": "expresses",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "ledTo",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "resultOf",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "precededBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "followedBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "initiatedBy",
    "type": "InitiatorLink"
   },
   {
    "kind": "links",
    "name": "objectedToBy",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "statementsMade",
    "type": "StatementLink"
   }
  ],
  "document": "query TreatyPage($id: ID!, $language: Language!, $agreementsWithinAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Treaty {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      signedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      kind\n      date {\n        edtf\n      }\n      place\n      theme\n      subject\n      outcome\n      countries {\n        ...Brief\n      }\n      agreementsWithin(first: 50, after: $agreementsWithinAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n      occasion {\n        name(language: $language)\n        reason(language: $language)\n        events {\n          ...Brief\n        }\n      }\n      note\n      heldIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      attendedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      expresses(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      ledTo(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      resultOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      followedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      initiatedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      objectedToBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statementsMade(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Statement": {
  "fields": [
   {
    "kind": "value",
    "name": "slogan",
    "type": "String",
    "inLanguage": true
   },
   {
    "kind": "links",
    "name": "spokenBy",
    "type": "SpeakerLink"
   },
   {
    "kind": "links",
    "name": "spokenAt",
    "type": "OccasionLink"
   },
   {
    "kind": "links",
    "name": "announced",
    "type": "OrganisationLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "place",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "theme",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "subject",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "outcome",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "countries",
    "type": "Nation",
    "list": true
   },
   {
    "kind": "connection",
    "name": "agreementsWithin",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   },
   {
    "kind": "part",
    "name": "occasion",
    "type": "EventOccasion",
    "fields": [
     {
      "kind": "value",
      "name": "name",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "node",
      "name": "events",
      "type": "Event",
      "list": true
     }
    ]
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "heldIn",
    "type": "PlaceLink"
   },
   {
    "kind": "links",
    "name": "attendedBy",
    "type": "ParticipantLink"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "links",
    "name": "expresses",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "ledTo",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "resultOf",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "precededBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "followedBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "initiatedBy",
    "type": "InitiatorLink"
   },
   {
    "kind": "links",
    "name": "objectedToBy",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "statementsMade",
    "type": "StatementLink"
   }
  ],
  "document": "query StatementPage($id: ID!, $language: Language!, $agreementsWithinAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Statement {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      slogan(language: $language)\n      spokenBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      spokenAt(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      announced(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      kind\n      date {\n        edtf\n      }\n      place\n      theme\n      subject\n      outcome\n      countries {\n        ...Brief\n      }\n      agreementsWithin(first: 50, after: $agreementsWithinAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n      occasion {\n        name(language: $language)\n        reason(language: $language)\n        events {\n          ...Brief\n        }\n      }\n      note\n      heldIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      attendedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      expresses(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      ledTo(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      resultOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      followedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      initiatedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      objectedToBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statementsMade(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Founding": {
  "fields": [
   {
    "kind": "links",
    "name": "founded",
    "type": "FoundedLink"
   },
   {
    "kind": "links",
    "name": "reorganised",
    "type": "OrganisationLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "place",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "theme",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "subject",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "outcome",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "countries",
    "type": "Nation",
    "list": true
   },
   {
    "kind": "connection",
    "name": "agreementsWithin",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   },
   {
    "kind": "part",
    "name": "occasion",
    "type": "EventOccasion",
    "fields": [
     {
      "kind": "value",
      "name": "name",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String",
      "inLanguage": true
     },
     {
      "kind": "node",
      "name": "events",
      "type": "Event",
      "list": true
     }
    ]
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "heldIn",
    "type": "PlaceLink"
   },
   {
    "kind": "links",
    "name": "attendedBy",
    "type": "ParticipantLink"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "links",
    "name": "expresses",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "ledTo",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "resultOf",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "precededBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "followedBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "initiatedBy",
    "type": "InitiatorLink"
   },
   {
    "kind": "links",
    "name": "objectedToBy",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "statementsMade",
    "type": "StatementLink"
   }
  ],
  "document": "query FoundingPage($id: ID!, $language: Language!, $agreementsWithinAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Founding {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      founded(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      reorganised(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n      kind\n      date {\n        edtf\n      }\n      place\n      theme\n      subject\n      outcome\n      countries {\n        ...Brief\n      }\n      agreementsWithin(first: 50, after: $agreementsWithinAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n      occasion {\n        name(language: $language)\n        reason(language: $language)\n        events {\n          ...Brief\n        }\n      }\n      note\n      heldIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      attendedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      expresses(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      ledTo(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      resultOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      followedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      initiatedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      objectedToBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      statementsMade(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Doctrine": {
  "fields": [
   {
    "kind": "value",
    "name": "kind",
    "type": "DoctrineKind"
   },
   {
    "kind": "date",
    "name": "years"
   },
   {
    "kind": "value",
    "name": "description",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "pursuedBy",
    "type": "ActorLink"
   },
   {
    "kind": "links",
    "name": "pursuedIn",
    "type": "PeriodLink"
   },
   {
    "kind": "links",
    "name": "precededBy",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "followedBy",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "partOf",
    "type": "ConceptLink"
   },
   {
    "kind": "links",
    "name": "parts",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "completes",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "completedBy",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "expressedBy",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "proposedBy",
    "type": "ProposerLink"
   },
   {
    "kind": "links",
    "name": "objectedToBy",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   }
  ],
  "document": "query DoctrinePage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Doctrine {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      kind\n      years {\n        edtf\n      }\n      description\n      pursuedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      pursuedIn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      followedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      partOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      parts(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      completes(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      completedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      expressedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      proposedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      objectedToBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Period": {
  "fields": [
   {
    "kind": "date",
    "name": "span"
   },
   {
    "kind": "value",
    "name": "division",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "description",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "reported",
    "type": "Float"
   },
   {
    "kind": "value",
    "name": "reportedUnit",
    "type": "String"
   },
   {
    "kind": "part",
    "name": "figures",
    "type": "Figures",
    "fields": [
     {
      "kind": "value",
      "name": "agreements",
      "type": "Int"
     },
     {
      "kind": "value",
      "name": "distinctAgreements",
      "type": "Int"
     },
     {
      "kind": "value",
      "name": "municipalities",
      "type": "Int"
     },
     {
      "kind": "value",
      "name": "partnerCities",
      "type": "Int"
     },
     {
      "kind": "value",
      "name": "partnerships",
      "type": "Int"
     },
     {
      "kind": "part",
      "name": "byCountry",
      "type": "CountryFigure",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "country",
        "type": "Country"
       },
       {
        "kind": "value",
        "name": "agreements",
        "type": "Int"
       }
      ]
     }
    ]
   },
   {
    "kind": "links",
    "name": "doctrines",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "precededBy",
    "type": "PeriodLink"
   },
   {
    "kind": "links",
    "name": "followedBy",
    "type": "PeriodLink"
   },
   {
    "kind": "links",
    "name": "partOf",
    "type": "PeriodLink"
   },
   {
    "kind": "links",
    "name": "parts",
    "type": "PeriodLink"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   }
  ],
  "document": "query PeriodPage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Period {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      span {\n        edtf\n      }\n      division\n      description\n      reported\n      reportedUnit\n      figures {\n        agreements\n        distinctAgreements\n        municipalities\n        partnerCities\n        partnerships\n        byCountry {\n          country {\n            ...Brief\n          }\n          agreements\n        }\n      }\n      doctrines(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      followedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      partOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      parts(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Layer": {
  "fields": [
   {
    "kind": "value",
    "name": "typology",
    "type": "Typology"
   },
   {
    "kind": "value",
    "name": "position",
    "type": "Int"
   },
   {
    "kind": "value",
    "name": "description",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "activeBodies",
    "type": "ActiveBodyLink"
   },
   {
    "kind": "links",
    "name": "precededBy",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "followedBy",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "correspondsTo",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "developedFrom",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "listedBeside",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "alsoListedBeside",
    "type": "LayerLink"
   },
   {
    "kind": "links",
    "name": "concepts",
    "type": "DoctrineLink"
   },
   {
    "kind": "links",
    "name": "proposedBy",
    "type": "ProposerLink"
   },
   {
    "kind": "links",
    "name": "subjectOf",
    "type": "SubjectOfLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   }
  ],
  "document": "query LayerPage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Layer {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      typology\n      position\n      description\n      activeBodies(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      precededBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      followedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      correspondsTo(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      developedFrom(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      listedBeside(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      alsoListedBeside(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      concepts(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      proposedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      subjectOf(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Claim": {
  "fields": [
   {
    "kind": "value",
    "name": "statement",
    "type": "String",
    "inLanguage": true
   },
   {
    "kind": "value",
    "name": "reported",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "unit",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "measure",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "comparison",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "computed",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "computedWithoutLastYear",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "verdict",
    "type": "Verdict"
   },
   {
    "kind": "value",
    "name": "explanation",
    "type": "String",
    "inLanguage": true
   },
   {
    "kind": "part",
    "name": "recomputation",
    "type": "Recomputation",
    "fields": [
     {
      "kind": "value",
      "name": "cypher",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "parameters",
      "type": "JSONObject"
     }
    ]
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   }
  ],
  "document": "query ClaimPage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Claim {\n      turkish: name(language: TR)\n      english: name(language: EN)\n      local: name(language: LOCAL)\n      statement(language: $language)\n      reported\n      unit\n      measure\n      comparison\n      computed\n      computedWithoutLastYear\n      verdict\n      explanation(language: $language)\n      recomputation {\n        cypher\n        parameters\n      }\n      note\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Agreement": {
  "fields": [
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "node",
    "name": "parties",
    "type": "LocalGovernment",
    "list": true
   },
   {
    "kind": "node",
    "name": "municipality",
    "type": "Municipality"
   },
   {
    "kind": "value",
    "name": "municipalityReason",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "partnerCity",
    "type": "PartnerCity"
   },
   {
    "kind": "value",
    "name": "partnerCityReason",
    "type": "String"
   },
   {
    "kind": "part",
    "name": "printed",
    "type": "PrintedAgreement",
    "fields": [
     {
      "kind": "value",
      "name": "table",
      "type": "Int"
     },
     {
      "kind": "value",
      "name": "row",
      "type": "Int"
     },
     {
      "kind": "value",
      "name": "province",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "municipality",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "partner",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "country",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "date",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "resolutions",
    "type": "PartyResolution",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "party",
      "type": "LocalGovernment"
     },
     {
      "kind": "value",
      "name": "certainty",
      "type": "ResolutionCertainty"
     },
     {
      "kind": "value",
      "name": "alternatives",
      "type": "String",
      "list": true
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "dataset",
    "type": "Dataset"
   },
   {
    "kind": "part",
    "name": "sameAs",
    "type": "SameAgreement",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "agreement",
      "type": "Agreement"
     },
     {
      "kind": "value",
      "name": "basis",
      "type": "Basis"
     },
     {
      "kind": "value",
      "name": "reason",
      "type": "String",
      "inLanguage": true
     }
    ]
   },
   {
    "kind": "node",
    "name": "repeats",
    "type": "Agreement"
   },
   {
    "kind": "node",
    "name": "repeatedBy",
    "type": "Agreement",
    "list": true
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   }
  ],
  "document": "query AgreementPage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Agreement {\n      date {\n        edtf\n      }\n      parties {\n        ...Brief\n      }\n      municipality {\n        ...Brief\n      }\n      municipalityReason\n      partnerCity {\n        ...Brief\n      }\n      partnerCityReason\n      printed {\n        table\n        row\n        province\n        municipality\n        partner\n        country\n        date\n      }\n      resolutions {\n        party {\n          ...Brief\n        }\n        certainty\n        alternatives\n        reason\n      }\n      dataset {\n        ...Brief\n      }\n      sameAs {\n        agreement {\n          ...Brief\n        }\n        basis\n        reason(language: $language)\n      }\n      repeats {\n        ...Brief\n      }\n      repeatedBy {\n        ...Brief\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 },
 "Source": {
  "fields": [
   {
    "kind": "value",
    "name": "kind",
    "type": "SourceKind"
   },
   {
    "kind": "value",
    "name": "title",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "authors",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "year",
    "type": "Int"
   },
   {
    "kind": "value",
    "name": "publisher",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "url",
    "type": "URL"
   },
   {
    "kind": "value",
    "name": "accessed",
    "type": "LocalDate"
   },
   {
    "kind": "value",
    "name": "licence",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "note",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "drawsOn",
    "type": "Source",
    "list": true
   },
   {
    "kind": "node",
    "name": "drawnOnBy",
    "type": "Source",
    "list": true
   },
   {
    "kind": "connection",
    "name": "agreements",
    "node": "Agreement",
    "columns": [
     {
      "kind": "date",
      "name": "date"
     },
     {
      "kind": "node",
      "name": "municipality",
      "type": "Municipality"
     },
     {
      "kind": "node",
      "name": "partnerCity",
      "type": "PartnerCity"
     },
     {
      "kind": "part",
      "name": "citations",
      "type": "Citation",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "literature",
        "type": "String"
       }
      ]
     },
     {
      "kind": "node",
      "name": "repeats",
      "type": "Agreement"
     }
    ],
    "edge": []
   },
   {
    "kind": "links",
    "name": "knownAuthors",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "cites",
    "type": "SourceLink"
   },
   {
    "kind": "links",
    "name": "citedBy",
    "type": "SourceLink"
   },
   {
    "kind": "links",
    "name": "buildsOn",
    "type": "SourceLink"
   },
   {
    "kind": "links",
    "name": "builtOnBy",
    "type": "SourceLink"
   },
   {
    "kind": "links",
    "name": "citedThrough",
    "type": "SourceLink"
   },
   {
    "kind": "links",
    "name": "citedAtSecondHand",
    "type": "SourceLink"
   },
   {
    "kind": "links",
    "name": "proposed",
    "type": "ConceptLink"
   },
   {
    "kind": "links",
    "name": "about",
    "type": "SubjectLink"
   },
   {
    "kind": "value",
    "name": "printed",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "groundOf",
    "type": "Node",
    "list": true
   },
   {
    "kind": "part",
    "name": "externalIds",
    "type": "ExternalId",
    "list": true,
    "fields": [
     {
      "kind": "value",
      "name": "scheme",
      "type": "ExternalIdScheme"
     },
     {
      "kind": "value",
      "name": "value",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "state",
      "type": "ExternalIdState"
     },
     {
      "kind": "value",
      "name": "address",
      "type": "URL"
     },
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "part",
      "name": "statements",
      "type": "ExternalIdStatement",
      "list": true,
      "fields": [
       {
        "kind": "node",
        "name": "source",
        "type": "Source"
       },
       {
        "kind": "value",
        "name": "locator",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "value",
        "type": "String"
       },
       {
        "kind": "value",
        "name": "contradicts",
        "type": "Boolean"
       }
      ]
     }
    ]
   }
  ],
  "document": "query SourcePage($id: ID!, $language: Language!, $agreementsAfter: String) {\n  node(id: $id) {\n    ...Brief\n    ... on Source {\n      kind\n      title\n      authors\n      year\n      publisher\n      url\n      accessed\n      licence\n      note\n      drawsOn {\n        ...Brief\n      }\n      drawnOnBy {\n        ...Brief\n      }\n      agreements(first: 50, after: $agreementsAfter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            ...Brief\n            date {\n              edtf\n            }\n            municipality {\n              ...Brief\n            }\n            partnerCity {\n              ...Brief\n            }\n            citations {\n              source {\n                ...Brief\n              }\n              locator\n              literature\n            }\n            repeats {\n              ...Brief\n            }\n          }\n        }\n      }\n      knownAuthors(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      cites(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citedBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      buildsOn(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      builtOnBy(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citedThrough(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      citedAtSecondHand(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      proposed(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      about(first: 500) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      printed\n      groundOf {\n        ...Brief\n      }\n      externalIds {\n        scheme\n        value\n        state\n        address\n        source {\n          ...Brief\n        }\n        statements {\n          source {\n            ...Brief\n          }\n          locator\n          value\n          contradicts\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 "Dataset": {
  "fields": [
   {
    "kind": "value",
    "name": "title",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "version",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "source",
    "type": "Source"
   },
   {
    "kind": "value",
    "name": "byDefault",
    "type": "Boolean"
   },
   {
    "kind": "value",
    "name": "agreementCount",
    "type": "Int"
   },
   {
    "kind": "value",
    "name": "localGovernmentCount",
    "type": "Int"
   }
  ],
  "document": "query DatasetPage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on Dataset {\n      title\n      version\n      source {\n        ...Brief\n      }\n      byDefault\n      agreementCount\n      localGovernmentCount\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 "EditorialNote": {
  "fields": [
   {
    "kind": "node",
    "name": "about",
    "type": "Node"
   },
   {
    "kind": "value",
    "name": "field",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EditorialNoteKind"
   },
   {
    "kind": "value",
    "name": "sourceSays",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "correction",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "reason",
    "type": "String",
    "inLanguage": true
   },
   {
    "kind": "value",
    "name": "basis",
    "type": "String"
   },
   {
    "kind": "node",
    "name": "ground",
    "type": "Source"
   },
   {
    "kind": "value",
    "name": "groundPlace",
    "type": "String"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "part",
    "name": "accordingTo",
    "type": "WorkReference",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "pages",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "editorialNotes",
    "type": "EditorialNote",
    "list": true
   }
  ],
  "document": "query EditorialNotePage($id: ID!, $language: Language!) {\n  node(id: $id) {\n    ...Brief\n    ... on EditorialNote {\n      about {\n        ...Brief\n      }\n      field\n      kind\n      sourceSays\n      correction\n      reason(language: $language)\n      basis\n      ground {\n        ...Brief\n      }\n      groundPlace\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      accordingTo {\n        source {\n          ...Brief\n        }\n        pages\n      }\n      editorialNotes {\n        ...Note\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}"
 }
};

export const listShapes: readonly ListShape[] = [
 {
  "field": "agreements",
  "type": "Agreement",
  "columns": [
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "node",
    "name": "municipality",
    "type": "Municipality"
   },
   {
    "kind": "node",
    "name": "partnerCity",
    "type": "PartnerCity"
   },
   {
    "kind": "part",
    "name": "citations",
    "type": "Citation",
    "list": true,
    "fields": [
     {
      "kind": "node",
      "name": "source",
      "type": "Source"
     },
     {
      "kind": "value",
      "name": "locator",
      "type": "String"
     },
     {
      "kind": "value",
      "name": "literature",
      "type": "String"
     }
    ]
   },
   {
    "kind": "node",
    "name": "repeats",
    "type": "Agreement"
   }
  ],
  "arguments": [
   {
    "path": "filter.partnerCountry",
    "type": "CountryCode"
   },
   {
    "path": "filter.partnerCountries",
    "type": "CountryCode",
    "list": true
   },
   {
    "path": "filter.partnerCity",
    "type": "ID"
   },
   {
    "path": "filter.municipality",
    "type": "ID"
   },
   {
    "path": "filter.province",
    "type": "SubdivisionCode"
   },
   {
    "path": "filter.municipalityKinds",
    "type": "MunicipalityKind",
    "list": true,
    "values": [
     "METROPOLITAN",
     "PROVINCIAL_CENTRE",
     "DISTRICT",
     "TOWN"
    ]
   },
   {
    "path": "filter.dateFrom",
    "type": "EDTF"
   },
   {
    "path": "filter.dateUntil",
    "type": "EDTF"
   },
   {
    "path": "filter.table",
    "type": "Int"
   },
   {
    "path": "filter.datasets",
    "type": "ID",
    "list": true
   },
   {
    "path": "filter.repeats",
    "type": "Boolean"
   },
   {
    "path": "orderBy.field",
    "type": "AgreementOrderField",
    "values": [
     "DATE",
     "PRINTED"
    ],
    "default": "DATE"
   },
   {
    "path": "orderBy.direction",
    "type": "OrderDirection",
    "values": [
     "ASC",
     "DESC"
    ],
    "default": "ASC"
   }
  ],
  "document": "query AgreementList($language: Language!, $first: Int!, $after: String, $filter: AgreementFilter, $orderBy: AgreementOrder) {\n  agreements(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      date {\n        edtf\n      }\n      municipality {\n        ...Brief\n      }\n      partnerCity {\n        ...Brief\n      }\n      citations {\n        source {\n          ...Brief\n        }\n        locator\n        literature\n      }\n      repeats {\n        ...Brief\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "sources",
  "type": "Source",
  "columns": [
   {
    "kind": "value",
    "name": "kind",
    "type": "SourceKind"
   },
   {
    "kind": "value",
    "name": "year",
    "type": "Int"
   },
   {
    "kind": "links",
    "name": "citedBy",
    "type": "SourceLink"
   }
  ],
  "arguments": [
   {
    "path": "kind",
    "type": "SourceKind",
    "values": [
     "LITERATURE",
     "PAPER",
     "DATABASE",
     "STANDARD",
     "PAGE",
     "EDITORIAL"
    ]
   }
  ],
  "document": "query SourceList($language: Language!, $first: Int!, $after: String, $kind: SourceKind) {\n  sources(first: $first, after: $after, kind: $kind) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      kind\n      year\n      citedBy(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "datasets",
  "type": "Dataset",
  "columns": [
   {
    "kind": "value",
    "name": "agreementCount",
    "type": "Int"
   },
   {
    "kind": "value",
    "name": "localGovernmentCount",
    "type": "Int"
   },
   {
    "kind": "value",
    "name": "version",
    "type": "String"
   }
  ],
  "arguments": [],
  "document": "query DatasetList($language: Language!, $first: Int!, $after: String) {\n  datasets(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      agreementCount\n      localGovernmentCount\n      version\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "claims",
  "type": "Claim",
  "columns": [
   {
    "kind": "value",
    "name": "reported",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "computed",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "verdict",
    "type": "Verdict"
   },
   {
    "kind": "value",
    "name": "explanation",
    "type": "String",
    "inLanguage": true
   }
  ],
  "arguments": [
   {
    "path": "verdict",
    "type": "Verdict",
    "values": [
     "AGREES",
     "CONVENTION",
     "DIFFERS",
     "UNDECIDABLE"
    ]
   }
  ],
  "document": "query ClaimList($language: Language!, $first: Int!, $after: String, $verdict: Verdict) {\n  claims(first: $first, after: $after, verdict: $verdict) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      reported\n      computed\n      verdict\n      explanation(language: $language)\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "countries",
  "type": "Country",
  "columns": [
   {
    "kind": "value",
    "name": "code",
    "type": "CountryCode"
   },
   {
    "kind": "count",
    "name": "municipalities"
   },
   {
    "kind": "count",
    "name": "partnerCities"
   },
   {
    "kind": "count",
    "name": "agreements"
   }
  ],
  "arguments": [],
  "document": "query CountryList($language: Language!, $first: Int!, $after: String) {\n  countries(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      code\n      municipalities {\n        totalCount\n      }\n      partnerCities {\n        totalCount\n      }\n      agreements {\n        totalCount\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "doctrines",
  "type": "Doctrine",
  "columns": [
   {
    "kind": "value",
    "name": "kind",
    "type": "DoctrineKind"
   },
   {
    "kind": "date",
    "name": "years"
   },
   {
    "kind": "links",
    "name": "pursuedBy",
    "type": "ActorLink"
   },
   {
    "kind": "links",
    "name": "proposedBy",
    "type": "ProposerLink"
   }
  ],
  "arguments": [
   {
    "path": "kind",
    "type": "DoctrineKind",
    "values": [
     "POLICY",
     "CONCEPT"
    ]
   }
  ],
  "document": "query DoctrineList($language: Language!, $first: Int!, $after: String, $kind: DoctrineKind) {\n  doctrines(first: $first, after: $after, kind: $kind) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      kind\n      years {\n        edtf\n      }\n      pursuedBy(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      proposedBy(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "editorialNotes",
  "type": "EditorialNote",
  "columns": [
   {
    "kind": "node",
    "name": "about",
    "type": "Node"
   },
   {
    "kind": "value",
    "name": "field",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EditorialNoteKind"
   },
   {
    "kind": "value",
    "name": "sourceSays",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "correction",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "reason",
    "type": "String",
    "inLanguage": true
   },
   {
    "kind": "node",
    "name": "ground",
    "type": "Source"
   }
  ],
  "arguments": [
   {
    "path": "kind",
    "type": "EditorialNoteKind",
    "values": [
     "SPELLING",
     "CORRECTION",
     "ADDITION",
     "DOUBT"
    ]
   },
   {
    "path": "field",
    "type": "String"
   }
  ],
  "document": "query EditorialNoteList($language: Language!, $first: Int!, $after: String, $kind: EditorialNoteKind, $field: String) {\n  editorialNotes(first: $first, after: $after, kind: $kind, field: $field) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      about {\n        ...Brief\n      }\n      field\n      kind\n      sourceSays\n      correction\n      reason(language: $language)\n      ground {\n        ...Brief\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "summits",
  "type": "Summit",
  "columns": [
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "value",
    "name": "place",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "heldIn",
    "type": "PlaceLink"
   },
   {
    "kind": "links",
    "name": "ledTo",
    "type": "EventLink"
   }
  ],
  "arguments": [
   {
    "path": "filter.types",
    "type": "EventType",
    "list": true,
    "values": [
     "SUMMIT",
     "VISIT",
     "TREATY",
     "STATEMENT",
     "FOUNDING"
    ]
   },
   {
    "path": "filter.kinds",
    "type": "EventKind",
    "list": true,
    "values": [
     "ANNOUNCEMENT",
     "ASSEMBLY",
     "BROADCASTER",
     "BUSINESS_COUNCIL",
     "BUSINESS_MEETING",
     "COMMON_VISION",
     "CONGRESS",
     "COOPERATION",
     "COUNTER_TERRORISM",
     "DECLARATION",
     "ECONOMIC_COOPERATION",
     "FOUNDING_AGREEMENT",
     "FRIENDSHIP",
     "GOVERNMENT",
     "HEADS_OF_STATE_SUMMIT",
     "INDEPENDENCE",
     "MILITARY",
     "MILITARY_COOPERATION",
     "MILITARY_EDUCATION",
     "OFFICIAL",
     "ORGANISATION",
     "PEACE",
     "PREPARATORY_MEETING",
     "PRESS_CONFERENCE",
     "PROPOSAL",
     "RECOGNITION",
     "REORGANISATION",
     "REPRESENTATION",
     "SPEECH",
     "STATE",
     "STUDENT_EXCHANGE",
     "UNIVERSITY",
     "VISA_EXEMPTION"
    ]
   },
   {
    "path": "filter.country",
    "type": "ID"
   },
   {
    "path": "filter.dateFrom",
    "type": "EDTF"
   },
   {
    "path": "filter.dateUntil",
    "type": "EDTF"
   }
  ],
  "document": "query SummitList($language: Language!, $first: Int!, $after: String, $filter: EventFilter) {\n  summits(first: $first, after: $after, filter: $filter) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      date {\n        edtf\n      }\n      kind\n      place\n      heldIn(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      ledTo(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "visits",
  "type": "Visit",
  "columns": [
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "links",
    "name": "madeBy",
    "type": "PersonLink"
   },
   {
    "kind": "links",
    "name": "visited",
    "type": "NationLink"
   }
  ],
  "arguments": [
   {
    "path": "filter.types",
    "type": "EventType",
    "list": true,
    "values": [
     "SUMMIT",
     "VISIT",
     "TREATY",
     "STATEMENT",
     "FOUNDING"
    ]
   },
   {
    "path": "filter.kinds",
    "type": "EventKind",
    "list": true,
    "values": [
     "ANNOUNCEMENT",
     "ASSEMBLY",
     "BROADCASTER",
     "BUSINESS_COUNCIL",
     "BUSINESS_MEETING",
     "COMMON_VISION",
     "CONGRESS",
     "COOPERATION",
     "COUNTER_TERRORISM",
     "DECLARATION",
     "ECONOMIC_COOPERATION",
     "FOUNDING_AGREEMENT",
     "FRIENDSHIP",
     "GOVERNMENT",
     "HEADS_OF_STATE_SUMMIT",
     "INDEPENDENCE",
     "MILITARY",
     "MILITARY_COOPERATION",
     "MILITARY_EDUCATION",
     "OFFICIAL",
     "ORGANISATION",
     "PEACE",
     "PREPARATORY_MEETING",
     "PRESS_CONFERENCE",
     "PROPOSAL",
     "RECOGNITION",
     "REORGANISATION",
     "REPRESENTATION",
     "SPEECH",
     "STATE",
     "STUDENT_EXCHANGE",
     "UNIVERSITY",
     "VISA_EXEMPTION"
    ]
   },
   {
    "path": "filter.country",
    "type": "ID"
   },
   {
    "path": "filter.dateFrom",
    "type": "EDTF"
   },
   {
    "path": "filter.dateUntil",
    "type": "EDTF"
   }
  ],
  "document": "query VisitList($language: Language!, $first: Int!, $after: String, $filter: EventFilter) {\n  visits(first: $first, after: $after, filter: $filter) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      date {\n        edtf\n      }\n      kind\n      madeBy(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      visited(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "treaties",
  "type": "Treaty",
  "columns": [
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "links",
    "name": "signedBy",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "resultOf",
    "type": "EventLink"
   },
   {
    "kind": "links",
    "name": "ledTo",
    "type": "EventLink"
   }
  ],
  "arguments": [
   {
    "path": "filter.types",
    "type": "EventType",
    "list": true,
    "values": [
     "SUMMIT",
     "VISIT",
     "TREATY",
     "STATEMENT",
     "FOUNDING"
    ]
   },
   {
    "path": "filter.kinds",
    "type": "EventKind",
    "list": true,
    "values": [
     "ANNOUNCEMENT",
     "ASSEMBLY",
     "BROADCASTER",
     "BUSINESS_COUNCIL",
     "BUSINESS_MEETING",
     "COMMON_VISION",
     "CONGRESS",
     "COOPERATION",
     "COUNTER_TERRORISM",
     "DECLARATION",
     "ECONOMIC_COOPERATION",
     "FOUNDING_AGREEMENT",
     "FRIENDSHIP",
     "GOVERNMENT",
     "HEADS_OF_STATE_SUMMIT",
     "INDEPENDENCE",
     "MILITARY",
     "MILITARY_COOPERATION",
     "MILITARY_EDUCATION",
     "OFFICIAL",
     "ORGANISATION",
     "PEACE",
     "PREPARATORY_MEETING",
     "PRESS_CONFERENCE",
     "PROPOSAL",
     "RECOGNITION",
     "REORGANISATION",
     "REPRESENTATION",
     "SPEECH",
     "STATE",
     "STUDENT_EXCHANGE",
     "UNIVERSITY",
     "VISA_EXEMPTION"
    ]
   },
   {
    "path": "filter.country",
    "type": "ID"
   },
   {
    "path": "filter.dateFrom",
    "type": "EDTF"
   },
   {
    "path": "filter.dateUntil",
    "type": "EDTF"
   }
  ],
  "document": "query TreatyList($language: Language!, $first: Int!, $after: String, $filter: EventFilter) {\n  treaties(first: $first, after: $after, filter: $filter) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      date {\n        edtf\n      }\n      kind\n      signedBy(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      resultOf(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      ledTo(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "statements",
  "type": "Statement",
  "columns": [
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "links",
    "name": "spokenBy",
    "type": "SpeakerLink"
   },
   {
    "kind": "links",
    "name": "spokenAt",
    "type": "OccasionLink"
   }
  ],
  "arguments": [
   {
    "path": "filter.types",
    "type": "EventType",
    "list": true,
    "values": [
     "SUMMIT",
     "VISIT",
     "TREATY",
     "STATEMENT",
     "FOUNDING"
    ]
   },
   {
    "path": "filter.kinds",
    "type": "EventKind",
    "list": true,
    "values": [
     "ANNOUNCEMENT",
     "ASSEMBLY",
     "BROADCASTER",
     "BUSINESS_COUNCIL",
     "BUSINESS_MEETING",
     "COMMON_VISION",
     "CONGRESS",
     "COOPERATION",
     "COUNTER_TERRORISM",
     "DECLARATION",
     "ECONOMIC_COOPERATION",
     "FOUNDING_AGREEMENT",
     "FRIENDSHIP",
     "GOVERNMENT",
     "HEADS_OF_STATE_SUMMIT",
     "INDEPENDENCE",
     "MILITARY",
     "MILITARY_COOPERATION",
     "MILITARY_EDUCATION",
     "OFFICIAL",
     "ORGANISATION",
     "PEACE",
     "PREPARATORY_MEETING",
     "PRESS_CONFERENCE",
     "PROPOSAL",
     "RECOGNITION",
     "REORGANISATION",
     "REPRESENTATION",
     "SPEECH",
     "STATE",
     "STUDENT_EXCHANGE",
     "UNIVERSITY",
     "VISA_EXEMPTION"
    ]
   },
   {
    "path": "filter.country",
    "type": "ID"
   },
   {
    "path": "filter.dateFrom",
    "type": "EDTF"
   },
   {
    "path": "filter.dateUntil",
    "type": "EDTF"
   }
  ],
  "document": "query StatementList($language: Language!, $first: Int!, $after: String, $filter: EventFilter) {\n  statements(first: $first, after: $after, filter: $filter) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      date {\n        edtf\n      }\n      kind\n      spokenBy(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      spokenAt(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "foundings",
  "type": "Founding",
  "columns": [
   {
    "kind": "date",
    "name": "date"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "EventKind"
   },
   {
    "kind": "links",
    "name": "founded",
    "type": "FoundedLink"
   },
   {
    "kind": "links",
    "name": "reorganised",
    "type": "OrganisationLink"
   },
   {
    "kind": "links",
    "name": "resultOf",
    "type": "EventLink"
   }
  ],
  "arguments": [
   {
    "path": "filter.types",
    "type": "EventType",
    "list": true,
    "values": [
     "SUMMIT",
     "VISIT",
     "TREATY",
     "STATEMENT",
     "FOUNDING"
    ]
   },
   {
    "path": "filter.kinds",
    "type": "EventKind",
    "list": true,
    "values": [
     "ANNOUNCEMENT",
     "ASSEMBLY",
     "BROADCASTER",
     "BUSINESS_COUNCIL",
     "BUSINESS_MEETING",
     "COMMON_VISION",
     "CONGRESS",
     "COOPERATION",
     "COUNTER_TERRORISM",
     "DECLARATION",
     "ECONOMIC_COOPERATION",
     "FOUNDING_AGREEMENT",
     "FRIENDSHIP",
     "GOVERNMENT",
     "HEADS_OF_STATE_SUMMIT",
     "INDEPENDENCE",
     "MILITARY",
     "MILITARY_COOPERATION",
     "MILITARY_EDUCATION",
     "OFFICIAL",
     "ORGANISATION",
     "PEACE",
     "PREPARATORY_MEETING",
     "PRESS_CONFERENCE",
     "PROPOSAL",
     "RECOGNITION",
     "REORGANISATION",
     "REPRESENTATION",
     "SPEECH",
     "STATE",
     "STUDENT_EXCHANGE",
     "UNIVERSITY",
     "VISA_EXEMPTION"
    ]
   },
   {
    "path": "filter.country",
    "type": "ID"
   },
   {
    "path": "filter.dateFrom",
    "type": "EDTF"
   },
   {
    "path": "filter.dateUntil",
    "type": "EDTF"
   }
  ],
  "document": "query FoundingList($language: Language!, $first: Int!, $after: String, $filter: EventFilter) {\n  foundings(first: $first, after: $after, filter: $filter) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      date {\n        edtf\n      }\n      kind\n      founded(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      reorganised(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      resultOf(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "layers",
  "type": "Layer",
  "columns": [
   {
    "kind": "value",
    "name": "typology",
    "type": "Typology"
   },
   {
    "kind": "value",
    "name": "position",
    "type": "Int"
   },
   {
    "kind": "links",
    "name": "proposedBy",
    "type": "ProposerLink"
   }
  ],
  "arguments": [
   {
    "path": "typology",
    "type": "Typology",
    "values": [
     "PYRAMID",
     "ALDECOA_KEATING_1999",
     "PAQUIN_2004",
     "LECOURS_2008"
    ]
   }
  ],
  "document": "query LayerList($language: Language!, $first: Int!, $after: String, $typology: Typology) {\n  layers(first: $first, after: $after, typology: $typology) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      typology\n      position\n      proposedBy(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "municipalities",
  "type": "Municipality",
  "columns": [
   {
    "kind": "value",
    "name": "kind",
    "type": "MunicipalityKind"
   },
   {
    "kind": "node",
    "name": "province",
    "type": "Province"
   },
   {
    "kind": "count",
    "name": "agreements"
   }
  ],
  "arguments": [
   {
    "path": "filter.province",
    "type": "SubdivisionCode"
   },
   {
    "path": "filter.kinds",
    "type": "MunicipalityKind",
    "list": true,
    "values": [
     "METROPOLITAN",
     "PROVINCIAL_CENTRE",
     "DISTRICT",
     "TOWN"
    ]
   },
   {
    "path": "filter.partnerCountry",
    "type": "CountryCode"
   },
   {
    "path": "filter.hasAgreements",
    "type": "Boolean"
   },
   {
    "path": "filter.existing",
    "type": "Boolean"
   },
   {
    "path": "filter.existingOn",
    "type": "LocalDate"
   },
   {
    "path": "orderBy.field",
    "type": "LocalGovernmentOrderField",
    "values": [
     "NAME",
     "AGREEMENTS"
    ],
    "default": "NAME"
   },
   {
    "path": "orderBy.direction",
    "type": "OrderDirection",
    "values": [
     "ASC",
     "DESC"
    ],
    "default": "ASC"
   }
  ],
  "document": "query MunicipalityList($language: Language!, $first: Int!, $after: String, $filter: MunicipalityFilter, $orderBy: MunicipalityOrder) {\n  municipalities(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      kind\n      province {\n        ...Brief\n      }\n      agreements {\n        totalCount\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "organisations",
  "type": "Organisation",
  "columns": [
   {
    "kind": "value",
    "name": "abbreviation",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "kind",
    "type": "OrganisationKind"
   },
   {
    "kind": "links",
    "name": "basedIn",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "foundings",
    "type": "FoundingLink"
   }
  ],
  "arguments": [
   {
    "path": "kinds",
    "type": "OrganisationKind",
    "list": true,
    "values": [
     "BROADCASTER",
     "BUSINESS_COUNCIL",
     "DIPLOMATIC_MISSION",
     "INTERNATIONAL_ORGANISATION",
     "MILITARY",
     "MINISTRY",
     "PARLIAMENT",
     "PARLIAMENTARY_ASSEMBLY",
     "STATE_AGENCY",
     "UNION_OF_LOCAL_GOVERNMENTS",
     "UNION_OF_STATES",
     "UNIVERSITY"
    ]
   }
  ],
  "document": "query OrganisationList($language: Language!, $first: Int!, $after: String, $kinds: [OrganisationKind!]) {\n  organisations(first: $first, after: $after, kinds: $kinds) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      abbreviation\n      kind\n      basedIn(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      foundings(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "partnerCities",
  "type": "PartnerCity",
  "columns": [
   {
    "kind": "value",
    "name": "kind",
    "type": "PartnerCityKind"
   },
   {
    "kind": "node",
    "name": "country",
    "type": "Country"
   },
   {
    "kind": "count",
    "name": "agreements"
   }
  ],
  "arguments": [
   {
    "path": "filter.country",
    "type": "CountryCode"
   },
   {
    "path": "filter.kinds",
    "type": "PartnerCityKind",
    "list": true,
    "values": [
     "CITY",
     "CITY_DISTRICT",
     "DISTRICT",
     "REGION",
     "TOWN",
     "VILLAGE"
    ]
   },
   {
    "path": "filter.hasAgreements",
    "type": "Boolean"
   },
   {
    "path": "filter.existingOn",
    "type": "LocalDate"
   },
   {
    "path": "orderBy.field",
    "type": "LocalGovernmentOrderField",
    "values": [
     "NAME",
     "AGREEMENTS"
    ],
    "default": "NAME"
   },
   {
    "path": "orderBy.direction",
    "type": "OrderDirection",
    "values": [
     "ASC",
     "DESC"
    ],
    "default": "ASC"
   }
  ],
  "document": "query PartnerCityList($language: Language!, $first: Int!, $after: String, $filter: PartnerCityFilter, $orderBy: PartnerCityOrder) {\n  partnerCities(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      kind\n      country {\n        ...Brief\n      }\n      agreements {\n        totalCount\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "parties",
  "type": "Party",
  "columns": [
   {
    "kind": "value",
    "name": "abbreviation",
    "type": "String"
   },
   {
    "kind": "links",
    "name": "activeIn",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "governed",
    "type": "NationLink"
   }
  ],
  "arguments": [],
  "document": "query PartyList($language: Language!, $first: Int!, $after: String) {\n  parties(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      abbreviation\n      activeIn(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      governed(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "periods",
  "type": "Period",
  "columns": [
   {
    "kind": "date",
    "name": "span"
   },
   {
    "kind": "value",
    "name": "division",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "reported",
    "type": "Float"
   },
   {
    "kind": "value",
    "name": "reportedUnit",
    "type": "String"
   }
  ],
  "arguments": [],
  "document": "query PeriodList($language: Language!, $first: Int!, $after: String) {\n  periods(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      span {\n        edtf\n      }\n      division\n      reported\n      reportedUnit\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "people",
  "type": "Person",
  "columns": [
   {
    "kind": "value",
    "name": "kind",
    "type": "PersonKind"
   },
   {
    "kind": "links",
    "name": "citizenOf",
    "type": "NationLink"
   },
   {
    "kind": "links",
    "name": "offices",
    "type": "OfficeLink"
   }
  ],
  "arguments": [
   {
    "path": "kind",
    "type": "PersonKind",
    "values": [
     "OFFICIAL",
     "SCHOLAR"
    ]
   }
  ],
  "document": "query PersonList($language: Language!, $first: Int!, $after: String, $kind: PersonKind) {\n  people(first: $first, after: $after, kind: $kind) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      kind\n      citizenOf(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n      offices(first: 20) {\n        ...OfLink\n        node {\n          ...Brief\n        }\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n\nfragment OfLink on Link {\n  date {\n    edtf\n  }\n  role\n  count\n  basis\n  reason(language: $language)\n  ground {\n    ...Brief\n  }\n  note\n  locator\n  literature\n}"
 },
 {
  "field": "provinces",
  "type": "Province",
  "columns": [
   {
    "kind": "value",
    "name": "code",
    "type": "SubdivisionCode"
   },
   {
    "kind": "count",
    "name": "municipalities"
   },
   {
    "kind": "count",
    "name": "agreements"
   }
  ],
  "arguments": [],
  "document": "query ProvinceList($language: Language!, $first: Int!, $after: String) {\n  provinces(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      code\n      municipalities {\n        totalCount\n      }\n      agreements {\n        totalCount\n      }\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 },
 {
  "field": "states",
  "type": "State",
  "columns": [
   {
    "kind": "value",
    "name": "code",
    "type": "String"
   },
   {
    "kind": "value",
    "name": "status",
    "type": "StateStatus"
   }
  ],
  "arguments": [],
  "document": "query StateList($language: Language!, $first: Int!, $after: String) {\n  states(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Brief\n      code\n      status\n    }\n  }\n}\n\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}"
 }
];

export const pageDocuments = {
 "Choices": "# What lists are narrowed by.\nquery ListChoices($language: Language!) {\n  countries(first: 500) {\n    nodes {\n      code\n      name(language: $language)\n    }\n  }\n  provinces(first: 500) {\n    nodes {\n      code\n      name(language: $language)\n    }\n  }\n  editorialNotes(first: 500) {\n    nodes {\n      field\n    }\n  }\n}\n",
 "Notes": "query PageNotes(\n  $kind: EditorialNoteKind\n  $field: String\n  $first: Int!\n  $after: String\n  $language: Language!\n) {\n  editorialNotes(kind: $kind, field: $field, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...Note\n      about {\n        ...Brief\n      }\n    }\n  }\n}\n\nfragment Note on EditorialNote {\n  type: __typename\n  id\n  kind\n  field\n  sourceSays\n  correction\n  reason(language: $language)\n  basis\n  ground {\n    ...Brief\n  }\n  groundPlace\n}\n\n# What a link to a thing says.\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n",
 "Search": "query PageSearch($text: String!, $language: Language!) {\n  search(text: $text, first: 50) {\n    totalCount\n    edges {\n      matchedName\n      node {\n        ...Brief\n      }\n    }\n  }\n}\n\n# What a link to a thing says.\nfragment Brief on Node {\n  type: __typename\n  id\n  ... on Named {\n    name(language: $language)\n  }\n  ... on Agreement {\n    date {\n      edtf\n    }\n    parties {\n      name(language: $language)\n    }\n  }\n  ... on Source {\n    title\n    authors\n    year\n  }\n  ... on Dataset {\n    title\n  }\n  ... on EditorialNote {\n    field\n  }\n}\n"
} as const;
