import math

import pytest

from tinystats import GaussianNaiveBayes

ROWS = [[0.0, 5.0], [1.0, 6.0], [2.0, 7.0], [8.0, 1.0], [9.0, 2.0], [10.0, 3.0]]
LABELS = [3, 3, 3, 7, 7, 7]


@pytest.fixture
def model():
    return GaussianNaiveBayes().fit(ROWS, LABELS)


def test_classes_keep_their_labels(model):
    assert model.classes == [3, 7]


def test_means_per_class(model):
    assert model.means == [[1.0, 6.0], [9.0, 2.0]]


def test_variances_are_those_of_the_population(model):
    assert model.variances[0] == pytest.approx([2 / 3, 2 / 3])


def test_priors_are_class_shares():
    model = GaussianNaiveBayes().fit(ROWS[:4], LABELS[:4])
    assert model.priors == [0.75, 0.25]


def test_probabilities_sum_to_one(model):
    for p in model.predict_proba([[4.0, 4.0], [5.0, 4.0], [100.0, -100.0]]):
        assert math.fsum(p) == pytest.approx(1.0)


def test_predict_gives_back_the_training_labels(model):
    assert model.predict(ROWS) == LABELS


def test_halfway_is_undecided(model):
    assert model.predict_proba([[5.0, 4.0]])[0] == pytest.approx([0.5, 0.5])


def test_a_constant_feature_does_not_divide_by_zero():
    model = GaussianNaiveBayes().fit([[1.0, 0.0], [1.0, 1.0], [1.0, 4.0], [1.0, 5.0]], [0, 0, 1, 1])
    assert model.predict([[1.0, 0.5], [1.0, 4.5]]) == [0, 1]


def test_rows_and_labels_must_match():
    with pytest.raises(ValueError, match="same length"):
        GaussianNaiveBayes().fit(ROWS, LABELS[:2])
