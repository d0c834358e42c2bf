.role, .note, .locator, .literature, .sourceId,
date: coalesce(relationship.date, relationship.on), deed: relationship.deed,
count: coalesce(relationship.count, relationship.agreements),
since: toString(relationship.since), certainSince: toString(relationship.certainSince),
type: type(relationship), source: startNode(relationship).id, target: endNode(relationship).id
