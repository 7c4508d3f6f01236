"""The report as a PDF file, and on any other paper."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from factory_desktop.views.report.content import ReportContent
from factory_desktop.views.report.page_drawing import draw_page

_POINTS = 72
_LEAST = QSizeF(560, 760)
"""Points: smaller paper has no room for the page at its own size."""
_LETTER = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.CostaRica,
        QLocale.Country.Guatemala,
        QLocale.Country.Panama,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.Venezuela,
    }
)
"""Where paper is of that size; everywhere else it is A4."""


def paper(locale: QLocale) -> QPageSize:
    """Return the paper that is used where this language is spoken."""
    letter = locale.territory() in _LETTER
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


def layout(size: QPageSize) -> QPageLayout:
    """Return a page without margins: the drawing has its own."""
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def pdf(content: ReportContent, size: QPageSize) -> bytes:
    """Return one page with text that can be selected."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(layout(size))
    writer.setTitle(content.title)
    writer.setCreator("Factory Desktop")
    put(writer, content)
    return bytes(buffer.data().data())


def write_pdf(file: Path, content: ReportContent, size: QPageSize) -> None:
    """Write the page to a file, whole or not at all; raises OSError."""
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(pdf(content, size))
        part.replace(file)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def put(device: QPagedPaintDevice, content: ReportContent) -> bool:
    """Draw the page onto a device; False where it cannot be begun or ended."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = device.pageLayout()
    whole = page.fullRectPoints()
    # What a printer cannot reach at the edges is not drawn on: the drawing's margins are wider.
    left, top = page.paintRectPoints().x(), page.paintRectPoints().y()
    scale = device.logicalDpiX() / _POINTS
    painter.scale(scale, scale)
    painter.translate(-left, -top)
    draw_page(painter, _fitted(painter, QSizeF(whole.size())), content)
    return painter.end()


def _fitted(painter: QPainter, page: QSizeF) -> QSizeF:
    """Return the size to draw at: on small paper, or across it, a whole page is made smaller."""
    if page.width() >= _LEAST.width() and page.height() >= _LEAST.height():
        return page
    size = QSizeF(QPageSize(QPageSize.PageSizeId.A4).sizePoints())
    scale = min(page.width() / size.width(), page.height() / size.height())
    painter.translate((page.width() - size.width() * scale) / 2, 0)
    painter.scale(scale, scale)
    return size
