import pytest

from factory_desktop.domain.errors import (
    CancelledByUserError,
    KnownError,
    RosterError,
    StoreLockedError,
    StoreUnavailableError,
    UsageError,
)


@pytest.mark.parametrize(
    "error",
    [
        UsageError("A sentence."),
        StoreLockedError("A sentence."),
        StoreUnavailableError("A sentence.", "disk-full"),
        RosterError("A sentence.", "taken"),
        CancelledByUserError("A sentence."),
    ],
)
def test_that_every_fault_of_the_world_is_one_sentence(error: KnownError) -> None:
    assert isinstance(error, KnownError)
    assert str(error) == "A sentence."


def test_that_programs_are_told_the_reason_by_a_word() -> None:
    assert StoreUnavailableError("", "disk-full").reason == "disk-full"
    assert RosterError("", "has-events").code == "has-events"
