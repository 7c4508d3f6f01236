"""Access keys: made and revoked by whoever runs this computer, and by nobody on the network."""

import asyncio
import logging

from aiohttp import web

from factory_desktop.domain.access import MakeKey, RevokeKey, certified_as
from factory_desktop.domain.client_certificate import made_for
from factory_desktop.listener.body import read_form
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.keys import CertificateOut, KeyIn, KeyOut, Revoked
from factory_desktop.store.audit import WriteDisclosure

log = logging.getLogger(__name__)


async def post_key(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Make a key for a camera or an admin."""
    asked = await read_form(request, KeyIn, optional=True)
    made = await desk.operate(MakeKey(asked.camera_id))
    return reply(KeyOut(made.key, asked.camera_id), 201)


async def delete_key(desk: Desk, _request: web.BaseRequest, number: str) -> web.Response:
    """Let a key open nothing any more."""
    if not number.isdecimal() or not number.isascii():
        raise ProblemError("not-found", "No key has this number.")
    await desk.operate(RevokeKey(int(number)))
    return reply(Revoked("Key revoked"))


async def post_certificate(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Make a certificate that goes with the keys of a camera or an admin."""
    # What makes certificates takes time to load, and most have no use for it.
    from factory_desktop.listener.certificates import Certificates

    asked = await read_form(request, KeyIn, optional=True)
    dispatcher = desk.dispatcher
    certificates = Certificates.beside(dispatcher.place)
    name, now = certified_as(asked.camera_id), dispatcher.clock.now()
    try:
        made = await asyncio.to_thread(certificates.certify_client, name, now)
    except (OSError, ValueError) as error:
        log.warning("No certificate can be made: %s", error)
        raise ProblemError("unavailable", "The authority's files cannot be used now.") from error
    await dispatcher.write(WriteDisclosure(made_for(asked.camera_id)))
    return reply(CertificateOut(made.decode(), asked.camera_id), 201)
