import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.matrix_question import Matrix
from factory_desktop.models.matrix_model import UNITS, MatrixModel, MatrixRole
from tests.answers import matrix
from tests.snapshots import snapshot, station, worker

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def model(qapp: object) -> MatrixModel:
    made = MatrixModel()
    made.show_matrix(snapshot(), matrix())
    return made


def texts(model: MatrixModel, row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_that_cells_stand_under_their_worker_beside_their_station(model: MatrixModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (7, 7)
    assert texts(model, 1) == ["1:15", "1:00", "–", "–", "–", "–", "0:15"]
    assert model.headerData(1, DOWN) == "Assembly Line A"
    assert model.headerData(1, ACROSS) == "W1"
    model.set_by_id(False)
    assert model.headerData(1, ACROSS) == "John Martinez"
    assert model.headerData(0, ACROSS) == "Total"


def test_that_totals_add_up_in_both_directions(model: MatrixModel) -> None:
    assert texts(model, 0)[0] == "22:30"
    model.set_measure(UNITS)
    assert texts(model, 0) == ["210", "10", "20", "30", "40", "50", "60"]
    assert texts(model, 2) == ["20", "–", "20", "–", "–", "–", "–"]


def test_that_people_count_w2_before_w10(qapp: object) -> None:
    model = MatrixModel()
    people = [worker(number) for number in (1, 10, 2)]
    model.show_matrix(snapshot(people, [station(1)]), matrix(10, 1))
    assert [model.headerData(n, ACROSS) for n in range(4)] == ["Total", "W1", "W2", "W10"]
    # Cells of who is not on the roster are left out.
    assert texts(model, 1) == ["13:00", "1:00", "2:00", "10:00"]


def test_that_shares_are_of_the_largest_cell(model: MatrixModel) -> None:
    shares = [model.index(row, row).data(MatrixRole.SHARE) for row in range(7)]
    assert shares == pytest.approx([None, *(number / 6 for number in range(1, 7))])
    assert model.index(1, 2).data(MatrixRole.SHARE) is None
    assert [model.index(0, n).data(MatrixRole.TOTAL) for n in (0, 3)] == [True, True]


def test_that_a_refresh_tells_of_cells_and_resets_nothing(model: MatrixModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_matrix(snapshot(), Matrix(matrix().cells[:3]))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show_matrix(snapshot(), Matrix(matrix().cells[:3]))
    with qtbot.waitSignal(model.modelReset):
        model.show_matrix(snapshot(stations=[station(1)]), matrix())


def test_that_a_cell_knows_what_it_picks(model: MatrixModel) -> None:
    assert model.pick_at(model.index(2, 3)) == ("W3", "S2")
    assert model.pick_at(model.index(0, 3)) == ("W3", None)
    assert model.pick_at(model.index(2, 0)) == (None, "S2")
    assert model.place_of("W3", "S2") == (2, 3)
    assert model.place_of(None, "S2") == (2, 0)
    assert model.place_of("W9", "S2") is None
    assert model.words_at(model.index(2, 3)) == "Michael Johnson at Assembly Line B: –"
    assert model.words_at(model.index(0, 0)) == "All workers at all stations: 22:30"


def test_that_a_screen_reader_hears_names(model: MatrixModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(1, ACROSS, role) == "John Martinez, W1"
    assert model.index(1, 1).data(role) == "John Martinez at Assembly Line A: 1:00"


def test_that_without_a_roster_there_is_nothing(qapp: object) -> None:
    model = MatrixModel()
    model.show_matrix(snapshot((), ()), Matrix(()))
    assert (model.rowCount(), model.columnCount()) == (0, 0)
