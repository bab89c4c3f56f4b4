"""The wording of notices: pure, so that what may have been charged is always said."""

from collections.abc import Mapping

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.state import Done, Draft, Failed, Missing, Unconfirmed
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.failure_text import advice, charge_sentence, message, paragraph
from kinogrid.ui.jobs.acts import Act, acts
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import listed, number, shown, tr

_BUTTONS: Mapping[Act, Text] = {
    Act.DETAILS: marked("Notices", "Details"),
    Act.LOOK_AGAIN: marked("Notices", "Look again"),
    Act.SEND_AGAIN: marked("Notices", "Send again"),
    Act.RELEASE: marked("Notices", "Send again"),
    Act.GIVE_UP: marked("Notices", "Give up"),
    Act.FETCH_AGAIN: marked("Notices", "Fetch again"),
    Act.ASK_FOR_UPLOADS: marked("Notices", "Enter a platform token"),
    Act.USE_WEB_ADDRESSES: marked("Notices", "Use web addresses"),
}


def job_note(job: Job) -> Note | None:
    """Say what a person should know or decide about a job; None when there is nothing.

    The keys of its actions are those of `Act`.
    """
    match job.state:
        case Failed(failure):
            return _failed(failure, again=Act.LOOK_AGAIN if Act.LOOK_AGAIN in acts(job) else Act.SEND_AGAIN)
        case Draft(lacks_upload_token=True, waiting_for=Failure() as why):
            return _lacks_token(why)
        case Unconfirmed(why=why, asks=True):
            return _put_to_the_person(why)
        case Unconfirmed(why=why):
            return _looked_for(why)
        case Done(missing=missing) if missing:
            return _missing(missing)
        case _:
            return None


def _failed(failure: Failure, again: Act) -> Note:
    return Note(
        Severity.DANGER,
        message(failure),
        paragraph(advice(failure), charge_sentence(failure.charge)),
        _buttons(again, Act.DETAILS),
    )


def _lacks_token(why: Failure) -> Note:
    return Note(
        Severity.WARNING,
        message(why),
        tr(
            "Notices",
            "The order is kept and nothing was charged. Uploads want a platform token. It is a powerful one: it "
            "manages your whole account there and does not expire. You need none if the pictures are on the web.",
        ),
        _buttons(Act.ASK_FOR_UPLOADS, Act.USE_WEB_ADDRESSES, Act.RELEASE, Act.DETAILS),
        closable=False,
    )


def _put_to_the_person(why: Failure) -> Note:
    looked = tr(
        "Notices",
        "No matching order is among the recent tasks, so most likely it never arrived and nothing was charged; but it "
        "may have been. Sending it again could buy it twice.",
    )
    return Note(
        Severity.WARNING,
        tr("Notices", "Was this ordered or not?"),
        paragraph(message(why), looked),
        _buttons(Act.LOOK_AGAIN, Act.SEND_AGAIN, Act.GIVE_UP),
        closable=False,
    )


def _looked_for(why: Failure) -> Note:
    looks = tr("Notices", "Kinogrid looks for it among the recent tasks and does not send it again by itself.")
    return Note(
        Severity.INFO,
        tr("Notices", "Looking for this order"),
        paragraph(message(why), looks, charge_sentence(why.charge)),
        ((Act.LOOK_AGAIN.value, tr("Notices", "Look now")), *_buttons(Act.DETAILS)),
    )


def _missing(missing: tuple[Missing, ...]) -> Note:
    failure = missing[0].failure
    numbers = listed(*(number(gap.index + 1) for gap in missing))
    if len(missing) == 1:
        title = tr("Notices", "Variant {number} could not be fetched", number=numbers)
    else:
        title = tr("Notices", "%n variant(s) could not be fetched: {numbers}", len(missing), numbers=numbers)
    return Note(
        Severity.WARNING,
        title,
        paragraph(message(failure), advice(failure)),
        _buttons(Act.FETCH_AGAIN, Act.DETAILS),
    )


def _buttons(*chosen: Act) -> tuple[tuple[str, str], ...]:
    return tuple((act.value, shown(_BUTTONS[act])) for act in chosen)
