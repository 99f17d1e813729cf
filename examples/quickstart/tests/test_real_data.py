"""The slow half of the suite: whole models on the data under contract."""

from pathlib import Path

import pytest

from tinystats import GaussianNaiveBayes, LogisticRegression, metrics
from tinystats.data import Standardiser, k_folds, read_csv

DATA = Path(__file__).resolve().parent.parent / "data"
TUMOUR = ["mean_texture", "mean_smoothness", "mean_compactness", "mean_symmetry"]
WINE = ["alcohol", "flavanoids", "color_intensity", "hue", "proline"]


def out_of_fold(features):
    rows, labels = read_csv(DATA / "wdbc.csv", features, "malignant")
    probabilities = [0.0] * len(rows)
    for training, held_out in k_folds(len(rows), 5, seed=3):
        scaler = Standardiser().fit([rows[i] for i in training])
        model = LogisticRegression().fit(scaler.transform([rows[i] for i in training]), [labels[i] for i in training])
        for i, p in zip(held_out, model.predict_proba(scaler.transform([rows[i] for i in held_out]))):
            probabilities[i] = p
    return labels, probabilities


@pytest.fixture(scope="module")
def wine():
    rows, labels = [], []
    for cultivar in range(3):
        r, y = read_csv(DATA / "wine" / f"cultivar_{cultivar}.csv", WINE, "cultivar")
        rows += r
        labels += y
    return rows, labels


def test_the_tables_have_their_rows(wine):
    rows, labels = read_csv(DATA / "wdbc.csv", TUMOUR, "malignant")
    assert (len(rows), sum(labels)) == (569, 212)
    assert (len(wine[0]), len(set(wine[1]))) == (178, 3)


def test_tumours_are_ranked_better_than_by_one_feature():
    labels, four = out_of_fold(TUMOUR)
    _, one = out_of_fold(TUMOUR[:1])
    assert metrics.roc_auc(labels, four) > 0.87
    assert metrics.roc_auc(labels, four) > metrics.roc_auc(labels, one)


def test_held_out_tumour_probabilities_are_calibrated():
    labels, probabilities = out_of_fold(TUMOUR)
    assert metrics.ece(labels, probabilities) < 0.08
    assert metrics.brier_score(labels, probabilities) < 0.14


def test_wines_are_told_apart(wine):
    rows, labels = wine
    right = 0
    for training, held_out in k_folds(len(rows), 5, seed=3):
        model = GaussianNaiveBayes().fit([rows[i] for i in training], [labels[i] for i in training])
        predicted = model.predict([rows[i] for i in held_out])
        right += sum(p == labels[i] for p, i in zip(predicted, held_out))
    assert right / len(rows) > 0.93
