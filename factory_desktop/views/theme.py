"""Theme: the colors of the window, light, dark and of high contrast."""

import re
from dataclasses import dataclass, fields
from string import Template

from PySide6.QtGui import QColor, QPalette

from factory_desktop.domain.resources import resource
from factory_desktop.views.fonts import scaled

_LENGTHS = re.compile(r"(font-size|min-height): (\d+)px")
"""What grows with the size of text."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Every color the window uses, each as `#RRGGBB`.

    Text colors have a contrast of at least 4.5 on what they stand on, state colors one of
    at least 3; a test holds them to it.
    """

    name: str
    """`light`, `dark` or `contrast`."""
    outline: str
    """How wide the borders of cards and fields are, for the style sheet."""
    window: str
    surface: str
    """Cards, tables and fields."""
    alternate: str
    """Every second table row."""
    line: str
    """Hairlines and borders."""
    track: str
    """The empty part of a bar."""
    text: str
    secondary: str
    """Text of second rank."""
    disabled: str
    """What cannot be used now."""
    accent: str
    """Links, selection, the good."""
    on_accent: str
    """Text on the accent."""
    tint: str
    """Ground of what is selected and of kind news."""
    warning: str
    warning_tint: str
    bad: str
    bad_tint: str
    working: str
    idle: str
    absent: str
    """Also the hatch of not seen."""

    def qss(self) -> str:
        """Return the style sheet of the whole application in these colors."""
        names = {field.name: getattr(self, field.name) for field in fields(self)}
        style = resource("style").as_posix()
        template = resource("style", "window.qss").read_text(encoding="utf-8")
        return _LENGTHS.sub(_grown, Template(template).substitute(names, style=style))

    def palette(self) -> QPalette:
        """Return the palette for what the style sheet does not reach."""
        palette = QPalette()
        for role, color in self._roles().items():
            palette.setColor(role, QColor(color))
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.disabled))
        return palette

    def _roles(self) -> dict[QPalette.ColorRole, str]:
        role = QPalette.ColorRole
        return {
            role.Window: self.window,
            role.WindowText: self.text,
            role.Base: self.surface,
            role.AlternateBase: self.alternate,
            role.Text: self.text,
            role.PlaceholderText: self.secondary,
            role.Button: self.surface,
            role.ButtonText: self.text,
            role.BrightText: self.bad,
            role.Highlight: self.tint,
            role.HighlightedText: self.text,
            role.Accent: self.accent,
            role.Link: self.accent,
            role.LinkVisited: self.accent,
            role.ToolTipBase: self.surface,
            role.ToolTipText: self.text,
            role.Light: self.surface,
            role.Midlight: self.alternate,
            role.Mid: self.line,
            role.Dark: self.line,
            role.Shadow: self.line,
        }


def _grown(length: re.Match[str]) -> str:
    return f"{length[1]}: {scaled(int(length[2]))}px"


LIGHT = Theme(
    name="light",
    outline="1px",
    window="#F3F4F6",
    surface="#FFFFFF",
    alternate="#F8F9FB",
    line="#D9DDE3",
    track="#E6E9ED",
    text="#1C2127",
    secondary="#5A6472",
    disabled="#9AA2AD",
    accent="#1B659F",
    on_accent="#FFFFFF",
    tint="#E3EFF9",
    warning="#9A5B00",
    warning_tint="#FDF0D9",
    bad="#B3261E",
    bad_tint="#FBE6E4",
    working="#2E76B5",
    idle="#D07F06",
    absent="#5B6470",
)

DARK = Theme(
    name="dark",
    outline="1px",
    window="#15181C",
    surface="#1D2126",
    alternate="#22272D",
    line="#343B44",
    track="#2A3038",
    text="#E8EBEF",
    secondary="#A0AAB6",
    disabled="#646E7A",
    accent="#6DB3EA",
    on_accent="#10151A",
    tint="#1E3345",
    warning="#F2B45A",
    warning_tint="#3A2C14",
    bad="#FF8A80",
    bad_tint="#43211F",
    working="#4A93CF",
    idle="#F2A93B",
    absent="#8B95A3",
)

# States are told by their shape and height alone: there is one ink.
CONTRAST = Theme(
    name="contrast",
    outline="2px",
    window="#000000",
    surface="#000000",
    alternate="#000000",
    line="#FFFFFF",
    track="#303030",
    text="#FFFFFF",
    secondary="#FFFFFF",
    disabled="#A6A6A6",
    accent="#FFE600",
    on_accent="#000000",
    tint="#00307A",
    warning="#FFE600",
    warning_tint="#000000",
    bad="#FFB0B0",
    bad_tint="#000000",
    working="#FFFFFF",
    idle="#FFFFFF",
    absent="#FFFFFF",
)
