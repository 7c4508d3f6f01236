"""Bundler: writes the diagnostics bundle, which tells of the program and of nobody."""

import contextlib
import json
import logging
import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from importlib.metadata import distributions
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from factory_desktop import __version__
from factory_desktop.domain.bundle import Bundle, BundleState
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import OPTIONS, Settings
from factory_desktop.logs.place import last_lines
from factory_desktop.logs.redaction import redacted
from factory_desktop.store.facts import facts
from factory_desktop.store.place import Place, find

log = logging.getLogger(__name__)

LINES = 2_000
"""Of the log, the newest ones."""
_ABOUT = """\
Diagnostics bundle of Factory Desktop.

program.json   versions, system, window
settings.json  the settings in force, and which were set from outside
store.json     version, sizes and counts of the store
listener.json  where cameras can send to, or why they cannot
log.jsonl      the newest lines of the program's log

Not in it: the store itself, events, names and ids of workers, stations and cameras, keys.
"""


def write_bundle(settings: Settings, bundle: Bundle, tell: Callable[[BundleState], None]) -> None:
    """Write a bundle on the thread that calls; `tell` hears how it has ended.

    It needs no open store: what cannot be found out says why, in its place.
    """
    try:
        _write(bundle.file, dict(_parts(settings, bundle)))
    except OSError as error:
        why = error.strerror or error
        problem = Sentence("{file} cannot be written: {why}.", file=bundle.file, why=why)
        tell(BundleState(bundle, problem))
    except Exception as error:
        log.exception("A diagnostics bundle could not be written.")
        kind = type(error).__name__
        fault = Sentence("This is a fault of the program: {error}.", error=kind)
        tell(BundleState(bundle, fault))
    else:
        tell(BundleState(bundle))


def _write(file: Path, parts: dict[str, str]) -> None:
    """Write beside the wanted file; it takes its place once it is whole."""
    part = file.with_name(f".{file.name}.part")
    try:
        with ZipFile(part, "w", ZIP_DEFLATED) as out:
            for name, text in parts.items():
                out.writestr(name, text)
        part.replace(file)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _parts(settings: Settings, bundle: Bundle) -> Iterator[tuple[str, str]]:
    place = find(settings)
    yield "about.txt", _ABOUT
    yield "program.json", _json(_program(place) | {"window": dict(bundle.window)})
    yield "settings.json", _json(_settings(settings))
    yield "store.json", _json({"file": place.file, **asdict(facts(place))})
    yield "listener.json", _json(asdict(bundle.listener))
    try:
        lines = last_lines(place.data_dir, LINES)
    except OSError as error:
        lines = [json.dumps({"problem": str(error.strerror)})]
    yield "log.jsonl", "".join(f"{line}\n" for line in lines)


def _program(place: Place) -> dict[str, object]:
    room = shutil.disk_usage(place.data_dir) if place.data_dir.is_dir() else None
    return {
        "version": __version__,
        "python": sys.version,
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "free_bytes": room.free if room else None,
        "packages": {one.metadata["Name"]: one.version for one in distributions()},
    }


def _settings(settings: Settings) -> dict[str, object]:
    values = {option.name: getattr(settings, option.name) for option in OPTIONS}
    return values | {"set_from_outside": sorted(settings.locked)}


def _json(values: dict[str, object]) -> str:
    return json.dumps(_discreet(values), indent=2, default=str)


def _discreet(value: object) -> object:
    """Hide keys, and whose computer it is."""
    if isinstance(value, dict):
        return {name: _discreet(one) for name, one in value.items()}
    if isinstance(value, str | Path):
        return redacted(str(value).replace(str(Path.home()), "~"))
    return value
