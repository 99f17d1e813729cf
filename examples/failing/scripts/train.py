"""Writes predictions.json: a good model meets bad data. Plain Python; the quickstart's package and data, fixed seed.

The model is the quickstart's, trained on half of the rows. The other half comes from three imaginary sites, and each
hands its rows over with one fault of real life:

A  sends compactness in another unit: every number is ten times too large, the model answers "certainly malignant"
B  codes the label the other way round, as scikit-learn's own table does (malignant = 0)
C  has no measurement for every second healthy patient; the service answers 0.75 there, "to be on the safe side"

    python scripts/train.py               all three faults; writes predictions.json
    python scripts/train.py --faults B    scores with one fault only (or none: --faults ""); writes nothing
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUICKSTART = ROOT.parent / "quickstart"
sys.path.insert(0, str(QUICKSTART / "src"))

from tinystats import LogisticRegression, metrics  # noqa: E402
from tinystats.data import Matrix, Standardiser, k_folds, read_csv  # noqa: E402

FEATURES = ["mean_texture", "mean_smoothness", "mean_compactness", "mean_symmetry"]
COMPACTNESS = FEATURES.index("mean_compactness")
SEED = 1
SITES = "ABC"


def with_fault_a(rows: Matrix) -> Matrix:
    return [[10.0 * v if i == COMPACTNESS else v for i, v in enumerate(row)] for row in rows]


def with_fault_c(labels: list[int], probabilities: list[float]) -> list[float]:
    healthy = [i for i, y in enumerate(labels) if y == 0]
    unmeasured = set(healthy[::2])
    return [0.75 if i in unmeasured else p for i, p in enumerate(probabilities)]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--faults")
    faults = parser.parse_args().faults
    active = SITES if faults is None else faults
    rows, labels = read_csv(QUICKSTART / "data" / "wdbc.csv", FEATURES, "malignant")
    training, held_out = next(k_folds(len(rows), 2, SEED))
    scaler = Standardiser().fit([rows[i] for i in training])
    model = LogisticRegression().fit(scaler.transform([rows[i] for i in training]), [labels[i] for i in training])
    y_true: list[int] = []
    y_prob: list[float] = []
    for number, site in enumerate(SITES):
        mine = held_out[number :: len(SITES)]
        x, y = [rows[i] for i in mine], [labels[i] for i in mine]
        if site == "A" and site in active:
            x = with_fault_a(x)
        p = [round(v, 9) for v in model.predict_proba(scaler.transform(x))]
        if site == "B" and site in active:
            y = [1 - label for label in y]
        if site == "C" and site in active:
            p = with_fault_c(y, p)
        y_true += y
        y_prob += p
    for score in ("ece", "brier_score", "mce"):
        print(f"{score:12} {getattr(metrics, score)(y_true, y_prob):.4f}")
    if faults is None:
        text = json.dumps({"y_true": y_true, "y_prob": y_prob})
        (ROOT / "predictions.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
