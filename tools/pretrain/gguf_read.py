"""Reads a GGUF file of the Skywork (LLaMA) architecture back into weights, a config and a vocabulary."""
import struct

import numpy as np
import torch

from model import Config

# bytes of a metadata value by its type; 8 is text, 9 a list
FIXED = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
F32, F16, Q4_0, Q8_0 = 0, 1, 2, 8


class Reader:
    """A cursor over the file's header."""

    def __init__(self, raw):
        self.raw, self.at = raw, 0

    def take(self, form):
        (value,) = struct.unpack_from(form, self.raw, self.at)
        self.at += struct.calcsize(form)
        return value

    def text(self):
        size = self.take("<Q")
        self.at += size
        return self.raw[self.at - size : self.at].decode("utf-8")

    def value(self, kind):
        if kind == 8:
            return self.text()
        if kind == 9:
            of, count = self.take("<I"), self.take("<Q")
            return [self.value(of) for _ in range(count)]
        return self.take(FIXED[kind])


def dequantise(raw, kind, count):
    """f32 values of a tensor's bytes."""
    if kind == F32:
        return np.frombuffer(raw, "<f4", count).copy()
    if kind == F16:
        return np.frombuffer(raw, "<f2", count).astype(np.float32)
    if kind not in (Q8_0, Q4_0):
        raise ValueError(f"GGUF tensor type {kind}: only F32, F16, Q8_0 and Q4_0 can be trained further; convert the file first")
    width = 34 if kind == Q8_0 else 18
    blocks = np.frombuffer(raw, np.uint8, count // 32 * width).reshape(-1, width)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    codes = blocks[:, 2:]
    if kind == Q4_0:  # the low halves of the 16 bytes are the first 16 values
        codes = np.concatenate([codes & 15, codes >> 4], 1).astype(np.float32) - 8
    else:
        codes = codes.copy().view(np.int8).astype(np.float32)
    return (codes * scale).reshape(-1)


def separate(w, heads):
    """Rows of q or k from GGUF's order back to rotate-half order: (2j, 2j + 1) becomes (j, j + d/2)."""
    rows, cols = w.shape
    return w.reshape(heads, rows // heads // 2, 2, cols).swapaxes(1, 2).reshape(rows, cols)


def own_name(name):
    """The name in model.Model of a GGUF tensor, and "q" or "k" where rows must be reordered."""
    whole = {"token_embd.weight": "embed.weight", "output_norm.weight": "norm.weight", "output.weight": "head.weight"}
    if name in whole:
        return whole[name], False
    _, layer, part, _ = name.split(".")
    part = {"attn_output": "o"}.get(part, part.removeprefix("attn_").removeprefix("ffn_") if "norm" not in part else part)
    return f"layers.{layer}.{part}.weight", part in ("q", "k")


def read(path):
    """(Config, state dict of model.Model, metadata) of a GGUF file."""
    with open(path, "rb") as f:
        raw = f.read()
    r = Reader(raw)
    if raw[:4] != b"GGUF":
        raise ValueError(f"{path} is not a GGUF file")
    r.at = 8
    tensors, values = r.take("<Q"), r.take("<Q")
    meta = {}
    for _ in range(values):
        key = r.text()
        meta[key] = r.value(r.take("<I"))
    entries = []
    for _ in range(tensors):
        name = r.text()
        shape = [r.take("<Q") for _ in range(r.take("<I"))][::-1]
        entries.append((name, shape, r.take("<I"), r.take("<Q")))
    start = -(-r.at // meta.get("general.alignment", 32)) * meta.get("general.alignment", 32)
    heads = meta["llama.attention.head_count"]
    state = {}
    for name, shape, kind, offset in entries:
        w = dequantise(raw[start + offset :], kind, int(np.prod(shape))).reshape(shape)
        own, turned = own_name(name)
        state[own] = torch.from_numpy(np.ascontiguousarray(separate(w, heads) if turned else w))
    config = Config(state["embed.weight"].shape[0], meta["llama.embedding_length"], meta["llama.block_count"], heads,
                    meta["llama.feed_forward_length"], meta["llama.context_length"],
                    meta["llama.attention.layer_norm_rms_epsilon"], meta.get("llama.rope.freq_base", 10000.0))
    return config, state, meta
