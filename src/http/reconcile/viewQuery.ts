/** What the playground shows of an entity whose view was asked for. */
export const viewQuery = `query View($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Named {
      name
      english: name(language: EN)
    }
    ... on LocalGovernment {
      otherNames { text kind from { edtf } until { edtf } }
      location { latitude longitude }
      geoNamesId
      country { name }
      agreements {
        totalCount
        nodes { date { edtf } municipality { name } partnerCity { name country { name } } }
      }
    }
    ... on Identified {
      externalIds { scheme value state address }
    }
    ... on Cited {
      citations { source { title } locator }
    }
  }
}
`;
