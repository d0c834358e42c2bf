MATCH (partnerCity:PartnerCity)
WHERE true
  AND ($country IS NULL OR partnerCity.countryCode = $country)
  AND ($kinds IS NULL OR partnerCity.kind IN $kinds)
  AND ($hasAgreements IS NULL OR $hasAgreements = (partnerCity.agreementCount > 0))
  AND ($existingOn IS NULL OR NOT EXISTS { (partnerCity)-[ended:SUCCEEDED_BY]->() WHERE date(ended.on) <= date($existingOn) }
    AND NOT EXISTS { (partnerCity)<-[begun:SUCCEEDED_BY]-() WHERE begun.kind <> 'MERGED_INTO' AND date(begun.on) > date($existingOn) })
RETURN count(partnerCity) AS count
