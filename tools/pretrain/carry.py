"""A small checkpoint for the way to another machine: weights as halves and the place in the data, in parts under 16 MiB."""
import io
import os

import torch

PART = 15 << 20


def save(folder, state):
    """Writes FOLDER/checkpoint.000 and on. The optimisers' memory stays behind: it is built up again within some dozen steps."""
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(folder):
        if name.startswith("checkpoint."):
            os.remove(os.path.join(folder, name))
    halves = {name: w.half() for name, w in state["model"].items()}
    raw = io.BytesIO()
    torch.save({**state, "model": halves, "average": None, "optimisers": None}, raw)
    raw = raw.getvalue()
    for i, at in enumerate(range(0, len(raw), PART)):
        with open(os.path.join(folder, f"checkpoint.{i:03}"), "wb") as f:
            f.write(raw[at : at + PART])


def load(folder, device):
    """The state that save() was given, weights as f32; its average starts at the weights, without optimisers."""
    raw = b""
    for name in sorted(os.listdir(folder)):
        if name.startswith("checkpoint."):
            with open(os.path.join(folder, name), "rb") as f:
                raw += f.read()
    state = torch.load(io.BytesIO(raw), map_location=device)
    state["model"] = {name: w.float() for name, w in state["model"].items()}
    return {**state, "average": {name: w.clone() for name, w in state["model"].items()}}
