"""Start-up: from the start of the process to the first paint, beside a bare window's."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.report import Report

COMMAND = [sys.executable, "-m", "tests.benchmarks.first_paint"]


def _start(*words: str) -> float:
    """Start a process; returns the seconds until its window was painted."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("FACTORY_")}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    began = time.monotonic()
    done = subprocess.run(
        [*COMMAND, *words], check=True, stdout=subprocess.PIPE, env=environment, timeout=60
    )
    return float(done.stdout.split()[0]) - began


def main(arguments: argparse.Namespace) -> None:
    """Print the ratio of alternating pairs; each start of the program finds an empty folder."""
    rounds = 3 if arguments.quick else 11
    pairs = []
    for _ in range(rounds + 1):
        with tempfile.TemporaryDirectory() as folder:
            pairs.append((_start(folder), _start()))
    pairs = pairs[1:]  # the first one reads the libraries from the disk
    ratios = sorted(ours / bare for ours, bare in pairs)
    ours, bare = (statistics.median(side) for side in zip(*pairs, strict=True))
    Report.wanted(arguments).tell(
        "start to first paint",
        f"{statistics.median(ratios):.2f} (pairs {ratios[0]:.2f} to {ratios[-1]:.2f}; "
        f"{ours * 1000:.0f} ms against {bare * 1000:.0f} ms)",
        "a bare QMainWindow",
    )
