WITH collect(source.id) AS sources, collect(target.id) AS targets,
  collect(weight) AS weights, collect(certainWeight) AS certainWeights,
  collect(coalesce(toString(since), '')) AS since, collect(coalesce(toString(certainSince), '')) AS certainSince, //@when days
  collect(null) AS since, collect(null) AS certainSince, //@when not days
  collect(DISTINCT source) + collect(DISTINCT target) AS nodes
UNWIND nodes AS node
