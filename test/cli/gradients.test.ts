import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPeft } from "../../src/weights/peft";
import { BufferSource } from "../../src/weights/source";
import { goldenPath } from "../reference/golden";
import { compareGradients, goldenLora } from "../reference/golden_lora";
import { failure, json, scratch } from "./support";

const { folder, config, expected } = goldenLora();
const model = goldenPath("skywork-nano-q8_0");
const base = { layers: 2, hidden: 256, feedForward: 512, heads: 2, kvHeads: 2, headDim: 128 };
const given = ["--model", model, "--adapter", folder, "--ids", expected.ids.join(",")];

it("gradients writes what finite differences say, by PEFT's names", async () => {
  const out = join(scratch(), "gradients.safetensors");
  const from = ["--loss-from", String(expected.loss_from)];
  const { loss } = await json<{ loss: number }>("gradients", ...given, ...from, "--out", out);
  expect(Math.abs(loss - expected.loss)).toBeLessThan(1e-4);
  const written = new BufferSource(new Uint8Array(readFileSync(out)), "gradients");
  const { adapter } = await readPeft(config, written, base);
  const { wrong, checked } = compareGradients(
    expected,
    128,
    4,
    (layer, projection) => adapter.layers[layer]![projection]!,
    { share: 0.01, ofLargest: 1e-3 },
  );
  expect(wrong).toEqual([]);
  expect(checked).toBe(168);
});

it("gradients refuses targets that are not there, and a folder without an adapter", async () => {
  const out = join(scratch(), "gradients.safetensors");
  const past = await failure("gradients", ...given, "--loss-from", "24", "--out", out);
  expect(past).toMatchObject({ code: 1, kind: "input" });
  const rest = ["--model", model, "--ids", "1,2", "--loss-from", "1", "--out", out];
  const none = await failure("gradients", "--adapter", scratch(), ...rest);
  expect(none.message).toMatch(/no adapter/);
});
