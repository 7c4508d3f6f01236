"""ModelsPage: whether a new model made the figures worse, or the floor did."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
)

from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views import plain
from factory_desktop.views.inquiry import Inquiry
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.theme import Theme

if TYPE_CHECKING:
    from factory_desktop.metrics.models_question import Models
    from factory_desktop.views.charts.confidence_chart import ConfidenceChart
    from factory_desktop.views.charts.trend_chart import TrendChart
    from factory_desktop.views.pages.model_cards import ModelCards

_LEAST_CHOICE = 8
"""Letters of a version that a choice has room for."""


class ModelsPage(FiguresPage):
    """Two versions against each other above; below over time, and what was found and said."""

    cards: "ModelCards"
    confidence: "ConfidenceChart"
    trend: "TrendChart"

    change_wanted = Signal(object)
    """A `ModelVersion` is to be changed."""
    activation_wanted = Signal(object, bool)
    """A `ModelVersion` is to be marked as the active one, or no more."""
    limits_wanted = Signal(object)
    """These `DriftLimits` are to be changed."""
    review_wanted = Signal()
    chosen_changed = Signal()
    retraining_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.a, self.b = QComboBox(), QComboBox()
        self.limits = QPushButton(self.tr("Limits…"))
        self.retraining = QPushButton(self.tr("Retraining…"))
        self.review = QPushButton(self.tr("Review events…"))
        self.said = plain.short_label("secondary")
        self.strays = plain.paragraph("", "warning")
        self.strays.hide()
        self._ready = True
        self.models: Models | None = None
        self._upper = QSplitter(Qt.Orientation.Horizontal)
        self._lower = QSplitter(Qt.Orientation.Horizontal)
        self._whole = QSplitter(Qt.Orientation.Vertical)
        for splitter in (self._upper, self._lower, self._whole):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(10)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._lay_out()
        for choice in (self.a, self.b):
            choice.activated.connect(lambda _: self._ask())
        self.limits.clicked.connect(self._want_limits)
        self.review.clicked.connect(lambda _checked: self.review_wanted.emit())
        self.limits.setEnabled(False)
        self.retraining.clicked.connect(lambda _checked: self.retraining_wanted.emit())
        self.retraining.setEnabled(False)

    @property
    def needs_events(self) -> bool:
        return False

    def add_charts(self) -> None:
        # These are painted with what is loaded after the first paint.
        from factory_desktop.views.charts.confidence_chart import ConfidenceChart
        from factory_desktop.views.charts.trend_chart import TrendChart
        from factory_desktop.views.pages.model_cards import ModelCards

        self.cards = ModelCards()
        self.cards.change_wanted.connect(self.change_wanted)
        self.cards.activation_wanted.connect(self.activation_wanted)
        self.cards.allow(self._ready)
        self._upper.addWidget(self.cards.side)
        for card, name in self.cards.tabs():
            self.tabs.addTab(card, name)
        self.confidence, self.trend = ConfidenceChart(), TrendChart()
        self._upper.insertWidget(0, self.confidence)
        self._lower.insertWidget(0, self.trend)
        self._upper.setSizes([560, 560])
        self._lower.setSizes([560, 560])
        self._whole.setSizes([480, 400])
        self._asking = Inquiry(self._question, self._show_models, self._wait, self)
        self._inquire(self._asking)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self._inquiries:
            self.cards.set_theme(theme)
            self.confidence.set_theme(theme)
            self.trend.set_theme(theme)

    def allow(self, ready: bool) -> None:
        """Let things be changed, or not while something else is being saved."""
        self._ready = ready
        self.limits.setEnabled(ready and self.models is not None)
        if self._inquiries:
            self.cards.allow(ready)

    def allow_review(self, ready: bool, why_not: str) -> None:
        """Let events be reviewed, or say why not."""
        self.review.setEnabled(ready)
        plain.set_tooltip(self.review, why_not)

    def _question(self, _snapshot: Snapshot) -> object:
        # With SQLAlchemy, which the window is painted before.
        from factory_desktop.metrics.models_question import ModelsQuestion

        return ModelsQuestion(self.a.currentData(), self.b.currentData())

    def _ask(self) -> None:
        if self._snapshot is not None and self._inquiries:
            self._asking.show_snapshot(self._snapshot)

    def _show_models(self, snapshot: Snapshot, models: "Models") -> None:
        from factory_desktop.models import model_text

        self.models = models
        zone = ZoneInfo(snapshot.zone)
        self.confidence.show_models(models)
        self.trend.show_models(models, zone)
        self.cards.show_models(models, zone)
        seen = [one for one in models.versions if one.events]
        _offer(self.a, seen, models.a)
        _offer(self.b, seen, models.b)
        for choice in (self.a, self.b):
            choice.setEnabled(models.b is not None)
        self.said.setText(model_text.compared(models, zone))
        plain.set_tooltip(self.said, model_text.meant())
        self.said.setAccessibleDescription(model_text.summary(models))
        self.strays.setText(model_text.strays(models.strays))
        self.strays.setVisible(bool(models.strays))
        self.chosen_changed.emit()

    def _wait(self, said: str) -> None:
        self.confidence.wait(said)
        self.trend.wait(said)

    def _want_limits(self) -> None:
        if self.models is not None:
            self.limits_wanted.emit(self.models.limits)

    def _lay_out(self) -> None:
        title = plain.label(self.tr("Models"), role="page-title")
        question = plain.short_label("quiet")
        question.setText(self.tr("Did the new model make the figures worse, or did the floor?"))
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(question, 1)
        for choice, name in (
            (self.a, self.tr("Version that is compared with")),
            (self.b, self.tr("Version that is looked at")),
        ):
            choice.setAccessibleName(name)
            plain.set_tooltip(choice, name)
            choice.setMinimumContentsLength(_LEAST_CHOICE)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setEnabled(False)
        words.addWidget(self.a)
        words.addWidget(plain.label(self.tr("against"), "secondary"))
        words.addWidget(self.b)
        words.addWidget(self.limits)
        words.addWidget(self.retraining)
        words.addWidget(self.review)
        self._lower.addWidget(self.tabs)
        self._whole.addWidget(self._upper)
        self._whole.addWidget(self._lower)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addLayout(words)
        layout.addWidget(self.said)
        layout.addWidget(self.strays)
        layout.addSpacing(4)
        layout.addWidget(self._whole, 1)


def _offer(choice: QComboBox, versions: list[ModelVersion], chosen: ModelVersion | None) -> None:
    """List the versions, the one in force chosen; what is listed already stays as it is."""
    from factory_desktop.models import model_text

    keys = [one.key for one in versions]
    if [choice.itemData(place) for place in range(choice.count())] != keys:
        choice.clear()
        for one in versions:
            choice.addItem(model_text.full(one), one.key)
    choice.setCurrentIndex(keys.index(chosen.key) if chosen and chosen.key in keys else -1)
