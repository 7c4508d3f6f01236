"""`factory-desktop screenshot`: draws a page into a file, without a screen."""

from argparse import Namespace
from pathlib import Path

from factory_desktop.cli import reading
from factory_desktop.cli.commands import Commands
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanChoice, SpanKind


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "draw a page of the window into a picture, without a screen"
    parser = commands.add("screenshot", text, run)
    parser.add_argument("file", type=Path, metavar="FILE.png", help="the picture to write")
    parser.add_argument(
        "--page",
        default="today",
        metavar="NAME",
        help="today (default), workers, stations, timeline, losses, cameras, models, events or "
        "first-run",
    )
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument(
        "--language",
        choices=("system", "en", "de", "es"),
        default="system",
        help="the language of the texts (default: the system's)",
    )
    parser.add_argument(
        "--size",
        type=reading.size,
        default=(1600, 1000),
        metavar="WxH",
        help="width and height in pixels, 1100x700 to 7680x4320 (default: 1600x1000)",
    )
    parser.add_argument(
        "--span",
        choices=[kind.value for kind in SpanKind if kind is not SpanKind.CUSTOM],
        default=SpanKind.TODAY.value,
        help="the time shown (default: today)",
    )
    parser.add_argument(
        "--at",
        type=reading.time,
        metavar="TIME",
        help="the moment shown as now; what came later is left out",
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Draw the page; the store is only read, so that a running program is not disturbed."""
    from factory_desktop import app
    from factory_desktop.metrics.snapshot import View

    request = app.ScreenshotRequest(
        file=arguments.file,
        page=arguments.page,
        theme=arguments.theme,
        language=arguments.language,
        size=arguments.size,
        at=arguments.at,
        view=View(SpanChoice(SpanKind(arguments.span))),
    )
    return app.screenshot(settings, request)
