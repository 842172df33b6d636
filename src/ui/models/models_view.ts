/** @file The page's Models view: what is loaded, what is kept here, and where more comes from. */
import type { ErrorReport } from "../../common/errors";
import type { LoadedEngine, ModelChoice } from "../../worker/api";
import type { DownloadRequest } from "../../worker/models_api";
import { ModelsClient } from "../../worker/models_client";
import { Announcer } from "../announcer";
import { byId } from "../dom";
import { Notices } from "../notices";
import { DebugLog } from "./debug_log";
import { FitPanel } from "./fit_panel";
import { GetForm } from "./get_form";
import { ModelList } from "./model_list";
import { StoragePanel } from "./storage_panel";

/** What the view needs of the page around it. */
export interface ModelsHost {
  /** Address of the model that comes with the page. */
  readonly included: string;
  loadModel(choice: ModelChoice): void;
  /** Calls `tell` with what is loaded now, and whenever that changes. */
  followModel(tell: (loaded: LoadedEngine | null, choice: ModelChoice | null) => void): void;
}

const LOOK_AGAIN_MS = 2000;

export class ModelsView {
  readonly #host: ModelsHost;
  readonly #models = new ModelsClient();
  readonly #notices = new Notices(byId("models-notices", HTMLElement));
  readonly #announcer = new Announcer(byId("announcer", HTMLElement));
  readonly #storage = new StoragePanel();
  readonly #debug = new DebugLog();
  readonly #fit: FitPanel;
  readonly #form: GetForm;
  readonly #list: ModelList;
  /** Addresses whose download the user paused or cancelled: their end is no error. */
  readonly #stopped = new Set<string>();
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ModelsHost) {
    this.#host = host;
    this.#fit = new FitPanel(this.#models, (title, report) => this.#fail(title, report));
    this.#form = new GetForm({
      download: (request) => void this.#get(request),
      fit: (request) => void this.#checkFit(request),
      open: (files) => this.#open(files),
    });
    this.#list = new ModelList({
      load: (address) => void this.#load(address),
      loadIncluded: () => host.loadModel({ url: host.included }),
      resume: (address) => void this.#download({ address, hub: this.#form.hub() }),
      pause: (address) => void this.#pause(address),
      verify: (address) => void this.#verify(address),
      remove: (address) => void this.#remove(address),
    });
    host.followModel((loaded, choice) => {
      this.#debug.setLoaded(loaded);
      this.#list.setLoaded(loaded === null || choice === null ? null : this.#addressOf(choice));
    });
    // Other tabs download and delete too.
    addEventListener("focus", () => void this.#refresh());
    addEventListener("hashchange", () => void this.#refresh());
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const [listed] = await Promise.all([this.#models.list(), this.#storage.refresh()]);
    if (!listed.ok) return this.#fail("The cache cannot be used", listed.error);
    this.#list.show(listed.value);
    // Another tab's download moves on, ends, or dies with its tab.
    if (!listed.value.some(({ state }) => state === "elsewhere")) return;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.#refresh(), LOOK_AGAIN_MS);
  }

  #open(files: readonly File[]): void {
    if (files.length > 0) {
      this.#host.loadModel({ files });
      return;
    }
    this.#fail("There is no model in it", {
      kind: "input",
      message: "No GGUF file was chosen.",
      remedy: "Choose a .gguf file, all parts of a split one, or the folder that holds them.",
    });
  }

  /** Loads a model as it fits into what is allowed, or says why it does not. */
  async #load(cached: string): Promise<void> {
    this.#notices.clear("models");
    const { bounded } = this.#fit;
    const fit = bounded ? await this.#fit.check({ cached }) : null;
    if (bounded && fit === null) return; // why it cannot be told is said already
    if (fit === null || fit.fits) {
      this.#host.loadModel({ cached });
    } else if (fit.proposal !== null) {
      this.#host.loadModel({ cached, opened: fit.proposal });
    } else {
      this.#notices.error(
        "models",
        "The model does not fit",
        {
          kind: "device",
          message: fit.sentences.join(" "),
          remedy: "Allow more memory, or choose a smaller model.",
        },
        { label: "Load all the same", run: () => this.#host.loadModel({ cached }) },
      );
    }
  }

  async #checkFit(request: DownloadRequest): Promise<void> {
    this.#notices.clear("models");
    const resolved = await this.#models.resolve(request);
    if (!resolved.ok) this.#fail("The model cannot be read", resolved.error);
    else await this.#fit.check({ ...request, address: resolved.value });
  }

  async #get(request: DownloadRequest): Promise<void> {
    this.#notices.clear("models");
    const resolved = await this.#models.resolve(request);
    if (!resolved.ok) this.#fail("The model cannot be downloaded", resolved.error);
    else await this.#download({ ...request, address: resolved.value });
  }

  async #download(request: DownloadRequest): Promise<void> {
    const { address } = request;
    if (this.#list.isRunning(address)) return;
    this.#notices.clear("models");
    this.#stopped.delete(address);
    const onProgress = this.#list.begin(address, "download");
    this.#announcer.say("The download begins.");
    void this.#storage.ask();
    const outcome = await this.#models.download(request, onProgress);
    this.#list.end(address);
    await this.#refresh();
    if (outcome.ok) {
      this.#form.clear();
      this.#announcer.say("The download is complete. The model can be loaded.");
    } else if (!this.#stopped.has(address)) {
      this.#fail("The model cannot be downloaded", outcome.error);
    }
  }

  async #pause(address: string): Promise<void> {
    this.#stopped.add(address);
    await this.#models.stop(address);
    this.#announcer.say("Paused.");
  }

  async #verify(address: string): Promise<void> {
    this.#notices.clear("models");
    const onProgress = this.#list.begin(address, "check");
    const outcome = await this.#models.verify(address, onProgress);
    this.#list.end(address);
    if (outcome.ok) this.#announcer.say("The model is what was downloaded: its hash matches.");
    else if (outcome.error.kind !== "cancelled") {
      this.#fail("The model is not whole", outcome.error);
    }
  }

  async #remove(address: string): Promise<void> {
    if (!confirm(`Delete ${address}? What was downloaded of it is gone then.`)) return;
    this.#stopped.add(address);
    const outcome = await this.#models.remove(address);
    if (outcome.ok) this.#announcer.say("Deleted.");
    else this.#fail("The model cannot be deleted", outcome.error);
    await this.#refresh();
  }

  #fail(title: string, report: ErrorReport): void {
    this.#notices.error("models", title, report);
  }

  /** What the list calls a loaded model; null for one that is not in it. */
  #addressOf(choice: ModelChoice): string | null {
    if ("cached" in choice) return choice.cached;
    return "url" in choice && choice.url === this.#host.included ? "" : null;
  }
}
