"""LossesPage: where working time goes, and whether it is one thing or many small ones."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout

from factory_desktop.metrics.lost_time import LostTime, SpellLengths
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.views import plain
from factory_desktop.views.inquiry import Inquiry
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.theme import Theme


class LossesPage(FiguresPage):
    """Losses by what they are, by their length and by the hour; asked for while it is seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.clear_filter = QPushButton(self.tr("Clear filter"))
        self.clear_filter.clicked.connect(self.filter_dropped)
        self.clear_filter.hide()
        self._upper = QSplitter(Qt.Orientation.Horizontal)
        self._whole = QSplitter(Qt.Orientation.Vertical)
        for splitter in (self._upper, self._whole):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(10)
        self._lay_out()

    def add_charts(self) -> None:
        from factory_desktop.views.charts.heat_map import HeatMap
        from factory_desktop.views.charts.lengths_chart import LengthsChart
        from factory_desktop.views.charts.pareto_chart import ParetoChart

        self.pareto, self.lengths, self.heat = ParetoChart(), LengthsChart(), HeatMap()
        for chart in (self.pareto, self.lengths):
            self._upper.addWidget(chart)
        self._whole.addWidget(self.heat)
        self._upper.setSizes([620, 480])
        self._whole.setSizes([500, 460])
        self.pareto.worker_picked.connect(self.worker_picked)
        self.pareto.station_picked.connect(self.station_picked)
        self.pareto.state_picked.connect(self._show_state)
        self._inquire(Inquiry(_losses, self._show_lost, self._wait, self))
        self._inquire(Inquiry(_lengths, self._show_lengths, self.lengths.wait, self))
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self._inquiries:
            for chart in (self.pareto, self.lengths, self.heat):
                chart.set_theme(theme)

    def _show_lost(self, snapshot: Snapshot, lost: LostTime) -> None:
        self.pareto.show_lost(snapshot, lost)
        self.heat.show_lost(snapshot, lost)

    def _show_lengths(self, snapshot: Snapshot, found: SpellLengths) -> None:
        self.lengths.show_lengths(snapshot, found)
        empty = not found.spells and not found.too_many
        self.clear_filter.setVisible(empty and snapshot.view.pick != Pick())

    def _wait(self, said: str) -> None:
        self.pareto.wait(said)
        self.heat.wait(said)

    def _show_state(self, state: str) -> None:
        self.events_wanted.emit(f"type:{state}", None)

    def _lay_out(self) -> None:
        title = plain.label(self.tr("Losses"), role="page-title")
        question = plain.short_label("quiet")
        question.setText(self.tr("Where does the time go? Is it one thing, or many small ones?"))
        words = QHBoxLayout()
        words.addWidget(question, 1)
        words.addWidget(self.clear_filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addLayout(words)
        layout.addSpacing(6)
        layout.addWidget(self._whole, 1)
        self._whole.addWidget(self._upper)


def _losses(snapshot: Snapshot) -> object:
    # With SQLAlchemy, which the window is painted before.
    from factory_desktop.metrics.losses_question import LossesQuestion

    return LossesQuestion(snapshot.view, snapshot.notes)


def _lengths(snapshot: Snapshot) -> object:
    from factory_desktop.metrics.spell_lengths_question import SpellLengthsQuestion

    return SpellLengthsQuestion(snapshot.view)
