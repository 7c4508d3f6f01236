"""Fault: what stands in place of an answer that could not be had."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a question was not answered."""

    why: str
    """In the words of whoever refused, such as SQLite."""
