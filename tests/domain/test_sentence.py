import copy
import pickle

from factory_desktop.domain.sentence import Sentence


def test_that_a_sentence_is_its_own_text() -> None:
    sentence = Sentence("Port {port} is taken.", port=8000)
    assert sentence == "Port 8000 is taken."
    assert f"{sentence} So it is." == "Port 8000 is taken. So it is."
    assert Sentence("100 %") == "100 %"
    assert Sentence("{braces} without a value stay").pattern == "{braces} without a value stay"


def test_that_a_sentence_remembers_what_it_was_made_of() -> None:
    sentence = Sentence("{file} is damaged: {why}.", file="a.db", why=Sentence("no header"))
    for same in (sentence, copy.copy(sentence), pickle.loads(pickle.dumps(sentence))):  # noqa: S301 - made here
        assert same.pattern == "{file} is damaged: {why}."
        assert same.values == {"file": "a.db", "why": "no header"}
        assert same == "a.db is damaged: no header."
