import { SkymathError } from "../common/errors";
import { parseAddress } from "../weights/address";
import { findModel } from "../weights/cache/download";
import { OpfsModelStore } from "../weights/cache/opfs_model_store";
import { FileSource } from "../weights/file_source";
import { openHttp } from "../weights/http_source";
import { ReadAhead } from "../weights/read_ahead";
import type { WeightSource } from "../weights/source";
import { joinFiles, openParts } from "../weights/split";
import type { ModelChoice } from "./api";

/** Opens the model that the page chose. Throws a `SkymathError` that says why it cannot be read. */
export async function openChoice(choice: ModelChoice): Promise<WeightSource> {
  if ("files" in choice) return joinFiles(choice.files.map((file) => new FileSource(file)));
  if ("url" in choice) {
    return openParts(choice.url, async (url) => new ReadAhead(await openHttp(url)));
  }
  const store = await OpfsModelStore.open();
  return openParts(choice.cached, async (address) => {
    const record = await findModel(store, parseAddress(address));
    if (record !== null) return store.open(record);
    throw new SkymathError({
      kind: "storage",
      message: `${address} is not in this browser's cache.`,
      remedy: "Download it again: the browser, or you in another tab, deleted it.",
    });
  });
}
