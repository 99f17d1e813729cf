"""Two small probabilistic classifiers and the scores that judge them, in plain Python."""

from tinystats.bayes import GaussianNaiveBayes
from tinystats.logistic import LogisticRegression

__all__ = ["GaussianNaiveBayes", "LogisticRegression"]
