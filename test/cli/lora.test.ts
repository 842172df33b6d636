import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readPeft } from "../../src/weights/peft";
import { writePeft } from "../../src/weights/peft_writer";
import { BufferSource } from "../../src/weights/source";
import { goldenPath } from "../reference/golden";
import { logSoftmax } from "../reference/ops";
import { failure, json, scratch } from "./support";

const folder = fileURLToPath(new URL("../fixtures/golden/lora-nano-q8_0", import.meta.url));
const model = goldenPath("skywork-nano-q8_0");
const { ids, loss_from, loss } = JSON.parse(readFileSync(join(folder, "expect.json"), "utf8"));

it("logits --lora are those of the adapter", async () => {
  const { logits } = await json<{ logits: number[][] }>(
    ...["logits", "--model", model, "--lora", folder, "--ids", ids.join(","), "--every"],
    ...["--kv", "f32"],
  );
  let sum = 0;
  for (let t = loss_from; t < ids.length; t++) sum -= logSoftmax(logits[t - 1]!)[ids[t]]!;
  expect(Math.abs(sum / (ids.length - loss_from) - loss)).toBeLessThan(1e-4);
});

it("refuses an adapter of another base, by its shapes and by its hash", async () => {
  const shapes = await failure("solve", "2 + 3 = ?", "--lora", folder);
  expect(shapes).toMatchObject({ code: 1, kind: "model" });
  expect(shapes.message).toMatch(/another model/);

  const shape = { layers: 2, hidden: 256, feedForward: 512, heads: 2, kvHeads: 2, headDim: 128 };
  const bytes = new Uint8Array(readFileSync(join(folder, "adapter_model.safetensors")));
  const config = readFileSync(join(folder, "adapter_config.json"), "utf8");
  const { adapter } = await readPeft(config, new BufferSource(bytes, "golden"), shape);
  const files = await writePeft(adapter, shape, { name: "other", hash: "0".repeat(64) });
  const other = join(scratch(), "other");
  mkdirSync(other);
  writeFileSync(join(other, "adapter_config.json"), files.config);
  writeFileSync(join(other, "adapter_model.safetensors"), files.weights);
  const hash = await failure("logits", "--model", model, "--lora", other, "--ids", "1");
  expect(hash).toMatchObject({ code: 1, kind: "model", found: `base ${"0".repeat(16)}` });
});
