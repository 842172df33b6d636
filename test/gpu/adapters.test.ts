import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Model } from "../../src/model/model";
import type { HeldAdapter } from "../../src/model/pages";
import type { LoraAdapter } from "../../src/weights/lora";
import { readPeft } from "../../src/weights/peft";
import { BufferSource } from "../../src/weights/source";
import { ReferenceModel } from "../reference/forward";
import { goldenSource } from "../reference/golden";
import { logSoftmax } from "../reference/ops";
import { randomAdapter } from "./support/adapters";
import { openGolden, openTestDevice, testDevice } from "./support/open";
import { bits, decode, prefill, tokens } from "./support/rows";
import { openTiny } from "./support/tiny";

const gpu = await testDevice();
const { subgroups, f16 } = gpu.can;

/** Gate and up in one matrix and in two, and activations in halves where there are any. */
const CASES = [
  ["f32", "Q8_0"],
  ["f32", "F32"],
  ...(f16 ? ([["f16", "F32"]] as const) : []),
] as const;

describe.each(CASES)("adapters, activations in %s, up in %s", (elem, up) => {
  const opened = openTiny(gpu, { variant: { elem, subgroups }, decodeRows: 4 }, up);
  afterAll(async () => (await opened).dispose());

  test("several in one batch, beside none, each with the bits it has alone", async () => {
    const model = await opened;
    const prompt = tokens(model, "prompt", 21);
    const reply = tokens(model, "reply", 2);
    const alone = async (adapter: HeldAdapter | null) => {
      const sequence = model.openSequence(adapter);
      const first = await prefill(model, sequence, prompt);
      const rest = await decode(model, sequence, reply);
      sequence.release();
      return [first, ...rest].map(bits);
    };
    const none = await alone(null);
    const adapters = [
      await model.openAdapter(randomAdapter(model.config, "first", 3)),
      await model.openAdapter(randomAdapter(model.config, "second", 4, ["q", "up", "down"])),
    ];
    const expected = [none, await alone(adapters[0]!), await alone(adapters[1]!)];
    expect(expected[1]).not.toEqual(none);
    expect(expected[2]).not.toEqual(expected[1]);
    expect(await alone(null), "none, while others are loaded").toEqual(none);

    // A third asks for another slot and a higher rank: what is there moves along.
    const third = await model.openAdapter(randomAdapter(model.config, "third", 9));
    const mixed = [null, ...adapters].map((adapter) => model.openSequence(adapter));
    const step = async (role: "prompt" | "decode", ids: readonly number[]) => {
      const spans = mixed.map((sequence) => ({ sequence, tokens: ids, role, logits: "last" }));
      return (await model.logits(spans as Parameters<typeof model.logits>[0])).map(bits);
    };
    const steps = [await step("prompt", prompt)];
    for (const id of reply) steps.push(await step("decode", [id]));
    for (const each of [0, 1, 2]) {
      expect(
        steps.map((rows) => rows[each]),
        `row ${each}`,
      ).toEqual(expected[each]);
    }
    for (const sequence of mixed) sequence.release();
    third.close();
    for (const adapter of adapters) adapter.close();
  });

  test("a closed adapter lives while a sequence has it; its slot is used again", async () => {
    const model = await opened;
    const prompt = tokens(model, "prompt", 5);
    const [a, b] = ["first", "second"].map((seed) => randomAdapter(model.config, seed, 4));
    const first = await model.openAdapter(a!);
    const sequence = model.openSequence(first);
    const fork = sequence.fork();
    const before = bits(await prefill(model, fork, prompt));
    fork.release();
    first.close();
    const second = await model.openAdapter(b!);
    expect(second.slot).not.toBe(first.slot);
    expect(bits(await prefill(model, sequence, prompt))).toEqual(before);
    sequence.release();
    expect((await model.openAdapter(a!)).slot).toBe(first.slot);
  });
});

