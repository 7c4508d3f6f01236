"""The rules of the house: floors, sizes, names, and a test file for every source file."""

import ast
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

CHECKOUT = Path(__file__).parent.parent
SOURCES = sorted(
    path.relative_to(CHECKOUT)
    for folder in ("factory_desktop", "packaging", "tests")
    for path in (CHECKOUT / folder).rglob("*.py")
)
PACKAGE = [path for path in SOURCES if path.parts[0] == "factory_desktop"]

NO_TEST_OF_THEIR_OWN = {
    "factory_desktop/__main__.py": "calls cli.main, which its own tests start as a process",
    "factory_desktop/backend/watcher.py": "a protocol; tests/backend/lookout.py keeps to it",
    "factory_desktop/backend/files/table_file.py": "a protocol; its formats keep to it",
    "factory_desktop/store/lately.py": "SQL, proved by the tests of observing",
    "factory_desktop/domain/backup.py": "values without behavior",
    "factory_desktop/domain/bundle.py": "values without behavior",
    "factory_desktop/domain/export.py": "values without behavior",
    "factory_desktop/domain/fault.py": "values without behavior",
    "factory_desktop/domain/import_report.py": "values without behavior",
    "factory_desktop/domain/salvage.py": "values without behavior",
    "factory_desktop/domain/lost_file.py": "values without behavior",
    "factory_desktop/domain/sheet.py": "values without behavior",
    "factory_desktop/domain/target.py": "values without behavior",
    "factory_desktop/domain/listening.py": "values without behavior",
    "factory_desktop/domain/write_trouble.py": "values without behavior",
    "factory_desktop/domain/plant.py": "values without behavior",
    "factory_desktop/domain/refused_change.py": "values without behavior",
    "factory_desktop/domain/refused_event.py": "values without behavior",
    "factory_desktop/domain/waiting.py": "values without behavior",
    "factory_desktop/metrics/floor.py": "values, and sums that taking is tested with",
    "factory_desktop/metrics/question.py": "a protocol; tests/backend/test_asker.py asks some",
    "factory_desktop/views/room.py": "values without behavior",
    "factory_desktop/views/menus/entry.py": "values; tests/views/test_actions.py walks them",
    "factory_desktop/views/menus/file.py": "data; tests/views/test_actions.py walks it",
    "factory_desktop/views/menus/view.py": "data; tests/views/test_actions.py walks it",
    "factory_desktop/views/menus/go.py": "data; tests/views/test_actions.py walks it",
    "factory_desktop/views/menus/data.py": "data; tests/views/test_actions.py walks it",
    "factory_desktop/views/menus/edit.py": "data; tests/views/test_actions.py walks it",
    "factory_desktop/views/menus/reports.py": "data; tests/views/test_actions.py walks it",
    "factory_desktop/views/report/content.py": "values without behavior",
    "factory_desktop/views/menus/help.py": "data; tests/views/test_actions.py walks it",
    "factory_desktop/metrics/timeline_answer.py": "values without behavior",
    "factory_desktop/metrics/timeline_rows.py": "values without behavior",
    "factory_desktop/metrics/snapshot.py": "values without behavior",
    "factory_desktop/metrics/at_work.py": "proved by the questions of losses and spells",
    "factory_desktop/metrics/lost_time.py": "values; tests of the losses question read them",
    "factory_desktop/metrics/camera_health.py": "values without behavior",
    "factory_desktop/metrics/roster_detail.py": "values without behavior",
    "factory_desktop/metrics/share_of_time.py": "proved by the worker's and station's questions",
    "factory_desktop/store/idle_spells.py": "SQL, proved by the questions of spells and stations",
    "factory_desktop/store/rollups/stretched.py": "SQL, proved by what the losses question reads",
    "factory_desktop/store/ticket.py": "values without behavior",
    "factory_desktop/store/rollups/parts.py": "SQL, proved by what counting and series read",
    "factory_desktop/store/rollups/series_query.py": "SQL, proved by what series reads with it",
    "factory_desktop/store/rollups/question.py": "SQL, proved by what counting reads",
    "factory_desktop/store/migrations/env.py": "Alembic runs it whenever tests/store migrates",
}
"""Source files without a test file that mirrors them, each with the reason."""

VAGUE_NAMES = re.compile(r"(utils?|helpers?|common|managers?|services?|core|misc)")

REGISTRY_HOSTS = re.compile(
    r"\b(pypi[.]org|pythonhosted[.]org|(npmjs|yarnpkg|jsdelivr|unpkg)[.](org|com|net)"
    r"|(archive|deb|snapshot|security)[.](ubuntu[.]com|debian[.]org)|crates[.]io)\b"
)
MACHINE_PATHS = re.compile(r"(?<![\w.}-])/(home|root|work|opt|Users|tmp)/[\w.-]+")
TOP_LEVEL = (".ci", ".github", "factory_desktop", "packaging", "resources", "tests")
BINARY = frozenset({".qm", ".png", ".otf", ".ttf", ".woff2", ".ico", ".icns", ".db", ".gz", ".pyc"})
VENDORED = "resources/swagger-ui/"
"""Not our text: its licence notices name where it came from."""


