.date, .role, .count, .note, .locator, .literature,
earliest: toString(link.earliest), latest: toString(link.latest)
