import re
from pathlib import Path

import pytest

import factory_desktop
from factory_desktop.domain.audit_line import AuditLine, AuditTrail, Misfit
from factory_desktop.models import audit_text
from tests.snapshots import NOW

PACKAGE = Path(factory_desktop.__file__).parent
NOTED = re.compile(
    r"(?:audit\.|\b_)note\(\s*transaction,\s*\"([\w-]+)\"|[Dd]isclos(?:e|ure)\(\s*\"([\w-]+)\""
)


def test_that_every_action_that_leaves_a_line_has_words() -> None:
    found = {
        one or other
        for file in PACKAGE.rglob("*.py")
        for one, other in NOTED.findall(file.read_text("utf-8"))
    }
    assert {
        "worker-added",
        "Import",
        "report-saved",
        "data-exported",
        "key-made",
        "Discard",
    } <= found
    assert [action for action in sorted(found) if audit_text.what(action) == action] == []


def test_that_the_details_are_whole_and_in_one_line() -> None:
    line = AuditLine(1, NOW, "api", "note-written", '{"before":null,"after":{"text":"a\\nb"}}')
    assert audit_text.details(line) == 'after: {"text":"a\\nb"}'
    assert audit_text.in_full(line).startswith("1  Note written\n\n{\n")


@pytest.mark.parametrize(
    ("misfit", "words"),
    [
        (None, "1,204 lines in all, and each fits the one before it: none was changed."),
        (Misfit(7), "Line 7 does not fit: it or one before it was changed or taken out."),
        (Misfit(8, missing=True), "Line 8 is missing, and maybe others after it."),
    ],
)
def test_that_the_verdict_names_the_line(misfit: Misfit | None, words: str) -> None:
    assert audit_text.verdict(AuditTrail((), 1204, misfit)) == words


def test_that_who_did_it_over_http_is_told_by_the_end_of_the_key() -> None:
    assert audit_text.who("api") == "API"
    assert audit_text.who("api …AbCd") == "API …AbCd"
    assert audit_text.who("") == "–"
