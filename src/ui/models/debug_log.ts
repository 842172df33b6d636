import { version } from "../../../package.json";
import { adapterInfo } from "../../gpu/adapter_info";
import type { LoadedEngine } from "../../worker/api";
import { byId } from "../dom";
import { loggedErrors } from "../error_log";

/** Limits that decide what fits. */
const LIMITS = [
  "maxBufferSize",
  "maxStorageBufferBindingSize",
  "maxStorageBuffersPerShaderStage",
  "maxComputeWorkgroupStorageSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupsPerDimension",
] as const;

/**
 * What a bug report needs, as text to copy: no addresses of models, no problems, no tokens. So what an
 * error about input found is left out: it may quote a file.
 */
export class DebugLog {
  readonly #text = byId("debug-text", HTMLTextAreaElement);
  readonly #copied = byId("debug-copied", HTMLElement);
  #loaded: LoadedEngine | null = null;

  constructor() {
    const details = byId("debug", HTMLDetailsElement);
    details.addEventListener("toggle", () => void this.#show());
    byId("debug-copy", HTMLButtonElement).addEventListener("click", () => void this.#copy());
  }

  setLoaded(loaded: LoadedEngine | null): void {
    this.#loaded = loaded;
  }

  async #show(): Promise<void> {
    this.#copied.textContent = "";
    this.#text.value = (await this.#lines()).join("\n");
  }

  async #copy(): Promise<void> {
    await this.#show();
    try {
      await navigator.clipboard.writeText(this.#text.value);
      this.#copied.textContent = "Copied.";
    } catch {
      this.#text.select();
      this.#copied.textContent = "The browser refused; the text is selected, press Ctrl+C.";
    }
  }

  async #lines(): Promise<string[]> {
    const lines = [`SkyMath Web ${version}`, navigator.userAgent, ...(await adapterLines())];
    if (this.#loaded !== null) {
      const { model, adapter } = this.#loaded;
      const { name, architecture, parameters, quantisation, contextLength } = model;
      lines.push(`in use: ${adapter.name}; features: ${adapter.features.join(", ") || "none"}`);
      lines.push(
        `model: ${name}, ${architecture}, ${parameters} parameters, ${quantisation}, context ${contextLength}`,
      );
    }
    const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
    lines.push(`storage: ${usage ?? "?"} of ${quota ?? "?"} bytes`);
    const errors = loggedErrors();
    lines.push(errors.length === 0 ? "no errors" : "last errors:");
    for (const { at, report } of errors) {
      const { kind, message, found } = report;
      const told = found !== undefined && kind !== "input";
      lines.push(withoutAddresses(`${at} ${kind}: ${message}${told ? ` Found: ${found}` : ""}`));
    }
    return lines;
  }
}

/** Cut to the host: what follows may be private, or a signature that opens it. */
function withoutAddresses(text: string): string {
  return text.replace(/\b(https?:\/\/[^\s/"]+|hf:)[^\s"]*/g, "$1…");
}

async function adapterLines(): Promise<string[]> {
  const adapter = await navigator.gpu?.requestAdapter().catch(() => null);
  if (!adapter) return ["WebGPU: no adapter"];
  const { vendor, architecture, device, description } = await adapterInfo(adapter);
  const name = [vendor, architecture, device, description].filter(Boolean).join(" ");
  return [
    `WebGPU adapter: ${name || "unnamed"}`,
    `adapter's features: ${[...adapter.features].sort().join(", ")}`,
    ...LIMITS.map((limit) => `${limit}: ${adapter.limits[limit]}`),
  ];
}
