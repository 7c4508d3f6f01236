"""Icons, fonts, style and pages that come with the program, wherever it is installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent

_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
"""A wheel carries them inside the package; a checkout has them beside it."""


def resource(*parts: str) -> Path:
    """Return the path of a packaged file or folder, as in `resource("icons", "plus.svg")`.

    Raises FileNotFoundError where it is not part of the program.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    wanted = "/".join(parts)
    raise FileNotFoundError(f"{wanted} is not among the program's resources")
