"""The Skywork (LLaMA) architecture in PyTorch: RMSNorm, rotate-half RoPE, SwiGLU, no biases, untied head."""
import copy
import math
from dataclasses import dataclass

import torch
import torch.nn as nn
import torch.nn.functional as F

FUSED = hasattr(F, "scaled_dot_product_attention")  # PyTorch 2


@dataclass
class Config:
    vocab: int = 3072
    hidden: int = 192
    layers: int = 6
    heads: int = 6
    ffn: int = 512
    context: int = 512
    eps: float = 1e-6
    theta: float = 10000.0


class RMSNorm(nn.Module):
    def __init__(self, width, eps):
        super().__init__()
        self.weight, self.eps = nn.Parameter(torch.ones(width)), eps

    def forward(self, x):  # [..., width]
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.eps) * self.weight


def rope_tables(config):
    """cos and sin, [context, head_dim], the half repeated (pairs are j and j + head_dim/2)."""
    d = config.hidden // config.heads
    freq = config.theta ** (-torch.arange(0, d, 2, dtype=torch.float64) / d)
    angle = torch.arange(config.context, dtype=torch.float64)[:, None] * freq
    angle = torch.cat([angle, angle], -1)
    return angle.cos().float(), angle.sin().float()


def rotate(x, cos, sin):  # x [..., T, heads, d]; cos, sin [..., T, 1, d]
    half = x.shape[-1] // 2
    return x * cos + torch.cat([-x[..., half:], x[..., :half]], -1) * sin


def causal(q, k, v, _):
    """Attention of whole rows [B, T, heads, d], every token to itself and those before it, without the T x T scores in memory."""
    with torch.autocast(q.device.type, enabled=False):  # in bfloat16 a CPU takes four times as long
        q, k, v = (x.transpose(1, 2).float() for x in (q, k, v))
        return F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2)


def masked(q, k, v, where):
    """Attention with a mask; where is (mask added to the scores [T, keys] or [B, 1, T, keys], cache or None)."""
    mask, cache = where
    q, k, v = (x.transpose(1, 2).float() for x in (q, k, v))
    if cache is not None:
        k, v = cache.extend(k, v)
    if FUSED:
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2)
    scores = (q * (1 / math.sqrt(q.shape[-1]))) @ k.transpose(-1, -2) + mask
    return (F.softmax(scores, -1) @ v).transpose(1, 2)


class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs))

    def forward(self, x):
        return F.linear(x, self.weight)


class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.heads, self.d = c.heads, c.hidden // c.heads
        self.attn_norm, self.ffn_norm = RMSNorm(c.hidden, c.eps), RMSNorm(c.hidden, c.eps)
        self.q, self.k, self.v, self.o = (Linear(c.hidden, c.hidden) for _ in range(4))
        self.gate, self.up = (Linear(c.hidden, c.ffn) for _ in range(2))
        self.down = Linear(c.ffn, c.hidden)
        self.dropped = 0.0  # share of a branch's outputs that training leaves out

    def forward(self, x, cos, sin, attend, where):
        """x [..., T, hidden]; attend(q, k, v, where), each [..., T, heads, d], decides which tokens see which."""
        y = self.attn_norm(x)
        q, k, v = (m(y).unflatten(-1, (self.heads, self.d)) for m in (self.q, self.k, self.v))
        x = x + self.drop(self.o(attend(rotate(q, cos, sin), rotate(k, cos, sin), v, where).flatten(-2)))
        y = self.ffn_norm(x)
        return x + self.drop(self.down(F.silu(self.gate(y)) * self.up(y)))

    def drop(self, x):
        return F.dropout(x, self.dropped, self.training)


