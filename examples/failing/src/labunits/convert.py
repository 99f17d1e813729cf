"""Conversions: one number in, one number out, ValueError for what is no finite number."""

from __future__ import annotations

import math

from labunits.number import finite


def celsius_to_kelvin(t: float) -> float:
    """Temperature."""
    return finite(t) + 273.15


def kelvin_to_celsius(t: float) -> float:
    """Temperature."""
    return finite(t) - 273.15


def fahrenheit_to_celsius(t: float) -> float:
    """Temperature."""
    return (finite(t) - 32.0) / 1.8


def joule_to_calorie(e: float) -> float:
    """Thermochemical calories."""
    return finite(e) / 4.184


def electronvolt_to_joule(e: float) -> float:
    """Exact since 2019."""
    return finite(e) * 1.602176634e-19


def watt_hour_to_joule(e: float) -> float:
    """Energy."""
    return finite(e) * 3600.0


def bar_to_pascal(p: float) -> float:
    """Pressure."""
    return finite(p) * 1e5


def torr_to_pascal(p: float) -> float:
    """1/760 of an atmosphere."""
    return finite(p) * 101325.0 / 760.0


def psi_to_pascal(p: float) -> float:
    """Pound-force a square inch."""
    return finite(p) * 6894.757


def inch_to_millimetre(x: float) -> float:
    """Length."""
    return finite(x) * 25.4


def angstrom_to_nanometre(x: float) -> float:
    """Length."""
    return finite(x) / 10.0


def light_year_to_parsec(x: float) -> float:
    """Length."""
    return finite(x) / 3.261563777


def degree_to_radian(a: float) -> float:
    """Angle."""
    return math.radians(finite(a))


def arcsecond_to_degree(a: float) -> float:
    """Angle."""
    return finite(a) / 3600.0


def litre_to_cubic_metre(v: float) -> float:
    """Volume."""
    return finite(v) * 1e-3


def microlitre_to_millilitre(v: float) -> float:
    """Volume."""
    return finite(v) / 1000.0


def dalton_to_kilogram(m: float) -> float:
    """CODATA 2018."""
    return finite(m) * 1.66053906660e-27


def ounce_to_gram(m: float) -> float:
    """Avoirdupois."""
    return finite(m) * 28.349523125


def molar_to_millimolar(c: float) -> float:
    """Concentration."""
    return finite(c) * 1000.0


def absorbance_to_transmittance(a: float) -> float:
    """Beer-Lambert, base 10."""
    return 10.0 ** -finite(a)


def ph_to_hydrogen(ph: float) -> float:
    """Mole a litre."""
    return 10.0 ** (0.0 - finite(ph))


def decibel_to_ratio(d: float) -> float:
    """Ratio of powers."""
    return 10.0 ** (finite(d) / 10.0)


def rpm_to_hertz(f: float) -> float:
    """Frequency."""
    return finite(f) / 60.0


def half_life_to_rate(t: float) -> float:
    """First order."""
    return math.log(2.0) / finite(t)
