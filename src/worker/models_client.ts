import { proxy, type Remote } from "comlink";
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
import { WorkerClient } from "./worker_client";

/** The page's side of the worker that keeps models; it answers even when that dies. */
export class ModelsClient implements ModelsApi {
  readonly #client = new WorkerClient<ModelsApi>(
    new Worker(new URL("./models_worker.ts", import.meta.url), { type: "module" }),
    {
      message: "The downloads' worker stopped.",
      remedy: "Reload the page; what was downloaded is kept.",
    },
  );

  list(): Promise<Outcome<readonly CachedModel[]>> {
    return this.#client.alive(this.#remote.list());
  }

  resolve(request: DownloadRequest): Promise<Outcome<string>> {
    return this.#client.alive(this.#remote.resolve(request));
  }

  fit(query: FitQuery): Promise<Outcome<FitFacts>> {
    return this.#client.alive(this.#remote.fit(query));
  }

  speed(query: FitQuery): Promise<Outcome<SpeedFacts>> {
    return this.#client.alive(this.#remote.speed(query));
  }

  download(
    request: DownloadRequest,
    onProgress: (progress: KeepProgress) => void,
  ): Promise<Outcome<string>> {
    return this.#client.alive(this.#remote.download(request, proxy(onProgress)));
  }

  async stop(address: string): Promise<void> {
    await this.#remote.stop(address);
  }

  remove(address: string): Promise<Outcome<null>> {
    return this.#client.alive(this.#remote.remove(address));
  }

  verify(address: string, onProgress: (progress: KeepProgress) => void): Promise<Outcome<null>> {
    return this.#client.alive(this.#remote.verify(address, proxy(onProgress)));
  }

  get #remote(): Remote<ModelsApi> {
    return this.#client.remote;
  }
}
