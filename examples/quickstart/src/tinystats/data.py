"""Reading tables, scaling columns, splitting rows."""

from __future__ import annotations

import csv
import math
import random
from pathlib import Path
from typing import Iterator, Sequence

Matrix = list[list[float]]


def read_csv(path: Path, features: Sequence[str], target: str) -> tuple[Matrix, list[int]]:
    """The named feature columns and the integer target column of a CSV file with a header.

    Raises ValueError with the line number for a cell that is not a finite number, and KeyError for an unknown column.
    """
    rows: Matrix = []
    labels: list[int] = []
    with open(path, newline="", encoding="utf-8") as handle:
        reader = csv.DictReader(handle)
        known = reader.fieldnames or []
        for name in (*features, target):
            if name not in known:
                raise KeyError(f"{path.name} has no column {name!r}")
        for record in reader:
            try:
                row = [float(record[name]) for name in features]
                label = int(record[target])
            except (TypeError, ValueError) as error:
                raise ValueError(f"{path.name} line {reader.line_num}: {error}") from error
            if not all(map(math.isfinite, row)):
                raise ValueError(f"{path.name} line {reader.line_num}: a value is not finite")
            rows.append(row)
            labels.append(label)
    return rows, labels


class Standardiser:
    """Columns to mean 0 and standard deviation 1, with the statistics of the rows it was fitted on."""

    def fit(self, rows: Matrix) -> "Standardiser":
        if not rows:
            raise ValueError("no rows to fit on")
        columns = list(zip(*rows))
        self.means = [math.fsum(column) / len(column) for column in columns]
        self.scales = [
            # A constant column has no spread to divide by; it becomes all zeros.
            math.sqrt(math.fsum((x - mean) ** 2 for x in column) / len(column)) or 1.0
            for column, mean in zip(columns, self.means)
        ]
        return self

    def transform(self, rows: Matrix) -> Matrix:
        return [[(x - m) / s for x, m, s in zip(row, self.means, self.scales)] for row in rows]


def k_folds(n: int, k: int, seed: int) -> Iterator[tuple[list[int], list[int]]]:
    """k pairs (training rows, held-out rows); each row is held out exactly once."""
    if not 2 <= k <= n:
        raise ValueError(f"cannot make {k} folds of {n} rows")
    order = list(range(n))
    random.Random(seed).shuffle(order)
    for fold in range(k):
        held_out = sorted(order[fold::k])
        taken = set(held_out)
        yield [i for i in range(n) if i not in taken], held_out
