"""Said sentences: the program's sentences as texts of a row, to be said in any language later."""

import msgspec

from factory_desktop.domain.sentence import Sentence


class _Said(msgspec.Struct, frozen=True, array_like=True):
    pattern: str
    values: dict[str, str | int | float] = {}


def written(said: Sentence | None) -> str:
    """Write a sentence with its pattern and values; nothing as an empty text."""
    if said is None:
        return ""
    values = {name: _plain(value) for name, value in said.values.items()}
    return msgspec.json.encode(_Said(said.pattern, values)).decode()


def read(text: str) -> Sentence | None:
    """Read what was written."""
    if not text:
        return None
    said = msgspec.json.decode(text, type=_Said)
    return Sentence(said.pattern, **said.values)


def _plain(value: object) -> str | int | float:
    return value if isinstance(value, int | float) else str(value)
