import { App } from "./app";
import { byId } from "./dom";
import { acceptDrops } from "./file_drop";
import { Views } from "./views";

/** `?model=PATH` takes another model of the same site than the one that comes with the page. */
const path = new URLSearchParams(location.search).get("model") ?? "models/skymath-mini.gguf";
const app = new App();

function onPick(id: string, open: (files: readonly File[]) => void): void {
  const input = byId(id, HTMLInputElement);
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = ""; // so that picking the same file again counts as a change
    if (files.length > 0) open(files);
  });
}

onPick("model-file", (files) => app.loadModel({ files }));
onPick("trace-file", ([file]) => void app.openTrace(file!));
acceptDrops(byId("drop", HTMLElement), (files) => app.open(files));
new Views(byId("views", HTMLElement)).start();
app.start({ url: new URL(path, document.baseURI).href });
