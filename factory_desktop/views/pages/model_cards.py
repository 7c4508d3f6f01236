"""ModelCards: the tables of the Models page, each in its card."""

from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.models import model_columns, model_text
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.pages.table_card import TableCard
from factory_desktop.views.tables.model_table import ModelTable
from factory_desktop.views.theme import Theme

if TYPE_CHECKING:
    from factory_desktop.metrics.models_question import Models

tr = partial(QCoreApplication.translate, "models")


class ModelCards(QObject):
    """Versions side by side, the hour, the cameras, all versions, and what changed when."""

    change_wanted = Signal(object)
    """As that of `ModelsPage`."""
    activation_wanted = Signal(object, bool)
    """As that of `ModelsPage`."""

    def __init__(self) -> None:
        super().__init__()
        self._models: Models | None = None
        self._ready = True
        self.change = QPushButton(tr("Change…"))
        self.activate = QPushButton(tr("Mark as active"))
        self._make_tables()
        self.side = TableCard(tr("Side by side"), self.sides)
        self._hour = TableCard(tr("The last hour"), self.drift)
        self._rates = TableCard(tr("Events a minute"), self.cameras)
        buttons = self.change, self.activate
        self._listed = TableCard(tr("Versions"), self.versions, buttons)
        self._hours = TableCard(tr("Hourly runs"), self.runs)
        self._changes = TableCard(tr("What changed when"), self.log)
        self.versions.entered.connect(lambda _key: self._want_change())
        self.versions.chosen.connect(lambda _key: self._allow())
        self.change.clicked.connect(self._want_change)
        self.activate.clicked.connect(self._want_activation)
        self._allow()

    def tabs(self) -> tuple[tuple[QWidget, str], ...]:
        """Return the cards that share a place, by name."""
        return (
            (self._hour, tr("Drift")),
            (self._rates, tr("Cameras")),
            (self._listed, tr("Versions")),
            (self._hours, tr("Runs")),
            (self._changes, tr("Changes")),
        )

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        for table in (self.sides, self.drift, self.cameras, self.versions, self.runs, self.log):
            table.set_theme(theme)

    def allow(self, ready: bool) -> None:
        """Let versions be changed, or not while something else is being saved."""
        self._ready = ready
        self._allow()

    def show_models(self, models: "Models", zone: ZoneInfo) -> None:
        """Show what was worked out."""
        self._models = models
        now, found = models.taken_at, models.drift
        columns = model_columns.side_columns(model_text.short(models.a), model_text.short(models.b))
        self.sides.show_rows(columns, model_columns.side_rows(models))
        self.side.say(model_text.counted(models.comparison) if models.comparison else "")
        self.drift.show_rows(model_columns.drift_columns(), model_columns.drift_rows(found))
        cameras = found.cameras if found else ()
        self.cameras.show_rows(model_columns.camera_columns(), cameras)
        hour = model_text.hour(found.start, zone, now) if found else ""
        self._hour.say(hour)
        self._rates.say(hour)
        versions = model_columns.version_columns(models, zone, now)
        self.versions.show_rows(versions, models.versions)
        self.runs.show_rows(model_columns.run_columns(zone, now), models.runs)
        self.log.show_rows(model_columns.change_columns(zone, now), models.log)
        self._changes.say(tr("of versions, limits and alerts"))
        self._allow()

    def chosen(self) -> ModelVersion | None:
        """Return the version that is selected in the table."""
        rows = self.versions.chosen_rows()
        return rows[0] if rows else None

    def _make_tables(self) -> None:
        nothing = tr("There is nothing to compare yet.")
        self.sides = ModelTable(
            RowsModel(model_columns.side_columns(), lambda row: row.key),
            tr("Versions side by side"),
            nothing,
            (4,),
            bold=True,
        )
        self.drift = ModelTable(
            RowsModel(model_columns.drift_columns(), lambda row: row.key),
            tr("Drift in the last hour"),
            tr("No hour with events is over yet."),
            (2, 3),
        )
        self.cameras = ModelTable(
            RowsModel(model_columns.camera_columns(), lambda row: row.camera_id),
            tr("Events a minute of each camera"),
            tr("No camera has sent anything within a day."),
            (3, 2),
        )
        self.versions = ModelTable(
            RowsModel(model_columns.version_columns(), lambda row: str(row.key)),
            tr("Versions of models"),
            tr("No event has named a model yet."),
            (9, 8, 7, 3, 6, 2, 5),
        )
        self.runs = ModelTable(
            RowsModel(model_columns.run_columns(), model_columns.run_key),
            tr("Hourly runs of the drift job"),
            tr("The job has not run yet: it looks at each hour that is over."),
            (6, 5, 4),
        )
        self.log = ModelTable(
            RowsModel(model_columns.change_columns(), model_columns.change_key),
            tr("What changed when"),
            tr("Nothing has changed yet."),
        )

    def _want_change(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self._ready:
            self.change_wanted.emit(chosen)

    def _want_activation(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.activation_wanted.emit(chosen, not chosen.marked)

    def _allow(self) -> None:
        chosen = self.chosen()
        for button in (self.change, self.activate):
            button.setEnabled(self._ready and chosen is not None)
        marked = chosen is not None and chosen.marked
        self.activate.setText(tr("Take the mark away") if marked else tr("Mark as active"))
