from factory_desktop.metrics.seldom import Seldom


def test_that_a_matter_is_read_once_for_each_key() -> None:
    seldom, reads = Seldom(), iter(range(9))
    key = [1]
    assert seldom.recall("spells", key, lambda: next(reads)) == 0
    assert seldom.recall("spells", [1], lambda: next(reads)) == 0
    assert seldom.recall("versions", [1], lambda: next(reads)) == 1
    assert seldom.recall("spells", [2], lambda: next(reads)) == 2
    assert seldom.recall("spells", [1], lambda: next(reads)) == 3
