"""Pairing: a camera that shows its code gets a key of its own."""

from aiohttp import hdrs, web

from factory_desktop.domain.errors import RosterError
from factory_desktop.listener.access import key_in
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.pairing import PairedOut
from factory_desktop.store.access_keys import Pair


async def post_pairing(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Use up the code that is shown in the place of a key, and give the camera its key, once."""
    command = Pair(key_in(request.headers[hdrs.AUTHORIZATION]))
    try:
        camera_id, key = await desk.dispatcher.write(command)
    except RosterError as error:
        # It was right when the request came: another has used it since.
        raise ProblemError("unauthorized", str(error)) from None
    return reply(PairedOut(camera_id, key), 201)
