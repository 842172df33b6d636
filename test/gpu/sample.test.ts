import { describe, expect, test } from "vitest";
import { NOT_FINITE, PICK_BYTES, type Pick, packPick, sample } from "../../src/kernels/sample";
import { logSoftmax, softmax } from "../reference/ops";
import { randomFloats } from "../reference/random";
import { candidates, greedy, penalise, type SamplingRules } from "../reference/sampling";
import { KernelBench } from "./support/kernels";
import { testDevice } from "./support/open";

const gpu = await testDevice();

/** Odd, and more than the 64 Ki / 4 tokens that fit into a workgroup's memory. */
const SIZES = [925, 20_011] as const;
const PLAIN: SamplingRules = {
  temperature: 1,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
};

/** A row's wishes: rules, and what else differs from row to row. */
type Wish = Partial<SamplingRules & Pick>;

/** Chooses from each row of logits. `seen` lists the tokens of each sequence. */
async function choose(
  rows: readonly Float32Array[],
  wishes: readonly Wish[],
  seen: readonly (readonly number[])[] = [[]],
) {
  const bench = new KernelBench(gpu);
  const vocabulary = rows[0]!.length;
  const words = Math.ceil(vocabulary / 32);
  const bits = new Uint32Array(seen.length * words);
  seen.forEach((tokens, sequence) => {
    for (const token of tokens) bits[sequence * words + (token >>> 5)]! |= 1 << (token & 31);
  });
  const logits = new Float32Array(wishes.length * vocabulary);
  const view = new DataView(new ArrayBuffer(wishes.length * PICK_BYTES));
  wishes.forEach((wish, row) => {
    logits.set(rows[row % rows.length]!, row * vocabulary);
    packPick(view, row, { sequence: 0, random: 0, logProbability: false, ...PLAIN, ...wish });
  });
  const seenBuffer = bench.upload(bits);
  const chosen = bench.buffers.storage("chosen", wishes.length * 4);
  const logProbabilities = bench.buffers.storage("log-probabilities", wishes.length * 4);
  const picks = bench.upload(new Uint32Array(view.buffer));
  const from = bench.upload(logits);
  sample(bench.recorder, vocabulary, picks, from, seenBuffer, chosen, logProbabilities);
  await bench.run({ logitRows: wishes.length });
  const result = {
    tokens: [...(await bench.words(chosen)).subarray(0, wishes.length)],
    logProbabilities: [...(await bench.floats(logProbabilities)).subarray(0, wishes.length)],
    seen: await bench.words(seenBuffer),
  };
  bench.close();
  return result;
}

/** `count` wishes whose random words lie evenly over their range. */
const spread = (count: number, rules: Wish): Wish[] =>
  Array.from({ length: count }, (_, i) => ({ ...rules, random: ((i + 0.5) / count) * 2 ** 32 }));

