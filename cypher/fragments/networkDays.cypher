sum(CASE WHEN $asOf IS NULL OR agreement.latest <= date($asOf) THEN 1 ELSE 0 END) AS certainWeight, //@when days
min(agreement.earliest) AS since, min(agreement.latest) AS certainSince //@when days
null AS certainWeight, null AS since, null AS certainSince //@when not days
