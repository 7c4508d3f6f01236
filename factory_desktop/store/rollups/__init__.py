"""Rollups: sums by hour, day, 32 days and in all, exact at every commit."""
