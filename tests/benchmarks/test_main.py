import argparse
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import PARTS, sizes
from tests.benchmarks.address import Address
from tests.benchmarks.report import Report

FOLDER = Path(__file__).parent


def test_that_sizes_are_read_with_their_units_and_sorted() -> None:
    assert sizes("1M,10k,500") == [500, 10_000, 1_000_000]


@pytest.mark.parametrize("text", ["", "k", "10g", "1.5M", "-1k,"])
def test_that_other_sizes_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        sizes(text)


def test_that_every_module_with_a_main_is_a_part() -> None:
    found = {
        path.stem
        for path in FOLDER.glob("[a-z]*.py")
        if "def main(arguments: argparse.Namespace)" in path.read_text("utf-8")
    }
    assert found - {"test_main"} <= set(PARTS)


def test_that_a_peer_is_named_by_the_base_of_its_address() -> None:
    assert Address.read("http://127.0.0.1:8001/") == Address(8001)
    for other in ("127.0.0.1:8001", "https://127.0.0.1:8001", "http://127.0.0.1:8001/api"):
        with pytest.raises(ValueError, match="an address such as"):
            Address.read(other)


def test_that_a_figure_is_a_line_or_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    pairs = [(2.0, 4.0), (3.0, 4.0), (4.0, 4.0)]
    for markdown in (False, True):
        report = Report.wanted(argparse.Namespace(markdown=markdown))
        report.compare("ours", "theirs", pairs)
        report.note("a note")
    assert capsys.readouterr().out.splitlines() == [
        "ours / theirs: 0.75 (of 3 pairs 0.50..1.00; 3/s against 4/s)",
        "a note",
        "| ours | theirs | 0.75 (pairs 0.50 to 1.00) |",
    ]
