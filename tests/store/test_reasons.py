import json

from factory_desktop.domain.calendar_change import SetReasons
from factory_desktop.domain.note import FIRST_REASONS
from factory_desktop.store import reasons
from factory_desktop.store.opened import OpenedStore
from tests.factories import read, rows
from tests.store.test_operations import operate


def test_that_a_new_store_has_reasons_to_begin_with(store: OpenedStore) -> None:
    assert read(store, reasons.read) == FIRST_REASONS


def test_that_others_are_kept_in_their_order_with_a_line_in_the_audit_trail(
    store: OpenedStore,
) -> None:
    wanted = ("Zebra", "Other", "Apfel")
    operate(store, SetReasons(wanted))
    assert read(store, reasons.read) == wanted
    ((action, detail),) = rows(store, "SELECT action, detail FROM audit WHERE action LIKE 'rea%'")
    assert action == "reasons-set"
    assert json.loads(detail) == {"before": list(FIRST_REASONS), "after": list(wanted)}


def test_that_there_may_be_none(store: OpenedStore) -> None:
    operate(store, SetReasons(()))
    assert read(store, reasons.read) == ()
