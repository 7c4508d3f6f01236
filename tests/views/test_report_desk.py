from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.audit_line import Disclosure
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.files import choose_file, choose_none
from tests.views.report.papers import read_back, shift_snapshot


def test_that_the_report_is_of_what_the_window_shows(running: Stage, tmp_path: Path) -> None:
    running.backend.answer(shift_snapshot())
    choose_file(tmp_path / "report.pdf")
    running.trigger("reports.shift")
    pages, words = read_back(tmp_path / "report.pdf")
    assert pages == 1
    assert words.startswith("Day shift, Thu 22 Jan plant")
    assert running.window.status.progress._words.text() == "Saved report.pdf."
    said = Disclosure("report-saved", (("file", str(tmp_path / "report.pdf")),))
    assert ("disclose", said) in running.backend.asked
    running.window.pages.today._draw()
    for card in running.window.pages.today._cards.cards:
        assert f"{card._figure.text()} {card._unit.text()}".strip() in words


def test_that_cancelling_saves_nothing(running: Stage, tmp_path: Path) -> None:
    choose_none()
    running.trigger("reports.shift")
    assert list(tmp_path.glob("*.pdf")) == []
    assert "disclose" not in [name for name, *_ in running.backend.asked]


def test_that_a_folder_that_refuses_is_told(running: Stage, tmp_path: Path) -> None:
    # A folder stands where the file is made before it takes its name.
    (tmp_path / ".full.pdf.part").mkdir()
    choose_file(tmp_path / "full.pdf")
    running.trigger("reports.shift")
    banner = running.window.banners.told("report")
    assert banner is not None
    assert "cannot be written" in banner.text


def test_that_the_preview_shows_one_page(running: Stage) -> None:
    pages: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintPreviewDialog):
            shown = dialog.findChild(QPrintPreviewWidget)
            assert isinstance(shown, QPrintPreviewWidget)
            pages.append(shown.pageCount())
            dialog.reject()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    running.trigger("file.print-preview")
    assert pages == [1]
    (said,) = [one for name, one in running.backend.asked if name == "disclose"]
    assert isinstance(said, Disclosure)
    assert said.action == "report-previewed"


def test_that_there_is_no_report_of_nothing(running: Stage) -> None:
    running.backend.answer(snapshots.empty_snapshot())
    for name in ("reports.shift", "file.print", "file.print-preview"):
        assert not running.window.actions_by_name[name].isEnabled()
