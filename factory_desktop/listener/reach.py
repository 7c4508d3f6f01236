"""Reach: who can reach a socket of ours, and what is asked of them."""

import ssl
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reach:
    """This computer alone, as it stands: nothing is encrypted and nobody needs a key."""

    network: bool = False
    """Whether others on the network can reach it: each needs a key then."""
    tls: ssl.SSLContext | None = None
    """Encrypts; without it only keys of cameras open anything to the network."""
    certificates: bool = False
    """Whether `tls` asks who comes for a certificate: then it has to be of the key's camera."""
    only: frozenset[str] | None = None
    """The addresses that are let in; None lets in all."""

    @property
    def in_the_clear(self) -> bool:
        """Whether whoever listens on the network can read along."""
        return self.network and self.tls is None

    def admits(self, address: str) -> bool:
        """Say whether connections from an address are taken at all."""
        return self.only is None or address in self.only


HERE = Reach()
"""The door for what runs on this computer."""
