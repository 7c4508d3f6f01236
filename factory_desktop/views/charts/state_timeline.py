"""StateTimeline: the states of workers or stations over any stretch of time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, Signal

from factory_desktop.domain.instant import EPOCH
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.metrics.timeline_answer import TimelineAnswer
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views.charts import state_words as words
from factory_desktop.views.charts.chart_table import ChartTable, of_spells
from factory_desktop.views.charts.legend import Legend
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.spell_rows import SpellRows
from factory_desktop.views.charts.spell_selection import Item, RowItems
from factory_desktop.views.charts.state_painter import StatePainter
from factory_desktop.views.charts.time_ground import TimeGround
from factory_desktop.views.charts.totals import Totals
from factory_desktop.views.charts.visible_range import LONGEST, VisibleRange
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")

_NEAR_PIXELS = 2
_AHEAD = timedelta(days=1)
"""So much of the time to come may be shown: the rest of a day or a shift."""


class StateTimeline(ChartPanel):
    """Draws what was read; tells when other times have to be."""

    range_changed = Signal()
    """Another stretch of time is shown."""
    selected = Signal(object)
    """The `Item` picked out, or None; again when it has grown."""
    brushed = Signal()
    """A stretch of time was brushed, or none is any more."""

    def __init__(self) -> None:
        ground = TimeGround(headed=True)
        self.rows = SpellRows(ground.axis, ground.strip)
        self._legend = Legend()
        super().__init__(words.title(RowKind.WORKERS), self.rows, self._legend)
        self.totals = Totals(self.rows)
        self.rows.put_beside(self.totals)
        self._painter = StatePainter(self.rows, ground)
        self._snapshot: Snapshot | None = None
        self._answer: TimelineAnswer | None = None
        self._visible: VisibleRange | None = None
        self._items: RowItems | None = None
        self._names: dict[str, str] = {}
        self.item: Item | None = None
        self.rows.setAccessibleName(tr("Timeline of states"))
        self._connect()
        self.set_theme(LIGHT)

    @property
    def visible(self) -> VisibleRange:
        """What is shown; by itself the span of the window."""
        if self._visible is not None or self._snapshot is None:
            return self._visible or VisibleRange(0, 1)
        shown = self._snapshot.shown
        assert shown.start is not None  # noqa: S101 - closed on both sides, by its promise
        assert shown.end is not None  # noqa: S101 - as above
        start = shown.start.timestamp()
        return VisibleRange(start, max(start + 1, shown.end.timestamp()))

    @property
    def brush(self) -> tuple[datetime, datetime] | None:
        """The brushed stretch of time."""
        found = self._painter.overlay.brush
        return VisibleRange(*found).moments() if found else None

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        for part in (self.rows, self.totals, self._painter, self._legend):
            part.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take what a snapshot says of people, times and notes; another span is shown whole."""
        before, self._snapshot = self._snapshot, snapshot
        if before is not None and before.view.choice != snapshot.view.choice:
            self._visible = None
            self._painter.overlay.set_brush(None)
            self.brushed.emit()
        self._names = {one.worker_id: one.name for one in snapshot.dashboard.workers}
        self._names |= {one.station_id: one.name for one in snapshot.dashboard.stations}
        self._draw()
        self._describe()

    def show_answer(self, answer: TimelineAnswer, shown: tuple[datetime, datetime]) -> None:
        """Draw what was read; `shown` is the time that its totals are of."""
        self._answer = answer
        row_ids = tuple(row.row_id for row in answer.rows)
        self._items = RowItems(row_ids, answer.spells, answer.unseen)
        self._painter.take(answer)
        self._keep_selected()
        length = shown[1] - shown[0]
        self.totals.set_figures(
            words.headings(),
            len(answer.rows),
            lambda row: words.totals(answer.rows[row], length),
            words.widest_totals(answer.rows, length),
        )
        self.totals.set_stale(not self.visible.is_near(VisibleRange.of(*shown)))
        self.set_title(words.title(answer.kind))
        if self._snapshot is not None:
            self.show_nothing(words.nothing(answer.kind, len(answer.rows)))
        row = self.item.row if self.item else None
        self.rows.set_rows(
            [one.name for one in answer.rows],
            quiet=frozenset(n for n, one in enumerate(answer.rows) if not one.events),
            strong=row,
        )
        self._describe()

    def show_range(self, wanted: VisibleRange | None) -> None:
        """Show this stretch of time, or the window's span."""
        if wanted is not None and self._snapshot is not None:
            latest = max(self._snapshot.taken_at + _AHEAD, self._snapshot.shown.end or EPOCH)
            wanted = wanted.ending_by(latest.timestamp())
        if wanted != self._visible:
            self._visible = wanted
            self.totals.set_stale(True)
            self._draw()
            self.range_changed.emit()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show so many times as much, around a moment or what is selected."""
        visible = self.visible
        if at is None:
            at = visible.middle
            if self.item is not None:
                chosen = (self.item.start + (self.item.end - self.item.start) / 2).timestamp()
                at = chosen if visible.start <= chosen <= visible.end else at
        self.show_range(visible.zoomed(factor, at, max(LONGEST, self._whole())))

    def clear_brush(self) -> None:
        """Take the brush away."""
        self._painter.overlay.set_brush(None)
        self.brushed.emit()

    def select(self, item: Item | None, *, reveal: bool = False) -> None:
        """Pick out a spell or a gap, and bring it into view where wanted."""
        self.item = item
        if item is not None:
            self.rows.go_to(item.row)
            if reveal:
                start, end = item.start.timestamp(), item.end.timestamp()
                self.show_range(self.visible.revealing(start, end))
        self._painter.draw_selected(item)
        self.selected.emit(item)

    def words_of(self, item: Item) -> str:
        """Say what an item is; where it reaches beyond what was read, that it does."""
        told = self._told()
        if told is None or self._answer is None:
            return ""
        if item.spell is None:
            said = words.of_gap(item, told, self._names)
        else:
            said = words.of_spell(item.spell, told, self._names)
        start, end = self._answer.frame
        added_up = item.spell is not None and item.spell.within is not None
        if item.start <= start and not added_up:
            said = tr("{said}, began earlier").format(said=said)
        if item.end >= min(end, self._answer.now) and end < self._answer.now and not added_up:
            said = tr("{said}, went on").format(said=said)
        return words.with_notes(said, item, told.notes)

    def words_at(self, point: QPointF) -> str:
        """Say what is at a point of the plot; on the left a whole name."""
        row = self.rows.row_at(point.y())
        if row is None or self._answer is None or row >= len(self._answer.rows):
            return ""
        if point.x() < self.visible.start:
            of_row = self._answer.rows[row]
            return ", ".join(dict.fromkeys((of_row.name, of_row.row_id)))
        item = self.item_at(point)
        return self.words_of(item) if item else ""

    def item_at(self, point: QPointF) -> Item | None:
        """Find what is at a point of the plot, or a thin spell right beside it."""
        row = self.rows.row_at(point.y())
        if row is None or self._items is None or self._answer is None:
            return None
        if row >= len(self._answer.rows):
            return None
        moment = datetime.fromtimestamp(point.x(), UTC)
        near = timedelta(seconds=_NEAR_PIXELS * self.rows.surface.seconds_a_pixel)
        found = self._items.at(row, moment)
        if found is None:
            beside = self._items.nearest(row, moment)
            if beside and beside.start - near <= moment <= beside.end + near:
                found = beside
        return found

    @property
    def items(self) -> RowItems | None:
        """What can be picked out; None before anything was read."""
        return self._items

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._answer.rows) if self._answer else 0

    def _table(self) -> ChartTable | None:
        told, read = self._told(), self._answer
        if told is None or read is None:
            return None
        names = [row.name for row in read.rows]
        return of_spells(read.kind, names, read.spells, read.unseen, told)

    def _connect(self) -> None:
        surface = self.rows.surface
        self.rows.laid_out.connect(self._draw)
        self.rows.zoom_wanted.connect(self.zoom)
        surface.hovered.connect(self._tell)
        surface.zoomed.connect(self.zoom)
        surface.moved.connect(lambda by: self.show_range(self.visible.moved(by)))
        surface.brushed.connect(self._brush)

    def _tell(self, point: QPointF | None) -> None:
        self.rows.plot.tell("" if point is None else self.words_at(point))

    def _brush(self, start: float, end: float) -> None:
        visible = self.visible
        self._painter.overlay.set_brush((max(start, visible.start), min(end, visible.end)))
        self.brushed.emit()

    def _draw(self) -> None:
        if self._snapshot is not None and self._snapshot.shown.start is not None:
            self._painter.draw(self._snapshot, self._answer, self.visible)
            self._painter.draw_selected(self.item)

    def _keep_selected(self) -> None:
        """Find what is picked out among what was read anew; out of sight it stays as it was."""
        if self.item is None or self._items is None or self._answer is None:
            return
        found = self._items.again(self.item)
        if found is None:
            ids = [row.row_id for row in self._answer.rows]
            inside = self.item.start >= self._answer.frame[0]
            if self.item.row_id not in ids or inside:
                self.select(None)
            return
        if found != self.item:
            self.item = found
            self.selected.emit(found)

    def _told(self) -> Snapshot | None:
        """Return the snapshot as words of another time need it."""
        if self._snapshot is None or self._answer is None:
            return self._snapshot
        start, end = self.visible.moments()
        return replace(
            self._snapshot,
            shown=TimeSpan(start, end),
            spells_by=self._answer.by,
            taken_at=max(self._snapshot.taken_at, self._answer.now),
        )

    def _describe(self) -> None:
        told = self._told()
        if told is None or self._answer is None:
            return
        subtitle = words.subtitle(told, self._answer.kind)
        self.describe(subtitle, words.summary(self._answer.rows, subtitle))

    def _whole(self) -> float:
        shown = self._snapshot.shown if self._snapshot else TimeSpan()
        whole = shown.end - shown.start if shown.start and shown.end else timedelta()
        return whole.total_seconds()
