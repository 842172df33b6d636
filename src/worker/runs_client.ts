import { proxy, type Remote, wrap } from "comlink";
import type { ReportedAttempt } from "../evaluate/report/flags";
import type { KeptRun, RunChoice, RunsApi, RunView } from "./evaluate_api";
import type { Outcome } from "./outcome";

/** The page's side of the runs: starts their worker when it is first asked. */
export class RunsClient implements RunsApi {
  #started: Remote<RunsApi> | null = null;

  list(): Promise<Outcome<readonly KeptRun[]>> {
    return this.#remote.list();
  }

  read(
    run: RunChoice,
    onAttempts: (attempts: readonly ReportedAttempt[]) => void,
  ): Promise<Outcome<RunView>> {
    return this.#remote.read(run, proxy(onAttempts));
  }

  export(name: string): Promise<Outcome<File>> {
    return this.#remote.export(name);
  }

  remove(name: string): Promise<Outcome<null>> {
    return this.#remote.remove(name);
  }

  get #remote(): Remote<RunsApi> {
    const start = () =>
      wrap<RunsApi>(new Worker(new URL("./runs.ts", import.meta.url), { type: "module" }));
    this.#started ??= start();
    return this.#started;
  }
}
