import type { DownloadRequest } from "../../worker/models_api";
import { byId } from "../dom";

const ENDPOINT = "skymath.hub";
const TOKEN = "skymath.hub-token";

export interface GetActions {
  download(request: DownloadRequest): void;
  fit(request: DownloadRequest): void;
  open(files: readonly File[]): void;
}

/** Where a model comes from: an address, files, or a folder. */
export class GetForm {
  readonly #address = byId("model-address", HTMLInputElement);
  readonly #sha256 = byId("model-sha256", HTMLInputElement);
  readonly #endpoint = byId("hub-endpoint", HTMLInputElement);
  readonly #token = byId("hub-token", HTMLInputElement);

  constructor(actions: GetActions) {
    // The token is for this tab alone; the mirror stays.
    this.#endpoint.value = stored(() => localStorage.getItem(ENDPOINT));
    this.#token.value = stored(() => sessionStorage.getItem(TOKEN));
    byId("get-form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#complete()) actions.download(this.request());
    });
    byId("check-fit", HTMLButtonElement).addEventListener("click", () => {
      if (this.#complete()) actions.fit(this.request());
    });
    for (const id of ["models-files", "models-folder"]) {
      const input = byId(id, HTMLInputElement);
      input.addEventListener("change", () => {
        const files = [...(input.files ?? [])].filter(({ name }) => /\.gguf$/i.test(name));
        input.value = "";
        actions.open(files);
      });
    }
  }

  /** What the fields say now. */
  request(address = this.#address.value.trim()): DownloadRequest {
    const sha256 = this.#sha256.value.trim();
    return { address, hub: this.hub(), ...(sha256 === "" ? {} : { sha256 }) };
  }

  /** The hub as the settings name it, remembered from now on. */
  hub(): NonNullable<DownloadRequest["hub"]> {
    const endpoint = this.#endpoint.value.trim();
    const token = this.#token.value.trim();
    stored(() => keep(localStorage, ENDPOINT, endpoint));
    stored(() => keep(sessionStorage, TOKEN, token));
    return { ...(endpoint === "" ? {} : { endpoint }), ...(token === "" ? {} : { token }) };
  }

  /** Empties what belonged to one download. */
  clear(): void {
    this.#address.value = "";
    this.#sha256.value = "";
  }

  #complete(): boolean {
    if (this.#address.value.trim() !== "") return true;
    this.#address.focus();
    return false;
  }
}

function keep(storage: Storage, key: string, value: string): null {
  if (value === "") storage.removeItem(key);
  else storage.setItem(key, value);
  return null;
}

/** Storage that a browser may refuse altogether. */
function stored(work: () => string | null): string {
  try {
    return work() ?? "";
  } catch {
    return "";
  }
}
