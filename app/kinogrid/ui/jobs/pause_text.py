"""The wording of the paused queue's notice: why, what is to be done next, and that nothing is lost meanwhile."""

from decimal import Decimal
from enum import StrEnum

from kinogrid.domain.failure import Charge, Failure
from kinogrid.studio.queue_pause import OF_THE_ACCOUNT
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.failure_text import advice, message, paragraph
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.text import tr


class PauseStep(StrEnum):
    """What is to be done next while the queue is paused; the values are the buttons' keys."""

    TOP_UP = "top-up"
    RAISE_LIMIT = "raise-the-limit"
    REPLACE = "replace-the-token"
    GO_ON = "go-on"

    @classmethod
    def after(cls, why: Failure, *, mended: bool, capped: bool) -> "PauseStep":
        """Give what is next after a reason: `capped` tells that the limit of Kinogrid's own token is what is spent.

        One that is `mended` needs nothing more but to go on.
        """
        if mended or why.code not in OF_THE_ACCOUNT:
            return cls.GO_ON
        if why.code != "used_up":
            return cls.REPLACE
        return cls.RAISE_LIMIT if capped else cls.TOP_UP


def pause_note(why: Failure, step: PauseStep, left: Decimal | None) -> Note:
    """Say why the queue is paused and what is next.

    `left` is what the account has, where that covers an order; before a limit is raised it is what that leaves.
    """
    kept = tr("Notices", "No order is sent until then, and none of those that wait is lost.")
    return Note(
        Severity.WARNING,
        tr("Notices", "The queue is paused"),
        paragraph(message(why), _cost_words(why), _step_words(why, step, left), kept),
        ((step.value, _button(step)),),
        closable=False,
    )


def _cost_words(why: Failure) -> str:
    """Say of the order that met it what it cost, as no other notice does."""
    if why.code not in OF_THE_ACCOUNT:
        return ""
    match why.charge:
        case Charge.NO:
            return tr("Notices", "The order that was refused for it cost nothing.")
        case Charge.UNBILLED:
            return tr("Notices", "According to the provider, the order that was refused for it costs nothing.")
        case _:
            return ""


def _step_words(why: Failure, step: PauseStep, left: Decimal | None) -> str:
    match step:
        case PauseStep.TOP_UP:
            return tr("Notices", "Buy Credits on the provider's page, then let the queue go on.")
        case PauseStep.RAISE_LIMIT:
            return tr(
                "Notices",
                "The limit of the token that Kinogrid made leaves {left}, which is less than the next order takes. "
                "Replace it in Settings by one with a new limit, then let the queue go on.",
                left=credits_words(left or Decimal(0)),
            )
        case PauseStep.REPLACE:
            return tr("Notices", "Enter another API token, then let the queue go on.")
        case _ if why.code == "used_up" and left is not None:
            return tr("Notices", "The account has {left} left now. Let the queue go on.", left=credits_words(left))
        case _ if why.code == "used_up":
            return tr("Notices", "Once there are Credits again, let the queue go on.")
        case _ if why.code in OF_THE_ACCOUNT:
            return tr("Notices", "A token has been entered since. Let the queue go on.")
        case _:
            return advice(why)


def _button(step: PauseStep) -> str:
    match step:
        case PauseStep.TOP_UP:
            return tr("Notices", "Top up")
        case PauseStep.RAISE_LIMIT:
            return tr("Notices", "Give it a new limit")
        case PauseStep.REPLACE:
            return tr("Notices", "Replace the token")
        case _:
            return tr("Notices", "Go on")
