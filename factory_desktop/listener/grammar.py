"""Grammar: JSON as RFC 8259 writes it, for what msgspec does not take.

Half of a surrogate pair, as a text has at its end that was cut too short, is JSON though no
character; msgspec takes it for the end of everything. Python's own scanner is slower and
knows better, so it is asked only after msgspec has failed.
"""

import json
import re
from collections.abc import Iterator

MOST_MEMBERS = 1000
"""Of the object that is cut; a batch has one, and a million would hold up every camera."""
_MARKS = b",[{"
_SPACE = re.compile(r"[ \t\n\r]*")


def _no_constant(name: str) -> object:
    raise ValueError(name)


# As floats whole numbers of any length can be read, and none is needed exactly.
_DECODER = json.JSONDecoder(parse_constant=_no_constant, parse_int=float)


def parse(text: str) -> object:
    """Read JSON; of a doubled key the last counts.

    Raises ValueError for what is none, RecursionError for what is nested too deeply.
    """
    return _DECODER.decode(text)


def marks(body: bytes) -> int:
    """Count what a body may have values behind, the marks in strings too.

    Nothing is read for it, so it takes a fraction of what reading so many values would.
    """
    return len(body) - len(body.translate(None, _MARKS))


def cut(text: str, key: str, most: int) -> list[str]:
    """Cut out the elements of the array under a key of an object, as they were written.

    Of more than `most` the first ones come, one too many; without such an array none.
    Raises what `parse` raises.
    """
    return _Cutter(text).cut(key, most)


class _Cutter:
    """Goes through a text that should be JSON, once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0

    def cut(self, key: str, most: int) -> list[str]:
        found: list[str] | None = None
        again = -1
        if self._next() != "{":
            parse(self._text)
            return []
        for number, _ in enumerate(self._listed("}")):
            if number == MOST_MEMBERS:
                raise ValueError(number)
            named = self._name() == key
            self._take(":")
            is_array = self._next() == "["
            if named and is_array and found is None:
                found = self._elements(most)
                continue
            if named:
                # Which one is the last is known at the end; a thousand are not all cut.
                found, again = [], self._place if is_array else -1
            self._value()
        self._take("")
        if again >= 0:
            self._place = again
            return self._elements(most)
        return found or []

    def _elements(self, most: int) -> list[str]:
        begin = self._place
        found = []
        for _ in self._listed("]"):
            found.append(self._value())
            if len(found) > most:
                self._place = begin
                self._value()  # the rest, and faster
                break
        return found

    def _listed(self, close: str) -> Iterator[None]:
        """Stop at each item between brackets, for the caller to read it."""
        self._place += 1
        if self._next() != close:
            yield
            while self._next() == ",":
                self._take(",")
                yield
        self._take(close)

    def _name(self) -> object:
        mark = self._next()
        name, self._place = _DECODER.raw_decode(self._text, self._place)
        if mark != '"':
            raise ValueError(mark)
        return name

    def _value(self) -> str:
        """Go over a value and return how it was written."""
        self._next()
        begin = self._place
        self._place = _DECODER.raw_decode(self._text, begin)[1]
        return self._text[begin : self._place]

    def _take(self, mark: str) -> None:
        """Go over a mark, or the end, which has to be there."""
        if self._next() != mark:
            raise ValueError(mark)
        self._place += len(mark)

    def _next(self) -> str:
        """Go to what comes behind spaces; at the end it is empty."""
        space = _SPACE.match(self._text, self._place)
        self._place = self._place if space is None else space.end()
        return self._text[self._place : self._place + 1]
