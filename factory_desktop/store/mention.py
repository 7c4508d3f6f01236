"""Mention: one worker's id and name, found in texts and put out of them.

An id is a word of its own: W1 is not in W10. One of digits alone could be any number, so it counts
only where it is a whole value, in quotation marks, or behind the field's name.

What came over the wire may spell a name in ways that cannot be replaced one by one. There it is
looked for in the plainest reading, and what still names the worker is dropped whole.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

# An id may hold dots, but one before the end of a file's name is no part of it.
_BEFORE = r"(?<![A-Za-z0-9_])(?<![A-Za-z0-9_][.:\-])"
_BEHIND = r"(?![A-Za-z0-9_])(?![:\-][A-Za-z0-9])(?!\.(?!(?:csv|json|xlsx|pdf)\b)[A-Za-z0-9])"

_AROUND_JSON = "\ufeff \t\r\n"
# An escape inside of an escaped text has more than one of them.
_CODE = re.compile(r"\\+u([0-9A-Fa-f]{4})")
_BLANK = re.compile(r"\\+[nrtbf]")
_STRAY = {0xDC00 + byte: chr(byte) for byte in range(0x80, 0x100)}
"""What `surrogateescape` makes of bytes that are no UTF-8, read as Latin-1."""


@dataclass(frozen=True)
class Mention:
    """Whom to look for."""

    worker_id: str
    name: str

    def is_in(self, text: str) -> bool:
        """Tell whether a text names this one."""
        return self.replaced(text, "\0") != text

    def is_in_bytes(self, body: bytes) -> bool:
        """Tell whether what came over the wire names this one, in whatever spelling."""
        return self.replaced_in_bytes(body, "\0") != body

    def replaced(self, text: str, by: str) -> str:
        """Return a text with this one's id and name replaced; of JSON only what are texts in it."""
        inside = text.strip(_AROUND_JSON)
        is_json = inside[:1] in {"{", "[", '"'}
        return self._in_json(text, inside, by) if is_json else self._in_words(text, by)

    def replaced_in_bytes(self, body: bytes, by: str) -> bytes:
        """Do the same to what came over the wire; nothing is left of what names this one still."""
        # What is no text stays the bytes that it was.
        text = body.decode("utf-8", "surrogateescape")
        new = self.replaced(text, by).encode("utf-8", "surrogateescape")
        return b"" if any(self._is_left_in(one) for one in _readings(new)) else new

    def full_name_replaced(self, text: str, by: str) -> str:
        """Return the name of a thing with nothing but a full name replaced.

        A worker called A has nothing to do with line A.
        """
        return self._in_words(text, by, self._by_full_name)

    def _in_json(self, text: str, inside: str, by: str) -> str:
        try:
            found = msgspec.json.decode(inside)
            changed = _mapped(found, lambda one: self._of_value(one, by))
            # A field that came twice was read once: what stood there first is only in the text.
            if changed != found or self._is_spelt_in(_plain(inside)):
                return msgspec.json.encode(changed).decode()
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            return self._in_words(text, by)
        return text

    def _of_value(self, value: object, by: str) -> object:
        if not isinstance(value, str):
            return value
        return by if value == self.worker_id else self._in_words(value, by)

    def _in_words(
        self, text: str, by: str, patterns: Sequence[re.Pattern[str]] | None = None
    ) -> str:
        # A letter and its accent may be one character or two.
        whole = unicodedata.normalize("NFC", text)
        new = whole
        for pattern in self._patterns if patterns is None else patterns:
            new = pattern.sub(lambda found: found.group().replace(found["who"], by), new)
        return text if new == whole else new

    def _is_left_in(self, plain: str) -> bool:
        """Tell whether a reading names this one, be it by the parts of the name far apart."""
        if self._is_spelt_in(plain):
            return True
        parts = self._plain_parts
        # Mostly one is in no way there, and that is told much faster.
        return all(one in plain for one in parts) and all(
            re.search(rf"(?<!\w){re.escape(one)}(?!\w)", plain) for one in parts
        )

    def _is_spelt_in(self, plain: str) -> bool:
        if _plain(self.worker_id) not in plain and not all(
            one in plain for one in self._plain_parts
        ):
            return False
        return any(pattern.search(plain) for pattern in self._plain_patterns)

    @cached_property
    def _plain_parts(self) -> tuple[str, ...]:
        """The name's words that have to be there; an initial is often left out."""
        parts = _parts(_plain(self.name))
        return tuple(one for one in parts if len(one) > 1) or parts or ("\0",)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        # A name of one word may be a word of its own, as Mark is.
        by_name = self._by_full_name or [re.compile(one) for one in _by_name(self._composed)]
        return (*by_name, *(re.compile(one, re.IGNORECASE) for one in _by_id(self.worker_id)))

    @cached_property
    def _by_full_name(self) -> tuple[re.Pattern[str], ...]:
        if not _parts(self.name)[1:]:
            return ()
        return tuple(re.compile(one, re.IGNORECASE) for one in _by_name(self._composed))

    @property
    def _composed(self) -> str:
        return unicodedata.normalize("NFC", self.name)

    @cached_property
    def _plain_patterns(self) -> tuple[re.Pattern[str], ...]:
        """Those for a plain reading."""
        patterns = (*_by_name(_plain(self.name)), *_by_id(_plain(self.worker_id)))
        return tuple(re.compile(one) for one in patterns)


