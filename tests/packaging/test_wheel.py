"""The resources reach a wheel and an editable install from one place."""

import importlib.util
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
FIND = "from factory_desktop.domain.resources import resource; print(resource('style'))"


def build(kind: str, folder: Path) -> Path:
    subprocess.run(
        [sys.executable, "-c", f"import hatchling.build as b; b.build_{kind}({str(folder)!r})"],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def files(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def install(wheel: Path, folder: Path) -> Path:
    """Install without dependencies into an environment of its own; give back its Python."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if importlib.util.find_spec("pip"):
        installer = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-index"]
    else:
        installer = [shutil.which("uv") or "uv", "pip", "install", "--python", str(python)]
    subprocess.run([*installer, "--no-deps", wheel], check=True, capture_output=True)
    return python


def found_by(python: Path, elsewhere: Path) -> Path:
    answer = subprocess.run(
        [python, "-c", FIND], cwd=elsewhere, check=True, capture_output=True, text=True
    )
    return Path(answer.stdout.strip())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", tmp_path_factory.mktemp("wheel"))


def test_that_the_wheel_carries_every_resource_once(wheel: Path) -> None:
    resources = [path for path in (CHECKOUT / "resources").rglob("*") if path.is_file()]
    wanted = {f"factory_desktop/{path.relative_to(CHECKOUT).as_posix()}" for path in resources}
    assert wanted
    assert wanted <= files(wheel)
    assert not [path for path in files(wheel) if path.startswith("resources/")]


def test_that_an_installed_wheel_finds_its_resources_inside_itself(
    wheel: Path, tmp_path: Path
) -> None:
    python = install(wheel, tmp_path / "venv")
    path = found_by(python, tmp_path)
    assert tmp_path / "venv" in path.parents
    assert path.parent.parent.name == "factory_desktop"


def test_that_an_editable_install_reads_the_checkout_and_copies_nothing(tmp_path: Path) -> None:
    editable = build("editable", tmp_path)
    assert [path for path in files(editable) if "dist-info" not in path] == ["_factory_desktop.pth"]
    python = install(editable, tmp_path / "venv")
    assert found_by(python, tmp_path) == CHECKOUT / "resources" / "style"