class Model(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        self.embed = nn.Embedding(config.vocab, config.hidden)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.layers))
        self.norm = RMSNorm(config.hidden, config.eps)
        self.head = Linear(config.hidden, config.vocab)
        cos, sin = rope_tables(config)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        nn.init.normal_(self.embed.weight, std=0.1)
        nn.init.normal_(self.head.weight, std=0.01)
        for name, p in self.named_parameters():
            if name.endswith(("o.weight", "down.weight")):
                nn.init.zeros_(p)
            elif name.startswith("layers.") and p.dim() == 2:
                nn.init.normal_(p, std=1 / math.sqrt(p.shape[1]))

    def drop(self, share):
        """Has training leave out that share of every layer's outputs, drawn anew for each token."""
        for layer in self.layers:
            layer.dropped = share

    def hidden_states(self, ids):  # [B, T] -> [B, T, hidden], normalised
        T = ids.shape[1]
        if FUSED:
            attend, where = causal, None
        else:
            attend, where = masked, (torch.full((T, T), float("-inf"), device=ids.device).triu(1), None)
        x = self.embed(ids)
        for layer in self.layers:
            x = layer(x, self.cos[:T, None], self.sin[:T, None], attend, where)
        return self.norm(x)

    def forward(self, ids):
        return self.head(self.hidden_states(ids))

    def loss(self, ids, weight):
        """Sum of the next-token losses times weight [B, T-1]. The head sees only the positions that count."""
        x = self.hidden_states(ids[:, :-1])
        chosen = weight > 0
        each = F.cross_entropy(self.head(x[chosen]), ids[:, 1:][chosen], reduction="none")
        return (each * weight[chosen]).sum()

    def twin(self):
        """A model that shares this one's weights and has gradients of its own, for another thread."""
        other = copy.deepcopy(self)
        for own, shared in zip(other.parameters(), self.parameters()):
            own.data = shared.data
        return other


class Cache:
    """Keys and values of one layer for rows of different lengths; `at` [B, T] are the slots to write, below `end`."""

    def __init__(self, rows, config, room, device):
        shape = (rows, config.heads, room, config.hidden // config.heads)
        self.k, self.v = torch.zeros(shape, device=device), torch.zeros(shape, device=device)
        self.at, self.end = None, 0

    def extend(self, k, v):
        index = self.at[:, None, :, None].expand_as(k)
        return self.k.scatter_(2, index, k)[:, :, : self.end], self.v.scatter_(2, index, v)[:, :, : self.end]

    def keep(self, rows):
        self.k, self.v = self.k[rows], self.v[rows]


@torch.no_grad()
def greedy(model, prompts, stop, limit):
    """Greedy replies (lists of ids, stop excluded) to prompts of any lengths, as one batch; rows that ended leave it by and by."""
    config, device = model.config, model.embed.weight.device
    lengths = torch.tensor([len(p) for p in prompts], device=device)
    longest = int(lengths.max())
    room = min(longest + limit, config.context)
    caches = [Cache(len(prompts), config, room, device) for _ in model.layers]
    slots = torch.arange(room, device=device)

    def step(ids, at):  # ids, at [B, T]
        x, end = model.embed(ids), int(at.max()) + 1
        cos, sin = model.cos[at][:, :, None], model.sin[at][:, :, None]
        mask = torch.zeros(at.shape + (end,), device=device).masked_fill(slots[:end] > at[..., None], float("-inf"))
        for layer, cache in zip(model.layers, caches):
            cache.at, cache.end = at, end
            x = layer(x, cos, sin, masked, (mask[:, None], cache))
        return model.norm(x)

    ids = torch.zeros((len(prompts), longest), dtype=torch.long, device=device)
    for i, p in enumerate(prompts):
        ids[i, : len(p)] = torch.tensor(p)
    # Padded slots are overwritten by the reply before any row may look at them.
    x = step(ids, torch.arange(longest, device=device).expand(len(prompts), -1))
    x = x[torch.arange(len(prompts)), lengths - 1]
    replies, rows, at = [[] for _ in prompts], list(range(len(prompts))), lengths.clone()
    while True:
        chosen = model.head(x).argmax(-1)
        going = []
        for n, (row, piece, slot) in enumerate(zip(rows, chosen.tolist(), at.tolist())):
            if row is None or piece == stop or slot >= room - 1:
                rows[n] = None
            else:
                replies[row].append(piece)
                going.append(n)
        if not going:
            return replies
        if len(going) < 0.8 * len(rows):
            rows, at, chosen = [rows[n] for n in going], at[going], chosen[going]
            for cache in caches:
                cache.keep(going)
        x = step(chosen[:, None], at.clamp(max=room - 1)[:, None])[:, 0]
        at = at + 1
