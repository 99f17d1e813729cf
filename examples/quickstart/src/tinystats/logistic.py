"""Binary logistic regression with an L2 penalty, fitted by Newton's method (IRLS)."""

from __future__ import annotations

import math

from tinystats.data import Matrix


def sigmoid(z: float) -> float:
    """1 / (1 + exp(-z)) without overflow at either end."""
    if z >= 0:
        return 1.0 / (1.0 + math.exp(-z))
    e = math.exp(z)
    return e / (1.0 + e)


def solve(matrix: Matrix, vector: list[float]) -> list[float]:
    """x with matrix x = vector, by Gaussian elimination with partial pivoting."""
    n = len(vector)
    a = [row[:] + [b] for row, b in zip(matrix, vector)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(a[r][i]))
        if abs(a[pivot][i]) < 1e-12:
            raise ValueError("the matrix is singular")
        a[i], a[pivot] = a[pivot], a[i]
        for r in range(i + 1, n):
            factor = a[r][i] / a[i][i]
            for c in range(i, n + 1):
                a[r][c] -= factor * a[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - math.fsum(a[i][c] * x[c] for c in range(i + 1, n))) / a[i][i]
    return x


class LogisticRegression:
    """Minimises log loss + |weights|^2 / (2 c). The intercept is not penalised."""

    def __init__(self, c: float = 1.0, tolerance: float = 1e-8, max_steps: int = 50) -> None:
        if c <= 0:
            raise ValueError("c must be above 0")
        self.c = c
        self.tolerance = tolerance
        self.max_steps = max_steps

    def fit(self, rows: Matrix, labels: list[int]) -> "LogisticRegression":
        if len(rows) != len(labels) or not rows:
            raise ValueError("rows and labels must have the same length above 0")
        if set(labels) != {0, 1}:
            raise ValueError("labels must be 0 and 1, with at least one of each")
        design = [[1.0, *row] for row in rows]
        size = len(design[0])
        beta = [0.0] * size
        for self.steps in range(1, self.max_steps + 1):
            gradient = [0.0 if i == 0 else -beta[i] / self.c for i in range(size)]
            hessian = [[1.0 / self.c if i == j and i > 0 else 0.0 for j in range(size)] for i in range(size)]
            for x, y in zip(design, labels):
                p = sigmoid(sum(b * v for b, v in zip(beta, x)))
                w = p * (1.0 - p)
                for i in range(size):
                    gradient[i] += (y - p) * x[i]
                    for j in range(size):
                        hessian[i][j] += w * x[i] * x[j]
            step = solve(hessian, gradient)
            beta = [b + s for b, s in zip(beta, step)]
            if max(map(abs, step)) < self.tolerance:
                break
        else:
            raise ValueError(f"no convergence in {self.max_steps} steps")
        self.intercept, self.weights = beta[0], beta[1:]
        return self

    def predict_proba(self, rows: Matrix) -> list[float]:
        """The probability of label 1 for each row."""
        return [sigmoid(self.intercept + sum(w * v for w, v in zip(self.weights, row))) for row in rows]
