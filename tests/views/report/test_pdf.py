from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from factory_desktop.views.report.pdf import paper, put, write_pdf
from factory_desktop.views.report.writing import report_of
from tests.views.report.papers import read_back, shift_snapshot

A4 = QPageSize(QPageSize.PageSizeId.A4)


@pytest.fixture(params=["en_US", "de_DE"])
def language(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


def test_that_one_page_holds_all_figures_as_text(
    qapp: QApplication, tmp_path: Path, language: QLocale
) -> None:
    content = report_of(shift_snapshot(), "Plant")
    write_pdf(tmp_path / "a.pdf", content, paper(language))
    pages, words = read_back(tmp_path / "a.pdf")
    assert pages == 1
    for one in content.figures:
        assert f"{one.figure} {one.unit}".strip() in words
    losses = [f"{one.name} {one.text}" for one in content.losses]
    workers = [f"{row.name} {row.total}" for row in content.workers]
    notes = [note.text.split(",", maxsplit=1)[0] for note in content.notes]
    for wanted in (content.title, content.plant, content.rule, *losses, *workers, *notes):
        assert " ".join(wanted.split()) in words, wanted
    assert " ".join(content.quality.split()) in words


def test_that_the_paper_is_that_of_the_country() -> None:
    sizes = {name: paper(QLocale(name)).id() for name in ("en_US", "es_MX", "de_DE", "en_GB")}
    letter, a4 = QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A4
    assert sizes == {"en_US": letter, "es_MX": letter, "de_DE": a4, "en_GB": a4}


@pytest.mark.parametrize("workers", [1, 60, 300])
def test_that_any_number_of_workers_takes_one_page(
    qapp: QApplication, tmp_path: Path, workers: int
) -> None:
    content = report_of(shift_snapshot(workers), "Plant")
    write_pdf(tmp_path / "a.pdf", content, A4)
    pages, words = read_back(tmp_path / "a.pdf")
    assert pages == 1
    assert ("found no room" in words) == (workers > 30)
    assert "Machine stopped" in words


def test_that_more_notes_than_fit_are_said_to_be_missing(
    qapp: QApplication, tmp_path: Path
) -> None:
    snapshot = shift_snapshot()
    content = report_of(shift_snapshot(notes=snapshot.notes * 40), "Plant")
    write_pdf(tmp_path / "a.pdf", content, A4)
    pages, words = read_back(tmp_path / "a.pdf")
    assert pages == 1
    assert "more notes than this page has room for" in words


def test_that_an_empty_report_is_a_page_too(qapp: QApplication, tmp_path: Path) -> None:
    snapshot = shift_snapshot(
        workers=0, units=(), spells=(), losses=None, presence=None, target=None, notes=()
    )
    write_pdf(tmp_path / "a.pdf", report_of(snapshot, "Plant"), A4)
    pages, words = read_back(tmp_path / "a.pdf")
    assert pages == 1
    assert "Nobody was seen in this time." in words


def test_that_a_file_that_cannot_be_written_is_no_report(
    qapp: QApplication, tmp_path: Path
) -> None:
    content = report_of(shift_snapshot(), "Plant")
    with pytest.raises(OSError, match="No such file"):
        write_pdf(tmp_path / "nowhere" / "a.pdf", content, A4)


def test_that_a_disk_that_is_full_leaves_the_report_before(
    qapp: QApplication, tmp_path: Path
) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("only Linux has a disk that is always full")
    (tmp_path / "a.pdf").write_text("before")
    (tmp_path / ".a.pdf.part").symlink_to(full)
    with pytest.raises(OSError, match="No space left"):
        write_pdf(tmp_path / "a.pdf", report_of(shift_snapshot(), "Plant"), A4)
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_text() == "before"


@pytest.mark.parametrize(
    ("size", "orientation"),
    [
        (QPageSize.PageSizeId.A5, QPageLayout.Orientation.Portrait),
        (QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape),
    ],
)
def test_that_on_other_paper_the_whole_page_is_made_to_fit(
    qapp: QApplication,
    tmp_path: Path,
    size: QPageSize.PageSizeId,
    orientation: QPageLayout.Orientation,
) -> None:
    file = tmp_path / "a.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageLayout(QPageLayout(QPageSize(size), orientation, QMarginsF(0, 0, 0, 0)))
    content = report_of(shift_snapshot(), "Plant")
    assert put(writer, content)
    del writer
    pages, words = read_back(file)
    assert pages == 1
    assert content.figures[0].figure in words
    assert content.rule.split()[0] in words
