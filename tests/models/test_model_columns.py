from dataclasses import replace
from typing import Any

from factory_desktop.domain.accuracy import Accuracy
from factory_desktop.domain.drift import Verdict
from factory_desktop.models import model_columns
from factory_desktop.models.column import Column
from factory_desktop.models.sheets import sheet_of
from factory_desktop.models.text import DASH, SPACE
from tests.factories import T0
from tests.model_values import CAMERA, COMPARED, HOUR_OF_ALARM, LOG, NEW, NOTHING, OLD, models


def texts(columns: tuple[Column[Any], ...], row: Any) -> list[str]:
    return [column.text(row) for column in columns]


def test_that_two_versions_stand_side_by_side() -> None:
    rows = model_columns.side_rows(models())
    columns = model_columns.side_columns("2.0", "2.1")
    assert texts(columns, rows[0]) == [
        "Mean confidence",
        "0.92",
        "0.85",
        "−0.07",
        f"±{SPACE}0.010",
    ]
    assert texts(columns, rows[4]) == ["Drift score", "0.01", "0.09", "+0.08", "too few days"]
    assert [row.name for row in rows if row.notable] == ["Mean confidence", "Below 0.80"]
    assert [texts(columns, row)[:3] for row in rows[-3:]] == [
        ["Events", "900", "400"],
        ["Hours seen", "40", "20"],
        ["Days", "7", "2"],
    ]
    assert model_columns.side_rows(NOTHING) == ()


def test_that_a_version_alone_has_no_second_column_of_figures() -> None:
    lines = tuple(replace(one, b=None) for one in COMPARED.lines)
    rows = model_columns.side_rows(
        models(b=None, comparison=replace(COMPARED, b=None, lines=lines))
    )
    assert texts(model_columns.side_columns(), rows[0])[2:] == [DASH, DASH, DASH]


def test_that_columns_sort_by_the_figures_whatever_their_text() -> None:
    column = model_columns.side_columns()[1]
    rows = list(model_columns.side_rows(models()))
    found = [row.a.number for row in column.in_order(rows, descending=False) if row.a]
    assert found == sorted(found)


def test_that_the_hour_is_told_with_its_limits() -> None:
    rows = model_columns.drift_rows(HOUR_OF_ALARM)
    columns = model_columns.drift_columns()
    assert texts(columns, rows[0]) == [
        "Mean confidence", "0.78", "0.85–0.95", "below 0.80", "Too low",
    ]  # fmt: skip
    assert texts(columns, rows[2])[1:] == [DASH, DASH, "above 0.10", "Not judged"]
    assert [columns[4].warns(row) for row in rows if columns[4].warns] == [True, True, False]
    assert rows[2].why == "There were too few events to judge by."
    resting = replace(HOUR_OF_ALARM, worked=False, of_working=Verdict.UNKNOWN)
    assert "no working time" in model_columns.drift_rows(resting)[1].why
    assert model_columns.drift_rows(None) == ()


def test_that_cameras_versions_and_changes_are_listed() -> None:
    assert texts(model_columns.camera_columns(), CAMERA) == [
        "CAM-1", "0.2", "1.0", "0.5–1.5", "Sends less than it should",
    ]  # fmt: skip
    columns = model_columns.version_columns(models(), model_columns.UTC, T0)
    assert texts(columns, NEW)[:9] == [
        "2.1", "Active", "20 Jan 08:00", DASH, DASH, DASH, DASH, "400", "07:00",
    ]  # fmt: skip
    labelled = replace(NEW, labelled=Accuracy(81, 90))
    assert texts(columns, labelled)[4:7] == [f"90.0{SPACE}%", f"82.1–94.6{SPACE}%", "90"]
    changes = model_columns.change_columns(model_columns.UTC, T0)
    assert texts(changes, LOG[1]) == ["20 Jan 08:00", "2.1 first seen"]
    assert len({model_columns.change_key(one) for one in LOG}) == len(LOG)


def test_that_runs_are_listed_with_what_they_were_found_from() -> None:
    (run,) = models().runs
    columns = model_columns.run_columns(model_columns.UTC, T0)
    assert texts(columns, run) == [
        "07:00", "0.78", f"44.4{SPACE}%", DASH, "50", "500", "6,000",
        "Mean confidence, Working share, Events a minute of CAM-1",
    ]  # fmt: skip
    calm = replace(run, drift=replace(run.drift, of_confidence=Verdict.WELL, cameras=()))
    calm = replace(calm, drift=replace(calm.drift, of_working=Verdict.WELL))
    assert texts(columns, calm)[-1] == DASH
    assert model_columns.run_key(run) == model_columns.run_key(calm)


def test_that_all_of_it_can_be_exported() -> None:
    columns = model_columns.version_columns(models(), model_columns.UTC, T0)
    sheet = sheet_of("Versions", columns, (OLD, NEW))
    assert [field.title for field in sheet.fields][:3] == ["Version", "Model", "State"]
    assert sheet.rows[0][:3] == ("2.0", "detector", "Not active")
    sides = sheet_of("Sides", model_columns.side_columns(), model_columns.side_rows(models()))
    assert sides.rows[0][:2] == ("Mean confidence", "0.92")
