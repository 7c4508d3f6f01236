"""Guard: who may come in at all, asked before anything else.

A web page that a person at this computer happens to open must be able to do nothing: it
can make the browser send requests here, but not without telling its Origin, not with a
Host of ours from a name of its own, and not with a JSON body unless asked first, which is
never answered.
"""

from collections.abc import Sequence

from aiohttp import hdrs, web

from factory_desktop.listener.problem import ProblemError

SEC_FETCH_SITE = "Sec-Fetch-Site"
_OURS = frozenset({"same-origin", "none"})
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_JSON = frozenset({"application/json", "application/json; charset=utf-8"})
_CHUNKED = ("chunked",)
_IDENTITY = ("identity",)


class Guard:
    """Knows the addresses under which this program is meant."""

    def __init__(
        self, port: int, names: Sequence[str] = _LOOPBACK, *, encrypted: bool = False
    ) -> None:
        """`names` are what may stand before the port in a Host header."""
        self._scheme, usual = ("https", 443) if encrypted else ("http", 80)
        hosts = [f"{name.lower()}:{port}" for name in names]
        if port == usual:
            hosts += [name.lower() for name in names]
        self._origins = {host: f"{self._scheme}://{host}" for host in hosts}

    def check(self, request: web.BaseRequest) -> None:
        """Raise ProblemError unless the request is meant for us and comes from no other site."""
        headers = request.headers
        ours = self._origins.get(self._host(request))
        if ours is None:
            raise ProblemError("foreign-host", "Ask for the address that the program shows.")
        if (hdrs.ORIGIN in headers and set(headers.getall(hdrs.ORIGIN)) != {ours}) or (
            SEC_FETCH_SITE in headers and not _OURS.issuperset(headers.getall(SEC_FETCH_SITE))
        ):
            raise ProblemError("foreign-origin", "Only pages of this program itself may ask.")
        if request.body_exists:
            self._check_body(request)

    def _host(self, request: web.BaseRequest) -> str:
        target = request.raw_path
        if not target.startswith("/") and "://" in target:
            # The target names the host then, and the header does not count (RFC 9112, 3.2.2).
            scheme, _, rest = target.partition("://")
            return rest.partition("/")[0].lower() if scheme.lower() == self._scheme else ""
        host = request.headers.get(hdrs.HOST)
        if host is None:
            raise ProblemError("bad-request", "A Host header is needed.", close=True)
        return host.lower()

    def _check_body(self, request: web.BaseRequest) -> None:
        headers = request.headers
        if (
            ",".join(headers.getall(hdrs.CONTENT_ENCODING, _IDENTITY)).lower() != "identity"
            or ",".join(headers.getall(hdrs.TRANSFER_ENCODING, _CHUNKED)).lower() != "chunked"
        ):
            raise ProblemError(
                "unsupported-encoding",
                "Send the body as it is: no Content-Encoding, no Transfer-Encoding but chunked.",
                headers={"Accept-Encoding": "identity"},
                close=True,
            )
        kind = headers.get(hdrs.CONTENT_TYPE, "")
        if kind not in _JSON and not _is_json(kind):
            raise ProblemError(
                "unsupported-type",
                "Send it with Content-Type: application/json.",
                headers={"Accept": "application/json"},
                close=True,
            )


def _is_json(kind: str) -> bool:
    """Whether a media type is JSON, however it is spelled; a charset may only be UTF-8."""
    media, *parameters = (part.strip().lower() for part in kind.split(";"))
    charsets = [part.partition("=")[2].strip('" ') for part in parameters if "charset" in part]
    return media == "application/json" and all(charset == "utf-8" for charset in charsets)
