"""Writes the model as a Hugging Face folder, and GGUF from it by the project's converter."""
import json
import os
import shutil
import struct
import subprocess

from data import ROOT

NAME = "SkyMath Mini"  # the folder's name is the model's
NAMES = {"embed.weight": "model.embed_tokens.weight", "norm.weight": "model.norm.weight", "head.weight": "lm_head.weight"}
PARTS = {
    "attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm",
    **{part: f"self_attn.{part}_proj" for part in "qkvo"}, **{part: f"mlp.{part}_proj" for part in ("gate", "up", "down")},
}


def hf_name(name):
    """The checkpoint name of a tensor of model.Model; the order of q's and k's rows is the same in both."""
    if name in NAMES:
        return NAMES[name]
    _, layer, part, _ = name.split(".")
    return f"model.layers.{layer}.{PARTS[part]}.weight"


def write_safetensors(path, tensors):
    """{name: f32 array} as one safetensors file."""
    header, at = {"__metadata__": {"format": "pt"}}, 0
    for name, w in tensors.items():
        header[name] = {"dtype": "F32", "shape": list(w.shape), "data_offsets": [at, at + w.nbytes]}
        at += w.nbytes
    text = json.dumps(header).encode("utf-8")
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as f:
        f.write(struct.pack("<Q", len(text)) + text)
        for w in tensors.values():
            f.write(w.astype("<f4").tobytes())


def write_folder(work, state, config, vocab_path):
    """config.json, model.safetensors and tokenizer.model of a state dict of model.Model; the folder, WORK/NAME."""
    folder = os.path.join(work, NAME)
    os.makedirs(folder, exist_ok=True)
    about = {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu", "torch_dtype": "float32",
        "hidden_size": config.hidden, "intermediate_size": config.ffn, "num_hidden_layers": config.layers,
        "num_attention_heads": config.heads, "num_key_value_heads": config.heads, "vocab_size": config.vocab,
        "max_position_embeddings": config.context, "rms_norm_eps": round(config.eps, 9), "rope_theta": config.theta,
        "bos_token_id": 1, "eos_token_id": 2, "tie_word_embeddings": False,
    }
    with open(os.path.join(folder, "config.json"), "w") as f:
        json.dump(about, f, indent=2)
    weights = {hf_name(name): w.detach().cpu().float().numpy() for name, w in state.items()}
    write_safetensors(os.path.join(folder, "model.safetensors"), weights)
    shutil.copy(vocab_path, os.path.join(folder, "tokenizer.model"))
    return folder


def convert(folder, path, kind):
    """Writes PATH as GGUF of a type, q8_0 or q4_0, by way of a file beside it: a reader never sees half a model."""
    made = os.path.join(folder, f"{kind}.gguf")
    for left in (made, made + ".part"):
        if os.path.exists(left):
            os.remove(left)
    command = ["node", os.path.join(ROOT, "bin", "skymath.mjs"), "convert", os.path.abspath(folder), os.path.abspath(made), "--type", kind]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    os.replace(made, path)
