import { describe, expect, it } from "vitest";
import { richText, type Segment } from "../../../src/ui/rich_text";

const text = (value: string): Segment => ({ kind: "text", text: value });
const calc = (full: string, expression: string | null, result: string | null): Segment => ({
  kind: "calc",
  full,
  expression,
  result,
  wrong: false,
  calculated: false,
});

describe("formulas", () => {
  it("are taken once closed", () => {
    expect(richText("so \\(x+1\\) is", false)).toEqual([
      text("so "),
      { kind: "math", tex: "x+1", display: false, source: "\\(x+1\\)" },
      text(" is"),
    ]);
    expect(richText("so \\(x+1\\", true)).toEqual([text("so \\(x+1\\")]);
  });

  it.each(["\\[", "$$"])("are displayed between %s, without an empty line after", (open) => {
    const close = open === "$$" ? "$$" : "\\]";
    expect(richText(`${open} \\frac{1}{2} ${close}\nthus`, false)).toEqual([
      {
        kind: "math",
        tex: "\\frac{1}{2}",
        display: true,
        source: `${open} \\frac{1}{2} ${close}`,
      },
      text("thus"),
    ]);
  });

  it.each(["He pays $120 and $30.", "\\(\\)", "$$$$", "$$ alone", "a \\) b \\] c"])(
    "are not seen in %s",
    (plain) => {
      expect(richText(plain, false)).toEqual([text(plain)]);
    },
  );

  it("that open without end take no longer than their text", () => {
    const many = "\\( ".repeat(300_000);
    expect(richText(`${many}\\)`, false).at(-1)).toMatchObject({ kind: "math" });
    expect(richText(many, false)).toEqual([text(many)]);
  });

  it("that never close leave later ones of another kind alone", () => {
    expect(richText("\\( a $$b$$", false)).toEqual([
      text("\\( a "),
      { kind: "math", tex: "b", display: true, source: "$$b$$" },
    ]);
  });
});

describe("calculations", () => {
  it("show the result alone after the same expression, and swallow its repeat", () => {
    expect(richText("48/2 = <<48/2=24>>24 clips", false)).toEqual([
      text("48/2 = "),
      calc("48/2=24", null, "24"),
      text(" clips"),
    ]);
  });

  it("show the whole equation elsewhere", () => {
    expect(richText("有<<45-3*8=21>>21元", false)).toEqual([
      text("有"),
      calc("45-3*8=21", "45 − 3 × 8", "21"),
      text("元"),
    ]);
  });

  it("keep what follows when it is another number", () => {
    expect(richText("<<48/2=24>>24.5", false).at(-1)).toEqual(text("24.5"));
    expect(richText("<<48/2=24>>241", false).at(-1)).toEqual(text("241"));
    expect(richText("<<48/2=24>>24.", false).at(-1)).toEqual(text("."));
    expect(richText("<<48/2=24>>2", false).at(-1)).toEqual(text("2"));
  });

  it("that are wrong are known once they are closed", () => {
    expect(richText("12-61 = <<12-61=1>>1", false).at(-1)).toMatchObject({ wrong: true });
    expect(richText("12-61 = <<12-61=1", true).at(-1)).toMatchObject({ wrong: false });
  });

  it("hold back half of a repeated result while text arrives", () => {
    expect(richText("<<48/2=24>>2", true)).toEqual([calc("48/2=24", "48 ÷ 2", "24")]);
  });

  it.each([
    ["5+<<48/", calc("48/", "48/", null)],
    ["5+<<48/2=", calc("48/2=", "48 ÷ 2", null)],
    ["5+<<48/2=24>", calc("48/2=24", "48 ÷ 2", "24")],
  ])("never show their marks while they are written: %s", (partial, chip) => {
    expect(richText(partial, true)).toEqual([text("5+"), chip]);
  });

  it.each(["a << b", "1 << 2\n3 >> 1", `<<${"1".repeat(200)}>>`])("are not seen in %s", (plain) => {
    expect(richText(plain, false)).toEqual([text(plain)]);
  });
});

it("passes over a megabyte of openings that never close", () => {
  const hostile = "\\(\\[<<".repeat(150_000);
  const shown = richText(hostile, false).map((segment) =>
    segment.kind === "text" ? segment.text : "",
  );
  expect(shown.join("")).toBe(hostile);
});

it("keeps every plain character in order", () => {
  const reply = "A < B, C > D, & <b>bold</b>\n中文，\u{1F600}";
  expect(richText(reply, false)).toEqual([text(reply)]);
});
