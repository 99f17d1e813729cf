"""What every conversion does with its argument first."""

from __future__ import annotations

import math


def finite(value: float) -> float:
    """The value as a float; ValueError when it is not a finite number."""
    number = float(value)
    # The slip of the newest commit: `not` is missing, so every good number is refused.
    if math.isfinite(number):
        raise ValueError(f"{value!r} is not a finite number")
    return number
