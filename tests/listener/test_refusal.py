import msgspec
import pytest

from factory_desktop.listener.refusal import refusal
from factory_desktop.listener.wire.events import EventIn
from tests.listener.client import EVENT


@pytest.mark.parametrize(
    ("sent", "pointer", "words"),
    [
        (EVENT | {"confidence": "SECRET"}, "/confidence", "confidence is not as it must be."),
        (EVENT | {"event_type": "SECRET - at `$.count`"}, "/event_type", "event_type is not"),
        (EVENT | {"worker_id": "SECRET SECRET"}, "/worker_id", "worker_id is not"),
        ({}, "/timestamp", "timestamp is missing."),
        ([], "", "A JSON object is needed."),
        ("SECRET", "", "A JSON object is needed."),
    ],
)
def test_that_the_field_is_named_and_nothing_repeated(
    sent: object, pointer: str, words: str
) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.json.decode(msgspec.json.encode(sent), type=EventIn)
    told = refusal(caught.value, EventIn)
    assert (told.code, told.pointer) == ("invalid", pointer)
    assert told.detail.startswith(words)
    assert "SECRET" not in told.detail


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("event_type", "Allowed: absent, idle, product_count, working."),
        ("worker_id", "Letters, digits and . _ : -, 1 to 50, beginning with a letter or digit."),
        ("camera_id", "Letters, digits and . _ : -, 1 to 50, beginning with a letter or digit."),
        ("count", "Units made, a whole number to 100000; for product_count only."),
    ],
)
def test_that_what_is_allowed_is_told(field: str, words: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.json.decode(msgspec.json.encode(EVENT | {field: "?"}), type=EventIn)
    assert refusal(caught.value, EventIn).detail.endswith(words)


def test_that_a_strange_message_gives_nothing_away() -> None:
    error = msgspec.ValidationError("Something new about SECRET - at `$.SECRET`")
    told = refusal(error, EventIn)
    assert (told.pointer, "SECRET" in told.detail) == ("", False)
