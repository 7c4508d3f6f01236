from factory_desktop.domain.note import FIRST_REASONS
from factory_desktop.models import reason_text


def test_that_the_reasons_of_a_new_store_are_those_that_can_be_translated() -> None:
    assert reason_text.FIRST == FIRST_REASONS


def test_that_what_people_have_written_stays_as_it_is() -> None:
    assert reason_text.named("Other") == "Other"
    assert reason_text.named("Öl alle") == "Öl alle"
    assert reason_text.named("") == ""
