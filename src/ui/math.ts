import type katexModule from "katex";
import styles from "katex/dist/katex.min.css?url";
import { el } from "./dom";

type Katex = typeof katexModule;

let katex: Katex | null = null;
let loading: Promise<void> | null = null;
/** One rendering a formula, cloned where it recurs: a streamed reply is laid out again each frame. */
const rendered = new Map<string, HTMLElement>();
const maxRendered = 500;

/** A formula's element: its source at once, typeset as soon as KaTeX is there. */
export function formula(tex: string, display: boolean, source: string): HTMLElement {
  const host = el("span", display ? "math display" : "math", source);
  if (katex !== null) typeset(katex, host, tex, display);
  else void load().then(() => katex !== null && typeset(katex, host, tex, display));
  return host;
}

function load(): Promise<void> {
  loading ??= Promise.all([import("katex"), import("katex/contrib/copy-tex"), loadStyles()]).then(
    ([module]) => {
      katex = module.default;
    },
    () => {
      loading = null; // offline: the sources stay readable, and the next formula tries again
    },
  );
  return loading;
}

/** A link of our own: the page's security policy admits no style elements from scripts. */
function loadStyles(): Promise<void> {
  const link = el("link", "");
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error("the formula styles did not load"));
    });
    Object.assign(link, { rel: "stylesheet", href: styles });
    document.head.append(link);
  });
}

function typeset(engine: Katex, host: HTMLElement, tex: string, display: boolean): void {
  const key = `${display}:${tex}`;
  let made = rendered.get(key);
  if (made === undefined) {
    made = el("span", "");
    engine.render(tex, made, {
      displayMode: display,
      throwOnError: false,
      trust: false,
      strict: "ignore",
      maxSize: 20,
      maxExpand: 500,
    });
    if (rendered.size >= maxRendered) rendered.clear();
    rendered.set(key, made);
  }
  host.replaceChildren(made.cloneNode(true));
}