def tree(path: Path) -> ast.Module:
    return ast.parse((CHECKOUT / path).read_text("utf-8"))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Name every function of a file with its length in lines."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path.as_posix()}:{node.name}", (node.end_lineno or 0) - node.lineno + 1


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)


def texts() -> Iterator[tuple[str, str]]:
    """Give every text file of the project, by name."""
    paths = [path for path in CHECKOUT.iterdir() if path.is_file()]
    paths += [path for top in TOP_LEVEL for path in (CHECKOUT / top).rglob("*") if path.is_file()]
    for path in paths:
        name = path.relative_to(CHECKOUT).as_posix()
        if path.suffix not in BINARY and not name.startswith(VENDORED):
            yield name, path.read_text("utf-8")


def found(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {match[0]}"
        for name, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if (match := pattern.search(line))
    ]


def test_that_the_import_contracts_hold() -> None:
    checked = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        encoding="utf-8",
    )
    assert checked.returncode == 0, checked.stdout


def test_that_models_know_no_more_of_qt_than_its_core() -> None:
    models = [path for path in PACKAGE if "models" in path.parts]
    qt = {f"{path}: {name}" for path in models for name in imports(path) if "PySide6" in name}
    assert models
    assert {line for line in qt if "PySide6.QtCore" not in line} == set()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end it with")
def test_that_serve_loads_neither_qt_nor_charts(tmp_path: Path) -> None:
    """Python itself lists what it imports while the real listener starts, answers and ends."""
    log = tmp_path / "imports"
    with (
        log.open("w") as imported,
        subprocess.Popen(
            [sys.executable, "-X", "importtime", "-m", "factory_desktop", "serve", "--port", "0"],
            env=os.environ | {"FACTORY_DATA_DIR": str(tmp_path)},
            stdout=subprocess.PIPE,
            stderr=imported,
            text=True,
        ) as serving,
    ):
        assert serving.stdout is not None
        first = serving.stdout.readline()
        serving.send_signal(signal.SIGTERM)
        assert serving.wait(20) == 0
    assert first.startswith("Listening on http://")
    assert "aiohttp" in log.read_text()
    assert re.findall(r"\| +((?:PySide6|shiboken6|pyqtgraph)\S*)", log.read_text()) == []


def mirrored(path: Path) -> Path:
    """Where the tests of a source file stand: tests/ mirrors the package."""
    inside = path if path.parts[0] == "packaging" else path.relative_to("factory_desktop")
    if inside.parts[:3] == ("store", "migrations", "versions"):
        # Migrations are tested as one chain, from the first to the last.
        inside = Path("store", "migrations.py")
    return Path("tests", inside.with_name(f"test_{inside.name}"))


def test_that_every_source_file_has_a_test_file() -> None:
    tested = [path for path in SOURCES if path.parts[0] != "tests" and path.name != "__init__.py"]
    missing = [
        path.as_posix()
        for path in tested
        if not (CHECKOUT / mirrored(path)).exists() and path.as_posix() not in NO_TEST_OF_THEIR_OWN
    ]
    assert missing == [], "\n".join(missing)


def test_that_every_exemption_is_still_of_a_file() -> None:
    assert [name for name in NO_TEST_OF_THEIR_OWN if not (CHECKOUT / name).exists()] == []


def test_that_no_file_is_longer_than_300_lines() -> None:
    lengths = {path: len((CHECKOUT / path).read_text("utf-8").splitlines()) for path in SOURCES}
    assert {path: length for path, length in lengths.items() if length > 300} == {}


def test_that_no_function_is_longer_than_50_lines() -> None:
    lengths = dict(pair for path in SOURCES for pair in functions(path))
    assert {name: length for name, length in lengths.items() if length > 50} == {}


def test_that_the_functions_of_the_program_are_short() -> None:
    lengths = [length for path in PACKAGE for _name, length in functions(path)]
    assert median(lengths) < 9


def test_that_no_module_has_a_name_that_says_nothing() -> None:
    names = {part for path in SOURCES for part in (*path.parts[:-1], path.stem)}
    assert [name for name in sorted(names) if VAGUE_NAMES.fullmatch(name)] == []


def test_that_no_registry_is_named() -> None:
    assert found(REGISTRY_HOSTS) == []


def test_that_no_path_of_a_machine_is_named() -> None:
    assert found(MACHINE_PATHS) == []
