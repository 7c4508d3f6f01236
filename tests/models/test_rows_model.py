import random
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from factory_desktop.models.column import Column, natural
from factory_desktop.models.rows_model import CellRole, RowsModel, stretches


@dataclass(frozen=True)
class Part:
    part_id: str
    weight: float | None


PART_COLUMNS = (
    Column[Part](
        "Part", lambda row: row.part_id, str, figure=False, sort_key=natural, detail=lambda _: "x"
    ),
    Column[Part](
        "Weight", lambda row: row.weight, lambda weight: "–" if weight is None else str(weight)
    ),
)


def model_of(*rows: Part) -> RowsModel[Part]:
    model = RowsModel(PART_COLUMNS, lambda row: row.part_id)
    model.set_rows(rows)
    return model


def names(model: RowsModel[Part]) -> list[str]:
    return [model.index(number, 0).data() for number in range(model.rowCount())]


@pytest.mark.parametrize(
    ("numbers", "wanted"),
    [([], []), ([3], [(3, 3)]), ([0, 1, 2], [(0, 2)]), ([0, 2, 3, 7], [(0, 0), (2, 3), (7, 7)])],
)
def test_that_numbers_gather_into_stretches(
    numbers: list[int], wanted: list[tuple[int, int]]
) -> None:
    assert list(stretches(numbers)) == wanted


def test_that_only_rows_that_changed_are_told_in_one_range_a_stretch(qtbot: QtBot) -> None:
    model = model_of(*(Part(f"P{number}", 1.0) for number in range(8)))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    heavier = {2, 3, 6}
    model.set_rows([Part(f"P{number}", 2.0 if number in heavier else 1.0) for number in range(8)])
    assert told == [(2, 3), (6, 6)]


def test_that_equal_rows_cost_no_signal_at_all(qtbot: QtBot) -> None:
    model = model_of(Part("A", 1.0), Part("B", None))
    signals = (model.dataChanged, model.layoutChanged, model.rowsInserted, model.rowsRemoved)
    with qtbot.assertNotEmitted(signals[0]), qtbot.assertNotEmitted(signals[1]):
        model.set_rows([Part("A", 1.0), Part("B", None)])


def test_that_a_header_click_sorts_and_undefined_stays_last(qtbot: QtBot) -> None:
    model = model_of(Part("P10", 2.0), Part("P2", None), Part("P3", 1.0))
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["P10", "P3", "P2"]
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["P3", "P10", "P2"]
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["P2", "P3", "P10"]
    model.sort(-1)
    assert names(model) == ["P10", "P2", "P3"]


def test_that_a_refresh_moves_a_row_whose_figure_overtook_another(qtbot: QtBot) -> None:
    model = model_of(Part("A", 1.0), Part("B", 2.0))
    model.sort(1, Qt.SortOrder.DescendingOrder)
    held = QPersistentModelIndex(model.index(1, 0))
    assert held.data() == "A"
    model.set_rows([Part("A", 3.0), Part("B", 2.0)])
    assert names(model) == ["A", "B"]
    assert (held.row(), held.data()) == (0, "A")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.dictionaries(st.sampled_from("ABCDEFGH"), st.none() | st.floats(0, 9), max_size=8),
        min_size=1,
        max_size=6,
    ),
    st.integers(-1, 1),
    st.booleans(),
)
def test_that_held_places_follow_their_rows_through_any_refreshes(
    refreshes: list[dict[str, float | None]], column: int, descending: bool
) -> None:
    model = model_of()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
    for refresh in refreshes:
        held = {
            name: QPersistentModelIndex(model.index(row, 0))
            for row, name in enumerate(names(model))
        }
        rows = [Part(name, weight) for name, weight in refresh.items()]
        model.set_rows(rows)
        wanted = rows if column < 0 else PART_COLUMNS[column].in_order(rows, descending=descending)
        assert list(model.rows) == wanted
        for name, place in held.items():
            assert place.isValid() == (name in refresh)
            assert not place.isValid() or place.data() == name


def test_that_a_selection_survives_a_shuffled_refresh(qtbot: QtBot) -> None:
    rows = [Part(f"P{number}", float(number)) for number in range(50)]
    model = model_of(*rows)
    selection = QItemSelectionModel(model)
    flags = QItemSelectionModel.SelectionFlag
    selection.select(model.index(7, 0), flags.Select | flags.Rows)
    random.Random(1).shuffle(rows)
    model.set_rows(rows[:40] if Part("P7", 7.0) in rows[:40] else rows[10:])
    assert [index.data() for index in selection.selectedRows()] == ["P7"]


def test_that_a_cell_tells_its_key_value_and_second_text(qtbot: QtBot) -> None:
    model = model_of(Part("A", None))
    cell = model.index(0, 0)
    assert cell.data(CellRole.KEY) == "A"
    assert cell.data(CellRole.DETAIL) == "x"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "A, x"
    same = model_of(Part("x", 1.0))
    assert same.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "x"
    assert model.index(0, 1).data(CellRole.VALUE) is None
    assert model.index(0, 1).data() == "–"


def test_that_figures_and_their_headers_stand_right(qtbot: QtBot) -> None:
    model = model_of(Part("A", 1.0))
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 1).data(role) & Qt.AlignmentFlag.AlignRight.value
    assert model.headerData(1, Qt.Orientation.Horizontal, role) & Qt.AlignmentFlag.AlignRight.value
    assert model.index(0, 0).data(role) & Qt.AlignmentFlag.AlignLeft.value


def test_that_the_widest_text_is_of_the_largest_or_smallest_value(qtbot: QtBot) -> None:
    assert model_of(Part("A", 1.0), Part("B", 1000.0), Part("C", None)).widest(1) == "1000.0"
    assert model_of(Part("A", -10.5), Part("B", 9.0)).widest(1) == "-10.5"
    assert model_of().widest(1) == ""


def test_that_columns_are_replaced_only_by_as_many(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="number of columns"):
        model_of().set_columns(PART_COLUMNS[:1])


def test_that_later_orders_count_where_earlier_ones_tie(qtbot: QtBot) -> None:
    model = model_of(Part("B", 1.0), Part("C", 2.0), Part("A", 1.0), Part("D", None))
    model.sort_by(((1, False), (0, True)))
    assert names(model) == ["B", "A", "C", "D"]
    model.sort_by(((1, True), (0, False)))
    assert names(model) == ["C", "A", "B", "D"]


def test_that_a_column_is_blank_only_without_any_value(qtbot: QtBot) -> None:
    assert model_of(Part("A", None), Part("B", None)).blank(1)
    assert not model_of(Part("A", None), Part("B", 0.0)).blank(1)


def test_that_a_column_can_be_read_anew(qtbot: QtBot) -> None:
    model = model_of(Part("A", 1.0), Part("B", 2.0))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.retell(1)
    first, last = told.args[:2]
    assert (first.row(), first.column(), last.row(), last.column()) == (0, 1, 1, 1)
    empty = model_of()
    with qtbot.assertNotEmitted(empty.dataChanged):
        empty.retell(1)


def test_that_only_a_column_with_a_total_has_one(qtbot: QtBot) -> None:
    weights = replace(PART_COLUMNS[1], total=lambda rows: sum(row.weight or 0 for row in rows))
    model = RowsModel((PART_COLUMNS[0], weights), lambda row: row.part_id)
    assert model.total(1) is None
    model.set_rows([Part("A", 1.0), Part("B", 2.5)])
    assert (model.total(0), model.total(1)) == (None, "3.5")
