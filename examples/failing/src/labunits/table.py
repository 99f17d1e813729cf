"""A table of readings as plain text. No test covers this file."""

from __future__ import annotations

from typing import Sequence


def render(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    cells = [[str(cell) for cell in row] for row in rows]
    for row in cells:
        if len(row) != len(header):
            raise ValueError("a row has another length than the header")
    widths = [max(map(len, column)) for column in zip(header, *cells)]
    lines = []
    for row in [list(header), ["-" * width for width in widths], *cells]:
        lines.append("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    return "\n".join(lines)
