"""What of the ssl module there can be without OpenSSL: names to import, contexts to configure.

TLS is the platform's here: pymode.http and pymode.tcp do it. A handshake from Python raises SSLError.
"""

import socket as _socket
from collections import namedtuple
from enum import Enum, IntEnum

OPENSSL_VERSION = "none"
OPENSSL_VERSION_INFO = (0, 0, 0, 0, 0)
OPENSSL_VERSION_NUMBER = 0

HAS_SNI = HAS_ECDH = HAS_ALPN = HAS_TLSv1_2 = HAS_TLSv1_3 = True
HAS_NPN = HAS_PSK = HAS_SSLv2 = HAS_SSLv3 = HAS_TLSv1 = HAS_TLSv1_1 = HAS_NEVER_CHECK_COMMON_NAME = False

# The values are OpenSSL's.
PROTOCOL_TLS = PROTOCOL_SSLv23 = 2
PROTOCOL_TLS_CLIENT = 16
PROTOCOL_TLS_SERVER = 17
OP_ALL = 0x80000050
OP_IGNORE_UNEXPECTED_EOF = 0x80
OP_NO_TICKET = 0x4000
OP_NO_COMPRESSION = 0x20000
OP_NO_SSLv2 = 0
OP_NO_SSLv3 = 0x2000000
OP_NO_TLSv1 = 0x4000000
OP_NO_TLSv1_1 = 0x10000000
OP_NO_TLSv1_2 = 0x8000000
OP_NO_TLSv1_3 = 0x20000000
OP_CIPHER_SERVER_PREFERENCE = 0x400000
OP_SINGLE_DH_USE = OP_SINGLE_ECDH_USE = 0
VERIFY_DEFAULT = 0
VERIFY_X509_STRICT = 0x20
VERIFY_X509_TRUSTED_FIRST = 0x8000
VERIFY_X509_PARTIAL_CHAIN = 0x80000


class VerifyMode(IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2


CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = VerifyMode


class TLSVersion(IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 768
    TLSv1 = 769
    TLSv1_1 = 770
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1


class Purpose(Enum):
    SERVER_AUTH = "1.3.6.1.5.5.7.3.1"
    CLIENT_AUTH = "1.3.6.1.5.5.7.3.2"


class SSLError(OSError):
    """TLS failed."""

    library = reason = None


class SSLZeroReturnError(SSLError):
    pass


class SSLWantReadError(SSLError):
    pass


class SSLWantWriteError(SSLError):
    pass


class SSLSyscallError(SSLError):
    pass


class SSLEOFError(SSLError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    verify_code = 0
    verify_message = ""


CertificateError = SSLCertVerificationError
DefaultVerifyPaths = namedtuple(
    "DefaultVerifyPaths",
    "cafile capath openssl_cafile_env openssl_cafile openssl_capath_env openssl_capath",
)


def _refuse(*_arguments, **_options):
    raise SSLError("there is no TLS in Python here: pymode.http and pymode.tcp have the platform do it")


class SSLContext:
    """The settings of a connection that can't be made from here."""

    sslsocket_class = sslobject_class = None
    minimum_version = TLSVersion.TLSv1_2
    maximum_version = TLSVersion.MAXIMUM_SUPPORTED
    options = OP_ALL | OP_NO_SSLv3
    verify_flags = VERIFY_X509_TRUSTED_FIRST
    post_handshake_auth = False
    keylog_filename = sni_callback = None

    def __init__(self, protocol=PROTOCOL_TLS):
        self.protocol = protocol
        self.check_hostname = protocol == PROTOCOL_TLS_CLIENT
        self.verify_mode = CERT_REQUIRED if self.check_hostname else CERT_NONE

    def _set(self, *_arguments, **_options):
        """Take a setting that no connection will have."""

    load_cert_chain = load_default_certs = load_verify_locations = set_default_verify_paths = _set
    set_alpn_protocols = set_ciphers = set_ecdh_curve = set_servername_callback = load_dh_params = _set
    wrap_socket = wrap_bio = _refuse

    def get_ca_certs(self, binary_form=False):
        return []

    def get_ciphers(self):
        return []


class SSLSocket(_socket.socket):
    __init__ = _refuse


class SSLObject:
    __init__ = _refuse


class MemoryBIO:
    __init__ = _refuse


class SSLSession:
    __init__ = _refuse


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    return SSLContext(PROTOCOL_TLS_CLIENT if purpose == Purpose.SERVER_AUTH else PROTOCOL_TLS_SERVER)


def _create_unverified_context(protocol=None, **_options):
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, CERT_NONE
    return context


_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context
get_server_certificate = _refuse


def get_default_verify_paths():
    return DefaultVerifyPaths(None, None, "SSL_CERT_FILE", None, "SSL_CERT_DIR", None)


def DER_cert_to_PEM_cert(der_cert_bytes):
    import base64
    import textwrap

    text = "\n".join(textwrap.wrap(base64.b64encode(der_cert_bytes).decode("ascii"), 64))
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"


def PEM_cert_to_DER_cert(pem_cert_string):
    import base64

    text = pem_cert_string.strip()
    body = text.removeprefix("-----BEGIN CERTIFICATE-----").removesuffix("-----END CERTIFICATE-----")
    if len(body) + 52 != len(text):
        raise ValueError("a certificate in PEM begins and ends with a line of dashes")
    return base64.decodebytes(body.encode("ascii"))
