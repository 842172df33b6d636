#!/usr/bin/env python3
"""From data to GGUF in one command: problems, vocabulary, training, export. See README.md beside this file.

usage: train.py --minutes 85 [--data FOLDER] [--work .cache/pretrain] [--out public/models/skymath-mini.gguf]
                [--resume] [--device cpu|cuda] [--threads 2] [--examples 400000] [--batch 4096] ...
"""
import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a worker's attention else waits for OpenBLAS's own threads

import torch

import carry
import data
import evaluate
import gguf_read
import hf
import packed
import plot
import real
import vocab
from batches import LONGEST, Noise, Pool
from model import Config, Model
from optim import optimisers

STARTED = time.time()
PART = 10000  # generated examples that one process makes at a time


def arguments():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--minutes", type=float, required=True, help="training time of the whole schedule, earlier runs included")
    a.add_argument("--data", default="", help="folder with gsm8k, svamp, mawps, ape210k; without it only generated problems")
    a.add_argument("--work", default=os.path.join(data.ROOT, ".cache", "pretrain"))
    a.add_argument("--out", default=os.path.join(data.ROOT, "public", "models", "skymath-mini.gguf"))
    a.add_argument("--resume", action="store_true", help="go on from the last checkpoint in --work")
    a.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    a.add_argument("--init", help="start from this GGUF file: its shape, weights and vocabulary")
    a.add_argument("--workers", type=int, default=1, help="threads that share out a step's batch; 1 with --device cuda")
    a.add_argument("--examples", type=int, default=400000, help="generated training problems")
    a.add_argument("--generators", type=int, default=os.cpu_count(), help="processes that generate problems")
    a.add_argument("--begin-with", type=int, help=f"parts of {PART} generated problems after which training begins (default: all)")
    a.add_argument("--vocab", type=int, default=3072)
    a.add_argument("--hidden", type=int, default=192)
    a.add_argument("--layers", type=int, default=6)
    a.add_argument("--heads", type=int, default=6)
    a.add_argument("--ffn", type=int, default=512)
    a.add_argument("--batch", type=int, default=4096, help="tokens a step, padding included")
    a.add_argument("--part", type=int, default=1024, help="tokens of a batch that are worked at once; on a GPU all are")
    a.add_argument("--real", type=float, default=0.5, help="share of examples from the training sets")
    a.add_argument("--keep-out", action="store_true", help="leave a tenth of GSM8K out of training, and measure it: to compare settings by")
    a.add_argument("--without", default="", help="pattern of families to leave out of training, and to measure: to compare settings by, also from a trained model")
    a.add_argument("--longest", type=int, default=LONGEST, help="tokens of the longest example: short ones first, then --resume with more")
    a.add_argument("--question", type=float, default=0, help="weight of the loss on a question's own tokens; a reply's have 1")
    a.add_argument("--dropout", type=float, default=0, help="share of the layers' outputs that is left out in training")
    a.add_argument("--noise", type=float, default=0, help="share of a question's words that are others, in half of the examples")
    a.add_argument("--boosted", type=float, default=1, help="share that is kept of the generated problems with boosting operators")
    a.add_argument("--muon-lr", type=float, default=0.008)
    a.add_argument("--adam-lr", type=float, default=0.0015)
    a.add_argument("--easy", type=float, default=0.08, help="first share of the schedule with one-step problems alone; none with --init")
    a.add_argument("--decay", type=float, default=0.4, help="last share of the schedule in which the rates fall to zero")
    a.add_argument("--save-minutes", type=float, default=5, help="time between checkpoints")
    a.add_argument("--check-minutes", type=float, default=20, help="time between evaluations and exports")
    a.add_argument("--stretch", type=float, default=0, help="stop after so many minutes, preparation included; --resume goes on")
    a.add_argument("--carry", help="folder for a small checkpoint in parts under 16 MiB: written at the end, read by --resume where --work has none")
    a.add_argument("--f32", action="store_true", help="matrix products of training in f32 instead of bfloat16")
    a.add_argument("--seed", type=int, default=1)
    return a.parse_args()