def _by_id(worker_id: str) -> list[str]:
    word = re.escape(worker_id)
    if not worker_id.isdigit():
        return [rf"{_BEFORE}(?P<who>{word}){_BEHIND}"]
    by_id = [rf"(?P<who>{word})".join(marks) for marks in (('"', '"'), ("'", "'"))]
    return [*by_id, rf"worker(?:_id)?\W{{1,4}}(?P<who>{word})(?!\w)"]


def _by_name(name: str) -> list[str]:
    """Make the patterns of a name: as it is, and with the family name first or last."""
    parts = [_lettered(one) for one in _parts(name)]
    turned = [r",?\s+".join(parts[first:] + parts[:first]) for first in range(len(parts))]
    # Of punctuation alone a name has no parts.
    names = dict.fromkeys([_lettered(name), *turned]) if name else {}
    # One pattern looks through a text once.
    return [rf"(?<!\w)(?P<who>{'|'.join(names)})(?!\w)"] if names else []


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part for one in name.split() if (part := one.strip(".,;")))


def _lettered(word: str) -> str:
    """Make a pattern of a word; cameras may write letters beyond ASCII as JSON's escapes."""
    return "".join(re.escape(one) if one.isascii() else _letter(one) for one in word)


def _letter(letter: str) -> str:
    units = letter.encode("utf-16-be", "surrogatepass").hex()
    codes = "".join(rf"\\u(?i:{units[start : start + 4]})" for start in range(0, len(units), 4))
    return rf"(?:{letter}|{codes})"


def _readings(body: bytes) -> Iterator[str]:
    """Read bytes plainly, in all the ways in which they may have been text."""
    yield _plain(body.decode("utf-8", "surrogateescape").translate(_STRAY))
    if b"\0" in body:
        yield _plain(body.decode("utf-16-le", "replace"))
        yield _plain(body.decode("utf-16-be", "replace"))


def _plain(text: str) -> str:
    """Undo escapes, and make alike whatever is only spelt in another way."""
    if "\\" in text:
        text = _CODE.sub(lambda found: chr(int(found[1], 16)), text)
        # What is beyond 16 bits was written as two.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        text = _BLANK.sub(" ", text).replace("\\", "")
    text = unicodedata.normalize("NFKC", text.replace("\0", "")).casefold()
    return unicodedata.normalize("NFKC", text)


def _mapped(value: object, change: Callable[[object], object]) -> object:
    """Change all that is inside of lists and objects."""
    if isinstance(value, dict):
        return {change(key): _mapped(one, change) for key, one in value.items()}
    if isinstance(value, list):
        return [_mapped(one, change) for one in value]
    return change(value)
