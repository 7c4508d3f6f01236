"""Sentence: what the program says to a person, ready to be said in another language."""

from typing import Self


class Sentence(str):
    """A finished English sentence that remembers its pattern and what was put into it.

    Made below the window, where no language is known; the window translates the pattern. To
    all others it is its own text.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    """With `{names}`, as translators see it."""
    values: dict[str, object]
    """What stands for the names; may hold sentences itself."""

    def __new__(cls, pattern: str, **values: object) -> Self:
        """Finish a pattern with its values."""
        made = super().__new__(cls, pattern.format(**values) if values else pattern)
        made.pattern, made.values = pattern, values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        """Let copies remember as much."""
        return _again, (self.pattern, self.values)


def _again(pattern: str, values: dict[str, object]) -> Sentence:
    return Sentence(pattern, **values)
