import { expect, test } from "vitest";
import { meanNll, ReferenceModel } from "../../reference/forward";
import { goldenCases, goldenNames, goldenSource, goldenTypeNames } from "../../reference/golden";
import { greedy } from "../../reference/sampling";

const names = [...goldenNames, ...goldenTypeNames];

test.each(names)("the float64 forward pass gives the expected logits of %s", async (name) => {
  const model = await ReferenceModel.load(goldenSource(name));
  for (const expected of goldenCases(name)) {
    const logits = model.logits(expected.ids);
    expect(logits.map(greedy)).toEqual(expected.argmax_each);
    expect(Math.abs(meanNll(logits, expected.ids) - expected.mean_nll)).toBeLessThan(1e-10);
    const last = logits[logits.length - 1]!;
    expect(last.length).toBe(expected.last_logits.length);
    // The file has five decimals.
    const worst = Math.max(...expected.last_logits.map((value, i) => Math.abs(value - last[i]!)));
    expect(worst).toBeLessThan(5.1e-6);
  }
});
