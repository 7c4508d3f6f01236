import pytest

from factory_desktop.store.mention import Mention

ANN = Mention("W1", "Ann Prüfer")
NUMBER = Mention("1042", "Mark")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("W1 was ill.", "E was ill."),
        ("Ask w1.", "Ask E."),
        ("W10, XW1, W1-2, CAM-W1, W1.5 and W1:a are others", None),
        ("ann prüfer and Ann Prüferin", "E and Ann Prüferin"),
        ("/exports/W1.json", "/exports/E.json"),
        ('{"worker_id": "W1", "count": 1}', '{"worker_id":"E","count":1}'),
        ('{"worker_id": "W10", "count": 1}', None),
        ('{"told": [{"text": "for W1"}]}', '{"told":[{"text":"for E"}]}'),
        ('{"name": "Ann Pr\\u00fcfer"}', '{"name":"E"}'),
        ('{"worker_id": "W1", "na', '{"worker_id": "E", "na'),
        ('{"name": "Ann Pr\\u00fcfer", "na', '{"name": "E", "na'),
        ("[" * 3000 + "]" * 3000, None),
    ],
)  # fmt: skip
def test_that_words_of_their_own_are_replaced(before: str, after: str | None) -> None:
    assert ANN.replaced(before, "E") == (before if after is None else after)
    assert ANN.is_in(before) is (after is not None)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"worker_id": "1042", "count": 1042}', '{"worker_id":"E","count":1042}'),
        ('{"worker_id": "1042", "timestamp": "1042', '{"worker_id": "E", "timestamp": "1042'),
        ("worker 1042 made 1042 units", "worker E made 1042 units"),
        ("Mark the box for Mark.", "E the box for E."),
        ("mark the box", None),
    ],
)
def test_that_a_number_is_not_taken_for_an_id(before: str, after: str | None) -> None:
    assert NUMBER.replaced(before, "E") == (before if after is None else after)


def test_that_bytes_that_are_no_text_stay() -> None:
    assert ANN.replaced_in_bytes(b'\xff\xfe "W1" \x80', "E") == b'\xff\xfe "E" \x80'
