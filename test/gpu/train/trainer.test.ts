import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { hashText } from "../../../src/common/random";
import type { Example } from "../../../src/train/types";
import { type LoraAdapter, PROJECTIONS, type Projection } from "../../../src/weights/lora";
import { type AdamWState, adamw, clipFactor } from "../../reference/adamw";
import { keptInput } from "../../reference/dropout";
import { ReferenceModel } from "../../reference/forward";
import { type Mask, ReferenceLora } from "../../reference/lora_gradients";
import { testDevice } from "../support/open";
import { openTiny, tinyFile, WIDE_SHAPE } from "../support/tiny";
import { openTrainer, randomAdapter, worstOf } from "./support";

const gpu = await testDevice();
const model = await openTiny(gpu);
const { file, source } = tinyFile();
const reference = await ReferenceModel.load(source, file);
afterAll(() => model.dispose());
afterEach(() => vi.restoreAllMocks());

const ids = (count: number, seed: number) =>
  Array.from({ length: count }, (_, i) => (i * i * 7 + 31 * i + seed) % 203);
const EXAMPLES: readonly Example[] = [
  { ids: ids(12, 3), lossFrom: 4 },
  { ids: ids(2, 5), lossFrom: 1 },
  { ids: ids(37, 8), lossFrom: 20 },
  { ids: ids(20, 13), lossFrom: 19 },
];

type Kind = readonly [string, readonly Projection[], rank: number, up: "F32" | "Q8_0"];
const ALL: Kind = ["all projections", ["q", "k", "v", "o", "gate", "up", "down"], 5, "Q8_0"];
const TWO_MATRICES: Kind = ["q, v and up, gate and up two matrices", ["q", "v", "up"], 3, "F32"];

describe("gradients against float64", () => {
  // SwiftShader takes minutes to compile the kernels of another type beside those of Q8_0.
  test.each(gpu.can.f16 ? [ALL, TWO_MATRICES] : [ALL])("%s", async (_, targets, rank, upType) => {
    const other = upType === "Q8_0" ? model : await openTiny(gpu, {}, upType);
    const tiny = tinyFile(upType);
    const exact = await ReferenceModel.load(tiny.source, tiny.file);
    const adapter = randomAdapter(other.config, rank, targets);
    const trainer = await openTrainer(other, 40, { targets }, {}, adapter);
    const example = EXAMPLES[2]!;
    const found = await trainer.gradients([example]);
    const lora = new ReferenceLora(exact, adapter);
    const expected = lora.lossAndGradients(example.ids, example.lossFrom);
    expect(Math.abs(found.loss - expected.loss)).toBeLessThan(1e-5);
    expect(worstOf(found.gradients, expected.gradients)).toBeLessThan(1e-5);
    expect((await trainer.loss([example])).loss).toBe(found.loss);
    trainer.dispose();
    if (other !== model) other.dispose();
  });

  test("with dropout, the same inputs forth and back", async () => {
    const adapter = randomAdapter(model.config, 3);
    const optimizer = { beta1: 0, clipNorm: Number.POSITIVE_INFINITY }; // then the means are the gradient
    const trainer = await openTrainer(model, 40, { dropout: 0.3, seed: 9 }, optimizer, adapter);
    const { ids, lossFrom } = EXAMPLES[0]!;
    const { loss } = await trainer.step([{ ids, lossFrom }]);
    const sites = { q: 0, k: 0, v: 0, o: 1, gate: 2, up: 2, down: 3 };
    const mask: Mask = (layer, projection, row, column) =>
      keptInput(0.3, hashText(`dropout 9 1 0 ${row}`), layer, sites[projection], column);
    const lora = new ReferenceLora(reference, adapter, mask);
    const expected = lora.lossAndGradients(ids, lossFrom);
    expect(Math.abs(loss - expected.loss)).toBeLessThan(1e-5);
    expect(worstOf((await trainer.state()).means, expected.gradients)).toBeLessThan(1e-5);
    trainer.dispose();
  });
});

