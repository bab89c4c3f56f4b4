"""Which token may go to which host: what a person has agreed to, and what a host has refused, known again by marks."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from kinogrid.domain.failure import TokenRefused, known
from kinogrid.domain.service_address import Hosts
from kinogrid.domain.token_kind import TokenKind, pasted
from kinogrid.store.keyrings import Keyring
from kinogrid.store.secrets import Secret, Token, TokenKeeper, account, upload_account

# So many marks are kept, the latest: each is about a token and a host, and people have few of both.
MOST_MARKS = 64


class Purpose(StrEnum):
    """What a mark is about; part of what it is made of, so never changed."""

    ENVIRONMENT = "environment's token may go to the API"
    UPLOADS = "API token may go along with uploads"
    REFUSED = "uploads refused"
    OWN = "API token made by Kinogrid"
    SENDER = "API token has sent orders"


class UploadLack(StrEnum):
    """What is missing before a picture can be uploaded: a yes to the API's token, or another token."""

    YES = "yes"
    ANOTHER = "another"


_CODES = {UploadLack.YES: "upload_unagreed", UploadLack.ANOTHER: "upload_token"}


class TokenMarks:
    """Remembers what was agreed or refused, by marks that tell no token and that nobody can make who has none."""

    def __init__(self, marks: Iterable[str] = ()) -> None:
        """Take what is remembered from before."""
        self._marks = tuple(marks)
        self._tell: Callable[[tuple[str, ...]], None] = lambda _marks: None

    def listen(self, listener: Callable[[tuple[str, ...]], None]) -> None:
        """Tell `listener` all marks whenever there are others."""
        self._tell = listener

    def has(self, secret: Secret, purpose: Purpose, origin: str) -> bool:
        """Tell whether this is remembered."""
        return secret.mark(purpose, origin) in self._marks

    def put(self, secret: Secret, purpose: Purpose, origin: str) -> None:
        """Remember this."""
        mark = secret.mark(purpose, origin)
        self._change((*(kept for kept in self._marks if kept != mark), mark)[-MOST_MARKS:])

    def drop(self, secret: Secret, purpose: Purpose, origin: str) -> None:
        """Forget this."""
        mark = secret.mark(purpose, origin)
        self._change(tuple(kept for kept in self._marks if kept != mark))

    def _change(self, marks: tuple[str, ...]) -> None:
        if marks != self._marks:
            self._marks = marks
            self._tell(marks)


