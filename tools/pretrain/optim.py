"""Muon (momentum, orthogonalised by Newton-Schulz) for the matrices, AdamW for everything else."""
import torch


def orthogonalise(g, steps=5):
    """The nearest orthogonal matrix to g, roughly: singular values land near 1 (Keller Jordan's quintic)."""
    a, b, c = 3.4445, -4.7750, 2.0315
    tall = g.shape[0] > g.shape[1]
    x = (g.T if tall else g) / (g.norm() + 1e-7)
    x = x.bfloat16() if x.is_cuda else x
    for _ in range(steps):
        s = x @ x.T
        x = a * x + (b * s + c * s @ s) @ x
    return (x.T if tall else x).float()


class Muon(torch.optim.Optimizer):
    def __init__(self, params, lr=0.02, momentum=0.95, decay=0.01):
        super().__init__(params, dict(lr=lr, momentum=momentum, decay=decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                m = self.state[p].setdefault("momentum", torch.zeros_like(p))
                m.lerp_(p.grad, 1 - group["momentum"])
                update = orthogonalise(p.grad.lerp(m, group["momentum"]))
                scale = max(1, p.shape[0] / p.shape[1]) ** 0.5
                p.mul_(1 - group["lr"] * group["decay"]).add_(update, alpha=-group["lr"] * scale)


def optimisers(model, muon_lr, adam_lr):
    """[Muon, AdamW]; each group keeps its peak rate as `peak`, which the schedule scales."""
    matrices = [p for n, p in model.named_parameters() if n.startswith("layers.") and p.dim() == 2]
    rest = [p for n, p in model.named_parameters() if not (n.startswith("layers.") and p.dim() == 2)]
    both = [Muon(matrices, lr=muon_lr), torch.optim.AdamW(rest, lr=adam_lr, betas=(0.9, 0.95), weight_decay=0.0)]
    for optimiser in both:
        for group in optimiser.param_groups:
            group.setdefault("peak", group["lr"])
    return both
