"""JsonLine: a line of the log as one JSON object, which no value can break or forge."""

import json
from collections.abc import Iterator

from factory_desktop.domain import instant
from factory_desktop.logs.log_line import LogLine

MOST_BYTES = 8_192
"""Of one line with its line break."""

_CUT = " […] "
_ROOMS = (4_000, 2_000, 1_000, 500, 250, 120)
"""Letters of a text that are kept; each sign may take twelve bytes."""
_NAME = 100


def written(line: LogLine) -> str:
    """Write a line as JSON without control characters, cut in the middle where it is too long."""
    tries = (_escaped(json.dumps(_fields(line, room), ensure_ascii=False)) for room in _ROOMS)
    return next(text for text in tries if len(text.encode()) < MOST_BYTES)


def _fields(line: LogLine, room: int) -> dict[str, object]:
    return dict(_pairs(line, room))


def _pairs(line: LogLine, room: int) -> Iterator[tuple[str, object]]:
    yield "time", instant.text(line.at)
    yield "level", line.level_name
    yield "logger", _cut(line.logger, _NAME)
    yield "message", _cut(line.message, room)
    if line.thread:
        yield "thread", _cut(line.thread, _NAME)
    if line.incident:
        yield "incident", line.incident
    if line.exception:
        yield "exception", _cut(line.exception, room)
    if line.left_out:
        yield "left_out", line.left_out


def _cut(text: str, room: int) -> str:
    """Keep beginning and end: an error's kind stands at its end."""
    if len(text) <= room:
        return text
    half = (room - len(_CUT)) // 2
    return text[:half] + _CUT + text[-half:]


def _escaped(text: str) -> str:
    """Escape what JSON itself lets stand: delete, C1 codes, turns of direction, surrogates."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else _unicode(sign) for sign in text)


def _unicode(sign: str) -> str:
    units = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
