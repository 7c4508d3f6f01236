"""ToolRow: buttons for what is done with the time shown, where such actions exist."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from factory_desktop.views import icons, plain
from factory_desktop.views.theme import Theme

tr = partial(QCoreApplication.translate, "ToolRow")

_SIZE = QSize(20, 20)


@dataclass(frozen=True, slots=True)
class Tool:
    """A button of the toolbar."""

    action: str
    """The name of the action that it stands for."""
    icon: str
    word: str
    """Shorter than in the menu, where it stands among others."""


TOOLS = (
    Tool("go.replay", "history", str(QT_TRANSLATE_NOOP("ToolRow", "Replay"))),
    Tool("file.export", "file-export", str(QT_TRANSLATE_NOOP("ToolRow", "Export"))),
    Tool("file.print-preview", "printer", str(QT_TRANSLATE_NOOP("ToolRow", "Print"))),
)


class ToolRow(QWidget):
    """Icons with words, or icons alone where room is scarce."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._tools = [tool for tool in TOOLS if tool.action in actions]
        self.buttons = {
            tool.action: tool_button(actions[tool.action], tr(tool.word)) for tool in self._tools
        }
        self._theme = theme
        self._in_force = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for button in self.buttons.values():
            layout.addWidget(button)
        # Without a parent yet, to show it would open a window of its own.
        if not self.buttons:
            self.hide()
        self.set_theme(theme)

    def set_short(self, short: bool) -> None:
        """Show icons alone, or with their words."""
        for button in self.buttons.values():
            button.setToolButtonStyle(_style(short))

    def word_width(self) -> int:
        """Tell how many pixels the words take."""
        buttons = self.buttons.values()
        return sum(one.fontMetrics().horizontalAdvance(one.text()) + 8 for one in buttons)

    def whole_width(self) -> int:
        """Tell how many pixels it takes with its words."""
        icons_alone = sum(_SIZE.width() + 18 for _ in self.buttons)
        return icons_alone + self.word_width() + 4 * max(0, len(self.buttons) - 1)

    def set_in_force(self, action: str) -> None:
        """Let the button of what goes on stand out; an empty name is of none."""
        if action != self._in_force:
            self._in_force = action
            for name, button in self.buttons.items():
                plain.set_look(button, "tool", "live" if name == action else "")
            self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        for tool in self._tools:
            color = theme.accent if tool.action == self._in_force else theme.text
            drawn = icons.icon(tool.icon, color, theme.accent, theme.disabled)
            self.buttons[tool.action].defaultAction().setIcon(drawn)


def tool_button(action: QAction, word: str = "") -> QToolButton:
    """Make a button of the toolbar for an action, with a word shorter than the menu's."""
    # The menu has words alone.
    action.setIconVisibleInMenu(False)
    words, key = action.text().replace("&", ""), action.shortcut()
    if key.isEmpty():
        plain.set_tooltip(action, words)
    else:
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        plain.set_tooltip(action, tr("{what} ({key})").format(what=words, key=shown))
    # A thin space more between icon and word: style sheets have no word for it.
    action.setIconText("\N{THIN SPACE}" + (word or words))
    button = QToolButton()
    button.setProperty("role", "tool")
    button.setObjectName(f"tool-{action.objectName()}")
    button.setIconSize(_SIZE)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(words)
    button.setDefaultAction(action)
    button.setToolButtonStyle(_style(short=False))
    return button


def _style(short: bool) -> Qt.ToolButtonStyle:
    style = Qt.ToolButtonStyle
    return style.ToolButtonIconOnly if short else style.ToolButtonTextBesideIcon
