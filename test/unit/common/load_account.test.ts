import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LoadAccount } from "../../../src/common/load_account";

describe("the account of loading", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("gives bytes at once, then the rate and the time left", () => {
    const account = new LoadAccount();
    const at = (done: number) => account.text({ phase: "upload", done, total: 7.5e9 });
    expect(at(0)).toBe("Copying weights to the GPU: 0 B of 7.5 GB");
    vi.advanceTimersByTime(2000);
    expect(at(0.5e9)).toBe("Copying weights to the GPU: 500 MB of 7.5 GB, 250 MB/s, 28 s left");
  });

  it("counts pipelines, and measures each phase anew", () => {
    const account = new LoadAccount();
    account.text({ phase: "read", done: 0, total: 1000 });
    vi.advanceTimersByTime(2000);
    expect(account.text({ phase: "read", done: 500, total: 1000 })).toContain("/s");
    expect(account.text({ phase: "upload", done: 500, total: 1000 })).not.toContain("/s");
    expect(account.text({ phase: "compile", done: 3, total: 14 })).toBe(
      "Compiling shaders: 3 of 14",
    );
  });
});
