"""Mention: one worker's id and name, found in texts and put out of them.

An id is a word of its own: W1 is not in W10. One of digits alone could be any number, so it counts
only where it is a whole value, in quotation marks, or behind the field's name.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import msgspec

# An id may hold dots, but one before the end of a file's name is no part of it.
_BEFORE = r"(?<![A-Za-z0-9_])(?<![A-Za-z0-9_][.:\-])"
_BEHIND = r"(?![A-Za-z0-9_])(?![:\-][A-Za-z0-9])(?!\.(?!(?:csv|json|xlsx|pdf)\b)[A-Za-z0-9])"


@dataclass(frozen=True)
class Mention:
    """Whom to look for."""

    worker_id: str
    name: str

    def is_in(self, text: str) -> bool:
        """Tell whether a text names this one."""
        return self.replaced(text, "\0") != text

    def replaced(self, text: str, by: str) -> str:
        """Return a text with this one's id and name replaced; of JSON only what are texts in it."""
        return self._in_json(text, by) if text[:1] in {"{", "["} else self._in_words(text, by)

    def replaced_in_bytes(self, body: bytes, by: str) -> bytes:
        """Do the same to what came over the wire, whatever it is."""
        # What is no text stays the bytes that it was.
        text = body.decode("utf-8", "surrogateescape")
        return self.replaced(text, by).encode("utf-8", "surrogateescape")

    def _in_json(self, text: str, by: str) -> str:
        try:
            found = msgspec.json.decode(text)
            changed = _mapped(found, lambda one: self._of_value(one, by))
            return text if changed == found else msgspec.json.encode(changed).decode()
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            return self._in_words(text, by)

    def _of_value(self, value: object, by: str) -> object:
        if not isinstance(value, str):
            return value
        return by if value == self.worker_id else self._in_words(value, by)

    def _in_words(self, text: str, by: str) -> str:
        for pattern in self._patterns:
            text = pattern.sub(lambda found: found.group().replace(found["who"], by), text)
        return text

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        word = re.escape(self.worker_id)
        if self.worker_id.isdigit():
            by_id = [rf"(?P<who>{word})".join(marks) for marks in (('"', '"'), ("'", "'"))]
            by_id.append(rf"worker(?:_id)?\W{{1,4}}(?P<who>{word})(?!\w)")
        else:
            by_id = [rf"{_BEFORE}(?P<who>{word}){_BEHIND}"]
        # Cameras may write letters beyond ASCII as JSON's escapes.
        escaped = self.name.encode("ascii", "backslashreplace").decode()
        names = {self.name, re.sub(r"\\x(..)", r"\\u00\1", escaped)} - {""}
        by_name = [rf"(?<!\w)(?P<who>{re.escape(name)})(?!\w)" for name in sorted(names)]
        # A name of one word may be a word of its own, as Mark is.
        any_case = re.IGNORECASE if " " in self.name else re.NOFLAG
        return (
            *(re.compile(one, any_case) for one in by_name),
            *(re.compile(one, re.IGNORECASE) for one in by_id),
        )


def _mapped(value: object, change: Callable[[object], object]) -> object:
    """Change all that is inside of lists and objects."""
    if isinstance(value, dict):
        return {change(key): _mapped(one, change) for key, one in value.items()}
    if isinstance(value, list):
        return [_mapped(one, change) for one in value]
    return change(value)
