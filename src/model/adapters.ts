import { sha256Bytes } from "../common/digest";
import { SkymathError } from "../common/errors";
import { type LoraAdapter, type LoraInfo, targetsOf } from "../weights/lora";
import { readPeft } from "../weights/peft";
import { BASE_KEY, type PeftFiles, writePeft } from "../weights/peft_writer";
import { BufferSource } from "../weights/source";
import type { ResidentAdapter } from "./adapter_bank";
import type { Model } from "./model";

interface Open {
  readonly info: LoraInfo;
  readonly adapter: LoraAdapter;
  readonly resident: ResidentAdapter;
}

/** The adapters that are open on a model, by the names under which requests choose them. */
export class Adapters {
  readonly #model: Model;
  /** The base model's name and hash. */
  readonly base: () => Promise<{ name: string; hash: string }>;
  readonly #open = new Map<string, Open>();
  #chosen: string | null = null;

  constructor(model: Model, base: () => Promise<{ name: string; hash: string }>) {
    this.#model = model;
    this.base = base;
  }

  /** The name of the chosen adapter; null where there is none. */
  get chosen(): string | null {
    return this.#chosen;
  }

  get list(): LoraInfo[] {
    return [...this.#open.values()].map(({ info }) => info);
  }

  /**
   * Opens PEFT files under a name; an adapter that has it is replaced. Throws `model` errors for files
   * that cannot be used or were made for another base.
   */
  async open(name: string, { config, weights }: PeftFiles): Promise<LoraInfo> {
    const source = new BufferSource(weights, name);
    const { adapter, metadata } = await readPeft(config, source, this.#model.config);
    const made = metadata.get(BASE_KEY);
    const { hash } = await this.base();
    if (made !== undefined && made !== hash) throw otherBase(name, hash, made);
    return this.#place(name, adapter, await sha256Bytes(weights));
  }

  /** Opens an adapter that is in memory. */
  async put(name: string, adapter: LoraAdapter): Promise<LoraInfo> {
    const { weights } = await this.#files(adapter);
    return this.#place(name, adapter, await sha256Bytes(weights));
  }

  /** The PEFT files of an open adapter, or of one in memory. */
  async files(which: string | LoraAdapter): Promise<PeftFiles> {
    return this.#files(typeof which === "string" ? this.#find(which).adapter : which);
  }

  /** Sets the adapter of requests that name none themselves. Throws an `input` error for one not open. */
  choose(name: string | null): void {
    if (name !== null) this.#find(name);
    this.#chosen = name;
  }

  /** The adapter of a request: the one it names, none for null, or else the chosen one. */
  resident(name: string | null | undefined): ResidentAdapter | null {
    return this.#wanted(name)?.resident ?? null;
  }

  info(name: string | null | undefined): LoraInfo | null {
    return this.#wanted(name)?.info ?? null;
  }

  /** What traces and runs say of a request's adapter; nothing where it has none. */
  told(name?: string | null): { lora?: { name: string; sha256: string } } {
    const info = this.info(name);
    return info ? { lora: { name: info.name, sha256: info.sha256 } } : {};
  }

  adapter(name: string): LoraAdapter {
    return this.#find(name).adapter;
  }

  /** Closes an adapter; what is being answered with it goes on to its end. */
  close(name: string): void {
    this.#find(name).resident.close();
    this.#open.delete(name);
    if (this.#chosen === name) this.#chosen = null;
  }

  async #files(adapter: LoraAdapter): Promise<PeftFiles> {
    return writePeft(adapter, this.#model.config, await this.base());
  }

  async #place(name: string, adapter: LoraAdapter, sha256: string): Promise<LoraInfo> {
    const resident = await this.#model.openAdapter(adapter);
    this.#open.get(name)?.resident.close();
    const { rank, alpha } = adapter;
    const info = { name, sha256, rank, alpha, projections: targetsOf(adapter) };
    this.#open.set(name, { info, adapter, resident });
    return info;
  }

  #wanted(name: string | null | undefined): Open | null {
    const wanted = name === undefined ? this.#chosen : name;
    return wanted === null ? null : this.#find(wanted);
  }

  #find(name: string): Open {
    const open = this.#open.get(name);
    if (open) return open;
    throw new SkymathError({
      kind: "input",
      message: `There is no adapter "${name.slice(0, 60)}".`,
      needed: [...this.#open.keys()].join(", ") || "an open adapter",
      found: name.slice(0, 60),
      remedy: "Open it first.",
    });
  }
}

function otherBase(name: string, needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The adapter ${name} was made for another base model, or for another quantisation of it.`,
    needed: `base ${needed.slice(0, 16)}`,
    found: `base ${found.slice(0, 16)}`,
    remedy: "Load the model file that it was trained on.",
  });
}
