.date, .role, .count, .basis, .reason, .reasonEn, .groundId, .note, .locator, .literature,
earliest: toString(link.earliest), latest: toString(link.latest)
