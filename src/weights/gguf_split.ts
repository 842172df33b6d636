import { SkymathError } from "../common/errors";
import type { GgufFile, GgufTensor } from "./gguf_types";
import { type Metadata, metaNumber } from "./meta";
import type { WeightSource } from "./source";
import { partNames } from "./split";

/**
 * One header of the headers of a split model's parts: the first one's metadata, and every tensor at
 * its place in all parts joined. Throws a `model` error that names the part that does not belong.
 */
export function mergeParts(parts: readonly WeightSource[], headers: readonly GgufFile[]): GgufFile {
  const tensors = new Map<string, GgufTensor>();
  let start = 0; // of the part
  headers.forEach((header, i) => {
    const part = parts[i]!;
    checkPlace(header.metadata, i, parts.length, part.name);
    for (const tensor of header.tensors.values()) {
      if (tensors.has(tensor.name)) {
        throw inconsistent(part.name, `the tensor ${tensor.name} is in an earlier part too`);
      }
      tensors.set(tensor.name, { ...tensor, offset: start + tensor.offset });
    }
    start += part.size;
  });
  const { metadata } = headers[0]!;
  const stated = metaNumber(metadata, "split.tensors.count", tensors.size);
  if (stated !== tensors.size) {
    const found = `${tensors.size} tensors in all parts where the first part counts ${stated}`;
    throw inconsistent(parts[0]!.name, found);
  }
  return { metadata, tensors };
}

/** Throws a `model` error where a file that stands alone is a part of a split model. */
export function checkWhole({ metadata }: GgufFile, source: WeightSource): void {
  const count = metaNumber(metadata, "split.count", 1);
  if (count <= 1) return;
  const others = partNames(source.name);
  throw new SkymathError({
    kind: "model",
    message: `${source.name} is one of the ${count} parts of a model.`,
    needed: others.length > 1 ? others.join(", ") : `all ${count} parts`,
    found: `part ${metaNumber(metadata, "split.no", 0) + 1} alone`,
    remedy:
      "Keep the parts together under the names that they were published with (…-00001-of-00003.gguf), " +
      "and open one of them, or choose all of them.",
  });
}

function checkPlace(metadata: Metadata, index: number, count: number, name: string): void {
  const number = metaNumber(metadata, "split.no", -1);
  const stated = metaNumber(metadata, "split.count", -1);
  if (stated === -1)
    throw inconsistent(name, "the file says nothing of being a part (split.count)");
  if (stated !== count) throw inconsistent(name, `the file says it is one of ${stated} parts`);
  if (number !== index) {
    throw inconsistent(name, `the file says it is part ${number + 1}, and its name ${index + 1}`);
  }
}

function inconsistent(name: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `${name} does not fit to the model's other parts.`,
    needed: "parts of one model, under the names that they were published with",
    found,
    remedy: "Fetch the parts again.",
  });
}