def kept_path(o):
    return os.path.join(o.work, "kept.jsonl")


def prepare(o):
    """Prepares vocabulary, training sets and generated problems, unless --work has them: (pool, parts under way, chat, vocabulary's path)."""
    folder, vocab_path = os.path.join(o.work, "pool"), os.path.join(o.work, "vocab.model")
    os.makedirs(folder, exist_ok=True)
    data.bundle(o.work)
    carried = os.path.join(o.carry, "vocab.model") if o.carry else ""
    if os.path.exists(carried) and not os.path.exists(vocab_path):
        shutil.copy(carried, vocab_path)
    if o.init and not os.path.exists(vocab_path):
        vocab.from_metadata(gguf_read.read(o.init)[2], vocab_path)
    real_path, eval_path = os.path.join(folder, "real.npz"), os.path.join(o.work, "eval.jsonl")
    if not os.path.exists(real_path) and o.data:

        def pieces(rows):
            if not os.path.exists(vocab_path):
                train_vocabulary(o, vocab_path, rows[::10])
            return vocab_path

        kept = kept_path(o) if o.keep_out else None
        print("examples:", real.make(o.work, pieces, o.data, o.seed, o.longest, real_path, kept), flush=True)
    if not os.path.exists(vocab_path):
        train_vocabulary(o, vocab_path, [])
    if not os.path.exists(eval_path):
        data.emit(o.work, "eval", eval_path, 50, o.seed, o.without)
    parts = generate(o, folder, vocab_path)
    shares = [share for _, _, share in data.SETS.values()]
    chat = vocab.Chat(vocab_path)
    pieces = [chat.pieces.id_to_piece(i) for i in range(chat.pieces.get_piece_size())]
    noise = Noise(pieces, o.noise) if o.noise else None
    return Pool(folder, shares, o.real, o.seed, o.longest, o.boosted, o.question, noise), parts, chat, vocab_path


def train_vocabulary(o, vocab_path, real):
    sample_path = os.path.join(o.work, "sample.jsonl")
    data.emit(o.work, "train", sample_path, 30000, o.seed, o.without)
    texts = (row[k] for row in data.read_jsonl(sample_path) + real for k in ("question", "reply"))
    vocab.train(texts, vocab_path, o.vocab)


def generate(o, folder, vocab_path):
    """Starts the processes that make the generated problems part by part, and waits for the first --begin-with of them."""
    counts = [min(PART, o.examples - at) for at in range(0, o.examples, PART)]
    missing = [i for i in range(len(counts)) if not os.path.exists(os.path.join(folder, f"{i:04}.npz"))]
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "shard.py")
    nice = ["nice", "-n", "10"] if shutil.which("nice") else []  # training goes first

    def make(i):
        seed = (o.seed << 24) + i * PART
        command = [*nice, sys.executable, program, o.work, vocab_path, str(i), str(counts[i]), str(seed), str(o.longest), o.without]
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
            raise RuntimeError(f"part {i} of the generated examples failed: its message stands above")

    threads = ThreadPoolExecutor(o.generators)
    parts = [threads.submit(make, i) for i in missing]
    wanted = len(counts) if o.begin_with is None else min(o.begin_with, len(counts))
    while len(counts) - sum(not part.done() for part in parts) < wanted:
        time.sleep(0.2)
    check(parts)
    return parts


def check(parts):
    """Raises what a part that has ended failed with."""
    for part in parts:
        if part.done():
            part.result()


def rate(progress, steps, decay):
    """Share of the peak learning rate: a short warm-up, level, then a line to zero."""
    return min(1.0, (steps + 1) / 50, max(0.0, (1 - progress) / decay))


