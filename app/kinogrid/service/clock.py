"""How far the service's clock is from this machine's, learned from the dates on its answers."""

from datetime import UTC
from email.utils import parsedate_to_datetime

# A difference beyond two days is a broken header, not a clock: certificates would not verify with it anyway.
_CREDIBLE = 2 * 86400.0
# An answer that took longer than this tells too little about when it was written, in seconds.
_PROMPT = 10.0
# A date has whole seconds, so its moment lies half a second later on average.
_HALF_TICK = 0.5
# Beyond this change, in seconds, the clock was set; below, it is the noise of whole seconds.
_STEP = 5.0
_WEIGHT = 0.2


def http_date(said: str | None) -> float | None:
    """Read an HTTP date as Unix seconds, None when it is not one."""
    if not said:
        return None
    try:
        moment = parsedate_to_datetime(said)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


class ServiceClock:
    """The service's clock as far as it is known, so that task times can be compared with our own journal."""

    def __init__(self) -> None:
        """Know nothing before the first answer."""
        self._offset: float | None = None

    @property
    def offset(self) -> float:
        """Give the seconds by which the service is ahead, 0 while unknown."""
        return self._offset or 0.0

    def learn(self, date: str | None, sent: float, received: float) -> None:
        """Take in the date of an answer, with the Unix seconds at which it was asked for and came."""
        written = http_date(date)
        if written is None or not 0 <= received - sent <= _PROMPT:
            return
        offset = written + _HALF_TICK - (sent + received) / 2
        if abs(offset) > _CREDIBLE:
            return
        if self._offset is None or abs(offset - self._offset) > _STEP:
            self._offset = offset
        else:
            self._offset += _WEIGHT * (offset - self._offset)
