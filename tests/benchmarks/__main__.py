"""`python -m tests.benchmarks [--quick] [ingest] [window]`."""

import argparse

from tests.benchmarks import ingest, window

PARTS = {"ingest": ingest.main, "window": window.main}


def main() -> None:
    """Run the parts asked for, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="all, where none is named")
    parser.add_argument("--quick", action="store_true", help="short rounds, rough figures")
    arguments = parser.parse_args()
    for name in arguments.parts or PARTS:
        PARTS[name](arguments)


if __name__ == "__main__":
    main()
