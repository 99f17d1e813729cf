import math

import pytest

from tinystats import LogisticRegression
from tinystats.logistic import sigmoid, solve

ROWS = [[-2.0], [-1.0], [-0.5], [0.5], [1.0], [2.0]]
LABELS = [0, 0, 1, 0, 1, 1]


def test_sigmoid_at_zero():
    assert sigmoid(0.0) == 0.5


def test_sigmoid_is_symmetric():
    assert sigmoid(3.0) + sigmoid(-3.0) == pytest.approx(1.0)


def test_sigmoid_does_not_overflow():
    assert sigmoid(-1000.0) == 0.0
    assert sigmoid(1000.0) == 1.0


def test_solve_known_answer():
    assert solve([[2.0, 1.0], [1.0, 3.0]], [3.0, 5.0]) == pytest.approx([0.8, 1.4])


def test_solve_swaps_rows_for_a_zero_pivot():
    assert solve([[0.0, 1.0], [1.0, 0.0]], [2.0, 3.0]) == pytest.approx([3.0, 2.0])


def test_solve_refuses_a_singular_matrix():
    with pytest.raises(ValueError, match="singular"):
        solve([[1.0, 2.0], [2.0, 4.0]], [1.0, 2.0])


def test_weights_equal_scikit_learn():
    # sklearn.linear_model.LogisticRegression(C=1.0, tol=1e-12) of scikit-learn 1.9.1 on the same rows.
    model = LogisticRegression(c=1.0).fit(ROWS, LABELS)
    assert model.weights == pytest.approx([0.760463], abs=1e-6)
    assert model.intercept == pytest.approx(0.0, abs=1e-6)


def test_gradient_is_zero_at_the_optimum():
    model = LogisticRegression(c=2.0).fit(ROWS, LABELS)
    p = model.predict_proba(ROWS)
    assert math.fsum(y - q for y, q in zip(LABELS, p)) == pytest.approx(0.0, abs=1e-6)
    slope = math.fsum((y - q) * row[0] for y, q, row in zip(LABELS, p, ROWS))
    assert slope == pytest.approx(model.weights[0] / 2.0, abs=1e-6)


def test_a_stronger_penalty_gives_smaller_weights():
    loose = LogisticRegression(c=10.0).fit(ROWS, LABELS)
    tight = LogisticRegression(c=0.1).fit(ROWS, LABELS)
    assert abs(tight.weights[0]) < abs(loose.weights[0])


def test_probabilities_rise_with_the_feature():
    p = LogisticRegression().fit(ROWS, LABELS).predict_proba(ROWS)
    assert p == sorted(p)


def test_newton_needs_few_steps():
    assert LogisticRegression().fit(ROWS, LABELS).steps <= 8


def test_separable_rows_converge_thanks_to_the_penalty():
    model = LogisticRegression().fit([[-1.0], [1.0]], [0, 1])
    assert model.predict_proba([[-1.0], [1.0]]) == pytest.approx([0.3374, 0.6626], abs=1e-4)


def test_too_few_steps_is_an_error():
    with pytest.raises(ValueError, match="no convergence"):
        LogisticRegression(max_steps=1).fit(ROWS, LABELS)


@pytest.mark.parametrize("labels", [[0] * 6, [0, 1, 2, 0, 1, 1], [0, 1]])
def test_bad_labels_are_refused(labels):
    with pytest.raises(ValueError):
        LogisticRegression().fit(ROWS, labels)


def test_c_must_be_positive():
    with pytest.raises(ValueError, match="above 0"):
        LogisticRegression(c=0.0)
