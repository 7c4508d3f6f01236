"""Fitting: which texts of a window are cut, and which of its widgets lie over each other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from factory_desktop.views.plain import ShortLabel

_SLACK = 1
"""Pixels by which font metrics and what is drawn differ."""


def cut_texts(root: QWidget) -> list[str]:
    """List the texts that are drawn in less room than they need."""
    return [f"{type(one).__name__} {why}" for one in _seen(root) for why in _cut(one)]


def overlaps(root: QWidget) -> list[str]:
    """List the pairs of siblings in a layout that lie over each other."""
    return [
        f"{_named(one)} over {_named(other)} in {type(parent).__name__}"
        for parent in (root, *_seen(root))
        for one, other in combinations(_laid_out(parent), 2)
        if one.geometry().intersects(other.geometry())
    ]


def _seen(root: QWidget) -> list[QWidget]:
    return [one for one in root.findChildren(QWidget) if one.isVisibleTo(root)]


def _named(widget: QWidget) -> str:
    text = widget.property("text") or widget.objectName() or widget.accessibleName()
    return f"{type(widget).__name__} {text!r}"


def _laid_out(parent: QWidget) -> list[QWidget]:
    """List the children that a layout places; others may lie where they like."""
    placed = list(_placed(parent.layout()))
    return [one for one in placed if one.isVisibleTo(parent) and not one.geometry().isEmpty()]


def _placed(layout: QLayout | None) -> Iterator[QWidget]:
    for number in range(layout.count() if layout else 0):
        item = layout.itemAt(number) if layout else None
        if isinstance(item, QLayout):
            yield from _placed(item)
        elif item is not None and (widget := item.widget()) is not None:
            yield widget


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        if widget.width() + _SLACK < _needed(widget):
            yield f"{widget.text()!r}: {widget.width()} of {_needed(widget)}"
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QComboBox):
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
        room = widget.width() - 24
        if room < needed:
            yield f"{widget.currentText()!r}: {room} of {needed}"
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        yield from _titles(widget)


def _needed(button: QAbstractButton) -> int:
    words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    needed = button.fontMetrics().horizontalAdvance(words)
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(button, QToolButton) and button.toolButtonStyle() is only_icon:
        return 0
    under = isinstance(button, QToolButton) and (
        button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    )
    if not button.icon().isNull() and not under:
        needed += button.iconSize().width()
    if isinstance(button, (QCheckBox, QRadioButton)):
        needed += 16
    return needed


def _label(label: QLabel) -> Iterator[str]:
    if isinstance(label, ShortLabel) or not label.text():
        return
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() + _SLACK < needed:
            yield f"{label.text()!r}: {label.height()} of {needed} high"
        longest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()), default=0)
        if room.width() + _SLACK < longest:
            yield f"{label.text()!r}: {room.width()} for a word of {longest}"
        return
    words = label.text().replace("&", "") if label.buddy() is not None else label.text()
    needed = max(map(label.fontMetrics().horizontalAdvance, words.split("\n")))
    if room.width() + _SLACK < needed:
        yield f"{label.text()!r}: {room.width()} of {needed}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
        rect = bar.tabRect(number)
        inside = bar.rect().contains(rect.topLeft()) and bar.rect().right() + 2 >= rect.right()
        if bar.isTabVisible(number) and (rect.width() < needed or not inside):
            yield f"{bar.tabText(number)!r}: {rect.width()} of {needed}"


def _titles(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        title = str(model.headerData(section, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(title)
        if header.sectionSize(section) < needed:
            yield f"{title!r}: {header.sectionSize(section)} of {needed}"
