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


QUEX = Mention("WQ7", "Zorbina Quexley")
CUT = b',"pad":"' + b"p" * 200


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # A field that came twice, of which only the last is read.
        (b'{"n":"Zorbina Quexley","n":"-"}', b'{"n":"-"}'),
        (b'{"w":"\\u0057Q7","w":"W1"}', b'{"w":"W1"}'),
        # JSON behind a blank or a byte order mark.
        (b' {"w":"\\u0057Q7"}', b'{"w":"E"}'),
        (b'\xef\xbb\xbf{"n":"Zorbina\\u0020Quexley"}', b'{"n":"E"}'),
        # What cannot be read, with escapes in the middle.
        (b'{"n":"Zorbina\\u0020Quexley"' + CUT, b""),
        (b'{"w":"\\u0057Q7"' + CUT, b""),
        (b'{"n":"Zorbina\\u0020Quexley \\ud800"}', b""),
        (b'{"n":"Zorbina\\nQuexley"' + CUT, b""),
        (b'{"n":"ZORBINA  QUEXLEY"' + CUT, b'{"n":"E"' + CUT),
        # The parts of the name.
        (b'{"n":"Quexley, Zorbina t9"}', b'{"n":"E t9"}'),
        (b'{"n":"Quexley Zorbina"' + CUT, b'{"n":"E"' + CUT),
        (b'{"last":"Quexley","first":"Zorbina"}', b""),
        # An escape of an escape.
        (b'{"told":"{\\"w\\":\\"\\\\u0057Q7\\"}"}', b""),
        # Other encodings.
        ('{"w":"WQ7"}'.encode("utf-16"), b""),
        ('{"n":"Zorbina Quexley"}'.encode("utf-16-be"), b""),
        # Others stay as they are.
        (b' { "w" : "WQ70", "n": "Zorbina", "n": "-" }', None),
        (b'{"w":"\\u0057Q70"' + CUT, None),
        ("WQ70 ist woanders".encode("utf-16"), None),
    ],
)
def test_that_no_spelling_hides_a_worker_in_what_came_over_the_wire(
    before: bytes, after: bytes | None
) -> None:
    assert QUEX.replaced_in_bytes(before, "E") == (before if after is None else after)
    assert QUEX.is_in_bytes(before) is (after is not None)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'{"n":"J\\u00FCrgen t6"}', b'{"n":"E t6"}'),
        (b'{"n":"J\\u00FCrgen"' + CUT, b'{"n":"E"' + CUT),
        ('{"n":"Ju\u0308rgen t8"}'.encode(), b'{"n":"E t8"}'),
        ('{"n":"Ju\u0308rgen"'.encode() + CUT, b'{"n":"E"' + CUT),
        (b'{"n":"Ju\\u0308rgen"}', b'{"n":"E"}'),
        (b'{"n":"Ju\\u0308rgen"' + CUT, b""),
        ('{"n":"J\u00fcrgen"}'.encode("latin-1"), b""),
        ('{"n":"J\u00dcRGEN"}'.encode(), b""),
        ('{"n":"J\u00fcrgens"}'.encode(), None),
    ],
)
def test_that_a_letter_beyond_ascii_is_known_however_it_is_written(
    before: bytes, after: bytes | None
) -> None:
    who = Mention("WQ8", "J\u00fcrgen")
    assert who.replaced_in_bytes(before, "E") == (before if after is None else after)


def test_that_a_name_may_be_kept_with_its_accents_apart_too() -> None:
    who = Mention("WQ8", "Ju\u0308rgen Ost")
    assert who.replaced("J\u00fcrgen Ost, Ost, J\u00fcrgen", "E") == "E, E"


def test_that_a_number_that_stands_for_the_worker_is_found_without_quotation_marks() -> None:
    assert NUMBER.replaced_in_bytes(b'{"worker_id":1042}', "E") == b""
    assert NUMBER.replaced_in_bytes(b'{"count":1042}', "E") == b'{"count":1042}'
