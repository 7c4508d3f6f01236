import json
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.backend.files.json_file import JsonFile
from factory_desktop.domain.export import FileForm, FileKind
from factory_desktop.domain.sheet import Field

ZONE = ZoneInfo("Europe/Tallinn")
FORM = FileForm(FileKind.JSON, ZONE)


def test_that_tables_are_lists_of_objects(tmp_path: Path) -> None:
    file = JsonFile(tmp_path / "a.json", FORM)
    file.begin("times", (Field("at"), Field("length"), Field("words")))
    file.add((datetime(2026, 1, 22, 10, tzinfo=ZONE), timedelta(minutes=1), '"ä"\n'))
    file.add((None, None, "=1"))
    file.begin("nothing", (Field("at"),))
    file.close()
    assert json.loads((tmp_path / "a.json").read_text("utf-8")) == {
        "times": [
            {"at": "2026-01-22T08:00:00Z", "length": 60.0, "words": '"ä"\n'},
            {"words": "=1"},
        ],
        "nothing": [],
    }


def test_that_no_table_at_all_is_json_too(tmp_path: Path) -> None:
    JsonFile(tmp_path / "a.json", FORM).close()
    assert json.loads((tmp_path / "a.json").read_text("utf-8")) == {}
    JsonFile(tmp_path / "b.json", FORM).drop()
