"""Propagation of standard uncertainties, first order. No test covers this file."""

from __future__ import annotations

import math
from typing import Sequence


def of_sum(parts: Sequence[float]) -> float:
    return math.sqrt(math.fsum(u * u for u in parts))


def of_product(values: Sequence[float], parts: Sequence[float]) -> float:
    if len(values) != len(parts):
        raise ValueError("values and uncertainties must have the same length")
    product = math.prod(values)
    if product == 0.0:
        raise ValueError("the relative uncertainty of zero is undefined")
    relative = [u / v for u, v in zip(parts, values)]
    return abs(product) * of_sum(relative)


def expanded(uncertainty: float, coverage_factor: float = 2.0) -> float:
    if coverage_factor <= 0.0:
        raise ValueError("the coverage factor must be above 0")
    return uncertainty * coverage_factor


def written(value: float, uncertainty: float) -> str:
    """`12.34 ± 0.05`: two significant digits of the uncertainty, as many decimals for the value."""
    if uncertainty <= 0.0:
        return f"{value:g}"
    decimals = max(0, 1 - math.floor(math.log10(uncertainty)))
    return f"{value:.{decimals}f} \u00b1 {uncertainty:.{decimals}f}"
