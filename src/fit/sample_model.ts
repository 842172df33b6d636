import type { ModelConfig } from "../model/config";
import { layerTensors } from "../model/config";
import type { GgufFile, GgufTensor } from "../weights/gguf";
import type { WeightSource } from "../weights/source";
import { SyntheticSource } from "../weights/synthetic/synthetic_source";

/** A model of a few layers like those of another one, with random weights. */
export interface SampleModel {
  readonly file: GgufFile;
  readonly source: WeightSource;
  readonly config: ModelConfig;
  /** Layers of the whole model that one of these stands for: by bytes, as mixtures differ. */
  readonly layersEach: number;
}

/** `count` layers of the model's own shapes and types, between its own embedding and output head. */
export function sampleModel(file: GgufFile, config: ModelConfig, count: number): SampleModel {
  const size = (layer: number) =>
    Object.values(layerTensors(layer)).reduce((sum, name) => sum + bytesOf(file, name), 0);
  const middle = config.layers >> 1; // mixtures treat the first and the last layers better
  const all = Array.from({ length: config.layers }, (_, layer) => size(layer));
  const tensors = new Map<string, GgufTensor>();
  let offset = 0;
  const add = (from: string, to = from) => {
    const tensor = file.tensors.get(from);
    if (tensor === undefined) return;
    tensors.set(to, { ...tensor, name: to, offset });
    offset += Math.ceil(tensor.bytes / 32) * 32;
  };
  add("token_embd.weight");
  for (let layer = 0; layer < count; layer++) {
    const to = Object.values(layerTensors(layer));
    for (const [i, name] of Object.values(layerTensors(middle)).entries()) add(name, to[i]);
  }
  add("output_norm.weight");
  add("output.weight");
  return {
    file: { metadata: file.metadata, tensors },
    source: new SyntheticSource("a sample of the model", [...tensors.values()]),
    config: { ...config, layers: count },
    layersEach: all.reduce((sum, bytes) => sum + bytes, 0) / size(middle),
  };
}

const bytesOf = ({ tensors }: GgufFile, name: string): number => tensors.get(name)?.bytes ?? 0;
