"""Writes the model as GGUF: matrices in Q8_0, norms in F32, the tokenizer in the metadata."""
import os
import struct

import numpy as np
import sentencepiece as spm

F32, Q8_0 = 0, 8
U32, FLOAT, BOOL, STRING, ARRAY, I32 = 4, 6, 7, 8, 9, 5


def text(s):
    raw = s.encode("utf-8")
    return struct.pack("<Q", len(raw)) + raw


def value(v):
    """(type, bytes) of a metadata value; lists are of one type."""
    if isinstance(v, bool):
        return BOOL, struct.pack("<?", v)
    if isinstance(v, int):
        return U32, struct.pack("<I", v)
    if isinstance(v, float):
        return FLOAT, struct.pack("<f", v)
    if isinstance(v, str):
        return STRING, text(v)
    kind = STRING if isinstance(v[0], str) else FLOAT if isinstance(v[0], float) else I32
    if kind == STRING:
        return ARRAY, struct.pack("<IQ", kind, len(v)) + b"".join(map(text, v))
    return ARRAY, struct.pack("<IQ", kind, len(v)) + np.array(v, "<f4" if kind == FLOAT else "<i4").tobytes()


def q8_0(w):
    """Blocks of 32 values: an f16 scale, then 32 signed bytes."""
    blocks = w.astype(np.float32).reshape(-1, 32)
    scale = (np.abs(blocks).max(1) / 127).astype(np.float16)
    inverse = np.divide(1, scale.astype(np.float32), out=np.zeros(len(scale), np.float32), where=scale > 0)
    codes = np.clip(np.rint(blocks * inverse[:, None]), -127, 127).astype(np.int8)
    return np.concatenate([scale[:, None].view(np.uint8), codes.view(np.uint8)], 1).tobytes()


def interleave(w, heads):
    """Rows of q or k from rotate-half order to GGUF's: the pair (j, j + d/2) becomes (2j, 2j + 1)."""
    rows, cols = w.shape
    return w.reshape(heads, 2, rows // heads // 2, cols).swapaxes(1, 2).reshape(rows, cols)


def tokenizer(path):
    sp = spm.SentencePieceProcessor(model_file=path)
    ids = range(sp.get_piece_size())
    kind = lambda i: 2 if sp.is_unknown(i) else 3 if sp.is_control(i) else 6 if sp.is_byte(i) else 1
    return {
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": [sp.id_to_piece(i) for i in ids],
        "tokenizer.ggml.scores": [float(sp.get_score(i)) for i in ids],
        "tokenizer.ggml.token_type": [kind(i) for i in ids],
        "tokenizer.ggml.unknown_token_id": sp.unk_id(),
        "tokenizer.ggml.bos_token_id": sp.bos_id(),
        "tokenizer.ggml.eos_token_id": sp.eos_id(),
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.ggml.add_eos_token": False,
        "tokenizer.ggml.add_space_prefix": True,
    }


def tensors(weights, config):
    """[(GGUF name, array, type)] from the state dict of model.Model."""
    yield "token_embd.weight", weights["embed.weight"], Q8_0
    for i in range(config.layers):
        name, own = f"blk.{i}.", f"layers.{i}."
        yield name + "attn_norm.weight", weights[own + "attn_norm.weight"], F32
        for part in "qk":
            yield f"{name}attn_{part}.weight", interleave(weights[f"{own}{part}.weight"], config.heads), Q8_0
        yield name + "attn_v.weight", weights[own + "v.weight"], Q8_0
        yield name + "attn_output.weight", weights[own + "o.weight"], Q8_0
        yield name + "ffn_norm.weight", weights[own + "ffn_norm.weight"], F32
        for part in ("gate", "up", "down"):
            yield f"{name}ffn_{part}.weight", weights[f"{own}{part}.weight"], Q8_0
    yield "output_norm.weight", weights["norm.weight"], F32
    yield "output.weight", weights["head.weight"], Q8_0


def write(path, state, config, vocab_path, name="SkyMath Mini", extra=None):
    """Writes PATH by way of a temporary file, so that a reader never sees half a model."""
    metadata = {
        "general.architecture": "llama", "general.name": name, "general.license": "apache-2.0",
        "general.description": "Word problems in English and Chinese, worked in steps; trained from nothing.",
        "general.languages": ["en", "zh"], "general.alignment": 32, "general.file_type": 7,
        "general.quantization_version": 2, **(extra or {}),
        "llama.context_length": config.context, "llama.embedding_length": config.hidden,
        "llama.block_count": config.layers, "llama.feed_forward_length": config.ffn,
        "llama.attention.head_count": config.heads, "llama.attention.head_count_kv": config.heads,
        "llama.attention.layer_norm_rms_epsilon": config.eps, "llama.rope.freq_base": config.theta,
        "llama.rope.dimension_count": config.hidden // config.heads, "llama.vocab_size": config.vocab,
        **tokenizer(vocab_path),
    }
    weights = {k: v.detach().cpu().float().numpy() for k, v in state.items()}
    entries = list(tensors(weights, config))
    head = b"GGUF" + struct.pack("<IQQ", 3, len(entries), len(metadata))
    for key, v in metadata.items():
        kind, raw = value(v)
        head += text(key) + struct.pack("<I", kind) + raw
    data, offset = [], 0
    for key, w, kind in entries:
        raw = q8_0(w) if kind == Q8_0 else w.astype("<f4").tobytes()
        raw += b"\0" * (-len(raw) % 32)
        head += text(key) + struct.pack("<I", w.ndim) + struct.pack(f"<{w.ndim}Q", *w.shape[::-1])
        head += struct.pack("<IQ", kind, offset)
        data.append(raw)
        offset += len(raw)
    with open(path + ".tmp", "wb") as f:
        f.write(head + b"\0" * (-len(head) % 32))
        f.writelines(data)
    os.replace(path + ".tmp", path)
