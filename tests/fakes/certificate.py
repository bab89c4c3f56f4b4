"""A certificate for this machine's own address or for names, that only who is told to will trust."""

import datetime as dt
import ipaddress
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


def make_authority(folder: Path, *names: str) -> tuple[Path, Path]:
    """Write an authority's certificate, and a key with what it vouches for: some names, by that authority alone.

    Gives where both are: what to trust, and what to prove oneself with.
    """
    now = dt.datetime.now(dt.UTC)
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(2)]
    authority = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "a company's authority")])
    made = []
    for key, owner, is_authority in zip(
        keys,
        (authority, x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0])])),
        (True, False),
        strict=True,
    ):
        builder = (
            x509.CertificateBuilder()
            .subject_name(owner)
            .issuer_name(authority)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(days=1))
            .not_valid_after(now + dt.timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(keys[0].public_key()), critical=False)
        )
        if not is_authority:
            told = x509.SubjectAlternativeName([x509.DNSName(name) for name in names])
            builder = builder.add_extension(told, critical=False)
        made.append(builder.sign(keys[0], hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    trusted, proof = folder / "authority.pem", folder / "proof.pem"
    trusted.write_bytes(made[0])
    plain = serialization.NoEncryption()
    pem = keys[1].private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    proof.write_bytes(pem + made[1])
    return trusted, proof


def make_certificate(folder: Path, *names: str) -> Path:
    """Write a key and its own certificate, for 127.0.0.1 or for some names, into one file, and say where."""
    key = ec.generate_private_key(ec.SECP256R1())
    owner = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0] if names else "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    told: list[x509.GeneralName] = [x509.DNSName(name) for name in names]
    told = told or [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(owner)
        .issuer_name(owner)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(told), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "service.pem"
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    path.write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    return path
