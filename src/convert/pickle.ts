/**
 * @file A reader of pickles that knows tensors and nothing else. A pickle is a program for a stack
 * machine that may call whatever it names; this machine has no way to call anything: it knows a few
 * names (`KNOWN_NAMES`) and builds plain values for them. Any other name ends the reading, and so
 * does every opcode that tensors do not need.
 */
import { SkymathError } from "../common/errors";
import { opcodeNames } from "./pickle_opcodes";
import {
  KNOWN_NAMES,
  PickleDict,
  PickleName,
  PickleStorage,
  PickleTensor,
  type PickleValue,
  type StorageType,
  storageTypes,
} from "./pickle_values";

/** Far above what a checkpoint needs (a shard has some hundreds of tensors). */
const MAX_DEPTH = 100_000;
const MAX_MEMO = 1_000_000;
const MAX_VALUES = 2_000_000;
const MAX_DIMENSIONS = 16;

/** Reads the pickle of a PyTorch file called `file`; throws a `model` error for any other pickle. */
export function readPickle(bytes: Uint8Array, file: string): PickleValue {
  return new Machine(bytes, file).run();
}

class Machine {
  readonly #file: string;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #stack: PickleValue[] = [];
  readonly #marks: number[] = []; // heights of the stack
  readonly #memo = new Map<number, PickleValue>();
  #at = 0;
  #made = 0;

  constructor(bytes: Uint8Array, file: string) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#file = file;
  }

  run(): PickleValue {
    for (;;) {
      const at = this.#at;
      const opcode = this.#view.getUint8(this.#take(1));
      if (opcode === 0x2e) return this.#pop(); // STOP
      const step = steps[opcode];
      if (step === undefined) throw this.#refusedOpcode(opcode, at);
      step(this.#machine);
      if (this.#stack.length > MAX_DEPTH || this.#marks.length > MAX_DEPTH) {
        throw this.#damaged(`more than ${MAX_DEPTH} values wait on its stack`);
      }
    }
  }

  /** What the opcodes can do. */
  readonly #machine: Steps = {
    u8: () => this.#view.getUint8(this.#take(1)),
    u16: () => this.#view.getUint16(this.#take(2), true),
    i32: () => this.#view.getInt32(this.#take(4), true),
    u32: () => this.#view.getUint32(this.#take(4), true),
    f64: () => this.#view.getFloat64(this.#take(8), false),
    length64: () => {
      const length = Number(this.#view.getBigUint64(this.#take(8), true));
      return Math.min(length, Number.MAX_SAFE_INTEGER);
    },
    text: (length) => {
      const at = this.#take(length);
      try {
        return this.#utf8.decode(this.#bytes.subarray(at, at + length));
      } catch {
        throw this.#damaged(`its text at byte ${at} is not UTF-8`);
      }
    },
    line: () => {
      const end = this.#bytes.indexOf(0x0a, this.#at);
      if (end < 0) throw this.#damaged("a name has no end");
      const text = this.#machine.text(end - this.#at);
      this.#take(1);
      return text;
    },
    long: (length) => this.#long(length),
    push: (value) => {
      if (++this.#made > MAX_VALUES) throw this.#damaged(`it makes over ${MAX_VALUES} values`);
      this.#stack.push(value);
    },
    pop: () => this.#pop(),
    top: () => {
      const value = this.#pop();
      this.#stack.push(value);
      return value;
    },
    mark: () => void this.#marks.push(this.#stack.length),
    toMark: () => {
      const height = this.#marks.pop();
      if (height === undefined || height > this.#stack.length)
        throw this.#damaged("a mark is missing");
      return this.#stack.splice(height);
    },
    put: (index) => {
      if (this.#memo.size >= MAX_MEMO) throw this.#damaged(`it remembers over ${MAX_MEMO} values`);
      this.#memo.set(index, this.#machine.top());
    },
    memoize: () => this.#machine.put(this.#memo.size),
    get: (index) => {
      const value = this.#memo.get(index);
      if (value === undefined) throw this.#damaged(`it recalls value ${index}, which is not there`);
      return value;
    },
    named: (module, name) => {
      const whole = `${module}.${name}`;
      if (KNOWN_NAMES.has(whole)) return new PickleName(whole);
      throw this.#refusedName(whole);
    },
    damaged: (what) => this.#damaged(what),
  };

  #take(length: number): number {
    const at = this.#at;
    if (length > this.#bytes.length - at) throw this.#damaged(`it ends at byte ${at}, too early`);
    this.#at = at + length;
    return at;
  }

  #pop(): PickleValue {
    const floor = this.#marks.at(-1) ?? 0;
    if (this.#stack.length <= floor) throw this.#damaged("a value is missing on its stack");
    return this.#stack.pop()!;
  }

  /** A little-endian integer of `length` bytes in two's complement; wide ones are refused. */
  #long(length: number): number {
    if (length > 8) throw this.#damaged(`a number of ${length} bytes`);
    const at = this.#take(length);
    let value = 0n;
    for (let i = length - 1; i >= 0; i--) value = (value << 8n) | BigInt(this.#bytes[at + i]!);
    const number = Number(BigInt.asIntN(8 * length, value));
    if (Number.isSafeInteger(number)) return number;
    throw this.#damaged(`the number ${value} is too large`);
  }

  #refusedName(name: string): SkymathError {
    return new SkymathError({
      kind: "model",
      message: `${this.#file} asks for ${JSON.stringify(name.slice(0, 120))}, which no tensor needs.`,
      needed: "a PyTorch file that holds tensors and nothing else",
      found: `the name ${JSON.stringify(name.slice(0, 120))}`,
      remedy:
        "Nothing of it was run. Do not open this file in PyTorch either, unless you trust who made it; fetch the checkpoint as safetensors.",
    });
  }

  #refusedOpcode(opcode: number, at: number): SkymathError {
    const code = `0x${opcode.toString(16).padStart(2, "0")}`;
    const name = opcodeNames[opcode];
    return new SkymathError({
      kind: "model",
      message: `${this.#file} is not a file of tensors: its pickle has the opcode ${name ?? code}.`,
      needed: "a PyTorch file that holds tensors and nothing else",
      found: `opcode ${name === undefined ? code : `${name} (${code})`} at byte ${at}`,
      remedy: "Nothing of it was run. Fetch the checkpoint again, or as safetensors.",
    });
  }

  #damaged(what: string): SkymathError {
    return new SkymathError({
      kind: "model",
      message: `The pickle of ${this.#file} is damaged: ${what}.`,
      remedy: "Fetch the file again.",
    });
  }
}

