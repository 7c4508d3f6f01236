import csv
import io
import tracemalloc

import pytest

from factory_desktop.backend.imports import csv_lines
from factory_desktop.backend.imports.found_event import FoundEvent
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.event import Event
from tests.backend.imports.test_json_lines import outcome
from tests.factories import T0

HEADER = "timestamp,worker_id,workstation_id,event_type,confidence,count"
ROW = "2026-01-22T08:00:00Z,W1,S1,working,0.9,"


def read(text: str) -> list[FoundEvent]:
    return list(csv_lines.read(io.BytesIO(text.encode()), T0))


def first(text: str) -> Event:
    item = read(text)[0].item
    assert isinstance(item, Event), item
    return item


def test_that_columns_are_found_by_their_names_in_any_order() -> None:
    event = first(
        "Confidence, event_type ,note,workstation_id,worker_id,timestamp,count\r\n"
        "1,product_count,hello,S1,W1,2026-01-22T10:00:00+02:00,5\r\n"
    )
    assert (event.at, event.confidence, event.count) == (T0, 1.0, 5)


def test_that_an_empty_cell_was_not_sent() -> None:
    assert first(f"{HEADER},camera_id\n{ROW},\n").camera_id is None


def test_that_semicolons_let_numbers_have_commas() -> None:
    event = first(
        f"{HEADER};".replace(",", ";") + f"\n{ROW}".replace(",", ";").replace("0.9", "0,9")
    )
    assert event.confidence == 0.9


def test_that_tabs_part_cells() -> None:
    assert first(f"{HEADER}\n{ROW}".replace(",", "\t")).worker_id == "W1"


def test_that_bad_rows_are_refused_by_their_lines() -> None:
    rows = [ROW, "", "a,b", ROW.replace("0.9", "much"), ROW.replace("W1", "='W1'"), ROW]
    found = read("\n".join([HEADER, *rows]))
    assert outcome(found) == [
        *((2, "event"), (4, "invalid"), (5, "invalid"), (6, "invalid"), (7, "event")),
    ]


def test_that_a_cell_may_have_line_breaks() -> None:
    found = read(f'{HEADER},note\n{ROW},"two\nlines"\n{ROW},one')
    assert outcome(found) == [(2, "event"), (4, "event")]


@pytest.mark.parametrize("after", [3, 100])
def test_that_a_quote_that_never_ends_costs_its_own_line_only(after: int) -> None:
    found = read("\n".join([f"{HEADER},note", ROW, f'{ROW},"oh', *[f"{ROW},well"] * after]))
    assert outcome(found) == [
        (2, "event"), (3, "malformed"), *((4 + n, "event") for n in range(after))
    ]  # fmt: skip


def test_that_an_end_within_a_quote_keeps_what_can_be_read() -> None:
    assert outcome(read(f'{HEADER},note\n{ROW},"oh')) == [(2, "event")]


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_that_an_empty_file_is_said_to_be_empty(text: str) -> None:
    with pytest.raises(KnownError, match="nothing in the file"):
        read(text)


def test_that_missing_columns_are_named() -> None:
    with pytest.raises(KnownError, match="Missing: event_type, confidence"):
        read("timestamp,worker_id,workstation_id\n")


def test_that_a_quote_that_never_ends_costs_no_memory() -> None:
    text = f'{HEADER}\n{ROW}\n"' + ("x" * 99 + "\n") * 20_000 + ROW
    tracemalloc.start()
    found = outcome(read(text))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found[0] == (2, "event")
    assert {code for _, code in found[1:]} <= {"malformed", "invalid", "event"}
    assert peak < 10 * len(text)


def test_that_a_line_too_long_is_refused() -> None:
    found = read(f"{HEADER}\n{ROW}{'x' * 1_100_000}\n{ROW}")
    assert outcome(found) == [(2, "malformed"), (3, "event")]


def test_that_the_limit_of_a_cell_is_pythons_own() -> None:
    assert csv.field_size_limit() == 131_072
