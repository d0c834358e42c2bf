MATCH (place:LocalGovernment)
SET place.agreementCount = COUNT { (place)-[:SIGNED|WITH]-(:Agreement) }
