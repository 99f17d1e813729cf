import pytest

from tinystats.data import Standardiser, k_folds, read_csv


@pytest.fixture
def table(tmp_path):
    def write(text):
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_columns_are_picked_by_name(table):
    rows, labels = read_csv(table("a,b,y\n1,2,0\n3,4,1\n"), ["b"], "y")
    assert rows == [[2.0], [4.0]]
    assert labels == [0, 1]


def test_an_unknown_column_is_named(table):
    with pytest.raises(KeyError, match="no column 'c'"):
        read_csv(table("a,y\n1,0\n"), ["c"], "y")


def test_a_word_among_numbers_is_an_error_with_its_line(table):
    with pytest.raises(ValueError, match="line 3"):
        read_csv(table("a,y\n1,0\nx,1\n"), ["a"], "y")


def test_an_infinite_value_is_refused(table):
    with pytest.raises(ValueError, match="not finite"):
        read_csv(table("a,y\ninf,0\n"), ["a"], "y")


def test_a_short_row_is_refused(table):
    with pytest.raises(ValueError, match="line 2"):
        read_csv(table("a,b,y\n1\n"), ["a", "b"], "y")


def test_standardised_columns_have_mean_0_and_deviation_1():
    rows = Standardiser().fit([[1.0], [3.0], [5.0]]).transform([[1.0], [3.0], [5.0]])
    assert sum(row[0] for row in rows) == pytest.approx(0.0)
    assert sum(row[0] ** 2 for row in rows) / 3 == pytest.approx(1.0)


def test_a_constant_column_becomes_zeros():
    assert Standardiser().fit([[7.0], [7.0]]).transform([[7.0]]) == [[0.0]]


def test_scaling_uses_the_fitted_rows_only():
    scaler = Standardiser().fit([[0.0], [2.0]])
    assert scaler.transform([[5.0]]) == [[4.0]]


def test_no_rows_cannot_be_fitted():
    with pytest.raises(ValueError, match="no rows"):
        Standardiser().fit([])


def test_each_row_is_held_out_once():
    held = [i for _, fold in k_folds(23, 5, seed=1) for i in fold]
    assert sorted(held) == list(range(23))


def test_training_and_held_out_rows_are_disjoint():
    for training, held_out in k_folds(23, 5, seed=1):
        assert not set(training) & set(held_out)
        assert len(training) + len(held_out) == 23


def test_the_seed_decides_the_folds():
    assert list(k_folds(30, 3, seed=1)) == list(k_folds(30, 3, seed=1))
    assert list(k_folds(30, 3, seed=1)) != list(k_folds(30, 3, seed=2))


@pytest.mark.parametrize("k", [1, 31])
def test_impossible_folds_are_refused(k):
    with pytest.raises(ValueError, match="cannot make"):
        list(k_folds(30, k, seed=1))
