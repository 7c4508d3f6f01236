import io
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.simulator import recording
from factory_desktop.simulator.recording import MAX_LINE, Flaw, Line

EVENT = b'{"timestamp": "2022-03-29T14:25:22.143+09:00", "worker_id": "U1", "workstation_id": "P1"}'


def read(data: bytes) -> list[Line | Flaw]:
    return list(recording.read(io.BytesIO(data)))


def test_that_a_line_is_kept_as_it_stands_with_its_time_and_ids() -> None:
    at = datetime(2022, 3, 29, 5, 25, 22, 143000, tzinfo=UTC)
    assert read(EVENT + b"\r\n") == [Line(1, EVENT, at, "U1", "P1")]


def test_that_blank_and_broken_lines_are_named_by_their_number() -> None:
    broken = [b"{", b"[1]", b"7", b'{"a": NaN}', b'{"a": "\xff"}', b'{"a":1},{"b":2}', b"[" * 9999]
    lines = read(b"\n".join([b"", EVENT, b"  \t", *broken, EVENT]))
    assert [line.number for line in lines if isinstance(line, Line)] == [2, 11]
    assert [line.number for line in lines if isinstance(line, Flaw) and line.blank] == [1, 3]
    assert [line.number for line in lines if isinstance(line, Flaw) and not line.blank] == [
        *range(4, 11)
    ]


def test_that_a_line_too_long_for_any_request_is_broken_and_the_next_one_is_read() -> None:
    huge = b'{"a": "' + b"x" * (3 * MAX_LINE) + b'"}'
    lines = read(huge + b"\n" + EVENT + b"\n" + huge)
    assert lines[0] == Flaw(1, blank=False)
    assert isinstance(lines[1], Line)
    assert lines[2] == Flaw(3, blank=False)


def test_that_a_byte_order_mark_in_front_is_left_out() -> None:
    (line,) = read(b"\xef\xbb\xbf" + EVENT)
    assert isinstance(line, Line)
    assert line.text == EVENT


def test_that_what_cannot_be_understood_in_an_event_is_left_to_the_listener() -> None:
    text = b'{"timestamp": "yesterday", "worker_id": 7}'
    assert read(text) == [Line(1, text, None, None, None)]


@given(st.lists(st.binary(max_size=30)))
def test_that_every_line_of_any_file_is_accounted_for(lines: list[bytes]) -> None:
    data = b"\n".join(lines)
    numbers = [line.number for line in read(data)]
    assert numbers == list(range(1, len(io.BytesIO(data).readlines()) + 1))
