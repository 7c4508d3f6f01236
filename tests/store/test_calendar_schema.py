import pytest
from sqlalchemy.exc import IntegrityError

from factory_desktop.store import calendar_schema
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.schema import metadata
from tests.factories import Call, run

TABLES = (
    calendar_schema.shift_plan,
    calendar_schema.shift,
    calendar_schema.shift_break,
    calendar_schema.units_target,
    calendar_schema.utilization_target,
    calendar_schema.reason,
    calendar_schema.note,
)


def test_that_they_are_made_with_the_stores_other_tables() -> None:
    assert {one.name for one in TABLES} <= set(metadata.tables)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO shift_plan (valid_from, simulated) VALUES (738000, 2)",
        "INSERT INTO shift VALUES (1, 99, 'A', 0, 60, 1)",
        "INSERT INTO units_target VALUES (1, '', 738000, -1, 0)",
        "INSERT INTO utilization_target (valid_from, share) VALUES (738000, 1.5)",
        "INSERT INTO reason (position, name) VALUES (9, 'Other')",
        "INSERT INTO note (start_us, end_us, reason, text, made_us) VALUES (2, 1, '', '', 0)",
    ],
)
def test_that_the_file_itself_refuses_what_cannot_be(store: OpenedStore, statement: str) -> None:
    with pytest.raises(IntegrityError):
        run(store, Call(lambda transaction: transaction.connection.exec_driver_sql(statement)))
