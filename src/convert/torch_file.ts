/** @file Reader of PyTorch checkpoint files: a zip archive of a pickle and the tensors' bytes. */
import { SkymathError } from "../common/errors";
import { elementCount } from "../weights/safetensors";
import type { WeightSource } from "../weights/source";
import { readPickle } from "./pickle";
import { PickleDict, type PickleStorage, PickleTensor, storageTypes } from "./pickle_values";
import type { CheckpointTensor } from "./tensor";
import { ZipArchive } from "./zip";

const MAX_PICKLE = 64 * 1024 * 1024;
const ZIP_START = 0x04034b50;
/** How files begin that PyTorch wrote before version 1.6: a pickled magic number. */
const OLD_START = [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20];

/**
 * The tensors of a PyTorch file, by name. Nothing in the file is executed: see `readPickle`. Throws
 * a `model` error for a file that is damaged, of the form before PyTorch 1.6, or holds anything
 * other than named tensors.
 */
export async function readTorchFile(source: WeightSource): Promise<Map<string, CheckpointTensor>> {
  await checkStart(source);
  const archive = await ZipArchive.open(source);
  const pickle = archive.names.find((name) => /^[^/]*\/data\.pkl$/.test(name));
  if (pickle === undefined) throw notTorch(source, "a zip archive without data.pkl");
  const folder = pickle.slice(0, -"data.pkl".length);
  await checkByteOrder(source, archive, `${folder}byteorder`);
  if (archive.sizeOf(pickle) > MAX_PICKLE) throw notTorch(source, "a pickle of over 64 MB");
  const file = await archive.file(pickle);
  const top = readPickle(await file.read(0, file.size), source.name);
  if (!(top instanceof PickleDict))
    throw notTorch(source, "something other than a dict of tensors");
  const storages = new Storages(source, archive, folder);
  const tensors = new Map<string, CheckpointTensor>();
  for (const [name, value] of top.entries) {
    if (typeof name === "string" && value instanceof PickleTensor) {
      tensors.set(name, await storages.place(name, value));
    }
  }
  if (tensors.size === 0) throw notTorch(source, "a dict without tensors");
  return tensors;
}

/** The archive's files of tensor data, opened once each. */
class Storages {
  readonly #source: WeightSource;
  readonly #archive: ZipArchive;
  readonly #folder: string;
  readonly #files = new Map<string, WeightSource>();

  constructor(source: WeightSource, archive: ZipArchive, folder: string) {
    this.#source = source;
    this.#archive = archive;
    this.#folder = folder;
  }

  /** Where a tensor lies; throws for one that is not contiguous or reaches past its storage. */
  async place(name: string, tensor: PickleTensor): Promise<CheckpointTensor> {
    const { storage, first, shape } = tensor;
    const { type, bytes: each } = storageTypes[storage.type];
    const data = await this.#data(storage);
    const bytes = elementCount(shape) * each;
    if (!isContiguous(tensor)) {
      throw this.#wrong(name, "rows one after the other", `strides ${tensor.strides.join(", ")}`);
    }
    if (!(first * each + bytes <= data.size)) {
      throw this.#wrong(name, `${first * each + bytes} bytes`, `a storage of ${data.size} bytes`);
    }
    return { name, shape, type, source: data, offset: first * each, bytes };
  }

  async #data(storage: PickleStorage): Promise<WeightSource> {
    const name = `${this.#folder}data/${storage.key}`;
    const file = this.#files.get(name) ?? (await this.#archive.file(name));
    this.#files.set(name, file);
    return file;
  }

  #wrong(name: string, needed: string, found: string): SkymathError {
    return new SkymathError({
      kind: "model",
      message: `${this.#source.name}: the tensor ${JSON.stringify(name.slice(0, 100))} cannot be read.`,
      needed,
      found,
      remedy: "The file is damaged, or saved in a form that is not read here: save it again.",
    });
  }
}

/** Whether elements lie in the order of the shape; strides of dimensions of 1 say nothing. */
function isContiguous({ shape, strides }: PickleTensor): boolean {
  let expected = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    if (shape[i] !== 1 && strides[i] !== expected) return false;
    expected *= shape[i]!;
  }
  return true;
}

async function checkStart(source: WeightSource): Promise<void> {
  if (source.size < 22) throw notTorch(source, `a file of ${source.size} bytes`);
  const start = await source.read(0, OLD_START.length);
  if (OLD_START.every((byte, i) => start[i] === byte)) {
    throw new SkymathError({
      kind: "model",
      message: `${source.name} is in PyTorch's form from before version 1.6, which is not read.`,
      needed: "a zip archive, as torch.save has written since version 1.6, or safetensors",
      found: "the older form: pickles one after the other",
      remedy: "Save it again with a newer PyTorch, or fetch the checkpoint as safetensors.",
    });
  }
  const view = new DataView(start.buffer, start.byteOffset);
  if (view.getUint32(0, true) !== ZIP_START) throw notTorch(source, "a file that begins otherwise");
}

async function checkByteOrder(
  source: WeightSource,
  archive: ZipArchive,
  name: string,
): Promise<void> {
  if (!archive.names.includes(name)) return;
  const file = await archive.file(name);
  const order = new TextDecoder().decode(await file.read(0, Math.min(file.size, 16)));
  if (order !== "little") throw notTorch(source, `byte order ${JSON.stringify(order)}`);
}

function notTorch(source: WeightSource, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `${source.name} is not a PyTorch checkpoint that can be read.`,
    needed: "a zip archive of named tensors, little endian",
    found,
    remedy: "Check the file, or fetch the checkpoint as safetensors.",
  });
}
