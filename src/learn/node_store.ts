/** @file A run's folder on disk, with a lock file in it. */
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SkymathError } from "../common/errors";
import { releaseLock, takeLock } from "../common/node_lock";
import type { LearnStore } from "./store";

export class NodeLearnStore implements LearnStore {
  readonly name: string;

  private constructor(name: string) {
    this.name = name;
  }

  /** Opens the folder, making it where there is none. Throws an `input` error while another process has it. */
  static async open(folder: string): Promise<NodeLearnStore> {
    return writing(folder, async () => {
      await mkdir(folder, { recursive: true });
      const taken = await takeLock(join(folder, "lock"));
      if (taken === null) return new NodeLearnStore(folder);
      throw new SkymathError({
        kind: "input",
        message: `Another process is learning in ${folder}.`,
        found: taken.owner ? `process ${taken.owner.pid} on ${taken.owner.host}` : "a lock file",
        remedy: "Wait for it, or give another folder.",
      });
    });
  }

  async read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return new Uint8Array(await readFile(join(this.name, path)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }

  async write(path: string, data: string | Uint8Array<ArrayBuffer>): Promise<void> {
    await writing(this.name, async () => {
      const file = join(this.name, path);
      await mkdir(dirname(file), { recursive: true });
      const handle = await open(`${file}.tmp`, "w");
      try {
        await handle.writeFile(data);
        await handle.datasync();
      } finally {
        await handle.close();
      }
      await rename(`${file}.tmp`, file);
    });
  }

  async append(path: string, text: string): Promise<void> {
    await writing(this.name, async () => {
      const file = join(this.name, path);
      await mkdir(dirname(file), { recursive: true });
      const handle = await open(file, "a");
      try {
        await handle.appendFile(text);
        await handle.datasync();
      } finally {
        await handle.close();
      }
    });
  }

  async close(): Promise<void> {
    await releaseLock(join(this.name, "lock"));
  }
}

/** Does what writing takes; the system's errors become `input` errors that name the folder. */
async function writing<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof SkymathError) throw cause;
    throw new SkymathError(
      {
        kind: "input",
        message: `The run cannot be written to ${folder}.`,
        found: cause instanceof Error ? cause.message : String(cause),
        remedy: "Give a folder that can be written, on a disk with room.",
      },
      { cause },
    );
  }
}
