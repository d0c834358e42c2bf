import { expect, test } from "vitest";
import { edtfOfSpan } from "../../src/domain/edtfOfSpan.ts";

test.each([
  ["2019-09-06", "2019-09-06", "2019-09-06"],
  ["2019-09-01", "2019-09-30", "2019-09"],
  ["2020-02-01", "2020-02-29", "2020-02"],
  ["2019-01-01", "2019-12-31", "2019"],
  ["2019-01-01", "2019-05-05", "2019-01-01/2019-05-05"],
  ["2019-09-06", null, "2019-09-06/.."],
])("from %s to %s: %s", (earliest, latest, edtf) => {
  expect(edtfOfSpan(earliest, latest)).toBe(edtf);
});
