from pathlib import Path

from factory_desktop.domain.client_certificate import CertificateState, ClientCertificate


def test_that_a_wish_that_came_true_has_no_problem() -> None:
    wanted = ClientCertificate(Path("a.pem"), "CAM-1")
    assert CertificateState(wanted).problem is None
    assert CertificateState(wanted) == CertificateState(ClientCertificate(Path("a.pem"), "CAM-1"))
