"""Gaussian naive Bayes for any number of classes."""

from __future__ import annotations

import math

from tinystats.data import Matrix


class GaussianNaiveBayes:
    """Each feature is normal within a class and independent of the others."""

    def __init__(self, smoothing: float = 1e-9) -> None:
        self.smoothing = smoothing

    def fit(self, rows: Matrix, labels: list[int]) -> "GaussianNaiveBayes":
        if len(rows) != len(labels) or not rows:
            raise ValueError("rows and labels must have the same length above 0")
        # A share of the widest feature keeps a constant feature from having variance 0.
        floor = self.smoothing * max(_variance(column) for column in zip(*rows))
        self.classes = sorted(set(labels))
        self.priors: list[float] = []
        self.means: Matrix = []
        self.variances: Matrix = []
        for label in self.classes:
            columns = list(zip(*(row for row, y in zip(rows, labels) if y == label)))
            self.priors.append(labels.count(label) / len(labels))
            self.means.append([math.fsum(column) / len(column) for column in columns])
            self.variances.append([_variance(column) + floor for column in columns])
        return self

    def predict_proba(self, rows: Matrix) -> Matrix:
        """One row of class probabilities for each row, in the order of `classes`."""
        return [_normalise(self._log_joint(row)) for row in rows]

    def predict(self, rows: Matrix) -> list[int]:
        return [self.classes[p.index(max(p))] for p in self.predict_proba(rows)]

    def _log_joint(self, row: list[float]) -> list[float]:
        return [
            math.log(prior) - 0.5 * sum(math.log(2 * math.pi * v) + (x - m) ** 2 / v for x, m, v in zip(row, means, variances))
            for prior, means, variances in zip(self.priors, self.means, self.variances)
        ]


def _variance(column: tuple[float, ...]) -> float:
    mean = math.fsum(column) / len(column)
    return math.fsum((x - mean) ** 2 for x in column) / len(column)


def _normalise(logs: list[float]) -> list[float]:
    top = max(logs)
    weights = [math.exp(value - top) for value in logs]
    total = math.fsum(weights)
    return [weight / total for weight in weights]
