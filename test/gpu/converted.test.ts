import { describe, expect, test } from "vitest";
import type { FileType } from "../../src/convert/file_types";
import { planFromFolder } from "../../src/convert/from_folder";
import { readConfig } from "../../src/model/config";
import { Model } from "../../src/model/model";
import { readGguf } from "../../src/weights/gguf";
import { checkpointFolder, checkpointLogits, writtenFile } from "../reference/checkpoint";
import { ReferenceModel } from "../reference/forward";
import { testDevice } from "./support/open";
import { decode, prefill } from "./support/rows";

const gpu = await testDevice();
const { ids, last_logits: published } = checkpointLogits;
const range = Math.max(...published) - Math.min(...published);
const difference = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!))) / range;

describe("a converted checkpoint", () => {
  test.each<FileType>(["q4_0", "q4_k", "q8_0", "f16"])(
    "in %s runs as its weights say",
    async (type) => {
      const source = await writtenFile(await planFromFolder(checkpointFolder(), type));
      const file = await readGguf(source);
      const model = await Model.open(gpu, source, file, readConfig(file, type), {
        variant: { elem: "f32", subgroups: gpu.can.subgroups },
        ...{ cacheType: "f32", positions: 64, sequences: 2, rows: 32, decodeRows: 1 },
      });
      const expected = (await ReferenceModel.load(source)).logits(ids);
      const sequence = model.openSequence();
      expect(difference(await prefill(model, sequence, ids), expected.at(-1)!)).toBeLessThan(2e-3);
      sequence.release();
      const other = model.openSequence();
      const last = (await decode(model, other, ids)).at(-1)!;
      expect(difference(last, expected.at(-1)!)).toBeLessThan(2e-3);
      if (type === "f16") expect(difference(last, published)).toBeLessThan(2e-3);
      model.dispose();
    },
  );
});