class Run:
    """The state of a training run: what a checkpoint holds."""

    def __init__(self, o, config):
        torch.manual_seed(o.seed)
        self.path = os.path.join(o.work, "checkpoint.pt")
        self.model = Model(config).to(o.device)
        if o.init:
            self.model.load_state_dict(gguf_read.read(o.init)[1])
        self.model.drop(o.dropout)
        self.head_loss = packed.head_loss
        self.half = o.device == "cuda" or not o.f32
        if o.device == "cuda":
            for layer in self.model.layers:
                layer.compile()
            self.head_loss = torch.compile(packed.head_loss)
        self.twins = [self.model.twin() for _ in range(o.workers - 1)]
        self.optimisers = optimisers(self.model, o.muon_lr, o.adam_lr, self.half)
        self.average = {k: v.clone() for k, v in self.model.state_dict().items()}
        self.steps = self.tokens = self.seen = 0
        self.begun = 0  # the step at which the optimisers' memory was empty
        self.seconds = 0.0

    def save(self, pool):
        state = {
            "model": self.model.state_dict(), "average": self.average, "pool": pool.state(),
            "optimisers": [x.state_dict() for x in self.optimisers], "config": vars(self.model.config),
            "steps": self.steps, "tokens": self.tokens, "seen": self.seen, "seconds": self.seconds,
        }
        torch.save(state, self.path + ".tmp")
        os.replace(self.path + ".tmp", self.path)
        return state

    def load(self, pool, carried):
        """Goes on from the checkpoint in the work folder, or else from a carried one; False when there is none."""
        device = self.model.embed.weight.device
        if os.path.exists(self.path):
            state = torch.load(self.path, map_location=device)
        elif carried and os.path.exists(os.path.join(carried, "checkpoint.000")):
            state = carry.load(carried, device)
        else:
            return False
        self.model.load_state_dict(state["model"])
        self.average = state["average"]
        for optimiser, saved in zip(self.optimisers, state["optimisers"] or []):
            peaks = [group["peak"] for group in optimiser.param_groups]
            optimiser.load_state_dict(saved)
            for group, peak in zip(optimiser.param_groups, peaks):
                group["peak"] = peak
        for name in ("steps", "tokens", "seen", "seconds"):
            setattr(self, name, state[name])
        self.begun = self.steps if state["optimisers"] is None else 0
        pool.restore(state["pool"])
        return True

    def gradients(self, parts):
        """Adds up the gradients of the parts of a batch; threads take the next part as they come free. Returns the loss."""
        device, total = self.model.embed.weight.device, sum(float(weight.sum()) for _, weight in parts)
        waiting, losses = list(parts), []

        def work(model):
            while True:
                try:
                    batch = waiting.pop()
                except IndexError:
                    return
                with torch.autocast(device.type, torch.bfloat16, enabled=self.half):
                    loss = model.loss(*(torch.from_numpy(x).to(device) for x in batch)) / total
                loss.backward()
                losses.append(float(loss.detach()))

        threads = [threading.Thread(target=work, args=(twin,)) for twin in self.twins]
        for thread in threads:
            thread.start()
        work(self.model)
        for thread in threads:
            thread.join()
        for twin in self.twins:
            for own, other in zip(self.model.parameters(), twin.parameters()):
                if other.grad is not None:
                    own.grad = other.grad if own.grad is None else own.grad.add_(other.grad)
                other.grad = None
        if len(losses) < len(parts):
            raise RuntimeError("a thread failed: its message stands above")
        return sum(losses)

    def step(self, parts, share):
        """One update at `share` of the peak rates from rows shared out among the threads; returns the loss before it."""
        loss = self.gradients(parts)
        self.seen += sum(len(ids) for ids, _ in parts)
        self.tokens += sum(int((ids != 0).sum()) for ids, _ in parts)
        self.update(share)
        return loss

    def step_packed(self, batch, longest, share):
        """One update from a packed batch; returns the loss before it as a tensor, for which nothing waits."""
        loss = packed.loss(self.model, *batch, longest, self.head_loss)
        loss.backward()
        self.tokens += len(batch[0])
        self.update(share)
        return loss.detach()

    def update(self, share):
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * share
            optimiser.step()
        self.model.zero_grad(set_to_none=True)
        keep = min(0.99, (self.steps + 1) / (self.steps + 20))
        average = list(self.average.values())
        torch._foreach_mul_(average, keep)
        torch._foreach_add_(average, list(self.model.state_dict().values()), alpha=1 - keep)
        self.steps += 1


