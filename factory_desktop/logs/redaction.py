"""Redaction: keys and tokens never come into a log, whoever wrote them into a text."""

import re

HIDDEN = "[hidden]"

_PATTERNS = (
    # Whatever follows the header's name in its line, with or without the quotes of a dict.
    (re.compile(r"(authorization[\"']?\s*[:=]\s*[\"']?)[^\r\n]+", re.IGNORECASE), rf"\1{HIDDEN}"),
    (re.compile(r"\b(bearer\s+)[^\s\"',;]+", re.IGNORECASE), rf"\1{HIDDEN}"),
    (
        re.compile(
            r"((?:api[-_]?key|access[-_]?token|password|secret|token)[\"']?\s*[:=]\s*[\"']?)[^\s\"',;&]+",
            re.IGNORECASE,
        ),
        rf"\1{HIDDEN}",
    ),
    # Whoever signs in by an address writes the password into it.
    (re.compile(r"(://)[^/@\s]+@"), rf"\1{HIDDEN}@"),
    # 32 random bytes in base64url: keys as they are made for cameras.
    (re.compile(r"[A-Za-z0-9_-]{43,}"), HIDDEN),
)


def redacted(text: str) -> str:
    """Return the text with everything hidden that may be a key."""
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text
