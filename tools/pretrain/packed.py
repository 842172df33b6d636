"""Training on a GPU: batches of whole examples end to end, without padding, and the loss over them."""
import time

import numpy as np
import torch
import torch.nn.functional as F

from model import masked

try:
    from torch.nn.attention.varlen import varlen_attn
except ImportError:  # an older PyTorch, which trains on a CPU all the same
    varlen_attn = None

SHORTEST = 24  # tokens: how many examples a batch of N tokens may hold at most is N / SHORTEST


def within(q, k, v, where):
    """Causal attention within each example; q, k, v [N, heads, d]; where is (ends [E + 1] int32 from 0, the longest example)."""
    ends, longest = where
    if q.is_cuda:
        q, k, v = (x.bfloat16() for x in (q, k, v))
        return varlen_attn(q, k, v, ends, ends, longest, longest, window_size=(-1, 0))
    n = torch.arange(len(q))
    example = torch.searchsorted(ends[1:].contiguous(), n, right=True)
    hidden = (example[:, None] != example) | (n[:, None] < n)
    mask = torch.zeros(len(q), len(q)).masked_fill(hidden, float("-inf"))
    return masked(q[None], k[None], v[None], (mask, None))[0]


class Batches:
    """Batches of `tokens` tokens drawn from a pool, whose tokens lie on the device."""

    CHUNK = 8192  # examples drawn at once
    LOOK = 15  # seconds between looks for new files: taking one in copies the whole pool

    def __init__(self, pool, tokens, device):
        self.pool, self.tokens, self.device = pool, tokens, device
        self.ids = torch.zeros(1, dtype=torch.int16, device=device)  # one token past the end, for the last one's next
        self.weights = torch.zeros(1, dtype=torch.uint8, device=device)
        self.waiting = np.zeros(0, np.int64)
        self.looked = time.monotonic()
        self._take_in()

    def _take_in(self):
        """Brings what the pool has read since the last time to the device."""
        had = len(self.ids) - 1
        if had < len(self.pool.ids):
            new = torch.from_numpy(self.pool.ids[had:].astype(np.int16)).to(self.device)
            self.ids = torch.cat([self.ids[:-1], new, self.ids[-1:]])
            new = torch.from_numpy(self.pool.weights[had:]).to(self.device)
            self.weights = torch.cat([self.weights[:-1], new, self.weights[-1:]])

    def batch(self, easy=False):
        """(ids, next ids, weights of the next ids' losses, positions: each [N]; ends [E + 1] int32)."""
        pool, most = self.pool, self.tokens // SHORTEST
        while pool.lengths[self.waiting].sum() < self.tokens + pool.longest:
            if time.monotonic() - self.looked > self.LOOK:
                pool.grow()
                self._take_in()
                self.looked = time.monotonic()
            drawn = pool.draw(self.CHUNK, easy)
            pool.random.shuffle(drawn)
            self.waiting = np.concatenate([self.waiting, drawn])
        lengths = pool.lengths[self.waiting[:most - 1]]
        n = int(np.searchsorted(np.cumsum(lengths), self.tokens, side="right"))
        chosen, self.waiting = self.waiting[:n], self.waiting[n:]
        lengths = lengths[:n]
        rest = self.tokens - int(lengths.sum())  # filled with the beginning of an example that teaches nothing
        starts, lengths = np.append(pool.starts[chosen], 0), np.append(lengths, rest)
        ends = np.full(most + 1, self.tokens, np.int32)
        ends[0], ends[1 : n + 2] = 0, np.cumsum(lengths)
        at = np.arange(self.tokens) - np.repeat(ends[: n + 1], lengths)
        there = np.repeat(starts, lengths) + at
        where, at, ends = (torch.from_numpy(x).to(self.device, non_blocking=True) for x in (there, at, ends))
        if pool.noise:
            told, question = pool.ids[there].astype(np.int64), pool.weights[there] == 0
            ids = torch.from_numpy(pool.noise(told, question, lengths, pool.random)).to(self.device, non_blocking=True)
        else:
            ids = self.ids[where].long()
        weights = self.weights[where + 1].float()
        weights[weights == 0] = pool.question
        weights[ends[1 : n + 1].long() - 1] = 0  # the last token of an example foretells nothing
        weights[self.tokens - rest :] = 0
        return ids, self.ids[where + 1].long(), weights, at, ends


def head_loss(model, x, target, weight):
    logits = model.head(model.norm(x)).float()
    return (F.cross_entropy(logits, target, reduction="none") * weight).sum() / weight.sum()


def loss(model, ids, target, weight, at, ends, longest, head=head_loss):
    """The mean of the next tokens' losses by weight; the layers' products in bfloat16 on a GPU."""
    with torch.autocast(ids.device.type, torch.bfloat16, enabled=ids.is_cuda):
        cos, sin = model.cos[at][:, None], model.sin[at][:, None]
        x = model.embed(ids)
        for layer in model.layers:
            x = layer(x, cos, sin, within, (ends, longest))
        return head(model, x, target, weight)
