import { expect, test } from "vitest";
import { readConfig } from "../../src/model/config";
import { Model } from "../../src/model/model";
import { type GgufFile, readGguf } from "../../src/weights/gguf";
import type { MetaValue } from "../../src/weights/meta";
import { type SyntheticShape, syntheticModel } from "../../src/weights/synthetic/synthetic_model";
import type { GgmlType } from "../../src/weights/types";
import { ReferenceModel } from "../reference/forward";
import { worstError } from "./support/kernels";
import { testDevice } from "./support/open";
import { decode, prefill } from "./support/rows";

const gpu = await testDevice();
const LENGTH = 40;
const CONTEXT = 64;

/** A model that differs from the usual in one way or several. */
interface Odd {
  readonly type?: GgmlType;
  readonly shape?: Partial<SyntheticShape>;
  readonly metadata?: Readonly<Record<string, MetaValue>>;
  readonly change?: (file: GgufFile) => void;
}

const tied = ({ tensors }: GgufFile) =>
  void (tensors as Map<string, unknown>).delete("output.weight");
/** RoPE's divisors: the first gains of a norm, which are about one. */
const divisors = ({ tensors }: GgufFile) => {
  const gains = tensors.get("blk.0.attn_norm.weight")!;
  const name = "rope_freqs.weight";
  (tensors as Map<string, unknown>).set(name, { ...gains, name, cols: 16, bytes: 64 });
};

const models: readonly (readonly [name: string, odd: Odd])[] = [
  ["one layer, one head of 64", { shape: { layers: 1, hidden: 64, heads: 1, kvHeads: 1 } }],
  [
    "five heads over one, an odd feed-forward, F16",
    { type: "F16", shape: { hidden: 100, feedForward: 173, heads: 5, kvHeads: 1 } },
  ],
  ["tied output", { change: tied }],
  [
    "RoPE: linear",
    { metadata: { "llama.rope.scaling.type": "linear", "llama.rope.scaling.factor": 4 } },
  ],
  [
    "RoPE: ntk",
    { metadata: { "llama.rope.scaling.type": "ntk", "llama.rope.scaling.factor": 100 } },
  ],
  [
    "RoPE: dynamic, beyond the trained context",
    {
      shape: { contextLength: 16 },
      metadata: { "llama.rope.scaling.type": "dynamic", "llama.rope.scaling.factor": 4 },
    },
  ],
  [
    "RoPE: dynamic, within it",
    { metadata: { "llama.rope.scaling.type": "dynamic", "llama.rope.scaling.factor": 4 } },
  ],
  ["RoPE: divisors of its frequencies", { change: divisors }],
];

test.each(models)("%s", async (_, { type = "Q8_0", shape = {}, metadata = {}, change }) => {
  const usual = { layers: 2, hidden: 128, feedForward: 160, heads: 4, kvHeads: 2 };
  const rest = { vocabulary: 300, contextLength: CONTEXT, normEpsilon: 1e-6 };
  const source = syntheticModel("odd", { ...usual, ...rest, ...shape }, type);
  const read = await readGguf(source);
  const file = {
    metadata: new Map([...read.metadata, ...Object.entries(metadata)]),
    tensors: new Map(read.tensors),
  };
  change?.(file);
  const model = await Model.open(gpu, source, file, readConfig(file, "odd"), {
    variant: { elem: "f32", subgroups: gpu.can.subgroups },
    cacheType: "f32",
    positions: CONTEXT,
    ...{ sequences: 1, rows: LENGTH, decodeRows: 1 },
  });
  const reference = await ReferenceModel.load(source, file, CONTEXT);
  const ids = Array.from({ length: LENGTH }, (_, i) => (i * 37 + 5) % model.config.vocabulary);
  const expected = reference.logits(ids);
  const sequence = model.openSequence();
  const half = LENGTH / 2;
  const found = [await prefill(model, sequence, ids.slice(0, half))];
  found.push(...(await decode(model, sequence, ids.slice(half))));
  found.forEach((logits, i) => {
    expect(worstError(logits, expected[half - 1 + i]!)).toBeLessThan(1e-4);
  });
  model.dispose();
});
