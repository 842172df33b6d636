"""Turns an equation of a data set into solution lines with checked `<<a+b=c>>` annotations."""
import ast
from fractions import Fraction
from itertools import permutations
import re

OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}


def show(x):
    """Decimal text of a fraction that ends within three places, else None."""
    if x.denominator == 1:
        return str(x.numerator)
    if 1000 % x.denominator:
        return None
    return f"{float(x):.3f}".rstrip("0")


def apply(op, a, b):
    if op == "/":
        return a / b if b else None
    return a + b if op == "+" else a - b if op == "-" else a * b


def steps_of(expression, most=3):
    """[(line's equation, value)] for + - * / and brackets; None when it is not that simple."""
    lines = []

    def walk(node):
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
            return Fraction(str(node.value))
        if not isinstance(node, ast.BinOp) or type(node.op) not in OPERATORS:
            return None
        a, b = walk(node.left), walk(node.right)
        if a is None or b is None:
            return None
        op = OPERATORS[type(node.op)]
        value = apply(op, a, b)
        shown = None if value is None or value < 0 else [show(a), show(b), show(value)]
        if not shown or None in shown:
            return None
        sum_ = shown[0] + op + shown[1]
        lines.append(f"{sum_} = <<{sum_}={shown[2]}>>{shown[2]}")
        return value

    try:
        value = walk(ast.parse(expression, mode="eval").body)
    except (SyntaxError, ValueError):
        return None
    return (lines, value) if value is not None and 1 <= len(lines) <= most else None


def guess_expression(text, target):
    """An expression that uses each of the text's two or three numbers once and gives the target; None if none does.

    With one operation only one can fit, save 2+2 = 2*2; with two, several may: sums and differences come first.
    """
    numbers = [n.replace(",", "") for n in re.findall(r"\d[\d,]*\.?\d*(?<![.,])", text)]
    if len(numbers) == 2:
        for a, b in permutations(numbers):
            for op in "+-*/":
                if apply(op, Fraction(a), Fraction(b)) == target:
                    return f"{a} {op} {b}"
    if len(numbers) == 3:
        for ops in ("++", "+-", "-+", "--", "*+", "*-", "+*", "-*", "+/", "-/", "**", "*/", "/+", "/-"):
            for a, b, c in permutations(numbers):
                first = apply(ops[0], Fraction(a), Fraction(b))
                if first is not None and apply(ops[1], first, Fraction(c)) == target:
                    return f"({a} {ops[0]} {b}) {ops[1]} {c}"
    return None
