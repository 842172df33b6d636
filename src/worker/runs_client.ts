import { proxy } from "comlink";
import type { ReportedAttempt } from "../evaluate/report/flags";
import type { DamagedRun, KeptRun, RunChoice, RunsApi, RunView } from "./evaluate_api";
import type { Outcome } from "./outcome";
import { WorkerClient } from "./worker_client";

/** The page's side of the runs: starts their worker when it is first asked. */
export class RunsClient implements RunsApi {
  #started: WorkerClient<RunsApi> | null = null;

  list(): Promise<Outcome<readonly (KeptRun | DamagedRun)[]>> {
    return this.#client.alive(this.#client.remote.list());
  }

  read(
    run: RunChoice,
    onAttempts: (attempts: readonly ReportedAttempt[]) => void,
  ): Promise<Outcome<RunView>> {
    return this.#client.alive(this.#client.remote.read(run, proxy(onAttempts)));
  }

  export(name: string): Promise<Outcome<File>> {
    return this.#client.alive(this.#client.remote.export(name));
  }

  remove(name: string): Promise<Outcome<null>> {
    return this.#client.alive(this.#client.remote.remove(name));
  }

  get #client(): WorkerClient<RunsApi> {
    this.#started ??= new WorkerClient(
      new Worker(new URL("./runs.ts", import.meta.url), { type: "module" }),
      {
        message: "The worker that reads runs stopped.",
        remedy: "Reload the page; the runs are kept.",
      },
    );
    return this.#started;
  }
}
