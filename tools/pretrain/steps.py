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


class Powers(ast.NodeTransformer):
    """Squares and cubes as products."""

    def visit_BinOp(self, node):
        self.generic_visit(node)
        if not isinstance(node.op, ast.Pow) or not isinstance(node.right, ast.Constant) or node.right.value not in (2, 3):
            return node
        square = ast.BinOp(node.left, ast.Mult(), node.left)
        return square if node.right.value == 2 else ast.BinOp(square, ast.Mult(), node.left)


def parse(expression):
    """The tree of an expression; percentages are read as decimals. None when it cannot be read."""
    decimal = lambda m: show(Fraction(m[1]) / 100) or m[0]
    try:
        return Powers().visit(ast.parse(re.sub(r"(\d+(?:\.\d+)?)%", decimal, expression).strip(), mode="eval").body)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def value_of(node):
    """The exact value of a tree, or None."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return Fraction(str(node.value))
    if not isinstance(node, ast.BinOp) or type(node.op) not in OPERATORS:
        return None
    a, b = value_of(node.left), value_of(node.right)
    return None if a is None or b is None else apply(OPERATORS[type(node.op)], a, b)


def is_fraction(node):
    """Whether a tree is written as a fraction of two numbers, 3/4."""
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and all(isinstance(x, ast.Constant) for x in (node.left, node.right))


def without_fractions(node):
    """The tree with products and quotients of fractions, n*(3/4), worked by whole numbers: n/4*3."""
    if not isinstance(node, ast.BinOp):
        return node
    left, right, op = without_fractions(node.left), without_fractions(node.right), node.op
    if isinstance(op, ast.Mult) and is_fraction(left) and not is_fraction(right):
        left, right = right, left
    if not isinstance(op, (ast.Mult, ast.Div)) or not is_fraction(right):
        return ast.BinOp(left, op, right)
    times, by = (right.left, right.right) if isinstance(op, ast.Mult) else (right.right, right.left)
    whole = value_of(left), value_of(by)
    if times.value == 1:
        return ast.BinOp(left, ast.Div(), by)
    if None not in whole and whole[1] and (whole[0] / whole[1]).denominator == 1:
        return ast.BinOp(ast.BinOp(left, ast.Div(), by), ast.Mult(), times)
    return ast.BinOp(ast.BinOp(left, ast.Mult(), times), ast.Div(), by)


def steps_of(expression, most=8):
    """([each line's equation], value) for + - * / and brackets; None when it is not that simple."""
    lines = []

    def walk(node):
        if not isinstance(node, ast.BinOp):
            return value_of(node) if node is not None else None
        a, b = walk(node.left), walk(node.right)
        value = None if a is None or b is None else value_of(node)
        shown = None if value is None or value < 0 else [show(a), show(b), show(value)]
        if not shown or None in shown:
            return None
        sum_ = shown[0] + OPERATORS[type(node.op)] + shown[1]
        line = f"{sum_} = <<{sum_}={shown[2]}>>{shown[2]}"
        if line not in lines:
            lines.append(line)
        return value

    tree = parse(expression)
    value = None if tree is None else walk(without_fractions(tree))
    return (lines, value) if value is not None and 1 <= len(lines) <= most else None


def expressions_of(text, target):
    """Expressions that use each of the text's two or three numbers once and give the target, the likeliest first."""
    numbers = [n.replace(",", "") for n in re.findall(r"\d[\d,]*\.?\d*(?<![.,])", text)]
    found = []
    if len(numbers) == 2:
        for a, b in permutations(numbers):
            for op in "+-*/":
                if apply(op, Fraction(a), Fraction(b)) == target:
                    found.append(f"{a} {op} {b}")
    if len(numbers) == 3:
        for ops in ("++", "+-", "-+", "--", "*+", "*-", "+*", "-*", "+/", "-/", "**", "*/", "/+", "/-"):
            for a, b, c in permutations(numbers):
                first = apply(ops[0], Fraction(a), Fraction(b))
                if first is not None and apply(ops[1], first, Fraction(c)) == target:
                    found.append(f"({a} {ops[0]} {b}) {ops[1]} {c}")
    return found
