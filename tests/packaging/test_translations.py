"""Every text of the program in German and Spanish, as the program loads it."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import translations
from factory_desktop.domain.resources import resource
from factory_desktop.views.actions import MENUS
from factory_desktop.views.menus.entry import Menu

pytest.importorskip("PySide6")

FILES = {
    language: translations.FOLDER / f"factory-desktop_{language}.ts"
    for language in translations.LANGUAGES
}
Known = dict[tuple[str, str], str]

SAMPLE = """
from functools import partial
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from factory_desktop.views.menus.entry import marked as _

tr = partial(QCoreApplication.translate, "named")
ENTRY = _("&Open")


def marked_here(words):
    return str(QT_TRANSLATE_NOOP("here", words))


class Page(QWidget):
    def show(self):
        self.tr("A page")
        tr("Named")
        marked_here("Here")
        Sentence("The disk of {name} is full.", name="a")
        QCoreApplication.translate("other", "Other")
        self.setObjectName("no text")
"""


def known(language: str) -> Known:
    root = ET.parse(FILES[language]).getroot()  # noqa: S314 - our own file
    return {
        (str(context.findtext("name")), str(message.findtext("source"))): str(
            message.findtext("translation") or ""
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(params=translations.LANGUAGES)
def texts(request: pytest.FixtureRequest) -> Known:
    return known(request.param)


def menus(menu: Menu) -> Iterator[Menu]:
    yield menu
    for item in menu.items:
        if isinstance(item, Menu):
            yield from menus(item)


def key_of(text: str) -> str:
    found = re.search("&([^&])", text)
    return found[1].lower() if found else ""


def test_that_every_way_to_mark_a_text_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "factory_desktop").mkdir()
    (tmp_path / "factory_desktop" / "page.py").write_text(SAMPLE)
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    assert translations.collect() == {
        "Page": ["A page"],
        "actions": ["&Open"],
        "here": ["Here"],
        "named": ["Named"],
        "other": ["Other"],
        "sentences": ["The disk of {name} is full."],
    }


def test_that_the_files_hold_the_texts_of_the_program(texts: Known) -> None:
    said = {(context, text) for context, ones in translations.collect().items() for text in ones}
    assert said - texts.keys() == set(), "run: python3 packaging/translations.py"
    assert texts.keys() - said == set(), "run: python3 packaging/translations.py"


def test_that_every_text_is_translated(texts: Known) -> None:
    assert [source for source, translation in texts.items() if not translation.strip()] == []


def test_that_what_is_put_into_a_text_stays_the_same(texts: Known) -> None:
    names = re.compile(r"\{\w+\}")
    wrong = [
        (source, translation)
        for (_, source), translation in texts.items()
        if sorted(set(names.findall(source))) != sorted(set(names.findall(translation)))
    ]
    assert wrong == []


def test_that_a_text_has_a_key_where_the_english_one_has(texts: Known) -> None:
    wrong = [
        (source, translation)
        for (_, source), translation in texts.items()
        if bool(key_of(source)) != bool(key_of(translation))
    ]
    assert wrong == []


def test_that_ends_and_spaces_are_those_of_the_english_text(texts: Known) -> None:
    def shape(text: str) -> tuple[bool, bool, bool, bool]:
        return text.endswith("."), text.endswith("…"), text.startswith(" "), text.endswith(" ")

    abbreviated = {"Id"}
    wrong = [
        (source, translation)
        for (_, source), translation in texts.items()
        if shape(source) != shape(translation) and source not in abbreviated
    ]
    assert wrong == []


def test_that_nobody_is_shouted_at(texts: Known) -> None:
    assert [one for one in texts.values() if "!" in one or "¡" in one] == []


@pytest.mark.parametrize("menu", [one for top in MENUS for one in menus(top)], ids=lambda m: m.name)
def test_that_no_two_entries_of_a_menu_have_the_same_key(menu: Menu, texts: Known) -> None:
    shown = [texts.get(("actions", item.text), item.text) for item in menu.items if item]
    keys = [key_of(text) for text in shown]
    assert "" not in keys
    assert sorted(set(keys)) == sorted(keys), shown


def test_that_no_two_menus_have_the_same_key(texts: Known) -> None:
    keys = [key_of(texts["actions", menu.text]) for menu in MENUS]
    assert sorted(set(keys)) == sorted(keys)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_the_program_loads_what_the_files_say(tmp_path: Path, language: str) -> None:
    fresh = tmp_path / "fresh.qm"
    translations.compiled(FILES[language], fresh)
    loaded = resource("translations") / f"factory-desktop_{language}.qm"
    assert fresh.read_bytes() == loaded.read_bytes(), "run: python3 packaging/translations.py"


def test_that_what_was_translated_is_kept_and_what_is_gone_is_dropped(tmp_path: Path) -> None:
    file = tmp_path / "a.ts"
    first = translations.merged(file, {"Page": ["Open", "Close"]}, "de")
    for message in first.iter("message"):
        found = message.find("translation")
        assert found is not None
        found.text = {"Open": "Öffnen", "Close": "Schließen"}[str(message.findtext("source"))]
    first.write(file, encoding="utf-8")
    again = translations.merged(file, {"Page": ["Open", "Print"]}, "de")
    assert [one.text for one in again.iter("source")] == ["Open", "Print"]
    assert [one.text for one in again.iter("translation")] == ["Öffnen", None]
    assert list(translations.unfinished(again)) == [("Page", "Print")]


def test_that_what_is_lacking_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "collect", lambda: {"Page": ["Open"]})
    assert translations.main() == 1
    assert "de: 1 texts, 1 not translated\n    Page: Open\n" in capsys.readouterr().out
