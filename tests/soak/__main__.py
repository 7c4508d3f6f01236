"""`python -m tests.soak [--minutes 60] [--kind window|serve] [--seed N]`."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.run import soak


def main() -> int:
    """Run it and print the report; the exit status is 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--kind", choices=("window", "serve"), default="window")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--keep", type=Path, help="a new folder that keeps what was written down")
    arguments = parser.parse_args()
    print(f"{arguments.minutes:g} minutes, {arguments.kind}, seed {arguments.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        if arguments.keep:
            arguments.keep.mkdir()
        kept = arguments.keep or Path(folder)
        found = soak(kept, arguments.minutes, arguments.kind, arguments.seed)
    for line in found.report():
        print(line)
    return 1 if list(found.against()) else 0


if __name__ == "__main__":
    sys.exit(main())
