import errno
import socket
import ssl

import pytest

from factory_desktop.backend.why_not import why_not
from factory_desktop.domain.listening import Whom

SUFFERERS = {
    Whom.HERE: "Cameras cannot send",
    Whom.NETWORK: "Cameras on the network cannot send",
    Whom.PLAIN: "Old cameras without encryption cannot send",
}


@pytest.mark.parametrize("whom", Whom)
def test_that_a_taken_port_says_who_suffers_from_it_and_what_is_free(whom: Whom) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        found = why_not("127.0.0.1", port, OSError(errno.EADDRINUSE, "in use"), whom)
    said = f"Port {port} is in use by another program. {SUFFERERS[whom]}."
    assert (found.problem, found.taken_port) == (said, port)
    assert found.free_port is not None
    assert found.free_port > port


@pytest.mark.parametrize("whom", Whom)
def test_that_another_reason_stands_in_the_words(whom: Whom) -> None:
    found = why_not("192.0.2.1", 9, ssl.SSLError("damaged"), whom)
    begins = f"{SUFFERERS[whom]}: 192.0.2.1 port 9 cannot be listened on ("
    assert (found.problem or "").startswith(begins)
    assert found.taken_port is None
