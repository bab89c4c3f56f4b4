"""The tokens: where they come from, where they are kept, and a type that can't be printed by accident."""

import asyncio
import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache, partial
from typing import NoReturn

from kinogrid.domain.service_address import origin_of
from kinogrid.domain.token_kind import bare
from kinogrid.store.keyrings import Keyring, KeyringFlaw, KeyringLine, KeyringTrouble

# Part of the public contract: the environment variable whose token wins over the keyring.
ENVIRONMENT_VARIABLE = "ACEDATACLOUD_API_TOKEN"

# How long the keyring gets to take a token before the person is told that it has not answered, in seconds.
PATIENCE = 5.0

_HIDDEN = "•" * 8
# How many of a token's last characters people may see, and how long it has to be for that.
_TAIL = 4
_LONG_ENOUGH = 16

# What makes guessing a token by its mark slow (some 4 ms and 1 MiB for each guess), and how long a mark is, in bytes.
_COST = 1024
_MARK = 16

_PORT = re.compile(r":\d+$")


class TokenTypo(StrEnum):
    """What keeps a text from being a token."""

    EMPTY = "empty"
    STRANGE = "strange"


class NotAToken(ValueError):
    """A text can't be a token; this neither shows nor holds it."""

    def __init__(self, typo: TokenTypo) -> None:
        """Keep what is wrong with it."""
        super().__init__(f"not a token: {typo}")
        self.typo = typo


class Secret:
    """A token that shows itself only to `reveal`: not to `repr`, `str`, `format`, `pickle` or a copy."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Take the token as it is."""
        self._text = text

    @classmethod
    def parse(cls, text: str) -> "Secret":
        """Take a token as people paste it: with blanks, quotes or `Bearer` around it, and what cannot be seen.

        Raises `NotAToken`.
        """
        token = bare(text)
        if not token:
            raise NotAToken(TokenTypo.EMPTY)
        if not token.isascii() or not token.isprintable() or " " in token:
            raise NotAToken(TokenTypo.STRANGE)
        return cls(token)

    def reveal(self) -> str:
        """Give the token, for the one header that needs it."""
        return self._text

    def mark(self, purpose: str, origin: str) -> str:
        """Give what may be written down in place of the token, to know it again for a purpose at a host.

        It does not tell the token, and nobody can make it who has not got that.
        """
        return _mark(self, purpose, origin)

    def masked(self) -> str:
        """Give what people may see: dots, and the last four characters of a token long enough to spare them."""
        return _HIDDEN + (self._text[-_TAIL:] if len(self._text) >= _LONG_ENOUGH else "")

    def __repr__(self) -> str:
        """Hide."""
        return f"Secret({_HIDDEN})"

    def __str__(self) -> str:
        """Hide."""
        return _HIDDEN

    def __format__(self, spec: str) -> str:
        """Hide, whatever the format."""
        return _HIDDEN

    def __eq__(self, other: object) -> bool:
        """Compare in a time that does not tell how much is equal."""
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        """Refuse to be written down or copied."""
        raise TypeError("a secret is not copied or pickled")


@lru_cache(256)
def _mark(secret: Secret, purpose: str, origin: str) -> str:
    salt = f"kinogrid {purpose} {origin}".encode()
    return hashlib.scrypt(secret.reveal().encode(), salt=salt, n=_COST, r=8, p=1, dklen=_MARK).hex()


class TokenSource(StrEnum):
    """Where the token in use comes from; one that is held back is none that is in use."""

    ENV = "env"
    KEYRING = "keyring"
    SESSION = "session"
    HELD_BACK = "held back"
    NONE = "none"

    @property
    def is_in_use(self) -> bool:
        """Tell whether there is a token in use at all."""
        return self not in {TokenSource.HELD_BACK, TokenSource.NONE}


