import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { baseHash } from "../../../src/weights/base_hash";
import { readGguf } from "../../../src/weights/gguf";
import type { BaseShape } from "../../../src/weights/lora";
import { readPeft } from "../../../src/weights/peft";
import { BASE_KEY, writePeft } from "../../../src/weights/peft_writer";
import { readSafetensors, readSafetensorsValues } from "../../../src/weights/safetensors";
import { BufferSource } from "../../../src/weights/source";
import { goldenSource } from "../../reference/golden";

const folder = new URL("../../fixtures/golden/lora-nano-q8_0/", import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL("adapter_model.safetensors", folder)));
const config = readFileSync(new URL("adapter_config.json", folder), "utf8");
const shape: BaseShape = {
  ...{ layers: 2, hidden: 256, feedForward: 512, heads: 2, kvHeads: 2, headDim: 128 },
};

describe("writer of PEFT adapters", () => {
  test("gives back what was read, tensor by tensor in HF's order", async () => {
    const source = new BufferSource(bytes, "golden");
    const { adapter } = await readPeft(config, source, shape);
    const files = await writePeft(adapter, shape, { name: "nano", hash: "00ff" });
    const written = new BufferSource(files.weights, "written");
    const [before, after] = [await readSafetensors(source), await readSafetensors(written)];
    expect([...after.tensors.keys()].sort()).toEqual([...before.tensors.keys()].sort());
    for (const [name, tensor] of before.tensors) {
      const found = after.tensors.get(name)!;
      expect(found.shape).toEqual(tensor.shape);
      const values = await readSafetensorsValues(written, found);
      expect(values, name).toEqual(await readSafetensorsValues(source, tensor));
    }
    expect(after.metadata.get(BASE_KEY)).toBe("00ff");
    expect(JSON.parse(files.config)).toMatchObject({
      ...JSON.parse(config),
      base_model_name_or_path: "nano",
      lora_dropout: 0,
    });
    const again = await readPeft(files.config, written, shape);
    expect(again.adapter).toEqual(adapter);
  });

  test("a base's hash tells files apart by their tensors", async () => {
    const hashes = await Promise.all(
      (["skywork-nano-q8_0", "skywork-nano-q4_0", "skywork-nano-q8_0"] as const).map(
        async (name) => {
          const source = goldenSource(name);
          return baseHash(source, await readGguf(source));
        },
      ),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).not.toBe(hashes[0]);
    expect(hashes[2]).toBe(hashes[0]);
  });
});
