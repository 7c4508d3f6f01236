from factory_desktop.views.history import History


def visited(*places: str) -> History[str]:
    history = History[str]()
    for place in places:
        history.visit(place)
    return history


def test_that_back_and_forward_go_the_same_way() -> None:
    history = visited("a", "b", "c")
    assert [history.go(-1), history.go(-1), history.go(1), history.go(1)] == ["b", "a", "b", "c"]


def test_that_it_ends_at_both_ends() -> None:
    history = visited("a", "b")
    assert not history.can_go(1)
    assert history.go(1) is None
    assert history.go(-1) == "a"
    assert not history.can_go(-1)
    assert history.go(-1) is None
    assert history.go(1) == "b"


def test_that_a_new_place_forgets_what_was_forward() -> None:
    history = visited("a", "b", "c")
    history.go(-1)
    history.visit("d")
    assert not history.can_go(1)
    assert history.go(-1) == "b"


def test_that_the_same_place_again_is_no_visit() -> None:
    history = visited("a", "a", "b")
    history.go(-1)
    history.visit("a")
    assert history.can_go(1)
    assert not history.can_go(-1)


def test_that_nothing_was_visited_at_first() -> None:
    assert History[str]().go(-1) is None


def test_that_it_does_not_grow_for_ever() -> None:
    history = visited(*map(str, range(500)))
    back = 0
    while history.go(-1) is not None:
        back += 1
    assert back == 99
