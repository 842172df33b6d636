import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import type { Trace } from "../../../src/hint/trace";
import { holdsTrace, readTraceLink, traceLink } from "../../../src/hint/trace_link";
import { bakery, withReplies } from "../../e2e/support/traces";

const page = "https://example.org/math/?model=a.gguf#/models";
const fragmentOf = (link: string) => new URL(link).hash;
const linkOf = (content: string) => `#trace=${deflateRawSync(content).toString("base64url")}`;

/** A text that deflate cannot shorten by much. */
function noise(length: number): string {
  const random = new Random("noise");
  return Array.from({ length }, () => String.fromCharCode(random.int(0x4e00, 0x9fa5))).join("");
}

describe("a trace's link", () => {
  it("leads to the same page and holds the trace, whatever its letters", async () => {
    const chinese: Trace = { ...bakery, problem: "小明有3个苹果😀 \u2028 <b>&amp;#</b>" };
    for (const trace of [bakery, chinese]) {
      const link = await traceLink(trace, page);
      expect(link.startsWith("https://example.org/math/?model=a.gguf#trace=")).toBe(true);
      expect(fragmentOf(link)).toMatch(/^#trace=[\w-]+$/);
      expect(holdsTrace(fragmentOf(link))).toBe(true);
      expect(await readTraceLink(fragmentOf(link))).toEqual(trace);
    }
    expect(holdsTrace("#/models")).toBe(false);
  });

  it("is refused where it would be too long to be carried", async () => {
    const long = withReplies(bakery, [noise(20_000)]);
    await expect(traceLink(long, page)).rejects.toThrow("too long for a link");
    const repeated = withReplies(bakery, ["again ".repeat(30_000)]); // long, and yet a short link
    expect(await readTraceLink(fragmentOf(await traceLink(repeated, page)))).toEqual(repeated);
  });

  it.each([
    ["cut", async () => fragmentOf(await traceLink(bakery, page)).slice(0, -40)],
    ["empty", async () => "#trace="],
    ["no base64", async () => "#trace=%%%"],
    ["no deflate", async () => "#trace=AAECAwQF"],
    [
      "no UTF-8",
      async () => `#trace=${deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString("base64url")}`,
    ],
    ["longer than any that is made", async () => `#trace=${"A".repeat(40_000)}`],
    ["a bomb", async () => linkOf(" ".repeat(20_000_000))],
  ])("that is %s is reported", async (_, make) => {
    await expect(readTraceLink(await make())).rejects.toThrow("holds no whole trace");
  });

  it.each([
    ["no JSON", "{", "no trace"],
    ["another document", "[1]", "format"],
    ["a trace with a wrong field", JSON.stringify({ ...bakery, problem: 7 }), "problem"],
  ])("that holds %s is reported", async (_, content, word) => {
    await expect(readTraceLink(linkOf(content))).rejects.toThrow(word);
  });
});
