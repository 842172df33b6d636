import { describe, expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import { equalLatex } from "../../../src/grade/equal_latex";

/** An expression as LaTeX, and its value when x and y are given. */
interface Expression {
  readonly latex: string;
  readonly at: (x: number, y: number) => number;
}

function draw(random: Random, depth: number): Expression {
  const kind = depth === 0 ? random.int(0, 3) : random.int(0, 8);
  if (kind < 2) {
    const n = random.int(1, 12);
    return { latex: `${n}`, at: () => n };
  }
  if (kind === 2) {
    const name = random.pick(["x", "y"]);
    return { latex: name, at: (x, y) => (name === "x" ? x : y) };
  }
  if (kind === 3) {
    const n = random.int(2, 50);
    return { latex: `\\sqrt{${n}}`, at: () => Math.sqrt(n) };
  }
  const [a, b] = [draw(random, depth - 1), draw(random, depth - 1)];
  if (kind === 4)
    return { latex: `(${a.latex})+(${b.latex})`, at: (x, y) => a.at(x, y) + b.at(x, y) };
  if (kind === 5)
    return { latex: `(${a.latex})-(${b.latex})`, at: (x, y) => a.at(x, y) - b.at(x, y) };
  if (kind === 6)
    return { latex: `(${a.latex})(${b.latex})`, at: (x, y) => a.at(x, y) * b.at(x, y) };
  if (kind === 7) return { latex: `(${a.latex})^{2}`, at: (x, y) => a.at(x, y) ** 2 };
  return { latex: `\\frac{${a.latex}}{${b.latex}}`, at: (x, y) => a.at(x, y) / b.at(x, y) };
}

const POINTS = [
  [0.7310585, 1.1920292],
  [-1.3132616, 0.4463995],
  [2.126928, -0.9370412],
] as const;

/** Whether two expressions have the same values, as far as floating point shows. */
function agree(a: Expression, b: Expression): boolean | "unclear" {
  const gaps = POINTS.map(([x, y]) => {
    const [p, q] = [a.at(x, y), b.at(x, y)];
    return Math.abs(p - q) / (1 + Math.abs(p) + Math.abs(q));
  });
  if (gaps.some((gap) => !Number.isFinite(gap))) return "unclear";
  if (gaps.every((gap) => gap < 1e-11)) return true;
  return gaps.some((gap) => gap > 1e-6) ? false : "unclear";
}

describe("equalLatex", () => {
  it("is never at odds with the values", () => {
    const random = new Random("equal");
    const counts = { equal: 0, different: 0, undecided: 0 };
    for (let i = 0; i < 4000; i++) {
      const [a, b] = [draw(random, 2), draw(random, i % 2)];
      const verdict = equalLatex(a.latex, b.latex);
      const known = agree(a, b);
      if (verdict === null) counts.undecided++;
      else if (verdict) counts.equal++;
      else counts.different++;
      if (known === "unclear" || verdict === null) continue;
      if (verdict !== known) throw new Error(`${a.latex} and ${b.latex}: ${verdict}`);
    }
    expect(counts.equal).toBeGreaterThan(20);
    expect(counts.different).toBeGreaterThan(2000);
    expect(counts.undecided).toBeLessThan(400);
  });

  it("knows laws of arithmetic in what it draws", () => {
    const random = new Random("laws");
    let decided = 0;
    for (let i = 0; i < 300; i++) {
      const [a, b] = [draw(random, 1).latex, draw(random, 1).latex];
      const verdict = equalLatex(`(${a}+${b})^2`, `(${b})^2+2(${a})(${b})+(${a})^2`);
      expect(verdict).not.toBe(false);
      if (verdict) decided++;
    }
    expect(decided).toBeGreaterThan(250);
  });

  it("ends on parts within parts, each compared once", () => {
    const nest = (inner: string) => `${"\\{1,".repeat(40)}${inner}${"\\}".repeat(40)}`;
    expect(equalLatex(nest("2"), nest("3"))).toBeNull();
    expect(equalLatex(nest("2"), nest("\\frac{4}{2}"))).toBe(true);
  });

  it.each([
    ["x", "X"],
    ["1/2x", "\\frac{x}{2}"],
    ["7\\frac{3}{4}", "\\frac{31}{4}"],
    ["e^2", "e^{2}+0"],
    ["\\sin0", "0"],
    ["1\\pm2", "3"],
    ["x\\geq5", "5"],
    ["52_8", "42"],
  ])("does not decide %s and %s unless it must", (a, b) => {
    expect(equalLatex(a, b)).toBe(a === "x" ? false : null);
  });
});
