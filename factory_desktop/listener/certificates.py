"""Certificates: the program's own authority, and whom it certifies for the network."""

import ipaddress
import os
import socket
import ssl
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from factory_desktop.store.place import Place

_CA_LASTS = timedelta(days=3650)
_LASTS = timedelta(days=397)
"""What clients take at most."""
CLIENT_LASTS = timedelta(days=1825)
"""Of what a camera shows: it counts with the camera's key alone, which can be revoked."""
_RENEWED_BEFORE = timedelta(days=30)
_SKEW = timedelta(days=1)
"""So far behind ours a camera's clock may be."""
_ONLY_US, _FOLDER = 0o600, 0o700


@dataclass(frozen=True, slots=True)
class Identity:
    """What others on the network can tell us by."""

    context: ssl.SSLContext
    fingerprint: str
    """SHA-256 of the authority's certificate, as pairs of digits: what people compare."""
    authority: Path
    """The authority's certificate, for cameras to be given."""
    ends_at: datetime
    """When our own certificate ends; it is renewed at a start within 30 days before."""


class Certificates:
    """Keeps an authority and one certificate in a folder that nobody else may read."""

    def __init__(self, folder: Path) -> None:
        self._ca_file, self._ca_key = folder / "ca.pem", folder / "ca.key"
        self._file, self._key = folder / "listener.pem", folder / "listener.key"
        self._folder = folder

    @classmethod
    def beside(cls, place: Place) -> "Certificates":
        """Keep those of the program whose store is there."""
        return cls(place.data_dir / "tls")

    def identify(self, address: str, now: datetime, *, asks: bool = False) -> Identity:
        """Return what to show at an address, made or renewed where needed.

        With `asks` whoever comes has to show a certificate of this authority as well. Raises
        OSError where the folder cannot be used, ValueError where a file in it is damaged.
        """
        authority, signing = self._authority(now)
        mine = self._read(self._file)
        fits = mine is not None and _is_of(self._key, mine)
        if mine is None or not fits or not _serves(mine, authority, address, now):
            mine = self._certify(authority, signing, address, now)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self._file, self._key)
        if asks:
            context.load_verify_locations(self._ca_file)
            context.verify_mode = ssl.CERT_REQUIRED
        return Identity(
            context,
            authority.fingerprint(hashes.SHA256()).hex(":").upper(),
            self._ca_file,
            mine.not_valid_after_utc,
        )

    def certify_client(self, name: str, now: datetime) -> bytes:
        """Make a key and a certificate for who is called so, as one PEM file: kept nowhere.

        Raises as `identify` does.
        """
        authority, signing = self._authority(now)
        key = ec.generate_private_key(ec.SECP256R1())
        # Not beyond the authority's own end, after which nobody trusts it.
        lasts = min(CLIENT_LASTS, authority.not_valid_after_utc - now)
        client = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
        made = (
            _issued(authority, signing, _name(name), key.public_key(), now, lasts)
            .add_extension(client, critical=False)
            .sign(signing, hashes.SHA256())
        )
        return _pem_of(key) + made.public_bytes(serialization.Encoding.PEM)

    def _authority(self, now: datetime) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
        self._folder.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
        # One that was there may be open to others, who could then put their own files into it.
        self._folder.chmod(_FOLDER)
        kept = self._read(self._ca_file)
        if kept is not None and kept.not_valid_after_utc - now > _LASTS:
            key = serialization.load_pem_private_key(self._ca_key.read_bytes(), None)
            if not isinstance(key, ec.EllipticCurvePrivateKey):
                msg = "The authority's key is not of the kind that was made."
                raise ValueError(msg)
            if key.public_key() == kept.public_key():
                return kept, key
            # Cameras trust it no longer: nothing can be signed for it any more.
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name(f"Factory Desktop on {socket.gethostname()}")
        made = (
            _builder(name, name, key.public_key(), now, _CA_LASTS)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs=True), critical=True)
            .sign(key, hashes.SHA256())
        )
        _write(self._ca_key, _pem_of(key), secret=True)
        _write(self._ca_file, made.public_bytes(serialization.Encoding.PEM))
        return made, key

    def _certify(
        self,
        authority: x509.Certificate,
        signing: ec.EllipticCurvePrivateKey,
        address: str,
        now: datetime,
    ) -> x509.Certificate:
        key = ec.generate_private_key(ec.SECP256R1())
        names: list[x509.GeneralName] = [x509.IPAddress(ipaddress.ip_address(address))]
        names.append(x509.DNSName(socket.gethostname()))
        server = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
        made = (
            _issued(authority, signing, _name(address), key.public_key(), now, _LASTS)
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .add_extension(server, critical=False)
            .sign(signing, hashes.SHA256())
        )
        _write(self._key, _pem_of(key), secret=True)
        _write(self._file, made.public_bytes(serialization.Encoding.PEM))
        return made

    def _read(self, file: Path) -> x509.Certificate | None:
        return x509.load_pem_x509_certificate(file.read_bytes()) if file.exists() else None


def _is_of(file: Path, mine: x509.Certificate) -> bool:
    """Tell whether a file holds a certificate's key: an end between the two writes parts them."""
    try:
        key = serialization.load_pem_private_key(file.read_bytes(), None)
    except (OSError, ValueError):
        return False
    return key.public_key() == mine.public_key()


def _serves(
    mine: x509.Certificate, authority: x509.Certificate, address: str, now: datetime
) -> bool:
    """Tell whether a certificate is of this authority, for this address, and lasts."""
    names = mine.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    try:
        mine.verify_directly_issued_by(authority)
    except (InvalidSignature, ValueError):
        return False
    lasts = mine.not_valid_after_utc - now > _RENEWED_BEFORE
    return lasts and ipaddress.ip_address(address) in names.get_values_for_type(x509.IPAddress)


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words[:64])])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    now: datetime,
    lasts: timedelta,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SKEW)
        .not_valid_after(now + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _issued(
    authority: x509.Certificate,
    signing: ec.EllipticCurvePrivateKey,
    subject: x509.Name,
    key: ec.EllipticCurvePublicKey,
    now: datetime,
    lasts: timedelta,
) -> x509.CertificateBuilder:
    """Begin a certificate that the authority gives to another."""
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key())
    return (
        _builder(subject, authority.subject, key, now, lasts)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(issuer, critical=False)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    """Let an authority sign certificates, and a server its part of a handshake."""
    return x509.KeyUsage(
        digital_signature=not signs,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _pem_of(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def write_secret(file: Path, content: bytes) -> None:
    """Write a file that nobody else may read; raises OSError where it cannot be."""
    _write(file, content, secret=True)


def _write(file: Path, content: bytes, *, secret: bool = False) -> None:
    """Write a file beside and put it in its place, so that half of one is never read."""
    beside = file.with_name(file.name + ".new")
    beside.unlink(missing_ok=True)
    mode = _ONLY_US if secret else 0o644
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as written:
        written.write(content)
    beside.replace(file)
