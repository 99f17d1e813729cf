"""Scores of predicted probabilities against binary labels."""

from __future__ import annotations

import math
from typing import Sequence


def _check(y_true: Sequence[int], y_prob: Sequence[float]) -> None:
    if len(y_true) != len(y_prob) or not y_true:
        raise ValueError("labels and probabilities must have the same length above 0")
    for row, (y, p) in enumerate(zip(y_true, y_prob)):
        if y not in (0, 1):
            raise ValueError(f"row {row}: label {y!r} is neither 0 nor 1")
        if not 0.0 <= p <= 1.0:
            raise ValueError(f"row {row}: probability {p!r} is outside [0, 1]")


def accuracy(y_true: Sequence[int], y_prob: Sequence[float], threshold: float = 0.5) -> float:
    _check(y_true, y_prob)
    return sum((p >= threshold) == (y == 1) for y, p in zip(y_true, y_prob)) / len(y_true)


def brier_score(y_true: Sequence[int], y_prob: Sequence[float]) -> float:
    """Mean squared distance between label and probability."""
    _check(y_true, y_prob)
    return math.fsum((p - y) ** 2 for y, p in zip(y_true, y_prob)) / len(y_true)


def log_loss(y_true: Sequence[int], y_prob: Sequence[float], epsilon: float = 1e-15) -> float:
    """Mean negative log likelihood, nats; probabilities are kept `epsilon` away from 0 and 1."""
    _check(y_true, y_prob)
    clipped = (min(max(p, epsilon), 1.0 - epsilon) for p in y_prob)
    return -math.fsum(math.log(p if y == 1 else 1.0 - p) for y, p in zip(y_true, clipped)) / len(y_true)


def roc_auc(y_true: Sequence[int], y_prob: Sequence[float]) -> float:
    """Chance that a positive outranks a negative, ties counting half (Mann-Whitney U)."""
    _check(y_true, y_prob)
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if positives == 0 or negatives == 0:
        raise ValueError("both labels must occur")
    pairs = sorted(zip(y_prob, y_true))
    rank_sum = 0.0
    start = 0
    while start < len(pairs):
        end = start
        while end < len(pairs) and pairs[end][0] == pairs[start][0]:
            end += 1
        mean_rank = (start + 1 + end) / 2
        rank_sum += mean_rank * sum(y for _, y in pairs[start:end])
        start = end
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def calibration_bins(y_true: Sequence[int], y_prob: Sequence[float], n_bins: int = 10) -> list[tuple[int, float, float]]:
    """(count, mean probability, observed rate) of each non-empty bin (i/n, (i+1)/n], 0 in the first."""
    _check(y_true, y_prob)
    members: list[list[tuple[float, int]]] = [[] for _ in range(n_bins)]
    for y, p in zip(y_true, y_prob):
        members[max(math.ceil(p * n_bins), 1) - 1].append((p, y))
    return [
        (len(bin_), math.fsum(p for p, _ in bin_) / len(bin_), sum(y for _, y in bin_) / len(bin_))
        for bin_ in members
        if bin_
    ]


def ece(y_true: Sequence[int], y_prob: Sequence[float], n_bins: int = 10) -> float:
    """Expected calibration error: count-weighted mean distance in the bins."""
    bins = calibration_bins(y_true, y_prob, n_bins)
    return math.fsum(count * abs(observed - mean) for count, mean, observed in bins) / len(y_true)


def mce(y_true: Sequence[int], y_prob: Sequence[float], n_bins: int = 10) -> float:
    """Maximum calibration error: the worst bin."""
    return max(abs(observed - mean) for _, mean, observed in calibration_bins(y_true, y_prob, n_bins))
