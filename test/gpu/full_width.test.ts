import { expect, test } from "vitest";
import { readConfig } from "../../src/model/config";
import { Model } from "../../src/model/model";
import { readGguf } from "../../src/weights/gguf";
import { syntheticModel, syntheticShapes } from "../../src/weights/synthetic/synthetic_model";
import { wideLogits } from "../reference/wide";
import { limited, worstError } from "./support/kernels";
import { testDevice } from "./support/open";
import { decode, prefill } from "./support/rows";

/** WebGPU's own default, which many adapters have; it splits embedding and output head. */
const BINDING = 128 * 1024 * 1024;

test("one layer and the split output head at Skywork-13B's width", async () => {
  const gpu = await testDevice();
  const shape = { ...syntheticShapes["skywork-13b"], layers: 1 };
  const source = syntheticModel("skywork-13b", shape, "Q4_0");
  const file = await readGguf(source);
  const model = await Model.open(limited(gpu, BINDING), source, file, readConfig(file, "wide"), {
    variant: { elem: "f32", subgroups: gpu.can.subgroups },
    cacheType: "f32",
    ...{ positions: 32, sequences: 1, rows: 16, decodeRows: 1 },
  });
  const rows = model.weights.output.parts.map((part) => part.rows);
  expect(rows).toEqual([58240, 65519 - 58240]);
  expect(model.weights.embedding.parts).toHaveLength(2);

  // tokens of both parts of the embedding; logits at both ends of both parts, and in between
  const ids = [1, 65518, 30_007, 58_241];
  const some = Array.from({ length: 656 }, (_, i) => i * 99);
  const wanted = [...some, 58_239, 58_240, 65_518];
  const expected = await wideLogits(source, ids, wanted);
  const sequence = model.openSequence();
  const found = [await prefill(model, sequence, ids.slice(0, 3))];
  found.push(...(await decode(model, sequence, ids.slice(3))));
  found.forEach((logits, i) => {
    const here = wanted.map((row) => logits[row]!);
    const start = (2 + i) * wanted.length;
    expect(worstError(here, expected.subarray(start, start + wanted.length))).toBeLessThan(2e-5);
  });
  model.dispose();
}, 600_000);