/** The stack machine as its opcodes see it. */
interface Steps {
  u8(): number;
  u16(): number;
  i32(): number;
  u32(): number;
  f64(): number;
  length64(): number;
  text(length: number): string;
  line(): string;
  long(length: number): number;
  push(value: PickleValue): void;
  pop(): PickleValue;
  top(): PickleValue;
  mark(): void;
  toMark(): PickleValue[];
  put(index: number): void;
  memoize(): void;
  get(index: number): PickleValue;
  /** The name, if it is a known one. */
  named(module: string, name: string): PickleName;
  damaged(what: string): SkymathError;
}

/** What each opcode that tensors need does; the others are missing. */
const steps: Readonly<Record<number, (m: Steps) => void>> = {
  128: (m) => void m.u8(), // PROTO
  149: (m) => void m.length64(), // FRAME
  40: (m) => m.mark(), // MARK
  48: (m) => void m.pop(), // POP
  49: (m) => void m.toMark(), // POP_MARK
  78: (m) => m.push(null), // NONE
  136: (m) => m.push(true), // NEWTRUE
  137: (m) => m.push(false), // NEWFALSE
  74: (m) => m.push(m.i32()), // BININT
  75: (m) => m.push(m.u8()), // BININT1
  77: (m) => m.push(m.u16()), // BININT2
  138: (m) => m.push(m.long(m.u8())), // LONG1
  139: (m) => m.push(m.long(m.u32())), // LONG4
  71: (m) => m.push(m.f64()), // BINFLOAT
  84: (m) => m.push(m.text(m.u32())), // BINSTRING
  85: (m) => m.push(m.text(m.u8())), // SHORT_BINSTRING
  88: (m) => m.push(m.text(m.u32())), // BINUNICODE
  140: (m) => m.push(m.text(m.u8())), // SHORT_BINUNICODE
  141: (m) => m.push(m.text(m.length64())), // BINUNICODE8
  93: (m) => m.push([]), // EMPTY_LIST
  97: (m) => {
    const item = m.pop(); // APPEND
    append(m, [item]);
  },
  101: (m) => append(m, m.toMark()), // APPENDS
  41: (m) => m.push([]), // EMPTY_TUPLE
  116: (m) => m.push(m.toMark()), // TUPLE
  133: (m) => m.push([m.pop()]), // TUPLE1
  134: (m) => m.push([m.pop(), m.pop()].reverse()), // TUPLE2
  135: (m) => m.push([m.pop(), m.pop(), m.pop()].reverse()), // TUPLE3
  125: (m) => m.push(new PickleDict()), // EMPTY_DICT
  115: (m) => setItems(m, [m.pop(), m.pop()].reverse()), // SETITEM
  117: (m) => setItems(m, m.toMark()), // SETITEMS
  104: (m) => m.push(m.get(m.u8())), // BINGET
  106: (m) => m.push(m.get(m.u32())), // LONG_BINGET
  113: (m) => m.put(m.u8()), // BINPUT
  114: (m) => m.put(m.u32()), // LONG_BINPUT
  148: (m) => m.memoize(), // MEMOIZE
  99: (m) => m.push(m.named(m.line(), m.line())), // GLOBAL
  147: (m) => {
    const [name, module] = [m.pop(), m.pop()]; // STACK_GLOBAL
    if (typeof name !== "string" || typeof module !== "string")
      throw m.damaged("a name is no text");
    m.push(m.named(module, name));
  },
  81: (m) => m.push(storage(m, m.pop())), // BINPERSID
  82: (m) => {
    const [given, name] = [m.pop(), m.pop()]; // REDUCE
    m.push(build(m, name, given));
  },
  98: (m) => {
    m.pop(); // BUILD: a state dict's own attributes, such as _metadata, which weights do not need
    if (!(m.top() instanceof PickleDict)) throw m.damaged("something other than a dict is built");
  },
};

