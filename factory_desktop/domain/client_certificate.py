"""ClientCertificate: what a camera shows besides its key, where that is asked for."""

from dataclasses import dataclass
from pathlib import Path

from factory_desktop.domain.audit_line import Disclosure


@dataclass(frozen=True, slots=True)
class ClientCertificate:
    """A wish for one, with the private key that belongs to it, in a file to be carried away."""

    file: Path
    camera_id: str | None
    """The camera whose key it goes with; None for an admin's."""


@dataclass(frozen=True, slots=True)
class CertificateState:
    """How a wish has ended."""

    wanted: ClientCertificate
    problem: str | None = None
    """A sentence saying why there is no file; None where there is."""


def made_for(camera_id: str | None) -> Disclosure:
    """Return what the audit trail is told of one; None is an admin's."""
    return Disclosure("certificate-made", (("camera", camera_id or ""),))
