"""HeatMap: in which hours of which weekdays people were idle."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from factory_desktop.metrics.lost_time import LostTime
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.charts import losses_page_words as words
from factory_desktop.views.charts.captioned import Captioned
from factory_desktop.views.charts.chart_table import ChartTable, of_heat
from factory_desktop.views.charts.heat_grid import HeatGrid
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.theme import Theme

tr = partial(QCoreApplication.translate, "charts")


class HeatMap(ChartPanel):
    """The card around the cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.grid = HeatGrid()
        self._captioned = Captioned(self.grid)
        super().__init__(tr("When people were idle"), self._captioned, parent=parent)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self.grid.set_theme(theme)

    def show_lost(self, _snapshot: Snapshot, lost: LostTime) -> None:
        """Draw what was worked out."""
        self.show_nothing("" if lost.heat else tr("Nobody was seen in this time."))
        subtitle = tr("share of idle by weekday and hour of the plant’s clock")
        self.describe(subtitle, words.heat_summary(lost.heat))
        self._captioned.say(words.heat_caption(lost))
        self.grid.show_cells(lost.heat)

    def _table(self) -> ChartTable:
        return of_heat(self.grid.cells)

    def wait(self, said: str) -> None:
        """Say that it is being worked out, or why not."""
        self.show_nothing(said)
