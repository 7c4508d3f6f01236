import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.event import EventType
from factory_desktop.domain.event_query import (
    EVERYTHING,
    ConfidenceBound,
    EventQuery,
    narrowed,
    parse,
    text,
)

ids = st.lists(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,9}", fullmatch=True), min_size=1).map(
    lambda drawn: tuple(dict.fromkeys(drawn))
)
bounds = st.builds(
    ConfidenceBound, st.sampled_from(["<", "<=", ">", ">=", "="]), st.integers(0, 1_000_000)
)
queries = st.builds(
    EventQuery,
    st.none() | ids,
    st.none() | ids,
    st.none() | st.lists(st.sampled_from(EventType), min_size=1, unique=True).map(tuple),
    st.none() | ids,
    st.none() | ids,
    st.lists(bounds, unique=True).map(tuple),
    *(3 * [st.none() | st.booleans()]),
)


def test_that_words_of_every_kind_are_read() -> None:
    words = (
        "worker:W3 station:S1 type:idle camera:CAM-1 model:activity-detector conf:<0.8"
        " conf:>=0.5 late:yes simulated:no conflict:yes"
    )
    assert parse(words) == EventQuery(
        workers=("W3",),
        stations=("S1",),
        types=(EventType.IDLE,),
        cameras=("CAM-1",),
        models=("activity-detector",),
        confidence=(ConfidenceBound("<", 800_000), ConfidenceBound(">=", 500_000)),
        late=True,
        simulated=False,
        conflict=True,
    )


def test_that_no_words_are_everything() -> None:
    assert parse("") == parse("  \t ") == EVERYTHING == EventQuery()


def test_that_the_same_field_twice_means_any_of_them() -> None:
    query = parse("type:idle worker:W2 worker:W1 Type:Absent worker:W2")
    assert query.workers == ("W2", "W1")
    assert query.types == (EventType.IDLE, EventType.ABSENT)


@given(queries)
def test_that_what_is_written_is_read_back(query: EventQuery) -> None:
    assert parse(text(query)) == query


@pytest.mark.parametrize(
    ("word", "ppm"), [("0", 0), ("0.8", 800_000), ("0.000001", 1), ("1", 10**6), ("1.000", 10**6)]
)
def test_that_confidences_are_exact(word: str, ppm: int) -> None:
    assert parse(f"conf:={word}").confidence == (ConfidenceBound("=", ppm),)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("idle", "“idle” is not understood. Each word begins with worker:, station:, type:,"),
        ("color:red", "“color:red” is not understood. Each word begins with worker:"),
        ("W3:worker", "or conflict:."),
        ("worker:W1 worker:", "“worker:” is not understood: worker: needs an id"),
        ("type:busy", "type: needs one of working, idle, absent, product_count."),
        ("conf:0.8", "needs one of < <= > >= = and a number from 0 to 1, such as conf:<0.8."),
        ("conf:<1.5", "“conf:<1.5” is not understood"),
        ("conf:<", "such as conf:<0.8"),
        ("conf:<nan", "“conf:<nan” is not understood"),
        ("conf:<0.0000001", "a number from 0 to 1"),
        ("conf:=\u0660", "a number from 0 to 1"),
        ("late:maybe", "late: needs yes or no."),
        ("late:yes late:no", "late:yes and late:no exclude each other."),
        ("x" * 500, "x…” is not understood"),
    ],
)
def test_that_a_word_not_understood_is_named_with_what_is_allowed(words: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"understood|exclude") as error:
        parse(words)
    assert said in str(error.value)
    assert len(str(error.value)) < 220


def test_that_a_pick_narrows_further_and_never_widens() -> None:
    query = parse("worker:W1 worker:W2 late:yes")
    assert narrowed(query, None, None) == query
    assert narrowed(query, "W2", "S1") == parse("worker:W2 station:S1 late:yes")
    assert narrowed(query, "W3", None).workers == ()
