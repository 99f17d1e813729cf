"""Writes data/ from the public data sets inside scikit-learn. Needs scikit-learn; same bytes each time.

data/wdbc.csv                  569 tumours, 30 features, malignant = 1
data/wine/cultivar_{0,1,2}.csv 178 wines, 13 features, one file for each cultivar
"""

from __future__ import annotations

import csv
from pathlib import Path

from sklearn.datasets import load_breast_cancer, load_wine

DATA = Path(__file__).resolve().parent.parent / "data"


def write(path: Path, header: list[str], rows: list[list[object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main() -> None:
    cancer = load_breast_cancer()
    names = [str(name).replace(" ", "_") for name in cancer.feature_names]
    # scikit-learn codes malignant as 0; the event to predict is 1 here.
    write(
        DATA / "wdbc.csv",
        [*names, "malignant"],
        [[*map(float, row), 1 - int(label)] for row, label in zip(cancer.data, cancer.target)],
    )
    wine = load_wine()
    wine_names = [str(name).replace("/", "_") for name in wine.feature_names]
    for cultivar in sorted(set(map(int, wine.target))):
        write(
            DATA / "wine" / f"cultivar_{cultivar}.csv",
            [*wine_names, "cultivar"],
            [[*map(float, row), cultivar] for row, label in zip(wine.data, wine.target) if label == cultivar],
        )


if __name__ == "__main__":
    main()
