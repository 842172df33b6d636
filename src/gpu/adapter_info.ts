/** What an adapter says of itself; texts are empty where it says nothing. */
export interface AdapterFacts {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly description: string;
  /** Invocations that every subgroup has at least; 0 where it says nothing. */
  readonly subgroupMinSize: number;
}

/** Chrome up to 126 has no `adapter.info`. */
interface EarlierAdapter {
  readonly info?: GPUAdapterInfo;
  requestAdapterInfo?(): Promise<Partial<GPUAdapterInfo>>;
}

/** What an adapter says of itself, in every version of WebGPU; never throws. */
export async function adapterInfo(adapter: GPUAdapter): Promise<AdapterFacts> {
  const earlier: EarlierAdapter = adapter;
  const info = earlier.info ?? (await earlier.requestAdapterInfo?.().catch(() => null));
  const { vendor = "", architecture = "", device = "", description = "" } = info ?? {};
  const { subgroupMinSize = 0 } = info ?? {};
  return { vendor, architecture, device, description, subgroupMinSize };
}
