import pytest

from labunits import convert


def test_celsius_to_kelvin():
    assert convert.celsius_to_kelvin(25.0) == pytest.approx(298.15, rel=1e-9, abs=0.0)


def test_kelvin_to_celsius():
    assert convert.kelvin_to_celsius(310.15) == pytest.approx(37.0, rel=1e-9, abs=0.0)


def test_fahrenheit_to_celsius():
    assert convert.fahrenheit_to_celsius(98.6) == pytest.approx(37.0, rel=1e-9, abs=0.0)


def test_joule_to_calorie():
    assert convert.joule_to_calorie(8.368) == pytest.approx(2.0, rel=1e-9, abs=0.0)


def test_electronvolt_to_joule():
    assert convert.electronvolt_to_joule(2.0) == pytest.approx(3.204353268e-19, rel=1e-9, abs=0.0)


def test_watt_hour_to_joule():
    assert convert.watt_hour_to_joule(1.5) == pytest.approx(5400.0, rel=1e-9, abs=0.0)


def test_bar_to_pascal():
    assert convert.bar_to_pascal(1.2) == pytest.approx(120000.0, rel=1e-9, abs=0.0)


def test_torr_to_pascal():
    assert convert.torr_to_pascal(760.0) == pytest.approx(101325.0, rel=1e-9, abs=0.0)


def test_psi_to_pascal():
    assert convert.psi_to_pascal(2.0) == pytest.approx(13789.514, rel=1e-9, abs=0.0)


def test_inch_to_millimetre():
    assert convert.inch_to_millimetre(4.0) == pytest.approx(101.6, rel=1e-9, abs=0.0)


def test_angstrom_to_nanometre():
    assert convert.angstrom_to_nanometre(15.4) == pytest.approx(1.54, rel=1e-9, abs=0.0)


def test_light_year_to_parsec():
    assert convert.light_year_to_parsec(3.261563777) == pytest.approx(1.0, rel=1e-9, abs=0.0)


def test_degree_to_radian():
    assert convert.degree_to_radian(180.0) == pytest.approx(3.141592653589793, rel=1e-9, abs=0.0)


def test_arcsecond_to_degree():
    assert convert.arcsecond_to_degree(7200.0) == pytest.approx(2.0, rel=1e-9, abs=0.0)


def test_litre_to_cubic_metre():
    assert convert.litre_to_cubic_metre(250.0) == pytest.approx(0.25, rel=1e-9, abs=0.0)


def test_microlitre_to_millilitre():
    assert convert.microlitre_to_millilitre(50.0) == pytest.approx(0.05, rel=1e-9, abs=0.0)


def test_dalton_to_kilogram():
    assert convert.dalton_to_kilogram(12.0) == pytest.approx(1.99264687992e-26, rel=1e-9, abs=0.0)


def test_ounce_to_gram():
    assert convert.ounce_to_gram(2.0) == pytest.approx(56.69904625, rel=1e-9, abs=0.0)


def test_molar_to_millimolar():
    assert convert.molar_to_millimolar(0.005) == pytest.approx(5.0, rel=1e-9, abs=0.0)


def test_absorbance_to_transmittance():
    assert convert.absorbance_to_transmittance(1.0) == pytest.approx(0.1, rel=1e-9, abs=0.0)


def test_ph_to_hydrogen():
    assert convert.ph_to_hydrogen(7.0) == pytest.approx(1e-07, rel=1e-9, abs=0.0)


def test_decibel_to_ratio():
    assert convert.decibel_to_ratio(30.0) == pytest.approx(1000.0, rel=1e-9, abs=0.0)


def test_rpm_to_hertz():
    assert convert.rpm_to_hertz(3000.0) == pytest.approx(50.0, rel=1e-9, abs=0.0)


def test_half_life_to_rate():
    assert convert.half_life_to_rate(6.931471805599453) == pytest.approx(0.1, rel=1e-9, abs=0.0)
