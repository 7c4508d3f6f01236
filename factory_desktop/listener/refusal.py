"""Refusal: what is wrong with a value that was sent, said without repeating it."""

import re
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import Struct, ValidationError

from factory_desktop.domain.event import ID_PATTERN, Rejection
from factory_desktop.domain.sentence import Sentence

_FIELD = re.compile(r".* - at `\$\.(\w+)[^`]*`$", re.DOTALL)
_ID_WORDS = "Letters, digits and . _ : -, 1 to 50, beginning with a letter or digit."
_MISSING = re.compile(r"Object missing required field `(\w+)`$")


def refusal(error: ValidationError, form: type[Struct]) -> Rejection:
    """Turn msgspec's message, which may hold what was sent, into pointer and sentence."""
    message = str(error)
    if missing := _MISSING.match(message):
        return _about(missing[1], form, "is missing")
    if wrong := _FIELD.match(message):
        return _about(wrong[1], form, "is not as it must be")
    return Rejection("invalid", "", Sentence("A JSON object is needed."))


def _about(field: str, form: type[Struct], what: str) -> Rejection:
    words = _descriptions(form)
    if field not in words:
        return Rejection(
            "invalid", "", Sentence("A JSON object with the documented fields is needed.")
        )
    return Rejection("invalid", f"/{field}", f"{field} {what}. {words[field]}".rstrip())


@lru_cache
def _descriptions(form: type[Struct]) -> dict[str, str]:
    schema: dict[str, Any] = msgspec.json.schema(form)["$defs"][form.__name__]
    return {
        name: f"{field.get('description', '')} {_allowed(field)}".strip()
        for name, field in schema["properties"].items()
    }


def _allowed(field: dict[str, Any]) -> str:
    """Say which values a field takes, where its description leaves that to the schema."""
    if "enum" in field:
        return f"Allowed: {', '.join(field['enum'])}."
    if any(choice.get("pattern") == ID_PATTERN for choice in (field, *field.get("anyOf", ()))):
        return _ID_WORDS
    return ""
