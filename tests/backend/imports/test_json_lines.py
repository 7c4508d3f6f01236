import io
import json

import pytest

from factory_desktop.backend.imports import json_lines
from factory_desktop.backend.imports.found_event import FoundEvent
from factory_desktop.backend.imports.lines import MAX_LINE
from factory_desktop.domain.event import Event
from tests.backend.imports.test_found_event import SENT
from tests.factories import T0

ONE = json.dumps(SENT)


def read(*lines: str | bytes) -> list[FoundEvent]:
    text = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    return list(json_lines.read(io.BytesIO(text), T0))


def outcome(found: list[FoundEvent]) -> list[tuple[int, str]]:
    return [(one.line, "event" if isinstance(one.item, Event) else one.item.code) for one in found]


def test_that_a_line_holds_an_event_an_array_or_a_batch() -> None:
    found = read(ONE, f"[{ONE}, {ONE}]", "", f'{{"events": [{ONE}]}}')
    assert outcome(found) == [(1, "event"), (2, "event"), (2, "event"), (4, "event")]
    assert json.loads(found[1].body) == SENT


def test_that_a_bad_line_costs_no_other() -> None:
    found = read(ONE, "nonsense", f"[{ONE}", b"\xff", f'[{{"a": 1}}, {ONE}]', ONE)
    assert outcome(found) == [
        *((1, "event"), (2, "malformed"), (3, "malformed"), (4, "malformed")),
        *((5, "invalid"), (5, "event"), (6, "event")),
    ]


def test_that_an_event_may_have_a_field_of_that_name() -> None:
    assert outcome(read(json.dumps(SENT | {"events": 3}))) == [(1, "event")]


@pytest.mark.parametrize("line", ['["\\ud800", %s]', '{"events": ["\\ud800", %s]}'])
def test_that_half_a_character_costs_only_its_event(line: str) -> None:
    assert outcome(read(line % ONE)) == [(1, "invalid"), (1, "event")]


def test_that_a_line_too_long_is_refused() -> None:
    assert outcome(read("[" + " " * MAX_LINE + "]", ONE)) == [(1, "malformed"), (2, "event")]


def test_that_deep_nesting_is_refused() -> None:
    assert outcome(read("[" * 100_000, ONE)) == [(1, "malformed"), (2, "event")]