class TokenFlaw(StrEnum):
    """Where something stands in a token's place that is none."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Token:
    """The token in use, where it comes from, and what keeps the keyring from being where it is kept.

    `error` names the kind of error behind a keyring's flaw, empty for none.
    """

    secret: Secret | None = None
    source: TokenSource = TokenSource.NONE
    flaw: KeyringFlaw | TokenFlaw | None = None
    error: str = ""


def account(base_url: str) -> str:
    """Name the keyring account of an API base: whoever answers there, so that nobody else ever gets this token.

    For https on its usual port the host says that alone, as it always has.
    """
    origin = origin_of(base_url)
    host = origin.removeprefix("https://")
    return host if host != origin and _PORT.search(host) is None else origin


def upload_account(base_url: str) -> str:
    """Name the keyring account of the token that uploads to a platform base."""
    return f"upload:{account(base_url)}"


class TokenKeeper:
    """Keeps one account's token in the keyring, or for this session where the keyring can't be used.

    `environment` is the value of the environment variable, which is `held_back` where that is said of it; `learn` is
    told every token that comes by, so that logs can hide it; `patience` is how long the keyring gets to take or remove
    a token, in seconds. `settled` is set once there is a token, or the keyring has said that it has none.
    """

    def __init__(
        self,
        account: str,
        keyring: Keyring,
        *,
        environment: str | None = None,
        hold_back: Callable[[Secret], bool] = lambda _: False,
        learn: Callable[[str], None] = lambda _: None,
        patience: float = PATIENCE,
    ) -> None:
        """Use the environment's token at once; anything else comes with `load`."""
        self._account = account
        self._keyring = keyring
        self._line = KeyringLine()
        self._learn = learn
        self._patience = patience
        self._environment, wrong = _read_environment(environment)
        self._held_back: Secret | None = None
        if self._environment is not None and hold_back(self._environment):
            learn(self._environment.reveal())
            self._held_back, self._environment = self._environment, None
        self._token = Token()
        self.settled = asyncio.Event()
        self._settle(Token(flaw=wrong))

    @property
    def token(self) -> Token:
        """Give the token in use as far as it is known by now."""
        return self._token

    @property
    def held_back(self) -> Secret | None:
        """Give the environment's token that may not be used without a yes, None where there is none."""
        return self._held_back

    def let_go(self) -> Token:
        """Use the environment's token that was held back."""
        if self._held_back is not None:
            self._environment, self._held_back = self._held_back, None
        return self._settle(self._token)

    async def load(self) -> Token:
        """Look into the keyring, which may ask the person to unlock it, for however long; then all is `settled`."""
        if self._environment is not None:
            return self._token
        try:
            found = await self._line.ask(partial(self._keyring.read, self._account))
        except KeyringTrouble as trouble:
            kept = self._token if self._token.source is TokenSource.SESSION else Token()
            self._settle(Token(kept.secret, kept.source, trouble.flaw, trouble.error))
        else:
            # What the person has entered meanwhile is newer than what was kept before.
            if self._token.source is not TokenSource.SESSION:
                self._settle(Token(flaw=self._token.flaw) if found is None else _from_keyring(found))
        finally:
            self.settled.set()
        return self._token

    async def keep(self, secret: Secret) -> Token:
        """Use a token from now on, and keep it in the keyring, else for this session.

        The environment's token stays in use where there is one, and is never stored. A keyring that does not answer in
        time is not waited for: it counts as the token's place once it has taken it.
        """
        self._learn(secret.reveal())
        if secret == self._environment:
            return self._token
        # Nothing is known of a keyring that has not even told what it holds.
        self._settle(Token(secret, TokenSource.SESSION, None if self.settled.is_set() else KeyringFlaw.SILENT))
        writing = self._line.ask(partial(self._keyring.write, self._account, secret.reveal()))
        if not await self._answered(writing):
            self._token = replace(self._token, flaw=KeyringFlaw.SILENT)
            writing.add_done_callback(partial(self._kept_late, self._token))
            return self._token
        return self._settle(_kept(secret, writing))

    def _kept_late(self, before: Token, writing: "asyncio.Future[None]") -> None:
        """Note where the token is after all, unless another one has come meanwhile."""
        if not writing.cancelled() and writing.exception() is None and self._token is before:
            self._settle(_kept(before.secret, writing))

    async def remove(self) -> Token:
        """Forget the token; when the keyring does not let go of it, it stays in use, with the reason."""
        removing = self._line.ask(partial(self._keyring.delete, self._account))
        if await self._answered(removing):
            trouble = removing.exception()
        else:
            removing.add_done_callback(_hear)
            trouble = KeyringTrouble(KeyringFlaw.SILENT)
        match trouble:
            case None:
                pass
            case KeyringTrouble():
                if self._token.source is TokenSource.KEYRING:
                    self._token = Token(self._token.secret, TokenSource.KEYRING, trouble.flaw, trouble.error)
                    return self._token
            case mistake:
                raise mistake
        return self._settle(Token())

    async def _answered(self, call: "asyncio.Future[None]") -> bool:
        """Wait for the keyring within bounds, and tell whether it has answered."""
        await asyncio.wait({call}, timeout=self._patience)
        return call.done()

    def _settle(self, token: Token) -> Token:
        """Use a token, unless the environment's goes before it."""
        if self._environment is not None:
            token = Token(self._environment, TokenSource.ENV)
        elif token.secret is None and self._held_back is not None:
            token = replace(token, source=TokenSource.HELD_BACK)
        self._token = token
        if self._token.secret is not None:
            self._learn(self._token.secret.reveal())
            self.settled.set()
        return self._token


def _kept(secret: Secret | None, writing: "asyncio.Future[None]") -> Token:
    """Tell where a token is kept, by how the keyring has answered; raises what is no trouble of the keyring's."""
    try:
        writing.result()
    except KeyringTrouble as trouble:
        return Token(secret, TokenSource.SESSION, trouble.flaw, trouble.error)
    return Token(secret, TokenSource.KEYRING)


def _hear(call: "asyncio.Future[None]") -> None:
    """Take note of an error that nobody waits for any more."""
    if not call.cancelled():
        call.exception()


def _read_environment(value: str | None) -> tuple[Secret | None, TokenFlaw | None]:
    if value is None or not value.strip():
        return None, None
    try:
        return Secret.parse(value), None
    except NotAToken:
        return None, TokenFlaw.ENVIRONMENT


def _from_keyring(found: str) -> Token:
    try:
        return Token(Secret.parse(found), TokenSource.KEYRING)
    except NotAToken:
        return Token(flaw=TokenFlaw.KEYRING)
