from datetime import timedelta
from enum import IntEnum
from typing import Any

import pytest

from factory_desktop.domain.sheet import Field
from factory_desktop.models import text
from factory_desktop.models.column import Column
from factory_desktop.models.sheets import sheet_of
from factory_desktop.models.worker_model import WorkerModel
from tests import snapshots


class Kind(IntEnum):
    ONE = 1


def cell_of(value: Any, write: Any = str) -> Any:
    column = Column[Any]("Value", lambda row: row, write)
    return sheet_of("Any", [column], [value]).rows[0][0]


@pytest.mark.parametrize("value", [3, 0.25, timedelta(hours=1), snapshots.NOW, None])
def test_that_values_stay_values(value: Any) -> None:
    assert cell_of(value) == value


def test_that_what_a_file_cannot_hold_is_written_as_people_see_it() -> None:
    assert cell_of(Kind.ONE, lambda _: "One") == "One"
    assert cell_of(("late",), ", ".join) == "late"
    assert cell_of(True, lambda _: "yes") == "yes"


def test_that_a_dash_is_an_empty_cell() -> None:
    assert cell_of((), lambda _: text.DASH) is None


def test_that_a_real_table_is_taken_as_it_stands() -> None:
    model = WorkerModel()
    snapshot = snapshots.snapshot()
    model.show_snapshot(snapshot)
    sheet = sheet_of("Workers", model.columns, model.rows)
    assert sheet.fields[:2] == (Field("Worker"), Field("Id"))
    share = next(number for number, field in enumerate(sheet.fields) if field.share)
    workers = snapshot.dashboard.workers
    assert [row[:2] for row in sheet.rows] == [(one.name, one.worker_id) for one in workers]
    assert [row[share] for row in sheet.rows] == [one.utilization for one in workers]
    assert all(len(row) == len(sheet.fields) for row in sheet.rows)