function append(m: Steps, items: readonly PickleValue[]): void {
  const list = m.top();
  if (!Array.isArray(list)) throw m.damaged("an item is appended to something other than a list");
  for (const item of items) list.push(item);
}

function setItems(m: Steps, items: readonly PickleValue[]): void {
  const dict = m.top();
  if (!(dict instanceof PickleDict) || items.length % 2 !== 0)
    throw m.damaged("an item has no dict");
  for (let i = 0; i < items.length; i += 2) dict.entries.set(items[i]!, items[i + 1]!);
}

/** What REDUCE makes: an OrderedDict, a tensor, or the tensor of a parameter. */
function build(m: Steps, name: PickleValue, given: PickleValue): PickleValue {
  if (!(name instanceof PickleName) || !Array.isArray(given)) throw m.damaged("REDUCE of no name");
  if (name.name === "collections.OrderedDict" && given.length === 0) return new PickleDict();
  if (name.name === "torch._utils._rebuild_parameter" && given[0] instanceof PickleTensor) {
    return given[0];
  }
  if (name.name === "torch._utils._rebuild_tensor_v2") {
    const [storage, first, shape, strides] = given;
    const sound = storage instanceof PickleStorage && isSize(first);
    if (sound && isSizes(shape) && isSizes(strides) && shape.length === strides.length) {
      return new PickleTensor(storage, first, shape, strides);
    }
  }
  throw m.damaged(`${name.name} is given something else than it takes`);
}

/** The storage that ("storage", type, key, place, elements) stands for. */
function storage(m: Steps, id: PickleValue): PickleStorage {
  const [word, type, key, , elements] = Array.isArray(id) ? id : [];
  const name = type instanceof PickleName ? type.name.replace(/^torch\./, "") : "";
  const sound = word === "storage" && Object.hasOwn(storageTypes, name) && typeof key === "string";
  if (sound && isSize(elements)) return new PickleStorage(key, name as StorageType, elements);
  throw m.damaged("a storage is described otherwise than PyTorch does");
}

function isSize(value: PickleValue | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isSizes(value: PickleValue | undefined): value is number[] {
  return Array.isArray(value) && value.length <= MAX_DIMENSIONS && value.every(isSize);
}
