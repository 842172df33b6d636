import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** Which folders of src/ (or files, for `session` and its types) each may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  common: [],
  grade: ["common"],
  problems: ["common", "hint/prompts"],
  weights: ["common"],
  tokenizer: ["common", "weights"],
  convert: ["common", "weights", "tokenizer"],
  gpu: ["common"],
  kernels: ["common", "gpu"],
  model: ["common", "gpu", "kernels", "weights"],
  generate: ["common", "gpu", "kernels", "model", "tokenizer"],
  train: ["common", "gpu", "kernels", "model", "weights"],
  hint: ["common", "grade"],
  session_types: ["common", "weights/lora"],
  learn: [
    ...["common", "grade", "hint", "problems", "train/types", "train/settings"],
    ...["weights/lora", "weights/peft_writer", "weights/safetensors"],
    ...["weights/safetensors_writer", "weights/source"],
  ],
  session: [
    ...["common", "gpu", "kernels", "model", "weights", "tokenizer"],
    ...["generate", "train", "hint", "grade", "session_types"],
  ],
  fit: ["common", "gpu", "kernels", "model", "generate", "weights", "train"],
  evaluate: ["common", "grade", "hint", "problems"],
  worker: [
    ...["common", "gpu", "model", "weights", "hint", "evaluate", "learn", "fit"],
    ...["session", "session_types"],
  ],
  cli: [
    ...["common", "gpu", "kernels", "model", "weights", "tokenizer", "generate", "hint", "grade"],
    ...["train", "learn", "convert", "evaluate", "fit", "problems", "session", "session_types"],
  ],
  offline: [],
  library: ["common", "hint", "session_types", "worker/api", "worker/client", "worker/outcome"],
  ui: [
    ...["common", "gpu/adapter_info", "evaluate"],
    ...["hint/trace", "hint/trace_link", "hint/events", "hint/settings"],
    ...["worker/api", "worker/client", "worker/models_api", "worker/models_client"],
    ...["worker/evaluate_api", "worker/runs_client", "worker/learn_api"],
  ],
};

/** Which folders or files may import from outside of src/: packages, node's own modules, shaders. */
const OUTSIDE: readonly (readonly [what: string, pattern: RegExp, who: readonly string[]])[] = [
  [
    "node's modules",
    /^node:/,
    [
      "cli",
      "common/node_lock",
      "weights/node_file_source",
      "weights/cache/node_model_store",
      "evaluate/node_store",
      "learn/node_store",
    ],
  ],
  ["Dawn", /^webgpu$/, ["cli/dawn"]],
  ["shaders", /^shaders\//, ["kernels"]],
  ["the package's own version", /^package\.json$/, ["ui/models/debug_log", "worker/evaluation"]],
  ["hash-wasm", /^hash-wasm$/, ["weights/cache", "worker/model_hash"]],
  ["idb", /^idb$/, ["weights/cache/opfs_model_store"]],
  ["comlink", /^comlink$/, ["worker"]],
  ["KaTeX", /^katex(\/|$)/, ["ui"]],
  ["the merging of byte-level BPE", /^@huggingface\/tokenizers$/, ["tokenizer/byte_level"]],
  ["valibot", /^valibot$/, ["hint", "evaluate", "learn/settings", "worker", "ui"]],
  ["problems that come along", /^data\//, ["worker/included_files"]],
  [
    "the list of problems",
    /^evaluate\/report\/problems(\.js)?$/,
    ["evaluate/report", "ui/evaluate"],
  ],
];

const within = (module: string, folders: readonly string[]) =>
  folders.some((folder) => module === folder || module.startsWith(`${folder}/`));
const areaOf = (module: string) => module.split("/")[0]!;

/** Every TypeScript file under src/ as `folder/name`, with what it imports, in the same form. */
function readModules(): ReadonlyMap<string, readonly string[]> {
  const modules = new Map<string, string[]>();
  for (const path of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".ts")) continue;
    const file = join(root, "src", path);
    const text = readFileSync(file, "utf8");
    const names = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
    modules.set(
      slashes(file.replace(/\.ts$/, ""), "src"),
      names.map((name) => resolved(file, name)),
    );
  }
  return modules;
}

/** `folder/name` for files under src/, a path from the root for others, a package's own name. */
function resolved(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const target = join(dirname(file), specifier.replace(/\?.*$/, ""));
  if (existsSync(join(target, "index.ts"))) return slashes(join(target, "index"), "src");
  return target.startsWith(join(root, "src")) ? slashes(target, "src") : slashes(target, "");
}

const slashes = (path: string, from: string) =>
  relative(join(root, from), path).replaceAll("\\", "/");

describe("imports", () => {
  const modules = readModules();
  const edges = [...modules].flatMap(([from, names]) => names.map((to) => ({ from, to })));
  const inside = edges.filter(({ to }) => modules.has(to));
  const outside = edges.filter(({ to }) => !modules.has(to) && !to.endsWith(".css"));

  it("finds the sources", () => {
    expect(modules.size).toBeGreaterThan(50);
    expect(inside.length).toBeGreaterThan(100);
  });

  it("has a rule for every folder", () => {
    const areas = new Set([...modules.keys()].map(areaOf));
    expect([...areas].filter((area) => !(area in MAY_IMPORT))).toEqual([]);
  });

  it("run one way between folders", () => {
    const wrong = inside.filter(
      ({ from, to }) => areaOf(from) !== areaOf(to) && !within(to, MAY_IMPORT[areaOf(from)] ?? []),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("reach outside only where it is meant", () => {
    const wrong = outside.filter(({ from, to }) => {
      const rule = OUTSIDE.find(([, pattern]) => pattern.test(to));
      return rule === undefined || !within(from, rule[2]);
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("make no cycle", () => {
    expect(findCycle(modules)).toBeNull();
  });
});

/** The first cycle met, as a chain of modules, or null. */
function findCycle(modules: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): string | null => {
    const at = path.indexOf(name);
    if (at >= 0) return [...path.slice(at), name].join(" -> ");
    if (done.has(name)) return null;
    for (const next of modules.get(name) ?? []) {
      const cycle = visit(next, [...path, name]);
      if (cycle !== null) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of modules.keys()) {
    const cycle = visit(name, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe("kernels and shaders", () => {
  const stems = (folder: string, ending: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();

  it.each(["", "/backward"])("come in pairs of one stem, folder %j", (folder) => {
    expect(stems(`shaders${folder}`, ".wgsl").length).toBeGreaterThan(5);
    expect(stems(`src/kernels${folder}`, ".ts")).toEqual(stems(`shaders${folder}`, ".wgsl"));
  });
});