def export(o, run, chat, vocab_path, held_out):
    """Writes the averaged weights as a Hugging Face folder and as GGUF, and measures them on unseen problems."""
    os.makedirs(os.path.dirname(os.path.abspath(o.out)), exist_ok=True)
    folder = hf.write_folder(o.work, run.average, run.model.config, vocab_path)
    hf.convert(folder, o.out, "q8_0")
    hf.convert(folder, os.path.join(o.work, "model-q4_0.gguf"), "q4_0")
    measured = Model(run.model.config).to(o.device)
    measured.load_state_dict(run.average)
    found = evaluate.replies(measured.eval(), chat, [row["question"] for row in held_out])
    scores = evaluate.score(held_out, found)
    losses = evaluate.losses(measured, chat, held_out)
    print(f"step {run.steps}, {run.tokens} tokens, {run.seconds / 60:.1f} min:", evaluate.table(scores), flush=True)
    print("loss of a right reply's token:", "  ".join(f"{key} {loss:.4f}" for key, loss in sorted(losses.items())), flush=True)
    with open(os.path.join(o.work, "scores.jsonl"), "a") as f:
        f.write(json.dumps({"steps": run.steps, "tokens": run.tokens, "seconds": run.seconds, "scores": scores, "losses": losses}) + "\n")


def main():
    o = arguments()
    torch.set_num_threads(1)
    pool, parts_under_way, chat, vocab_path = prepare(o)
    own = Config(chat.pieces.get_piece_size(), o.hidden, o.layers, o.heads, o.ffn)
    config = gguf_read.read(o.init)[0] if o.init else own
    run = Run(o, config)
    if o.resume and not run.load(pool, o.carry):
        print("no checkpoint to resume from: training begins", flush=True)
    print(sum(p.numel() for p in run.model.parameters()), "parameters", flush=True)
    held_out = data.read_jsonl(os.path.join(o.work, "eval.jsonl"))
    if o.keep_out:
        held_out += data.read_jsonl(kept_path(o))
    log_path, total = os.path.join(o.work, "loss.csv"), o.minutes * 60
    batches = packed.Batches(pool, o.batch, o.device) if o.device == "cuda" else None
    stopped = []
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopped.append(True))
    saved = checked = run.seconds
    recent = []
    with open(log_path, "a" if run.steps else "w") as log:
        if not run.steps:
            log.write("step,seconds,tokens,loss,rate\n")
        while run.seconds < total and not stopped:
            if o.stretch and time.time() - STARTED > o.stretch * 60:
                break
            began = time.time()
            progress = run.seconds / total
            share = rate(progress, run.steps - run.begun, o.decay)
            easy = not o.init and progress < o.easy
            if batches:
                recent.append(run.step_packed(batches.batch(easy), o.longest, share))
            else:
                parts = [pool.batch(o.part, easy) for _ in range(max(1, o.batch // o.part))]
                recent.append(run.step(parts, share))
            run.seconds += time.time() - began
            if run.steps % 20 == 0:
                mean = sum(float(loss) for loss in recent) / len(recent)
                log.write(f"{run.steps},{run.seconds:.1f},{run.tokens},{mean:.4f},{share:.4f}\n")
                log.flush()
                check(parts_under_way)
                recent = []
            if run.seconds - saved > o.save_minutes * 60:
                run.save(pool)
                saved = run.seconds
            if run.seconds - checked > o.check_minutes * 60:
                export(o, run, chat, vocab_path, [row for i, row in enumerate(held_out) if i // 2 % 4 == 0])
                checked = run.seconds
    state = run.save(pool)
    if o.carry:
        carry.save(o.carry, state)
        shutil.copy(vocab_path, o.carry)
    if run.seconds >= total:
        export(o, run, chat, vocab_path, held_out)
    plot.loss_picture(log_path, os.path.splitext(o.out)[0] + "-loss.svg")


if __name__ == "__main__":
    main()
