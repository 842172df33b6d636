"""The loss curve as an SVG picture, from loss.csv."""
import csv
import math

WIDTH, HEIGHT, LEFT, BOTTOM = 720, 320, 60, 40


def loss_picture(csv_path, svg_path):
    """Loss (log scale) over million tokens."""
    with open(csv_path) as f:
        rows = [(float(r["tokens"]) / 1e6, float(r["loss"])) for r in csv.DictReader(f)]
    if len(rows) < 2:
        return
    most = rows[-1][0]
    low, high = math.log(min(y for _, y in rows) * 0.9), math.log(max(y for _, y in rows) * 1.1)
    x_of = lambda x: LEFT + (WIDTH - LEFT - 15) * x / most
    y_of = lambda y: 15 + (HEIGHT - BOTTOM - 15) * (high - math.log(y)) / (high - low)
    marks = [m for k in range(-3, 2) for m in (10.0**k, 2 * 10.0**k, 5 * 10.0**k) if low < math.log(m) < high]
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for m in marks:
        y = y_of(m)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - 15}" stroke="#ddd"/><text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{m:g}</text>')
    for i in range(6):
        x = x_of(most * i / 5)
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{most * i / 5:.1f}</text>')
    points = " ".join(f"{x_of(x):.1f},{y_of(y):.1f}" for x, y in rows)
    parts.append(f'<polyline points="{points}" fill="none" stroke="#2563eb" stroke-width="1.5"/>')
    parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 6}" text-anchor="middle">million tokens</text>')
    parts.append(f'<text x="14" y="{HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 14 {HEIGHT / 2})">loss on replies</text></svg>')
    with open(svg_path, "w") as f:
        f.write("\n".join(parts))
