import { parseAddress } from "./address";
import { openHttp } from "./http_source";
import { findOnHub, type HubOptions, hubHeaders, hubUrl } from "./hub";
import type { WeightSource } from "./source";

/** Opens an `https:` or `hf:` address for reading by ranges: nothing is kept. */
export async function openRemote(text: string, hub: HubOptions = {}): Promise<WeightSource> {
  const address = parseAddress(text);
  if (address.kind === "web") return openHttp(address.url);
  const { repo, revision } = address;
  const file = address.file ?? (await findOnHub(address, hub)).file;
  return openHttp(hubUrl(repo, revision, file, hub), { headers: hubHeaders(hub) });
}