test("packing, splitting and room to spare change no bit", async () => {
  const adapter = randomAdapter(model.config, 4);
  const found = [];
  for (const rows of [36, 47, 128]) {
    const trainer = await openTrainer(model, rows, { dropout: 0.1 }, {}, adapter);
    found.push({ ...(await trainer.gradients(EXAMPLES)), after: await trainer.step(EXAMPLES) });
    trainer.dispose();
  }
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
  expect(found[0]!.losses).toHaveLength(4);
  expect(found[0]!.targets).toBe(8 + 1 + 17 + 1);
});

test("ten steps against float64: losses, and where the numbers go", async () => {
  const adapter = randomAdapter(model.config, 2, ["q", "o", "down"]);
  const optimizer = { learningRate: 0.02, warmupSteps: 3, totalSteps: 10, weightDecay: 0.01 };
  const trainer = await openTrainer(
    model,
    40,
    { targets: ["q", "o", "down"] },
    { ...optimizer, clipNorm: 0.5 },
    adapter,
  );
  const { ids, lossFrom } = EXAMPLES[0]!;
  let states = tensorsOf(adapter).map(
    (values): AdamWState => ({
      values: Float64Array.from(values),
      means: new Float64Array(values.length),
      squares: new Float64Array(values.length),
    }),
  );
  const losses: number[] = [];
  for (let step = 1; step <= 10; step++) {
    const report = await trainer.step([{ ids, lossFrom }]);
    const now = withTensors(adapter, states);
    const expected = new ReferenceLora(reference, now).lossAndGradients(ids, lossFrom);
    const gradients = tensorsOf({ ...adapter, layers: expected.gradients as never });
    const factor = clipFactor(gradients, 0.5);
    const rate = step <= 3 ? (0.02 * step) / 3 : 0.01 * (1 + Math.cos((Math.PI * (step - 4)) / 7));
    const options = { rate, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0.01 };
    states = states.map((state, i) =>
      adamw(
        state,
        Array.from(gradients[i]!, (g) => g * factor),
        step,
        options,
      ),
    );
    expect(report.learningRate).toBeCloseTo(rate, 12);
    expect(Math.abs(report.loss - expected.loss)).toBeLessThan(1e-4);
    losses.push(report.loss);
  }
  expect(losses.at(-1)).toBeLessThan(0.6 * losses[0]!);
  const [begun, found] = [tensorsOf(adapter), tensorsOf(await trainer.adapter())];
  const [moved, apart] = [begun, states.map(({ values }) => values)].map((others) =>
    Math.sqrt(
      found
        .flatMap((each, i) => Array.from(each, (v, j) => (v - others[i]![j]!) ** 2))
        .reduce((a, b) => a + b),
    ),
  );
  expect(apart! / moved!).toBeLessThan(1e-3);
  trainer.dispose();
});

/** All factors of an adapter, in the order of the projections. */
function tensorsOf({ layers }: Pick<LoraAdapter, "layers">): ArrayLike<number>[] {
  return layers.flatMap((pairs) =>
    PROJECTIONS.flatMap((projection) => {
      const pair = pairs[projection];
      return pair ? [pair.a, pair.b] : [];
    }),
  );
}

/** The adapter with other numbers, in f32 as the master weights are. */
function withTensors(adapter: LoraAdapter, states: readonly AdamWState[]): LoraAdapter {
  let at = 0;
  const next = () => states[at++]!.values as unknown as Float32Array;
  const layers = adapter.layers.map((pairs) =>
    Object.fromEntries(Object.keys(pairs).map((name) => [name, { a: next(), b: next() }])),
  );
  return { ...adapter, layers };
}

test("a run goes on bit for bit from its saved state", async () => {
  const open = () => openTrainer(model, 64, { rank: 2, dropout: 0.2, seed: 3 }, { totalSteps: 5 });
  const [whole, half] = [await open(), await open()];
  for (let i = 0; i < 3; i++) await whole.step(EXAMPLES);
  for (let i = 0; i < 2; i++) await half.step(EXAMPLES);
  const state = structuredClone(await half.state());
  half.dispose();
  const other = await open();
  await other.restore(state);
  await other.step(EXAMPLES);
  expect(await other.state()).toEqual(await whole.state());
  expect(other.steps).toBe(3);
  whole.dispose();
  other.dispose();
});

