"""The two themes: every text can be read, every state be seen."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from factory_desktop.views.theme import CONTRAST, DARK, LIGHT, Theme

TEXT_ON = [
    ("text", "surface"),
    ("text", "window"),
    ("text", "alternate"),
    ("text", "tint"),
    ("text", "bad_tint"),
    ("text", "warning_tint"),
    ("secondary", "surface"),
    ("secondary", "window"),
    ("secondary", "alternate"),
    ("secondary", "track"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "tint"),
    ("accent", "bad_tint"),
    ("accent", "warning_tint"),
    ("on_accent", "accent"),
    ("warning", "surface"),
    ("warning", "window"),
    ("warning", "warning_tint"),
    ("bad", "surface"),
    ("bad", "window"),
    ("bad", "bad_tint"),
]


def luminance(color: str) -> float:
    """WCAG 2's relative luminance."""
    parts = QColor(color)
    channels = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (parts.redF(), parts.greenF(), parts.blueF())
    ]
    return sum(
        weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), channels, strict=True)
    )


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
class TestEachTheme:
    @pytest.mark.parametrize(("ink", "paper"), TEXT_ON)
    def test_that_text_can_be_read(self, theme: Theme, ink: str, paper: str) -> None:
        assert contrast(getattr(theme, ink), getattr(theme, paper)) >= 4.5

    @pytest.mark.parametrize("state", ["working", "idle", "absent"])
    def test_that_states_can_be_seen(self, theme: Theme, state: str) -> None:
        assert contrast(getattr(theme, state), theme.surface) >= 3

    def test_that_every_color_is_one(self, theme: Theme) -> None:
        for field in fields(theme):
            if field.name not in {"name", "outline"}:
                assert re.fullmatch("#[0-9A-F]{6}", getattr(theme, field.name)), field.name

    def test_that_the_style_sheet_is_filled_in(self, theme: Theme) -> None:
        sheet = theme.qss()
        assert "$" not in sheet
        assert theme.accent in sheet

    def test_that_no_text_is_smaller_than_11(self, theme: Theme) -> None:
        sizes = [int(size) for size in re.findall(r"font-size: (\d+)px", theme.qss())]
        assert min(sizes) >= 11

    def test_that_the_palette_has_the_themes_colors(self, theme: Theme) -> None:
        palette = theme.palette()
        assert palette.color(QPalette.ColorRole.Base).name().upper() == theme.surface
        disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        assert disabled.name().upper() == theme.disabled
