"""Access: which key was shown, and whether it opens what is asked for."""

from collections.abc import Callable
from datetime import datetime
from typing import NoReturn

from aiohttp import hdrs, web

from factory_desktop.domain import access
from factory_desktop.domain.access import Grant, KeyRing
from factory_desktop.domain.event import sent_by
from factory_desktop.listener.bad_keys import BadKeys
from factory_desktop.listener.caller import connection_of, neighborhood
from factory_desktop.listener.dispatcher import API
from factory_desktop.listener.intake import Items
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.reach import HERE, Reach
from factory_desktop.listener.route import Scope

CAMERA = web.RequestKey("camera", str)
"""The id of the camera whose key was shown; it counts, whatever the body says."""
_BEARER = "Bearer "
_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="factory-desktop"'}
_OF_CAMERAS: frozenset[Scope] = frozenset({"open", "events"})
_OF_CODES: frozenset[Scope] = frozenset({"open", "pairing"})


class Access:
    """Checks a request's key against the scope of its route.

    On this computer nobody needs a key, but one that is shown has to be right: a camera that
    is set up with a wrong one would else be surprised on the network.
    """

    def __init__(
        self, keys: Callable[[], KeyRing], now: Callable[[], datetime], reach: Reach = HERE
    ) -> None:
        self._keys, self._now, self._reach = keys, now, reach
        self._bad = BadKeys()

    def recognize(self, request: web.BaseRequest) -> Grant | None:
        """Return what the key opens that is shown; None where there is no right one."""
        shown = request.headers.get(hdrs.AUTHORIZATION)
        key = key_in(shown) if shown else ""
        grant = self._keys().find(key, self._now()) if key else None
        if grant is not None and grant.scope is access.Scope.PAIRING and self._wait(request):
            return None  # a code is short enough to be guessed, given tries without end
        return grant

    def check(self, request: web.BaseRequest, scope: Scope, grant: Grant | None) -> None:
        """Raise ProblemError unless the request, recognized as this, may do what is in a scope."""
        self._check_there(scope, grant)
        if hdrs.AUTHORIZATION not in request.headers:
            self._check_stranger(request, scope)
            return
        if grant is None:
            self._refuse_key(request)
        self._check_way(request, grant)
        if grant.scope is access.Scope.PAIRING:
            if scope not in _OF_CODES:
                raise ProblemError("wrong-scope", "A code gets a camera its key, and no more.")
        elif scope == "pairing":
            raise ProblemError("wrong-scope", "A camera is paired with a code, not with a key.")
        elif grant.scope is access.Scope.CAMERA:
            if scope not in _OF_CAMERAS:
                raise ProblemError("wrong-scope", "The key of a camera sends events, and no more.")
            if grant.camera_id is not None:
                request[CAMERA] = grant.camera_id

    def _check_there(self, scope: Scope, grant: Grant | None) -> None:
        """Raise ProblemError as where there is no such route, for what is none on the network."""
        if self._reach.network:
            of_camera = grant is not None and grant.scope is access.Scope.CAMERA
            if scope == "local" or (scope == "manage" and of_camera):
                raise ProblemError("not-found", "Nothing is at this address.")

    def _check_stranger(self, request: web.BaseRequest, scope: Scope) -> None:
        if scope == "pairing":
            raise _unknown("Show a code: Authorization: Bearer CODE.")
        if self._reach.network:
            if scope != "open":
                raise _unknown("Show a key: Authorization: Bearer KEY.")
            # Else strangers could hold every place with bodies that do not come.
            connection_of(request).is_spare = True

    def _check_way(self, request: web.BaseRequest, grant: Grant) -> None:
        """Raise ProblemError unless a key may be shown over this connection."""
        if self._reach.in_the_clear and grant.scope is not access.Scope.CAMERA:
            raise ProblemError(
                "wrong-scope", "Only keys of cameras open anything where nothing is encrypted."
            )
        named = access.certified_as(grant.camera_id)
        if self._reach.certificates and named_in_certificate(request) != named:
            raise ProblemError("wrong-certificate", "Show the certificate that goes with this key.")

    def _wait(self, request: web.BaseRequest) -> int:
        return self._bad.wait(neighborhood(request.remote or ""))

    def _refuse_key(self, request: web.BaseRequest) -> NoReturn:
        """Raise ProblemError for a wrong key, and soon for all of this address.

        Right keys go on opening meanwhile: nobody guesses 256 bits, and another camera behind the
        address has done nothing wrong.
        """
        wait = self._wait(request)
        if wait:
            raise ProblemError(
                "too-many-keys",
                "Too many wrong keys came from this address.",
                headers={"Retry-After": str(wait)},
                close=True,
            )
        self._bad.note(neighborhood(request.remote or ""))
        raise _unknown("This key opens nothing.")


def named_in_certificate(request: web.BaseRequest) -> str:
    """Return whom the client's certificate names; "" where it showed none."""
    wire = request.transport
    shown = wire.get_extra_info("peercert") if wire is not None else None
    parts = (part for group in (shown or {}).get("subject", ()) for part in group)
    return next((value for kind, value in parts if kind == "commonName"), "")


def payer_by(grant: Grant) -> str:
    """Name who pays for what a key is shown with; no address has a space."""
    return f"{grant.scope.value} {grant.camera_id or ''}"


def shown_by(request: web.BaseRequest, grant: Grant | None) -> str:
    """Name who asks, for the audit trail: by the end of a key, as the list of keys does."""
    if grant is None or grant.scope is access.Scope.PAIRING:
        return API
    return f"{API} …{access.tail(key_in(request.headers[hdrs.AUTHORIZATION]))}"


def key_in(shown: str) -> str:
    """Return the key or code in the header `Authorization`; "" where there is none."""
    scheme, key = shown[: len(_BEARER)], shown[len(_BEARER) :].strip()
    return key if scheme.lower() == _BEARER.lower() else ""


def sender_of(request: web.BaseRequest) -> str:
    """Return the id of the camera whose key was shown; "" where none was."""
    camera_id: str = request.get(CAMERA, "")
    return camera_id


def of_camera(request: web.BaseRequest, items: Items) -> Items:
    """Say that events are of the camera whose key was shown, whatever they say themselves."""
    sender = sender_of(request)
    return tuple([sent_by(item, sender) for item in items]) if sender else items


def _unknown(detail: str) -> ProblemError:
    return ProblemError("unauthorized", detail, headers=_CHALLENGE)
