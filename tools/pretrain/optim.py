"""Muon (momentum, orthogonalised by Newton-Schulz) for the matrices, AdamW for everything else."""
import torch


def orthogonalise(g, half, steps=5):
    """The nearest orthogonal matrices to g [n, rows, columns], roughly: singular values land near 1 (Keller Jordan's quintic).

    With `half` in bfloat16, which is exact enough for it.
    """
    a, b, c = 3.4445, -4.7750, 2.0315
    tall = g.shape[1] > g.shape[2]
    x = (g.mT if tall else g) / (g.norm(dim=(1, 2), keepdim=True) + 1e-7)
    x = x.bfloat16() if half else x
    for _ in range(steps):
        s = x @ x.mT
        x = a * x + (b * s + c * s @ s) @ x
    return (x.mT if tall else x).float()


class Muon(torch.optim.Optimizer):
    """Matrices of one shape are a parameter group: their updates are worked out together."""

    def __init__(self, params, half, lr=0.02, momentum=0.95, decay=0.01):
        shapes = {}
        for p in params:
            shapes.setdefault(p.shape, []).append(p)
        groups = [{"params": group} for group in shapes.values()]
        self.half = half
        super().__init__(groups, dict(lr=lr, momentum=momentum, decay=decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            params = group["params"]
            grads = torch.stack([p.grad for p in params])
            first = self.state[params[0]]  # holds the means of the whole group
            m = first.setdefault("momentum", torch.zeros_like(grads))
            m.lerp_(grads, 1 - group["momentum"])
            update = orthogonalise(grads.lerp(m, group["momentum"]), self.half)
            rows, columns = params[0].shape
            torch._foreach_mul_(params, 1 - group["lr"] * group["decay"])
            torch._foreach_add_(params, list(update.unbind()), alpha=-group["lr"] * max(1, rows / columns) ** 0.5)


def optimisers(model, muon_lr, adam_lr, half):
    """[Muon, with `half` in bfloat16, AdamW]; each group keeps its peak rate as `peak`, which the schedule scales."""
    matrices = [p for n, p in model.named_parameters() if n.startswith("layers.") and p.dim() == 2]
    rest = [p for n, p in model.named_parameters() if not (n.startswith("layers.") and p.dim() == 2)]
    fused = {"fused": True} if rest[0].is_cuda else {}
    both = [Muon(matrices, half, lr=muon_lr), torch.optim.AdamW(rest, lr=adam_lr, betas=(0.9, 0.95), weight_decay=0.0, **fused)]
    for optimiser in both:
        for group in optimiser.param_groups:
            group.setdefault("peak", group["lr"])
    return both
