"""Benchmarks: `python -m tests.benchmarks` prints ratios, each taken within one run."""
