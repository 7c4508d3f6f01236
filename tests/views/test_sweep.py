import gc
import weakref

from factory_desktop.views.sweep import sweep


class Thing:
    other: object


def test_that_a_circle_that_was_frozen_is_freed() -> None:
    one, other = Thing(), Thing()
    one.other, other.other = other, one
    gone = weakref.ref(one)
    gc.freeze()
    del one, other
    gc.collect()
    assert gone() is not None
    sweep()
    assert gone() is None
    gc.unfreeze()
