/** What held-back families come to, step by step, in stories of daily life: left out of woven ones that tell it too. */
export const HELD_SHAPES = [
  /^g-g (d0\/g|d0\*g|g\*d0|g\/d0|d0\/c2|d0\+g)$/,
  /^g\/g (d0\*g|g\*d0|g\/d0|d0\+c1)$/,
  /^g\*g (g-d0|d0-g|d0\/g)$/,
  /^g\*g\/c100 (g|d0)[+-](g|d0)$/,
  /^g\+g (g\/d0|d0\*c2|d0\/c2|d0\+c1)$/,
  /^g\*c2 g[+-]d0$/,
  /^g\/c2 d0-g$/,
  /^(g\*g|g[+-]g) (g\+g|g-g|g\*g) d\d\/d\d$/,
  /^g\*g g\*g d0\+d1$/,
  /^g-g d0\*g (g\+d1|d1\+g)$/,
  /^g\*g g-g d0\/d1 (g\*d2|d2\*g)$/,
  /^g\*g g-d0 g\+g d1\/d2$/,
  /^g\*g g\*g d0-d1 g-g d2\/d3$/,
];
