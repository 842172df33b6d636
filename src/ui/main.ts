import { App } from "./app";
import { byId } from "./dom";
import { acceptDrops } from "./file_drop";
import { lastModel } from "./last_model";
import { Views } from "./views";

/** `?model=PATH` takes another model of the same site than the one that comes with the page. */
const path = new URLSearchParams(location.search).get("model");
const included = { url: new URL(path ?? "models/skymath-mini.gguf", document.baseURI).href };
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
const views = new Views(byId("views", HTMLElement));
views.onFirstShow("learn", async () => {
  const { LearnView } = await import("./learn/learn_view");
  new LearnView(app);
});
views.onFirstShow("evaluate", async () => {
  const { EvaluateView } = await import("./evaluate/evaluate_view");
  new EvaluateView(app);
});
views.onFirstShow("models", async () => {
  const { ModelsView } = await import("./models/models_view");
  new ModelsView({
    loadModel: (choice) => app.loadModel(choice),
    loadIncluded: () => app.loadModel(included),
    followModel: (tell) => app.followModel(tell),
  });
});
views.start();
app.start((path === null ? lastModel() : null) ?? included);

/** From the second visit on the page starts without its server. */
if (import.meta.env.MODE === "production" && "serviceWorker" in navigator) {
  addEventListener("load", () => {
    // Where a browser refuses, as in private windows, the page goes on needing its server.
    navigator.serviceWorker.register("service_worker.js").catch(() => {});
  });
}
