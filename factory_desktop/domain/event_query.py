"""EventQuery: the words that narrow the log of events, such as `worker:W3 type:idle conf:<0.8`."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar, cast, get_args

from factory_desktop.domain.event import EVENT_TYPES, EventType
from factory_desktop.domain.sentence import Sentence

Comparison = Literal["<", "<=", ">", ">=", "="]
T = TypeVar("T")

_CONFIDENCE = re.compile(r"(<=|>=|<|>|=)(0(?:\.[0-9]{1,6})?|1(?:\.0{1,6})?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class ConfidenceBound:
    """A confidence compared with a number."""

    comparison: Comparison
    ppm: int
    """The number in parts per million, as the store keeps confidences: no rounding decides."""


@dataclass(frozen=True, slots=True)
class EventQuery:
    """What an event has to be; None does not narrow, an empty tuple lets nothing through."""

    workers: tuple[str, ...] | None = None
    """Any of these ids."""
    stations: tuple[str, ...] | None = None
    types: tuple[EventType, ...] | None = None
    cameras: tuple[str, ...] | None = None
    models: tuple[str, ...] | None = None
    """Any version of these models."""
    confidence: tuple[ConfidenceBound, ...] = ()
    """All of these."""
    late: bool | None = None
    simulated: bool | None = None
    conflict: bool | None = None


EVERYTHING = EventQuery()


@dataclass(frozen=True, slots=True)
class _Field:
    """One word before the colon: where its value goes, how it is read and written."""

    word: str
    name: str
    read: Callable[[str], object]
    write: Callable[[Any], str]
    needs: str
    """What has to stand after the colon."""


def _id(value: str) -> str:
    if not value:
        raise ValueError
    return value


def _confidence(value: str) -> ConfidenceBound:
    found = _CONFIDENCE.fullmatch(value)
    if found is None:
        raise ValueError
    whole, _, part = found[2].partition(".")
    ppm = int(whole) * 1_000_000 + int(part.ljust(6, "0"))
    return ConfidenceBound(cast("Comparison", found[1]), ppm)


def _bound_text(bound: ConfidenceBound) -> str:
    whole, part = divmod(bound.ppm, 1_000_000)
    digits = f"{part:06d}".rstrip("0")
    return f"{bound.comparison}{whole}.{digits}" if digits else f"{bound.comparison}{whole}"


def _one_of(choices: Mapping[str, T]) -> Callable[[str], T]:
    def read(value: str) -> T:
        if value.casefold() not in choices:
            raise ValueError
        return choices[value.casefold()]

    return read


def _yes_or_no(word: str) -> _Field:
    read = _one_of({"yes": True, "no": False})
    return _Field(word, word, read, lambda value: "yes" if value else "no", Sentence("yes or no"))


def _ids(word: str, name: str, example: str) -> _Field:
    return _Field(
        word, name, _id, str, Sentence("an id, such as {example}", example=f"{word}:{example}")
    )


_FIELDS = (
    _ids("worker", "workers", "W3"),
    _ids("station", "stations", "S1"),
    _Field(
        "type",
        "types",
        _one_of(EVENT_TYPES),
        lambda kind: str(kind.word),
        Sentence("one of {words}", words=", ".join(EVENT_TYPES)),
    ),
    _ids("camera", "cameras", "CAM-1"),
    _ids("model", "models", "activity-detector"),
    _Field(
        "conf",
        "confidence",
        _confidence,
        _bound_text,
        Sentence(
            "one of {signs} and a number from 0 to 1, such as {example}",
            signs=" ".join(get_args(Comparison)),
            example="conf:<0.8",
        ),
    ),
    _yes_or_no("late"),
    _yes_or_no("simulated"),
    _yes_or_no("conflict"),
)
_BY_WORD = {field.word: field for field in _FIELDS}
_SINGLE = frozenset({"late", "simulated", "conflict"})


def parse(text: str) -> EventQuery:
    """Read words in any order, apart by spaces; raises ValueError with a sentence for people.

    An id that nobody has is no error: it matches nothing.
    """
    found: dict[str, list[object]] = {}
    for word in text.split():
        field, value = _read(word)
        values = found.setdefault(field.name, [])
        if field.name in _SINGLE and values and values != [value]:
            raise ValueError(
                Sentence("{word}:yes and {word}:no exclude each other.", word=field.word)
            )
        if value not in values:
            values.append(value)
    values_by_name: dict[str, Any] = {
        name: values[0] if name in _SINGLE else tuple(values) for name, values in found.items()
    }
    return EventQuery(**values_by_name)


def text(query: EventQuery) -> str:
    """Write a query so that `parse` reads it back."""
    words = []
    for field in _FIELDS:
        value = getattr(query, field.name)
        values = () if value is None else (value,) if field.name in _SINGLE else value
        words += [f"{field.word}:{field.write(one)}" for one in values]
    return " ".join(words)


def narrowed(query: EventQuery, worker_id: str | None, station_id: str | None) -> EventQuery:
    """Return a query of the same events, of this worker and station alone; None does not narrow."""
    return replace(
        query,
        workers=_both(query.workers, worker_id),
        stations=_both(query.stations, station_id),
    )


def _both(ids: tuple[str, ...] | None, picked: str | None) -> tuple[str, ...] | None:
    if picked is None:
        return ids
    return (picked,) if ids is None or picked in ids else ()


def _read(word: str) -> tuple[_Field, object]:
    name, colon, value = word.partition(":")
    field = _BY_WORD.get(name.casefold())
    if field is None or not colon:
        raise ValueError(_unknown(word))
    try:
        return field, field.read(value)
    except ValueError:
        raise ValueError(
            Sentence(
                "“{word}” is not understood: {field}: needs {needs}.",
                word=_short(word),
                field=field.word,
                needs=field.needs,
            )
        ) from None


def _unknown(word: str) -> Sentence:
    words: Sequence[str] = [f"{field.word}:" for field in _FIELDS]
    return Sentence(
        "“{word}” is not understood. Each word begins with {words} or {last}.",
        word=_short(word),
        words=", ".join(words[:-1]),
        last=words[-1],
    )


def _short(word: str) -> str:
    most = 40
    return word if len(word) <= most else word[: most - 1] + "…"
