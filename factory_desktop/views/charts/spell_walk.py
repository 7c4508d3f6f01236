"""SpellWalk: goes from spell to spell by keys, and picks them out by mouse."""

from PySide6.QtCore import QObject, QPoint, QPointF, Signal

from factory_desktop.views.charts.spell_selection import Item
from factory_desktop.views.charts.state_timeline import StateTimeline

_SEVERAL = 0.5
"""Share of what is shown that is gone on by where no further spell was read."""


class SpellWalk(QObject):
    """What keys and clicks on a timeline do to its selection."""

    menu_wanted = Signal(QPoint)
    """A menu about what is selected is wanted at this place of the screen."""

    def __init__(self, timeline: StateTimeline) -> None:
        super().__init__(timeline)
        self._timeline = timeline
        rows = timeline.rows
        rows.stepped.connect(self._step)
        rows.rows_stepped.connect(self._step_rows)
        rows.edge_wanted.connect(self._go_to_edge)
        rows.menu_wanted.connect(self.menu_wanted)
        rows.surface.clicked.connect(self._click)
        rows.surface.menu_wanted.connect(self._click_for_menu)

    def _step(self, step: int) -> None:
        timeline, items = self._timeline, self._timeline.items
        if timeline.item is None or items is None:
            self._begin(0)
            return
        beside = items.beside(timeline.item, step)
        if beside is not None:
            timeline.select(beside, reveal=True)
        else:
            visible = timeline.visible
            timeline.show_range(visible.moved(step * visible.length * _SEVERAL))

    def _step_rows(self, rows: int) -> None:
        timeline, items = self._timeline, self._timeline.items
        if timeline.item is None or items is None:
            self._begin(0)
            return
        row = max(0, min(timeline.item.row + rows, timeline.row_count - 1))
        item = timeline.item
        found = items.nearest(row, item.start + (item.end - item.start) / 2)
        while found is None and 0 <= row + rows < timeline.row_count:
            row += 1 if rows > 0 else -1
            found = items.nearest(row, item.start)
        if found is not None:
            timeline.select(found, reveal=True)

    def _go_to_edge(self, edge: int) -> None:
        timeline = self._timeline
        row = timeline.item.row if timeline.item else 0
        inside = self._in_view(row)
        if inside:
            timeline.select(inside[edge], reveal=False)

    def _begin(self, row: int) -> None:
        """Pick out the first spell in view, in the first row that has one."""
        for number in range(row, self._timeline.row_count):
            inside = self._in_view(number)
            if inside:
                self._timeline.select(inside[0])
                return

    def _in_view(self, row: int) -> list[Item]:
        timeline, items = self._timeline, self._timeline.items
        if items is None or not row < timeline.row_count:
            return []
        start, end = timeline.visible.moments()
        return [one for one in items.of(row) if one.end > start and one.start < end]

    def _click(self, point: QPointF) -> None:
        self._timeline.clear_brush()
        self._timeline.select(self._timeline.item_at(point))

    def _click_for_menu(self, point: QPointF, place: QPoint) -> None:
        item = self._timeline.item_at(point)
        if item is not None:
            self._timeline.select(item)
            self.menu_wanted.emit(place)
