import socket
import ssl
import stat
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from factory_desktop.listener.certificates import Certificates, Identity

NOW = datetime.now(UTC).replace(microsecond=0)
ADDRESS = "127.0.0.1"
DAY = timedelta(days=1)


def identity(folder: Path, address: str = ADDRESS, now: datetime = NOW) -> Identity:
    return Certificates(folder / "tls").identify(address, now)


def certificate(folder: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate((folder / "tls" / "listener.pem").read_bytes())


def shake_hands(ours: ssl.SSLContext, theirs: ssl.SSLContext) -> str | None:
    """Connect over a real socket; returns the version that was agreed on."""
    with socket.create_server((ADDRESS, 0)) as server:

        def answer() -> None:
            plain, _ = server.accept()
            try:
                with ours.wrap_socket(plain, server_side=True) as secure:
                    secure.recv(1)
            except (ssl.SSLError, OSError):
                plain.close()

        thread = threading.Thread(target=answer)
        thread.start()
        try:
            plain = socket.create_connection(server.getsockname(), timeout=10)
            with plain, theirs.wrap_socket(plain, server_hostname=ADDRESS) as secure:
                return secure.version()
        finally:
            thread.join(10)


def test_that_who_trusts_the_authority_knows_us_and_nobody_else_does(tmp_path: Path) -> None:
    mine, other = identity(tmp_path / "a"), identity(tmp_path / "b")
    trusting = ssl.create_default_context(cafile=mine.authority)
    assert shake_hands(mine.context, trusting) == "TLSv1.3"
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(other.context, trusting)
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(mine.context, ssl.create_default_context())


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_that_nothing_older_than_1_2_is_spoken(tmp_path: Path) -> None:
    mine = identity(tmp_path)
    old = ssl.create_default_context(cafile=mine.authority)
    old.set_ciphers("ALL:@SECLEVEL=0")
    old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises((ssl.SSLError, ConnectionError)):
        shake_hands(mine.context, old)


def test_that_the_same_is_shown_again_and_keys_are_read_by_us_alone(tmp_path: Path) -> None:
    first, before = identity(tmp_path), certificate(tmp_path)
    second = identity(tmp_path, now=NOW + 300 * DAY)
    assert second.fingerprint == first.fingerprint
    assert certificate(tmp_path) == before
    folder = tmp_path / "tls"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for key in ("ca.key", "listener.key"):
        assert stat.S_IMODE((folder / key).stat().st_mode) == 0o600
    assert not list(folder.glob("*.new"))


def test_that_it_is_renewed_in_time_under_the_same_authority(tmp_path: Path) -> None:
    first = identity(tmp_path)
    later = identity(tmp_path, now=NOW + 368 * DAY)
    assert later.fingerprint == first.fingerprint
    assert later.ends_at - NOW > 700 * DAY


def test_that_another_address_has_another_certificate(tmp_path: Path) -> None:
    identity(tmp_path)
    identity(tmp_path, "192.168.1.20")
    names = certificate(tmp_path).extensions.get_extension_for_class(x509.SubjectAlternativeName)
    assert [str(one) for one in names.value.get_values_for_type(x509.IPAddress)] == ["192.168.1.20"]


def test_that_an_authority_that_is_about_to_end_is_made_anew(tmp_path: Path) -> None:
    first = identity(tmp_path)
    assert identity(tmp_path, now=NOW + 3500 * DAY).fingerprint != first.fingerprint


def test_that_the_fingerprint_is_that_of_the_file(tmp_path: Path) -> None:
    mine = identity(tmp_path)
    kept = x509.load_pem_x509_certificate(mine.authority.read_bytes())
    assert mine.fingerprint == kept.fingerprint(hashes.SHA256()).hex(":").upper()


def test_that_a_damaged_file_is_told(tmp_path: Path) -> None:
    identity(tmp_path)
    (tmp_path / "tls" / "ca.pem").write_text("nothing")
    with pytest.raises(ValueError, match="PEM"):
        identity(tmp_path)


@pytest.mark.parametrize("name", ["listener", "ca"])
def test_that_a_key_of_another_certificate_is_made_anew(tmp_path: Path, name: str) -> None:
    identity(tmp_path)
    identity(tmp_path / "other")
    (tmp_path / "other" / "tls" / f"{name}.key").replace(tmp_path / "tls" / f"{name}.key")
    again = identity(tmp_path)
    trusting = ssl.create_default_context(cafile=again.authority)
    assert shake_hands(again.context, trusting) == "TLSv1.3"


@pytest.mark.skipif(sys.platform == "win32", reason="modes are another matter there")
def test_that_a_folder_that_was_open_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "tls"
    folder.mkdir()
    folder.chmod(0o777)
    identity(tmp_path)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
