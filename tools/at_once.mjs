/**
 * Does `work` for every job, up to `count` of them at once.
 * @template T
 * @param {Iterable<T>} jobs
 * @param {number} count
 * @param {(job: T) => Promise<void>} work
 */
export async function atOnce(jobs, count, work) {
  const waiting = [...jobs].values();
  const worker = async () => {
    for (const job of waiting) await work(job);
  };
  await Promise.all(Array.from({ length: count }, worker));
}
