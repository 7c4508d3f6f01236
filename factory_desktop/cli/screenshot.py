"""`factory-desktop screenshot`: draws a page into a file, without a screen."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from factory_desktop.cli import reading
from factory_desktop.domain.settings import Settings


def add(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    """Add the command to the command line."""
    text = "draw a page of the window into a picture, without a screen"
    parser = commands.add_parser("screenshot", parents=[shared], help=text, description=text)
    parser.add_argument("file", type=Path, metavar="FILE.png", help="the picture to write")
    parser.add_argument("--page", default="today", metavar="NAME", help="the page (default: today)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument(
        "--size",
        type=reading.size,
        default=(1600, 1000),
        metavar="WxH",
        help="width and height in pixels (default: 1600x1000)",
    )
    parser.add_argument(
        "--at", type=reading.time, metavar="TIME", help="the moment shown as now (default: now)"
    )
    parser.set_defaults(carry_out=run)


def run(arguments: Namespace, settings: Settings) -> int:
    """Draw the page; the store is only read, so that a running program is not disturbed."""
    from factory_desktop import app

    request = app.ScreenshotRequest(
        file=arguments.file,
        page=arguments.page,
        theme=arguments.theme,
        size=arguments.size,
        at=arguments.at,
    )
    return app.screenshot(settings, request)
