"""`python -m tests.benchmarks [--quick] [PART...]`: all parts, or those that are named."""

import argparse
import tempfile
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.address import Address
from tests.benchmarks.report import Report

PARTS = (
    "ingest",
    "late",
    "dashboard",
    "file_size",
    "rebuild",
    "upkeep",
    "startup",
    "event_log",
    "timeline",
    "window",
    "loaded_window",
    "pages",
)
"""Modules with a `main`, in the order in which they run."""

_OF_A_PEER = ("dashboard", "ingest")
"""In this order: a dashboard is asked for while there are few events, too."""
_UNITS = {"k": 1_000, "M": 1_000_000}


def sizes(text: str) -> list[int]:
    """Read numbers of events such as `10k,1M`, the smallest first."""
    found = []
    for word in text.split(","):
        number, unit = (word[:-1], word[-1]) if word[-1:] in _UNITS else (word, "")
        found.append(int(number) * _UNITS.get(unit, 1))
    return sorted(found)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="all, where none is named")
    parser.add_argument("--quick", action="store_true", help="short rounds, rough figures")
    parser.add_argument("--markdown", action="store_true", help="rows for the README's table")
    parser.add_argument("--sizes", type=sizes, help="events on file, such as 10k,100k,1M,10M")
    parser.add_argument("--data", type=Path, help="a folder that keeps filled stores between runs")
    parser.add_argument(
        "--peer",
        type=Address.read,
        metavar="URL",
        help=f"measure another server with the same routes ({' and '.join(_OF_A_PEER)});"
        " it is sent events, and they stay there",
    )
    return parser


def main() -> None:
    """Run the parts asked for, or all."""
    arguments = _parser().parse_args()
    if arguments.sizes is None:
        arguments.sizes = sizes("10k,100k" if arguments.quick else "10k,100k,1M")
    with tempfile.TemporaryDirectory() as folder:
        arguments.data = arguments.data or Path(folder)
        for name in arguments.parts or (_OF_A_PEER if arguments.peer else PARTS):
            _run(name, arguments)


def _run(name: str, arguments: argparse.Namespace) -> None:
    module = f"{__package__}.{name}"
    if find_spec(module) is None:
        Report.wanted(arguments).note(f"{name}: skipped, it is not there yet")
        return
    part: Callable[[argparse.Namespace], None] = import_module(module).main
    part(arguments)


if __name__ == "__main__":
    main()