class TokenAccess:
    """Keeps both tokens, `keeper` the API's and `upload_keeper` the platform's, and says where each may go.

    The API's token goes to the platform only where both are one host or the provider's own pair, or after a yes; one
    that was refused there is not sent again. A token of the environment goes to an address out of a file only after a
    yes.
    """

    def __init__(
        self,
        hosts: Hosts,
        keyring: Keyring,
        marks: TokenMarks,
        *,
        environment: str | None = None,
        learn: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Take the hosts, where tokens and marks are kept, the environment's token, and who hides tokens in logs."""
        self.hosts = hosts
        self.marks = marks
        self.keeper = TokenKeeper(
            account(hosts.api.url), keyring, environment=environment, hold_back=self._is_to_ask, learn=learn
        )
        self.upload_keeper = TokenKeeper(upload_account(hosts.platform.url), keyring, learn=learn)
        self._tell: list[Callable[[], None]] = []
        self._tell_of_account: list[Callable[[], None]] = []
        self._tell_of_entered: list[Callable[[], None]] = []
        self._told_of: str | None = None

    def when_account_changes(self, do: Callable[[], None]) -> None:
        """Call `do` whenever the account's token is another, or was entered once more, or is gone."""
        self._tell_of_account.append(do)

    def when_api_token_is_entered(self, do: Callable[[], None]) -> None:
        """Call `do` whenever a token for the API was entered or made, the same one once more too."""
        self._tell_of_entered.append(do)

    def when_tokens_change(self, do: Callable[[], None]) -> None:
        """Call `do` whenever either token may be another, or something be lacking for uploads, or no longer."""
        self._tell.append(do)

    def token(self) -> str | None:
        """Give the API's token, None while there is none."""
        secret = self.keeper.token.secret
        return None if secret is None else secret.reveal()

    def account_token(self) -> str | None:
        """Give the account's token, None while there is none: the API's opens nothing of the account."""
        secret = self.upload_keeper.token.secret
        if secret is None or pasted(secret.reveal()).kind is TokenKind.API:
            return None
        return secret.reveal()

    def upload_token(self) -> str | None:
        """Give the token that a picture may be sent with, None while there is none.

        Raises `TokenRefused` where what there is may not go to the platform.
        """
        lack = self.upload_lack()
        if lack is not None:
            raise TokenRefused(known(_CODES[lack]))
        secret = self._for_uploads()
        return None if secret is None else secret.reveal()

    def upload_lack(self) -> UploadLack | None:
        """Tell what is missing before a picture can be uploaded, beside an API token."""
        secret = self._for_uploads()
        if secret is None:
            return None
        if self.marks.has(secret, Purpose.REFUSED, self.hosts.platform.origin):
            return UploadLack.ANOTHER
        own = self.upload_keeper.token.secret is not None
        if own or self.hosts.share_a_token or self.marks.has(secret, Purpose.UPLOADS, self.hosts.platform.origin):
            return None
        return UploadLack.YES

    async def keep_for_uploads(self, secret: Secret) -> Token:
        """Use a token for uploads from now on, and try it even if it was refused before."""
        self.marks.drop(secret, Purpose.REFUSED, self.hosts.platform.origin)
        token = await self.upload_keeper.keep(secret)
        # Who enters the same one again wants it tried again.
        self._told_of = None
        self.tokens_changed()
        return token

    def own_mark(self) -> str | None:
        """Give the mark of the API's token in use, None while there is none."""
        secret = self.keeper.token.secret
        return None if secret is None else secret.mark(Purpose.OWN, self.hosts.api.origin)

    def own_mark_of(self, token: str) -> str:
        """Give the mark by which a token is known again as one that was made here."""
        return Secret(token).mark(Purpose.OWN, self.hosts.api.origin)

    def sender_mark(self, token: str) -> str:
        """Give the mark by which it is known again which token has sent an order."""
        return Secret(token).mark(Purpose.SENDER, self.hosts.api.origin)

    async def keep_for_api(self, secret: Secret) -> Token:
        """Use a token for the API from now on, which was entered or made just now."""
        token = await self.keeper.keep(secret)
        self.tokens_changed()
        for do in self._tell_of_entered:
            do()
        return token

    async def keep_api(self, token: str) -> None:
        """Use a token for the API from now on, and keep it as any other."""
        await self.keep_for_api(Secret(token))

    async def remove_api(self) -> None:
        """Forget the API's token."""
        await self.keeper.remove()
        self.tokens_changed()

    def agree_to_environment(self) -> None:
        """Take the person's yes to the environment's token at an address that a file has chosen."""
        secret = self.keeper.held_back
        if secret is not None:
            self.marks.put(secret, Purpose.ENVIRONMENT, self.hosts.api.origin)
            self.keeper.let_go()
            self.tokens_changed()

    def agree_to_uploads(self) -> None:
        """Take the person's yes to the API's token at the platform."""
        secret = self.keeper.token.secret
        if secret is not None:
            self.marks.put(secret, Purpose.UPLOADS, self.hosts.platform.origin)
            self.tokens_changed()

    def upload_refused(self, token: str) -> None:
        """Take note that the platform did not take a picture with this token: it is not tried again."""
        self.marks.put(Secret(token), Purpose.REFUSED, self.hosts.platform.origin)
        self.tokens_changed()

    def try_again(self) -> None:
        """Forget that the token for uploads was refused, as the person wants it tried once more."""
        secret = self._for_uploads()
        if secret is not None:
            self.marks.drop(secret, Purpose.REFUSED, self.hosts.platform.origin)
            self.tokens_changed()

    def tokens_changed(self) -> None:
        """Have it looked at again what is lacking for uploads."""
        for do in self._tell:
            do()
        token = self.account_token()
        if token != self._told_of:
            self._told_of = token
            for do in self._tell_of_account:
                do()

    def _for_uploads(self) -> Secret | None:
        return self.upload_keeper.token.secret or self.keeper.token.secret

    def _is_to_ask(self, secret: Secret) -> bool:
        asks = not self.hosts.take_the_environments_token
        return asks and not self.marks.has(secret, Purpose.ENVIRONMENT, self.hosts.api.origin)
