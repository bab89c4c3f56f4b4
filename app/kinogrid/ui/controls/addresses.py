"""What may be said of a web address while it is still being typed: nothing, as long as it may yet become right."""

from collections.abc import Callable

from kinogrid.domain.request import LOOPBACK_HOSTS, is_private_safe, is_web_address
from kinogrid.ui.marked_text import marked

NOT_WEB = marked("Address", "This is not a web address. It should start with https://")
NOT_SAFE = marked("Address", "A callback needs an https address (http only on this machine).")

_HOSTS = [f"[{host}]" if ":" in host else host for host in sorted(LOOPBACK_HOSTS)]
_WEB_BEGINNINGS = ("https://a", "http://a")
_CALLBACK_BEGINNINGS = ("https://a", *(f"http://{host}" for host in _HOSTS))
# What completes a host that is an IPv6 address, wherever one is in it: a group, a gap of zeros, the end of a dotted
# quad, and the bracket. An address without a bracket is right as soon as it has a host, so it needs no more.
_ENDINGS = ("", "]", "1]", "::]", ":]", ":1]", "::1]", ".1]", ".1.1]", "1.1]", "1.1.1]")


def may_become_web_address(text: str) -> bool:
    """Tell whether a text is a web address or may become one by typing on; blanks around it do not count."""
    return _may_become(text, _WEB_BEGINNINGS, is_web_address)


def may_become_callback(text: str) -> bool:
    """Tell whether a text is an address that a callback may have, or may become one by typing on."""
    return _may_become(text, _CALLBACK_BEGINNINGS, is_private_safe)


def _may_become(text: str, beginnings: tuple[str, ...], is_right: Callable[[str], bool]) -> bool:
    """Try how the text might go on, so that the rule itself stands in one place only."""
    typed = text.strip()
    begun = typed.lower()
    return any(beginning.startswith(begun) for beginning in beginnings) or any(
        is_right(typed + ending) for ending in _ENDINGS
    )
