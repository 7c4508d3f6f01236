from pathlib import Path

import pytest

from factory_desktop.domain.errors import UsageError
from factory_desktop.domain.settings import Settings
from factory_desktop.store.place import find


def test_that_the_store_lies_in_the_data_folder(tmp_path: Path) -> None:
    place = find(Settings(data_dir=tmp_path))
    assert place.file == tmp_path / "factory.db"
    assert place.backups == tmp_path / "backups"


def test_that_stores_of_the_same_name_have_folders_of_their_own(tmp_path: Path) -> None:
    stores = [tmp_path / folder / "factory.db" for folder in ("data", "a", "b")]
    places = [find(Settings(database=str(one), data_dir=tmp_path / "data")) for one in stores]
    assert len({one.backups for one in places}) == 3
    assert places[0].backups == tmp_path / "data" / "backups"


def test_that_without_a_folder_the_platforms_is_taken() -> None:
    place = find(Settings())
    assert place.file.is_absolute()
    assert "Factory Desktop" in str(place.data_dir)


@pytest.mark.parametrize("form", ["{}", "sqlite:///{}"])
def test_that_a_database_is_a_path_or_a_sqlite_url(tmp_path: Path, form: str) -> None:
    wanted = tmp_path / "plant.db"
    place = find(Settings(database=form.format(wanted), data_dir=tmp_path / "data"))
    assert place.file == wanted
    assert place.backups.parent == tmp_path / "data" / "backups"
    assert place.backups.name.startswith("plant-")


@pytest.mark.parametrize("form", ["plant.db", "sqlite:///plant.db"])
def test_that_a_relative_path_is_from_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find(Settings(database=form)).file == tmp_path / "plant.db"


@pytest.mark.parametrize("url", ["postgresql://host/plant", "mysql+pymysql://u:secret@host/x"])
def test_that_another_kind_of_database_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(UsageError, match="cannot be used yet") as refused:
        find(Settings(database=url))
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("nothing", ["", ":memory:", "sqlite:///", "sqlite:///:memory:"])
def test_that_a_store_in_memory_is_refused(nothing: str) -> None:
    with pytest.raises(UsageError, match="needs a file"):
        find(Settings(database=nothing))


def test_that_a_path_that_no_file_can_have_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a path that can be used"):
        find(Settings(data_dir=tmp_path, database=str(tmp_path / ("x" * 300))))
