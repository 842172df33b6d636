/** @file A worker's exclusive access to a file of the page's own (OPFS); the DOM's types leave it out. */

export interface SyncAccess {
  read(into: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  write(from: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  truncate(bytes: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

export type WorkerFile = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<SyncAccess>;
  move(name: string): Promise<void>;
};

/**
 * Writes all of it and flushes. Throws where the browser wrote less: a `QuotaExceededError` where it
 * says that the disk is full.
 */
export function writeAll(access: SyncAccess, content: Uint8Array<ArrayBuffer>, at: number): void {
  for (let done = 0; done < content.length; ) {
    const left = content.subarray(done);
    done += checkWritten(access.write(left, { at: at + done }), left.length);
  }
  access.flush();
}

/** Chromium tells a write without room by its error code, -8, as if it were a count of bytes. */
function checkWritten(written: number, length: number): number {
  if (written > 0 && written <= length) return written;
  const found = `the browser wrote ${written | 0} of ${length} bytes`;
  throw (written | 0) === -8 ? new DOMException(found, "QuotaExceededError") : new Error(found);
}
