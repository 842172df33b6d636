/** What an adapter says of itself; empty where it says nothing. */
export interface AdapterInfoText {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly description: string;
}

/** Chrome up to 126 has no `adapter.info`. */
interface EarlierAdapter {
  readonly info?: GPUAdapterInfo;
  requestAdapterInfo?(): Promise<Partial<GPUAdapterInfo>>;
}

/** What an adapter says of itself, in every version of WebGPU; never throws. */
export async function adapterInfo(adapter: GPUAdapter): Promise<AdapterInfoText> {
  const earlier: EarlierAdapter = adapter;
  const info = earlier.info ?? (await earlier.requestAdapterInfo?.().catch(() => null));
  const { vendor = "", architecture = "", device = "", description = "" } = info ?? {};
  return { vendor, architecture, device, description };
}