describe.each(SIZES)("sample from %i tokens", (vocabulary) => {
  const logits = randomFloats(`logits ${vocabulary}`, vocabulary, 3);

  test("greedy takes the lowest id of the highest logits", async () => {
    const high = Math.max(...logits) + 1;
    const ties = [[vocabulary - 1], [300, 44, vocabulary - 1], [256, 0, 512]];
    const rows = ties.map((ids) => {
      const row = logits.slice();
      for (const id of ids) row[id] = high;
      return row;
    });
    const negative = logits.map((value) => value - 100);
    const all = [...rows, negative, new Float32Array(vocabulary).fill(-0)];
    const { tokens } = await choose(
      all,
      all.map(() => ({ temperature: 0 })),
    );
    expect(tokens).toEqual([vocabulary - 1, 44, 0, greedy(negative), 0]);
  });

  test("each choice comes as often as its probability", async () => {
    const count = 200;
    for (const rules of [
      { temperature: 0.3 },
      { temperature: 0.5, topK: 7 },
      { temperature: 0.7, topP: 0.8 },
      { temperature: 0.6, minP: 0.1 },
      { temperature: 0.8, topK: 40, topP: 0.9, minP: 0.05 },
    ]) {
      const expected = candidates(logits, { ...PLAIN, ...rules });
      const { tokens } = await choose([logits], spread(count, rules));
      const counts = new Map<number, number>();
      for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
      const label = JSON.stringify(rules);
      expect(
        tokens.filter((token) => !expected.has(token)),
        label,
      ).toEqual([]);
      // evenly spread random words: a token's run of them is cut at two ends
      const off = [...expected].map(([token, p]) => Math.abs((counts.get(token) ?? 0) - p * count));
      expect(Math.max(...off), label).toBeLessThanOrEqual(1.01);
    }
  });

  test("tokens that are equal at the cut are all kept", async () => {
    const row = new Float32Array(vocabulary).fill(-20);
    const best = [700, 3, 511, 90];
    for (const id of best) row[id] = 2;
    const { tokens } = await choose([row], spread(64, { topK: 2 }));
    expect([...new Set(tokens)].sort((a, b) => a - b)).toEqual([3, 90, 511, 700]);
  });

  test("top-k 1 and a tiny top-p are greedy whatever the random word", async () => {
    const wishes = [...spread(8, { topK: 1 }), ...spread(8, { topP: 1e-6 })];
    const { tokens } = await choose([logits], wishes);
    expect(new Set(tokens)).toEqual(new Set([greedy(logits)]));
  });

  test("the same random word gives the same token", async () => {
    const wishes = spread(64, { temperature: 1.3 });
    const first = await choose([logits], wishes);
    const again = await choose([logits], [...wishes].reverse());
    expect(again.tokens.reverse()).toEqual(first.tokens);
  });

  test("the repetition penalty looks at the row's own sequence", async () => {
    const seen = [[], [greedy(logits)], [0, 31, 32, vocabulary - 1, greedy(logits)]];
    const rules = { temperature: 0, repetitionPenalty: 30 };
    const wishes = seen.map((_, sequence) => ({ ...rules, sequence }));
    const found = await choose([logits], wishes, seen);
    const expected = seen.map((tokens) => greedy(penalise(logits, new Set(tokens), 30)));
    expect(found.tokens).toEqual(expected);
    expect(new Set(expected.slice(0, 2)).size).toBe(2);

    // negative logits move down too
    const below = logits.map((value) => value - 50);
    const low = await choose([below], wishes, seen);
    const best = seen.map((tokens) => greedy(penalise(below, new Set(tokens), 30)));
    expect(low.tokens).toEqual(best);

    // what was chosen is seen from then on
    const words = Math.ceil(vocabulary / 32);
    expected.forEach((token, sequence) => {
      const word = found.seen[sequence * words + (token >>> 5)]!;
      expect((word >>> (token & 31)) & 1).toBe(1);
    });
  });

  test("log-probabilities are those of the logits as they came", async () => {
    const wishes = [
      { logProbability: true, temperature: 0 },
      { logProbability: true, temperature: 2, topK: 50, random: 0xd0000000 },
      { logProbability: true, temperature: 0, repetitionPenalty: 9, sequence: 1 },
      { logProbability: false, temperature: 0 },
    ];
    const { tokens, logProbabilities } = await choose([logits], wishes, [[], [greedy(logits)]]);
    const expected = logSoftmax(logits);
    for (let row = 0; row < 3; row++) {
      expect(Math.abs(logProbabilities[row]! - expected[tokens[row]!]!)).toBeLessThan(1e-4);
    }
    expect(tokens[2]).not.toBe(tokens[0]);
    expect(logProbabilities[3]).toBe(0);
  });

  test("logits that are not finite choose no token", async () => {
    const bad = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const rows = bad.map((value, i) => {
      const row = logits.slice();
      row[(i * 377 + vocabulary - 1) % vocabulary] = value;
      return row;
    });
    const all = [...rows, logits];
    for (const temperature of [0, 1]) {
      const wishes = all.map(() => ({ temperature, random: 2 ** 31, topK: 5, topP: 0.9 }));
      const { tokens } = await choose(all, wishes);
      expect(tokens.slice(0, 3)).toEqual([NOT_FINITE, NOT_FINITE, NOT_FINITE]);
      expect(softmax(logits)[tokens[3]!]!).toBeGreaterThan(0);
    }
  });
});
