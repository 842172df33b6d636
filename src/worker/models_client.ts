import { proxy, type Remote, wrap } from "comlink";
import type { ErrorReport } from "../common/errors";
import type {
  CachedModel,
  DownloadRequest,
  FitFacts,
  FitQuery,
  KeepProgress,
  ModelsApi,
  SpeedFacts,
} from "./models_api";
import type { Outcome } from "./outcome";

/** The page's side of the worker that keeps models; it answers even when that dies. */
export class ModelsClient implements ModelsApi {
  readonly #remote: Remote<ModelsApi>;
  readonly #crashed: Promise<{ readonly ok: false; readonly error: ErrorReport }>;

  constructor() {
    const worker = new Worker(new URL("./models_worker.ts", import.meta.url), { type: "module" });
    this.#remote = wrap<ModelsApi>(worker);
    this.#crashed = new Promise((resolve) => {
      worker.addEventListener("error", ({ message }) => {
        const found = message || "a script that did not load";
        const remedy = "Reload the page; what was downloaded is kept.";
        const error = { kind: "internal", message: "The downloads' worker stopped." } as const;
        resolve({ ok: false, error: { ...error, found, remedy } });
      });
    });
  }

  list(): Promise<Outcome<readonly CachedModel[]>> {
    return this.#alive(this.#remote.list());
  }

  resolve(request: DownloadRequest): Promise<Outcome<string>> {
    return this.#alive(this.#remote.resolve(request));
  }

  fit(query: FitQuery): Promise<Outcome<FitFacts>> {
    return this.#alive(this.#remote.fit(query));
  }

  speed(query: FitQuery): Promise<Outcome<SpeedFacts>> {
    return this.#alive(this.#remote.speed(query));
  }

  download(
    request: DownloadRequest,
    onProgress: (progress: KeepProgress) => void,
  ): Promise<Outcome<string>> {
    return this.#alive(this.#remote.download(request, proxy(onProgress)));
  }

  async stop(address: string): Promise<void> {
    await this.#remote.stop(address);
  }

  remove(address: string): Promise<Outcome<null>> {
    return this.#alive(this.#remote.remove(address));
  }

  verify(address: string, onProgress: (progress: KeepProgress) => void): Promise<Outcome<null>> {
    return this.#alive(this.#remote.verify(address, proxy(onProgress)));
  }

  #alive<T>(answer: Promise<Outcome<T>>): Promise<Outcome<T>> {
    return Promise.race([answer, this.#crashed]);
  }
}
