/** @file Locks between processes of one machine: files that appear with their owner's name in them. */
import { link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Who holds a lock; `started` tells a process from a later one with its number, where the system says. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  readonly started: string | null;
}

/** Taking over a dead owner's lock takes milliseconds: what is older was left by a death in it. */
const TAKEOVER_MS = 10_000;

let drafts = 0;
/** Locks of this process, which has one owner's name for all of them. */
const held = new Set<string>();

/**
 * Takes the lock file at `path`; null when it was taken, else the owner who has it (null inside
 * where the file names none). A lock whose owner is dead is taken over.
 */
export async function takeLock(path: string): Promise<null | { readonly owner: LockOwner | null }> {
  const mine = JSON.stringify(await myself());
  for (;;) {
    if (await appear(path, mine)) {
      held.add(path);
      return null;
    }
    const found = await readFile(path, "utf8").catch(gone);
    if (found === null) continue; // given free in between
    const owner = ownerOf(found);
    if (owner === null || (await isAlive(owner, path))) return { owner };
    await removeStale(path, found, mine);
  }
}

/** Gives the lock free; only its owner may. */
export async function releaseLock(path: string): Promise<void> {
  held.delete(path);
  await rm(path, { force: true });
}

/** Whether a lock's owner lives, without taking the lock. */
export async function isLocked(path: string): Promise<boolean> {
  const found = await readFile(path, "utf8").catch(gone);
  if (found === null) return false;
  const owner = ownerOf(found);
  return owner === null || (await isAlive(owner, path));
}

/** Makes a file with its content at once, so that nobody sees it empty; false where one is there. */
async function appear(path: string, content: string): Promise<boolean> {
  drafts += 1;
  const draft = `${path}.${process.pid}-${drafts}`;
  await writeFile(draft, content);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** One process at a time removes a dead owner's lock, and only if it is still that one. */
async function removeStale(path: string, stale: string, mine: string): Promise<void> {
  const right = `${path}.takeover`;
  if (!(await appear(right, mine))) {
    const since = await stat(right).then(({ mtimeMs }) => mtimeMs, gone);
    if (since !== null && Date.now() - since > TAKEOVER_MS) await rm(right, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return;
  }
  try {
    if ((await readFile(path, "utf8").catch(gone)) === stale) await rm(path, { force: true });
  } finally {
    await rm(right, { force: true });
  }
}

async function myself(): Promise<LockOwner> {
  return { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
}

/** Whether a lock's owner may be alive; on other machines it may. */
async function isAlive({ pid, host, started }: LockOwner, path: string): Promise<boolean> {
  if (host !== hostname()) return true;
  const now = await startOf(pid);
  if (started !== null && now !== null && started !== now) return false; // a later process
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, in the system's own units; null where that is not told. */
async function startOf(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  // The second field is the program's name in brackets, with any characters; the start is the 22nd.
  return line?.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function ownerOf(content: string): LockOwner | null {
  try {
    const { pid, host, started = null } = JSON.parse(content) as Partial<LockOwner>;
    const valid = Number.isSafeInteger(pid) && pid! > 0 && typeof host === "string";
    return valid ? { pid: pid!, host: host!, started } : null;
  } catch {
    return null;
  }
}

function gone(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
