import { afterEach, expect, test, vi } from "vitest";
import type { Pick } from "../../src/kernels/sample";
import { testDevice } from "./support/open";
import { tokens } from "./support/rows";
import { openTiny } from "./support/tiny";

const gpu = await testDevice();
afterEach(() => vi.restoreAllMocks());

const CREATES = [
  "createBuffer",
  "createBindGroup",
  "createBindGroupLayout",
  "createPipelineLayout",
  "createShaderModule",
  "createComputePipeline",
  "createComputePipelineAsync",
  "createQuerySet",
] as const;
/** Embedding, last norm, output product and sampling. */
const OUTSIDE_LAYERS = 4;

test("a decode step creates nothing, submits once and takes 8 dispatches a layer", async () => {
  vi.spyOn(performance, "now").mockReturnValue(1e6); // a machine that is busy for 100 ms has it cut: see submits.test.ts
  const model = await openTiny(gpu, { positions: 128 });
  const sequences = [0, 1, 2].map(() => model.openSequence());
  const pick = (sequence: number): Pick => ({
    sequence,
    random: 0x12345678,
    topK: 20,
    topP: 0.9,
    minP: 0,
    temperature: 1,
    repetitionPenalty: 1.1,
    logProbability: true,
  });
  const prompts = sequences.map(
    (sequence, i) =>
      ({ sequence, tokens: tokens(model, `${i}`, 30), role: "prompt", logits: "last" }) as const,
  );
  const picks = sequences.map(({ line }) => pick(line));
  let chosen = (await model.choose(prompts, picks)).tokens;
  const step = async () => {
    const spans = sequences.map(
      (sequence, i) =>
        ({ sequence, tokens: [chosen[i]!], role: "decode", logits: "last" }) as const,
    );
    chosen = (await model.choose(spans, picks)).tokens;
  };
  await step();

  const creates = CREATES.map((name) => vi.spyOn(gpu.device, name));
  const submit = vi.spyOn(gpu.device.queue, "submit");
  const STEPS = 6; // over the border of a page
  for (let i = 0; i < STEPS; i++) {
    await step();
    expect(model.dispatches).toBe(8 * model.config.layers + OUTSIDE_LAYERS);
  }
  const calls = Object.fromEntries(CREATES.map((name, i) => [name, creates[i]!.mock.calls.length]));
  expect(calls).toEqual(Object.fromEntries(CREATES.map((name) => [name, 0])));
  const work = submit.mock.calls.filter(([buffers]) => [...buffers].length > 0); // others only wake a queue
  expect(work).toHaveLength(STEPS);
  expect(sequences[0]!.length).toBe(30 + 1 + STEPS);
  model.dispose();
});
