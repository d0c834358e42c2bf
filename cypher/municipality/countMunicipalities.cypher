MATCH (municipality:Municipality)
WHERE true
  AND ($province IS NULL OR municipality.provinceCode = $province)
  AND ($kinds IS NULL OR municipality.kind IN $kinds)
  AND ($partnerCountry IS NULL OR EXISTS { (municipality)-[:TWINNED_WITH]->(:PartnerCity {countryCode: $partnerCountry}) })
  AND ($hasAgreements IS NULL OR $hasAgreements = (municipality.agreementCount > 0))
  AND ($existing IS NULL OR $existing <> EXISTS { (municipality)-[:SUCCEEDED_BY]->() })
  AND ($existingOn IS NULL OR NOT EXISTS { (municipality)-[ended:SUCCEEDED_BY]->() WHERE date(ended.on) <= date($existingOn) }
    AND NOT EXISTS { (municipality)<-[begun:SUCCEEDED_BY]-() WHERE begun.kind <> 'MERGED_INTO' AND date(begun.on) > date($existingOn) })
RETURN count(municipality) AS count
