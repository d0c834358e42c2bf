collect(node.id) AS ids, collect(node.name) AS names,
collect(node.nameEn) AS namesEn, collect(coalesce(node.nameLocal, node.name)) AS namesLocal, //@when otherNames
collect(null) AS namesEn, collect(null) AS namesLocal, //@when not otherNames
collect(node.location.latitude) AS latitudes, collect(node.location.longitude) AS longitudes, //@when places
collect(null) AS latitudes, collect(null) AS longitudes, //@when not places
collect(coalesce(node.wikidataId, '')) AS wikidataIds, collect(CASE WHEN node:Province THEN 0 ELSE coalesce(node.geoNamesId, 0) END) AS geoNamesIds, //@when externalIds
collect(null) AS wikidataIds, collect(null) AS geoNamesIds, //@when not externalIds
