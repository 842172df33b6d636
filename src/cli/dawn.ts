import { create, globals } from "webgpu";
import { SkymathError } from "../common/errors";
import { openDevice } from "../gpu/device";
import { note } from "./output";

/** Dawn ends the process when its object is collected while devices are alive, so it stays here. */
let opened: GPU | null = null;

/** What an adapter's name holds when it is the one that was chosen. */
const CHOSEN = { swiftshader: /swiftshader/i, lavapipe: /llvmpipe|lavapipe/i };

/**
 * The runtime's own GPU object where it has one (Deno's is wgpu's, as Firefox's is), else Dawn's, after naming
 * on standard error what runs. Throws a `device` error where there is no adapter, another one than was
 * chosen, or a software one that was not chosen.
 */
export async function openGpu(): Promise<GPU> {
  const own = globalThis.navigator?.gpu;
  opened ??= own ?? openDawn();
  const probe = await openDevice(opened);
  const { name, software } = probe.adapter;
  probe.close();
  if (software && !own) lookLessOften();
  const wanted = process.env.SKYMATH_ADAPTER || "default";
  checkChoice(wanted, name, software);
  note(`Running on ${name}.`);
  return opened;
}

function openDawn(): GPU {
  Object.assign(globalThis, globals);
  return create([]);
}

/** Dawn's own callbacks are no JavaScript. */
const NATIVE = /\{\s*\[native code\]\s*\}$/;
let looksLessOften = false;

/**
 * While a promise of its is open, Dawn looks after the device in every turn of the event loop, each time
 * through the global setImmediate, and so keeps a core busy. A software adapter computes on the cores:
 * there a millisecond passes between two looks.
 */
function lookLessOften(): void {
  if (looksLessOften) return;
  looksLessOften = true;
  const { setImmediate } = globalThis;
  const later = (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
    NATIVE.test(Function.prototype.toString.call(callback))
      ? setTimeout(callback, 1, ...args)
      : setImmediate(callback, ...args);
  globalThis.setImmediate = later as unknown as typeof setImmediate;
}

function checkChoice(wanted: string, name: string, software: boolean): void {
  if (wanted === "swiftshader" || wanted === "lavapipe") {
    if (CHOSEN[wanted].test(name)) return;
    throw new SkymathError({
      kind: "device",
      message: `The adapter ${wanted} was chosen and another one answered.`,
      needed: wanted,
      found: name,
      remedy: "Start through bin/skymath.mjs, which sets the driver's environment.",
    });
  }
  if (!software) return;
  throw new SkymathError({
    kind: "device",
    message: "This machine offers only a software adapter, which is slow and never taken unasked.",
    needed: "a GPU with its own driver",
    found: name,
    remedy: "Install the GPU's driver, or choose --adapter swiftshader to compute on the CPU.",
  });
}
