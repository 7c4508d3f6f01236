import json
import time
from collections.abc import Callable

import hypothesis
import pytest
from hypothesis import strategies

from factory_desktop.listener import grammar

MEBIBYTE = 1024 * 1024
HALF = '"cut \\ud83d"'

VALUES = strategies.recursive(
    strategies.none() | strategies.booleans() | strategies.integers() | strategies.text(),
    lambda inner: strategies.lists(inner) | strategies.dictionaries(strategies.text(), inner),
    max_leaves=20,
)


def cut(text: str) -> list[str]:
    return grammar.cut(text, "events", 1000)


@pytest.mark.parametrize(
    "text", ["NaN", "-Infinity", "[01]", '"\\x"', '"\x00"', "", "1 2", "{1:2}"]
)
def test_that_what_is_no_json_is_told(text: str) -> None:
    for read in (grammar.parse, cut):
        with pytest.raises(ValueError):  # noqa: PT011 - whatever its words
            read(text)


@pytest.mark.parametrize("text", [HALF, '"\\udc00\\ud800"', "9" * 10_000, "1e999", " [ ] "])
def test_that_all_the_grammar_allows_is_read(text: str) -> None:
    grammar.parse(text)
    assert cut('{"events": [' + text + "]}") == [text.strip()]


@hypothesis.given(strategies.lists(VALUES), strategies.sampled_from([None, 0, 3]), VALUES)
def test_that_every_element_is_cut_as_it_was_written(
    elements: list[object], indent: int | None, other: object
) -> None:
    text = json.dumps({"other": other, "events": elements, "another": other}, indent=indent)
    assert [json.loads(element) for element in cut(text)] == elements
    assert all(element in text and element == element.strip() for element in cut(text))


@hypothesis.given(
    VALUES, strategies.integers(0, 200), strategies.text('{}[]",:\\ \n1e-', max_size=3)
)
def test_that_it_takes_exactly_what_is_json(value: object, place: int, inserted: str) -> None:
    text = json.dumps({"events": value})
    text = text[:place] + inserted + text[place:]
    try:
        json.loads(text)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - whatever its words
            cut(text)
    else:
        cut(text)


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        ('{"events":0,"events":[1]}', ["1"]),
        ('{"events":[1],"events":[2,3]}', ["2", "3"]),
        ('{"events":[1],"events":null}', []),
        ('{"events":[1],"events":[2],"a":[3],"events":[4,5],"b":[6]}', ["4", "5"]),
        ('{"events":[1],"events":null,"events":[2]}', ["2"]),
        ('{"events":[1],"events":[2],"events":{}}', []),
        ('{"events":[1],"events":[]}', []),
        ('{"events":[1],"\\u0065vents":[2]}', ["2"]),
        ('{"a":{"events":[1]}}', []),
        ('["events",[1]]', []),
        ("{}", []),
    ],
)
def test_that_the_last_array_under_the_key_is_cut(text: str, elements: list[str]) -> None:
    assert cut(text) == elements


def test_that_of_too_many_elements_one_too_many_comes() -> None:
    assert grammar.cut('{"events":[1,2,3,4,5],"a":1}', "events", 3) == ["1", "2", "3", "4"]
    with pytest.raises(ValueError):  # noqa: PT011 - whatever its words
        grammar.cut('{"events":[1,2,3,4,5,],"a":1}', "events", 3)


def test_that_of_doubled_arrays_only_the_last_is_cut() -> None:
    ones = '"events":[' + "1," * 999 + "1]"
    text = "{" + ",".join([ones] * 500) + "}"
    reading = min(cost(lambda: grammar.parse(text)) for _ in range(3))
    assert min(cost(lambda: cut(text)) for _ in range(3)) < 8 * reading


def cost(work: Callable[[], object]) -> float:
    """Seconds of the processor."""
    began = time.process_time()
    work()
    return time.process_time() - began


def test_that_marks_of_all_kinds_are_counted() -> None:
    assert grammar.marks(b'{"a":[1,2,[]],"b":",{["}') == 9
    assert grammar.marks(b" " * 100) == 0


def test_that_nesting_too_deep_is_an_error_and_no_crash() -> None:
    for text in ("[" * MEBIBYTE, '{"events":[' + "[" * MEBIBYTE):
        with pytest.raises(RecursionError):
            cut(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"events":[' + "1," * (MEBIBYTE // 2) + "1]}",
        '{"events":[' + "[]," * (MEBIBYTE // 3) + "1]}",
        "{" + '"events":[],' * (MEBIBYTE // 12) + '"a":1}',
        "{" + '"a":1,' * (MEBIBYTE // 6) + '"a":1}',
        '{"events":["' + "\\ud800" * (MEBIBYTE // 6) + '"]}',
    ],
    ids=["numbers", "lists", "doubled", "members", "halves"],
)
def test_that_a_mebibyte_of_anything_is_soon_done(text: str) -> None:
    began = time.process_time()
    try:
        cut(text)
    except ValueError:
        assert text.count(":") > grammar.MOST_MEMBERS
    assert time.process_time() - began < 2
