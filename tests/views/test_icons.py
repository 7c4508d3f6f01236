import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.resources import resource
from factory_desktop.views import icons

RED, BLUE = "#FF0000", "#0000FF"
PACKAGE = Path(icons.__file__).parent.parent


def colors(image: QImage) -> set[str]:
    """The colors of what is fully painted."""
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_that_an_icon_is_drawn_in_the_color_wanted(qapp: QApplication) -> None:
    assert colors(icons.pixmap("users", RED, 48).toImage()) == {QColor(RED).name().upper()}


def test_that_a_checked_icon_has_its_own_color(qapp: QApplication) -> None:
    icon = icons.icon("users", RED, checked=BLUE)
    size = QSize(20, 20)
    on = icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()
    off = icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.Off).toImage()
    assert colors(on) == {BLUE}
    assert colors(off) == {RED}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_that_icons_are_crisp_on_dense_screens(qapp: QApplication, ratio: float) -> None:
    for size in (14, 16, 18, 20):
        drawn = icons.icon("users", RED).pixmap(QSize(size, size), ratio)
        assert drawn.width() == round(size * ratio)
        exact = icons.pixmap("users", RED, size, ratio)
        assert drawn.toImage() == exact.toImage().convertToFormat(drawn.toImage().format())


def test_that_an_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", RED)


def test_that_only_icons_in_use_are_packaged() -> None:
    source = "\n".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    packaged = {path.stem for path in resource("icons").glob("*.svg")}
    unused = {name for name in packaged if not re.search(rf'"{re.escape(name)}"', source)}
    assert unused == set()
    assert resource("icons", "LICENSE").read_text("utf-8").startswith("MIT License")
