from dataclasses import replace
from zoneinfo import ZoneInfo

from factory_desktop.models.text import DASH
from factory_desktop.views.charts import model_tables
from factory_desktop.views.charts.chart_table import ChartTable
from tests.model_values import COMPARED, NOTHING, TREND, models

UTC = ZoneInfo("UTC")


def texts(table: ChartTable, row: int) -> list[str]:
    return [column.text(table.rows[row]) for column in table.columns]


def test_that_means_are_listed_by_time() -> None:
    table = model_tables.of_means(models(), UTC)
    assert [column.title for column in table.columns] == ["From", "2.0", "2.1"]
    assert texts(table, 0) == ["13 Jan 00:00", "0.92", DASH]
    assert texts(table, 9) == ["00:00", DASH, "0.85"]
    alone = model_tables.of_means(models(b=None), UTC)
    assert len(alone.columns) == 2


def test_that_mixes_are_listed_by_time_where_there_are_any() -> None:
    empty = replace(TREND.buckets[0], mix=(0, 0, 0, 0))
    trend = replace(TREND, buckets=(empty, *TREND.buckets[1:]))
    table = model_tables.of_mixes(models(trend=trend), UTC)
    assert len(table.rows) == 9
    assert texts(table, 0) == ["14 Jan 00:00", "7", "2", "1", "1"]


def test_that_shares_are_listed_by_confidence() -> None:
    table = model_tables.of_confidence(models(b=None, comparison=replace(COMPARED, b=None)))
    assert table is not None
    assert (len(table.columns), len(table.rows)) == (2, 20)
    assert model_tables.of_confidence(NOTHING) is None
