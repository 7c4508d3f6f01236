from pathlib import Path

from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.said_sentence import read, written


def test_that_a_sentence_keeps_its_pattern_and_values() -> None:
    said = Sentence("{file} waits {count}.", file=Path("a.db"), count=2)
    found = read(written(said))
    assert found is not None
    assert found == said
    assert (found.pattern, found.values) == (said.pattern, {"file": "a.db", "count": 2})


def test_that_nothing_is_nothing() -> None:
    assert written(None) == ""
    assert read("") is None
