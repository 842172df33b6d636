import { holdsTrace } from "../hint/trace_link";
import { App } from "./app";
import { byId } from "./dom";
import { acceptDrops } from "./file_drop";
import { lastModel } from "./last_model";
import { Views } from "./views";

/** The model that comes with the page. */
const included = { url: new URL("models/skymath-mini.gguf", document.baseURI).href };

const views = new Views(byId("views", HTMLElement), (name, error) => app.viewFailed(name, error));
const app = new App({ showSolve: () => views.go("solve") });

function onPick(id: string, open: (files: readonly File[]) => void): void {
  const input = byId(id, HTMLInputElement);
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = ""; // so that picking the same file again counts as a change
    if (files.length > 0) open(files);
  });
}

/** `?model=PATH` starts on another model of this site; one of another site has to be opened by hand. */
function askedFor(): { url: string } | null {
  const path = new URLSearchParams(location.search).get("model");
  if (path === null) return null;
  const url = new URL(path, document.baseURI);
  return url.origin === location.origin ? { url: url.href } : null;
}

onPick("model-file", (files) => app.loadModel({ files }));
onPick("trace-file", ([file]) => void app.openTrace(file!));
acceptDrops(byId("drop", HTMLElement), (files) => app.open(files));
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
    included: included.url,
    loadModel: (choice) => app.loadModel(choice),
    followModel: (tell) => app.followModel(tell),
  });
});
views.start();
const openLink = () => {
  if (holdsTrace(location.hash)) void app.openLink(location.hash);
};
addEventListener("hashchange", openLink);
openLink();
app.start(askedFor() ?? lastModel() ?? included);

/** From the second visit on the page starts without its server. What is kept for that comes after the model's bytes. */
if (import.meta.env.MODE === "production" && "serviceWorker" in navigator) {
  void app.engine().then(() => {
    // Where a browser refuses, as in private windows, the page goes on needing its server.
    navigator.serviceWorker.register("service_worker.js").catch(() => {});
  });
}
