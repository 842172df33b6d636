/** A terminal and the launcher may both send the same Ctrl+C: signals this close are one. */
const SAME_MS = 250;

/**
 * A signal that aborts at the first SIGINT or SIGTERM, so that what was done is kept; a second one
 * ends the process at once.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  let first: number | null = null;
  const stop = () => {
    first ??= performance.now();
    if (performance.now() - first > SAME_MS) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
