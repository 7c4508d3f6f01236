import pytest
from PySide6.QtCore import Qt

from factory_desktop.views.charts import version_inks
from factory_desktop.views.theme import CONTRAST, DARK, LIGHT, Theme


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_that_lines_are_told_apart_without_color(theme: Theme) -> None:
    a, b = version_inks.pens(theme)
    assert (a.style(), b.style()) == (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
    styles = [pen.style() for pen in version_inks.type_pens(theme)]
    assert len(set(styles)) == 4
    assert all(pen.isCosmetic() for pen in (*version_inks.type_pens(theme), a, b))
    assert all(0 < color.alpha() < 128 for color in version_inks.veils(theme))
    assert version_inks.dotted(theme).style() is Qt.PenStyle.DotLine
