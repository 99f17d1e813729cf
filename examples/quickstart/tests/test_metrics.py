import math

import pytest

from tinystats import metrics

Y = [0, 1, 1, 0, 1]
P = [0.12, 0.91, 0.83, 0.27, 0.64]


def test_accuracy_counts_both_labels():
    assert metrics.accuracy(Y, P) == 1.0
    assert metrics.accuracy(Y, [0.9, 0.91, 0.83, 0.27, 0.2]) == pytest.approx(0.6)


def test_accuracy_threshold_is_inclusive():
    assert metrics.accuracy([1], [0.5]) == 1.0


def test_brier_known_answer():
    assert metrics.brier_score(Y, P) == pytest.approx((0.0144 + 0.0081 + 0.0289 + 0.0729 + 0.1296) / 5)


def test_brier_of_always_half_is_a_quarter():
    assert metrics.brier_score([0, 1], [0.5, 0.5]) == 0.25


def test_log_loss_of_always_half_is_ln_2():
    assert metrics.log_loss([0, 1, 1], [0.5] * 3) == pytest.approx(math.log(2))


def test_log_loss_is_finite_for_a_certain_mistake():
    assert 30 < metrics.log_loss([1], [0.0]) < 40


def test_auc_perfect_and_reversed():
    assert metrics.roc_auc([0, 0, 1, 1], [0.1, 0.2, 0.3, 0.4]) == 1.0
    assert metrics.roc_auc([1, 1, 0, 0], [0.1, 0.2, 0.3, 0.4]) == 0.0


def test_auc_ties_count_half():
    assert metrics.roc_auc([0, 1], [0.5, 0.5]) == 0.5


def test_auc_needs_both_labels():
    with pytest.raises(ValueError, match="both labels"):
        metrics.roc_auc([1, 1], [0.1, 0.2])


def test_bins_are_right_closed():
    bins = metrics.calibration_bins([1, 0, 1], [0.1, 0.0, 0.100001])
    assert [count for count, _, _ in bins] == [2, 1]


def test_ece_known_answer():
    assert metrics.ece(Y, P) == pytest.approx((0.12 + 0.09 + 0.17 + 0.27 + 0.36) / 5)


def test_ece_weighs_bins_by_their_count():
    assert metrics.ece([1, 1, 1, 0], [0.9, 0.9, 0.9, 0.5]) == pytest.approx(0.75 * 0.1 + 0.25 * 0.5)


def test_mce_is_the_worst_bin():
    assert metrics.mce(Y, P) == pytest.approx(0.36)


def test_ece_is_zero_when_rates_match():
    assert metrics.ece([1, 0, 0, 0], [0.25] * 4) == pytest.approx(0.0)


def test_mce_is_never_below_ece():
    y = [i % 3 == 0 for i in range(90)]
    p = [(i * 37 % 90) / 90 for i in range(90)]
    assert metrics.mce(y, p) >= metrics.ece(y, p) > 0


@pytest.mark.parametrize("score", ["accuracy", "brier_score", "log_loss", "ece"])
def test_unequal_lengths_are_refused(score):
    with pytest.raises(ValueError, match="same length"):
        getattr(metrics, score)([0, 1], [0.5])


def test_label_two_is_refused_with_its_row():
    with pytest.raises(ValueError, match="row 1: label 2"):
        metrics.brier_score([0, 2], [0.5, 0.5])


def test_nan_probability_is_refused():
    with pytest.raises(ValueError, match="row 0"):
        metrics.brier_score([0], [math.nan])
