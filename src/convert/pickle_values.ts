import type { FloatType } from "../weights/floats";

/** What a pickle of tensors may hold. Lists, tuples and dicts keep references, as pickles do. */
export type PickleValue =
  | null
  | boolean
  | number
  | string
  | PickleName
  | PickleStorage
  | PickleTensor
  | PickleDict
  | PickleValue[];

/** A name that the pickle asks for: only those of `KNOWN_NAMES` are ever made. */
export class PickleName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A dict, or an OrderedDict. */
export class PickleDict {
  readonly entries = new Map<PickleValue, PickleValue>();
}

/** The bytes that one or more tensors lie in: a file of the archive. */
export class PickleStorage {
  /** The archive's file `data/KEY`. */
  readonly key: string;
  readonly type: StorageType;
  /** Number of elements. */
  readonly elements: number;
  constructor(key: string, type: StorageType, elements: number) {
    this.key = key;
    this.type = type;
    this.elements = elements;
  }
}

/** A tensor: a view of a storage. */
export class PickleTensor {
  readonly storage: PickleStorage;
  /** Index in the storage of its first element. */
  readonly first: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  constructor(
    storage: PickleStorage,
    first: number,
    shape: readonly number[],
    strides: readonly number[],
  ) {
    this.storage = storage;
    this.first = first;
    this.shape = shape;
    this.strides = strides;
  }
}

/** Element types of PyTorch storages, and the bytes of one element. */
export const storageTypes = {
  DoubleStorage: { type: "F64", bytes: 8 },
  FloatStorage: { type: "F32", bytes: 4 },
  HalfStorage: { type: "F16", bytes: 2 },
  BFloat16Storage: { type: "BF16", bytes: 2 },
  LongStorage: { type: "I64", bytes: 8 },
  IntStorage: { type: "I32", bytes: 4 },
  ShortStorage: { type: "I16", bytes: 2 },
  CharStorage: { type: "I8", bytes: 1 },
  ByteStorage: { type: "U8", bytes: 1 },
  BoolStorage: { type: "BOOL", bytes: 1 },
} as const satisfies Record<string, { type: FloatType | string; bytes: number }>;

/** The name of a storage class. */
export type StorageType = keyof typeof storageTypes;

/** Every name that a pickle may ask for; each is known here, and none is looked up or called. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set([
  "collections.OrderedDict",
  "torch._utils._rebuild_tensor_v2",
  "torch._utils._rebuild_parameter",
  ...Object.keys(storageTypes).map((name) => `torch.${name}`),
]);