test("a state is read at once, and a large one in blocks of 4 MiB, with every number in its place", async () => {
  const wide = await openTiny(gpu, {}, "Q8_0", WIDE_SHAPE);
  for (const [rank, blocks] of [
    [2, 1],
    [64, 2], // five layers' numbers of 0.8 MiB, and the sixth
  ] as const) {
    const trainer = await openTrainer(wide, 16, { rank, alpha: 2 * rank });
    const [adapter, means, squares] = [1, 2, 3].map((factor) => {
      const random = randomAdapter(wide.config, rank);
      for (const values of tensorsOf(random) as Float32Array[]) {
        values.forEach((value, i) => {
          values[i] = value * factor;
        });
      }
      return random;
    });
    const state = { steps: 7, adapter: adapter!, means: means!, squares: squares! };
    await trainer.restore(state);
    const submit = vi.spyOn(gpu.device.queue, "submit");
    expect(await trainer.state()).toEqual(state);
    expect(submit).toHaveBeenCalledTimes(blocks);
    submit.mockRestore();
    trainer.dispose();
  }
  wide.dispose();
});

test("a step that is stopped leaves adapter and optimiser as they were, and gives way in between", async () => {
  const trainer = await openTrainer(model, 64, { rank: 2 });
  await trainer.step(EXAMPLES);
  const before = await trainer.state();
  const stop = new AbortController();
  let turns = 0;
  const turn = () => {
    if (++turns === 5) stop.abort();
  };
  const stopped = trainer.step(EXAMPLES, { signal: stop.signal, turn });
  await expect(stopped).rejects.toMatchObject({ report: { kind: "cancelled" } });
  expect(turns).toBe(5);
  expect(await trainer.state()).toEqual(before);
  // What another submits while a step waits for its turn is computed at once.
  const sequence = model.openSequence();
  const answered = new Promise<Float32Array[]>((resolve) => {
    let asked = false;
    const give = async () => {
      if (asked) return;
      asked = true;
      const span = { sequence, tokens: [1, 2, 3], role: "prompt", logits: "last" } as const;
      resolve(await model.logits([span]));
    };
    void trainer.step(EXAMPLES, { turn: give });
  });
  expect((await answered)[0]!.every(Number.isFinite)).toBe(true);
  await trainer.adapter(); // after the step
  expect(trainer.steps).toBe(2);
  sequence.release();
  trainer.dispose();
});

test("memory is what was planned, and steps create nothing", async () => {
  const trainer = await openTrainer(model, 100, { rank: 3, dropout: 0.1 });
  expect(trainer.bytes).toBe(trainer.plan.total);
  await trainer.step(EXAMPLES);
  const creates = (
    ["createBuffer", "createBindGroup", "createShaderModule", "createComputePipelineAsync"] as const
  ).map((name) => vi.spyOn(gpu.device, name));
  await trainer.step(EXAMPLES.slice(0, 2));
  await trainer.step(EXAMPLES);
  for (const create of creates) expect(create).not.toHaveBeenCalled();
  trainer.dispose();
});

test.each([
  ["no example", []],
  ["an example of one id", [{ ids: [1], lossFrom: 1 }]],
  ["targets from 0", [{ ids: [1, 2], lossFrom: 0 }]],
  ["targets past the end", [{ ids: [1, 2], lossFrom: 2 }]],
  ["a token that is not there", [{ ids: [1, 203], lossFrom: 1 }]],
  ["an example longer than the rows", [{ ids: ids(18, 1), lossFrom: 1 }]],
] as [string, Example[]][])("refuses %s", async (_, examples) => {
  const trainer = await openTrainer(model, 16, { rank: 1, targets: ["q"] });
  await expect(trainer.step(examples)).rejects.toMatchObject({ report: { kind: "input" } });
  trainer.dispose();
});

test("refuses an adapter that does not fit", async () => {
  const adapter = randomAdapter({ ...model.config, hidden: 64 }, 2);
  const opened = openTrainer(model, 16, {}, {}, adapter);
  await expect(opened).rejects.toMatchObject({ report: { kind: "input" } });
});
