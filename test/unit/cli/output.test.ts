import { afterEach, describe, expect, it, vi } from "vitest";
import { LiveLine } from "../../../src/cli/live_line";
import { note, print, printJson } from "../../../src/cli/output";

/** Clears the screen, sets the window's title, and does the same in 8-bit form; then a line and a tab. */
const HOSTILE = "\u001b[2Jred\u001b]0;title\u0007\u009b2J\r\u007f\u0000\n\tend 数";
const HARMLESS = "[2Jred]0;title2J\n\tend 数";

/** What is written to a stream from here on. */
function capture(stream: NodeJS.WriteStream): string[] {
  const written: string[] = [];
  vi.spyOn(stream, "write").mockImplementation((text, ...more) => {
    written.push(String(text));
    const done = more.find((value) => typeof value === "function");
    done?.();
    return true;
  });
  return written;
}

afterEach(() => void vi.restoreAllMocks());

describe("what people read", () => {
  it("has no control characters but line feeds and tabs", async () => {
    const [out, told] = [capture(process.stdout), capture(process.stderr)];
    await print(HOSTILE);
    note(HOSTILE);
    new LiveLine().end(HOSTILE);
    expect(out.join("")).toBe(HARMLESS);
    expect(told.slice(0, 2)).toEqual([`${HARMLESS}\n`, `${HARMLESS}\n`]);
  });
});

describe("JSON", () => {
  it("has every character", async () => {
    const out = capture(process.stdout);
    await printJson({ text: HOSTILE });
    expect(JSON.parse(out.join(""))).toEqual({ text: HOSTILE });
  });
});
