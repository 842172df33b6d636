import { el } from "./dom";

interface BrowserHelp {
  readonly name: string;
  readonly what: string;
  readonly matches: (agent: string) => boolean;
}

const browsers: readonly BrowserHelp[] = [
  {
    name: "Chrome and Edge",
    what: "116 or newer on Windows, macOS and ChromeOS; 121 or newer on Android 12. Check that graphics acceleration is on in the system settings of the browser.",
    matches: (agent) => /Chrome\//.test(agent) && !/Linux x86|Linux aarch/.test(agent),
  },
  {
    name: "Chrome on Linux",
    what: "Start it with --enable-unsafe-webgpu --enable-features=Vulkan, or turn on Unsafe WebGPU Support in chrome://flags. A Vulkan driver is needed.",
    matches: (agent) => /Chrome\//.test(agent) && /Linux x86|Linux aarch/.test(agent),
  },
  {
    name: "Firefox",
    what: "141 or newer on Windows, 145 or newer on macOS with Apple silicon. On Linux: Firefox Nightly, or dom.webgpu.enabled in about:config.",
    matches: (agent) => /Firefox\//.test(agent),
  },
  {
    name: "Safari",
    what: "26 or newer on macOS, iOS, iPadOS and visionOS.",
    matches: (agent) => /Safari\//.test(agent) && !/Chrome\/|Chromium\//.test(agent),
  },
];

/** Whether this page may ask for a GPU at all. */
export function hasWebGpu(): boolean {
  return "gpu" in navigator && navigator.gpu !== undefined;
}

/** What to do where WebGPU is missing, this browser's line first. */
export function webGpuHelp(): HTMLElement {
  const title = hasWebGpu() ? "Where WebGPU works" : "This browser offers no WebGPU here";
  const box = el("div", "notice help", el("h3", "", title));
  box.append(
    el("p", "", "Solving needs it: the model runs on your own GPU. Saved traces open without it."),
  );
  if (!window.isSecureContext) {
    box.append(
      el(
        "p",
        "",
        "Browsers offer WebGPU only to pages from https:// or from localhost: open this page there.",
      ),
    );
  }
  const agent = navigator.userAgent;
  const mine = browsers.find((browser) => browser.matches(agent));
  const list = el("dl", "");
  for (const browser of [...browsers].sort((a, b) => Number(b === mine) - Number(a === mine))) {
    const name = el("dt", "", browser.name);
    if (browser === mine) name.append(" ", el("small", "", "this one"));
    list.append(name, el("dd", "", browser.what));
  }
  box.append(list);
  return box;
}