test("steps with adapters create nothing", async () => {
  const model = await openTiny(gpu, { decodeRows: 2 });
  const adapter = await model.openAdapter(randomAdapter(model.config, "steady", 4));
  const sequences = [model.openSequence(adapter), model.openSequence()];
  const pick = (line: number) => ({
    ...{ sequence: line, random: 1, topK: 0, topP: 1, minP: 0, temperature: 0 },
    ...{ repetitionPenalty: 1, logProbability: false },
  });
  const step = (role: "prompt" | "decode") =>
    model.choose(
      sequences.map((sequence) => ({ sequence, tokens: [5], role, logits: "last" })),
      sequences.map(({ line }) => pick(line)),
    );
  await step("prompt");
  const names = ["createBuffer", "createBindGroup", "createComputePipelineAsync"] as const;
  const creates = names.map((name) => vi.spyOn(gpu.device, name));
  await step("decode");
  expect(model.dispatches).toBe(17 * model.config.layers + 4);
  expect(creates.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
  vi.restoreAllMocks();
  sequences[0]!.release();
  await model.compute([{ sequence: sequences[1]!, tokens: [5], role: "decode", logits: "none" }]);
  expect(model.dispatches, "no row with an adapter").toBe(8 * model.config.layers + 1);
  model.dispose();
});

test("an adapter whose kernels did not compile takes no slot, and can be opened again", async () => {
  const own = await openTestDevice({ subgroups: false });
  const model = await openTiny(own, { decodeRows: 1 });
  const prompt = tokens(model, "prompt", 9);
  const adapter = randomAdapter(model.config, "adapter", 4);
  const create = vi.spyOn(own.device, "createComputePipelineAsync");
  create.mockRejectedValueOnce(new Error("too large"));
  await expect(model.openAdapter(adapter)).rejects.toThrow(/did not compile.*too large/);
  create.mockRestore();
  const logits = async (rows: Model) => {
    const resident = await rows.openAdapter(adapter);
    expect(resident.slot).toBe(1);
    return bits(await prefill(rows, rows.openSequence(resident), prompt));
  };
  const other = await openTiny(own, { decodeRows: 1 });
  expect(await logits(model)).toEqual(await logits(other));
  for (const each of [model, other]) each.dispose();
  own.close();
});

test("an adapter of other shapes is refused", async () => {
  const model = await openTiny(gpu, { decodeRows: 2 });
  const other = randomAdapter({ ...model.config, hidden: 64 }, "other", 4);
  await expect(model.openAdapter(other)).rejects.toThrow(/does not fit/);
  model.dispose();
});

const folder = new URL("../fixtures/golden/lora-nano-q8_0/", import.meta.url);
const file = (name: string) => readFileSync(new URL(name, folder));

test("a PEFT adapter's loss is that of float64", async () => {
  const model = await openGolden(gpu, "skywork-nano-q8_0", { decodeRows: 1 });
  const weights = new BufferSource(new Uint8Array(file("adapter_model.safetensors")), "adapter");
  const config = file("adapter_config.json").toString();
  const { adapter } = await readPeft(config, weights, model.config);
  const { ids, loss_from, loss } = JSON.parse(file("expect.json").toString());
  const sequence = model.openSequence(await model.openAdapter(adapter));
  const logits: Float32Array[] = [];
  for (const id of ids) {
    const span = { sequence, tokens: [id], role: "prompt", logits: "last" } as const;
    logits.push(...(await model.logits([span])));
  }
  let sum = 0;
  for (let t = loss_from; t < ids.length; t++) sum -= logSoftmax(logits[t - 1]!)[ids[t]]!;
  expect(Math.abs(sum / (ids.length - loss_from) - loss)).toBeLessThan(1e-4);

  // Any subset of projections, against the reference with the adapter merged into its weights.
  const some: LoraAdapter = randomAdapter(model.config, "some", 5, ["k", "o", "gate"]);
  const reference = (await ReferenceModel.load(goldenSource("skywork-nano-q8_0"))).adapted(some);
  const prompt = ids.slice(0, 7);
  const expected = reference.logits(prompt).at(-1)!;
  const found = await prefill(model, model.openSequence(await model.openAdapter(some)), prompt);
  const range = Math.max(...expected) - Math.min(...expected);
  const worst = Math.max(...found.map((value, i) => Math.abs(value - expected[i]!)));
  expect(worst / range).toBeLessThan(2e-3);
  model.dispose();
});
