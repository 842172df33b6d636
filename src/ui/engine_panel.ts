import { bytes, parameters } from "../common/format";
import { LoadAccount } from "../common/load_account";
import type { Trace } from "../hint/trace";
import type { AdapterInfo, LoadProgress, ModelInfo } from "../worker/api";
import { byId, el } from "./dom";

/** The header's account of the model and the GPU, and of loading. */
export class EnginePanel {
  readonly #model = byId("model-name", HTMLElement);
  readonly #gpu = byId("gpu-name", HTMLElement);
  readonly #load = byId("load", HTMLDivElement);
  readonly #text = byId("load-text", HTMLSpanElement);
  readonly #bar = byId("load-bar", HTMLProgressElement);
  #account = new LoadAccount();

  /** Loading has begun; no figures yet. */
  starting(name: string): void {
    this.#model.textContent = name;
    this.#load.hidden = false;
    this.#account = new LoadAccount();
    this.#text.textContent = "Starting…";
    this.#bar.removeAttribute("value");
  }

  progress(progress: LoadProgress): void {
    const { done, total } = progress;
    this.#text.textContent = this.#account.text(progress);
    this.#bar.value = total > 0 ? Math.min(1, done / total) : 0;
  }

  ready(model: ModelInfo, adapter: AdapterInfo): void {
    this.#load.hidden = true;
    this.#model.textContent = model.name;
    const detail = `${parameters(model.parameters)} parameters, ${model.quantisation}`;
    this.#model.append(" ", el("small", "", detail));
    this.#model.title = `${model.file}: ${model.architecture}, ${model.layers} layers, width ${model.hidden}, ${bytes(model.bytes)}, context ${model.contextLength} tokens`;
    this.#gpu.replaceChildren(...adapterLabel(adapter));
    this.#gpu.title = `WebGPU features in use: ${adapter.features.join(", ") || "none"}`;
  }

  failed(): void {
    this.#load.hidden = true;
    this.#model.textContent = "not loaded";
  }

  noGpu(): void {
    this.#load.hidden = true;
    this.#gpu.textContent = "no WebGPU here";
  }
}

/** The adapter's name; one that is no GPU is plainly marked. */
export function adapterLabel({ name, software }: Trace["adapter"]): (Node | string)[] {
  if (!software) return [name];
  const mark = el("span", "software", "software, not a GPU");
  mark.title = "This adapter computes on the processor: correct, but slow.";
  return [name.replace(/ \(software\)$/, ""), " ", mark];
}
