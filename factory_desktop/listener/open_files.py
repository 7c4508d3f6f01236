"""Open files: how many connections the system lets this program have."""

import logging
import sys

log = logging.getLogger(__name__)

RESERVED = 256
"""Files for all else: the store and its readers, the window, connections just taken or refused."""


def room_for(connections: int) -> int:
    """Return how many of so many connections can be had; asks the system for more if need be.

    Beyond its limit not even the store could open a file any more.
    """
    if sys.platform == "win32":  # sockets are no files there
        return connections
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + RESERVED
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return connections
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    except (OSError, ValueError):  # the system may have yet another limit
        most = soft
    there = max(1, most - RESERVED)
    if there < connections:
        log.warning("The limit of open files leaves room for %d connections only.", there)
    return min(there, connections)
