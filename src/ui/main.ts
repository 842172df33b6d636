import { App } from "./app";
import { byId } from "./dom";
import { acceptDrops } from "./file_drop";
import { Views } from "./views";

/** `?model=PATH` takes another model of the same site than the one that comes with the page. */
const path = new URLSearchParams(location.search).get("model") ?? "models/skymath-mini.gguf";
const app = new App();

function onPick(id: string, open: (file: File) => void): void {
  const input = byId(id, HTMLInputElement);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = ""; // so that picking the same file again counts as a change
    if (file !== undefined) open(file);
  });
}

onPick("model-file", (file) => app.loadModel({ file }));
onPick("trace-file", (file) => void app.openTrace(file));
acceptDrops(byId("drop", HTMLElement), (file) => app.open(file));
new Views(byId("views", HTMLElement)).start();
app.start({ url: new URL(path, document.baseURI).href });
