/** Waits for what the GPU is doing: `await finished(buffer.mapAsync(…))`. */
export type Finished = <T>(work: Promise<T>) => Promise<T>;

/** Milliseconds that an idle queue may take to say that it is idle. */
const SOON = 40;
/** Milliseconds between two empty submits; browsers make it four after the fifth. */
const NUDGE = 1;

/**
 * Firefox looks for finished work when something is submitted, else only every 100 ms (its bug 1870699), so
 * that a token would take 100 ms on any GPU. Where even an idle queue is noticed that late, waiting submits
 * nothing, every few milliseconds. Takes up to 300 ms there, elsewhere one or two.
 */
export async function finishedOn({ queue }: GPUDevice): Promise<Finished> {
  if (!(await tellsLate(queue))) return (work) => work;

  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nudge = () => {
    queue.submit([]);
    timer = setTimeout(nudge, NUDGE);
  };
  return async (work) => {
    if (waiting++ === 0) timer = setTimeout(nudge, 0);
    try {
      return await work;
    } finally {
      if (--waiting === 0) clearTimeout(timer);
    }
  };
}

/** Whether an idle queue says so late, twice in a row: on a busy machine any is late once. */
async function tellsLate(queue: GPUQueue): Promise<boolean> {
  await queue.onSubmittedWorkDone(); // from one look to the next
  for (let i = 0; i < 2; i++) {
    const began = performance.now();
    await queue.onSubmittedWorkDone();
    if (performance.now() - began < SOON) return false;
  }
  return true;
}
