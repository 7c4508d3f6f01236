from random import Random

from factory_desktop.domain.review import Candidate, Group, choose

A, B, C = Group(1, 0, 1), Group(1, 1, 1), Group(2, 0, 2)


def candidate(group: Group, conf: int, ts_us: int = 0) -> Candidate:
    return Candidate(group, conf, (ts_us, 1, 1, group.type))


def test_that_groups_take_turns_and_in_each_turn_the_least_sure_comes_first() -> None:
    found = [candidate(A, 10), candidate(A, 11), candidate(A, 12), candidate(B, 50)]
    found += [candidate(C, 40), candidate(C, 90)]
    order = [(one.group, one.conf_ppm) for one in choose(found, {}, 10)]
    assert order == [(A, 10), (C, 40), (B, 50), (A, 11), (C, 90), (A, 12)]
    assert [(one.group, one.conf_ppm) for one in choose(found, {}, 2)] == order[:2]


def test_that_a_group_of_which_many_are_done_waits() -> None:
    found = [candidate(A, 10), candidate(B, 50), candidate(B, 60), candidate(C, 90)]
    order = [one.group for one in choose(found, {A: 2, C: 1}, 10)]
    assert order == [B, B, C, A]


def test_that_the_order_does_not_hang_on_the_order_of_the_candidates() -> None:
    dice = Random(1)
    found = [candidate(dice.choice((A, B, C)), dice.randrange(5), number) for number in range(60)]
    first = choose(found, {A: 1}, 60)
    for _ in range(5):
        dice.shuffle(found)
        assert choose(found, {A: 1}, 60) == first
    # Of two alike the newer is the first.
    assert choose([candidate(A, 1, 5), candidate(A, 1, 9)], {}, 1)[0].key[0] == 9


def test_that_labelling_one_after_the_other_is_the_same_as_all_at_once() -> None:
    dice = Random(2)
    found = [candidate(dice.choice((A, B, C)), dice.randrange(90), n) for n in range(40)]
    whole, left, done = choose(found, {}, 40), list(found), dict.fromkeys((A, B, C), 0)
    for expected in whole:
        (one,) = choose(left, done, 1)
        assert one == expected
        left.remove(one)
        done[one.group] += 1
