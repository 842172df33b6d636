/** The most memory that this process had while it was watched, in bytes. */
export interface HostMemory {
  /** JavaScript's own objects and the buffers they hold. */
  readonly heap: number;
  /** All of the process; a software adapter keeps GPU memory in it. */
  readonly resident: number;
}

const EVERY_MS = 20;

/** Watches this process's memory from now on; the returned function ends it and tells the peaks. */
export function watchMemory(): () => HostMemory {
  let heap = 0;
  let resident = 0;
  const look = () => {
    const now = process.memoryUsage();
    heap = Math.max(heap, now.heapUsed + now.external);
    resident = Math.max(resident, now.rss);
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    look();
    clearInterval(timer);
    return { heap, resident };
  };
}
