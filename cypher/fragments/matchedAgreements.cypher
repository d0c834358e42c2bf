// Where one party is asked for, its agreements are found by an index of parties; the rest of the filter follows.
MATCH ()<-[party:WITH]-(agreement:@agreements) //@when given partnerCity
USING INDEX party:WITH(placeId, dateOrder) //@when given partnerCity
WHERE party.placeId = $partnerCity AND party.dateOrder > '' //@when given partnerCity
MATCH ()-[party:SIGNED]->(agreement:@agreements) //@when not given partnerCity, given municipality
USING INDEX party:SIGNED(placeId, dateOrder) //@when not given partnerCity, given municipality
WHERE party.placeId = $municipality AND party.dateOrder > '' //@when not given partnerCity, given municipality
MATCH ()-[party:SIGNED]->(agreement:@agreements) //@when not given partnerCity, not given municipality, given province
USING INDEX party:SIGNED(provinceCode, dateOrder) //@when not given partnerCity, not given municipality, given province
WHERE party.provinceCode = $province AND party.dateOrder > '' //@when not given partnerCity, not given municipality, given province
MATCH ()<-[party:WITH]-(agreement:@agreements) //@when not given partnerCity, not given municipality, not given province, given partnerCountry
USING INDEX party:WITH(countryCode, dateOrder) //@when not given partnerCity, not given municipality, not given province, given partnerCountry
WHERE party.countryCode = $partnerCountry AND party.dateOrder > '' //@when not given partnerCity, not given municipality, not given province, given partnerCountry
MATCH (agreement:@agreements) //@when not given partnerCity, not given municipality, not given province, not given partnerCountry
WHERE true //@when not given partnerCity, not given municipality, not given province, not given partnerCountry
