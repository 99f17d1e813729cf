"""Unit conversions of a laboratory."""
