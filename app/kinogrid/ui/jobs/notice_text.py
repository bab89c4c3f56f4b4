"""The wording of notices: pure, so that what may have been charged is always said."""

from collections.abc import Mapping

from kinogrid.domain.failure import DISK_CODES, FOR_THE_PERSON, Charge, Failure
from kinogrid.domain.job import Job
from kinogrid.domain.state import Done, Draft, Failed, Fetching, GivenUp, Missing, Unconfirmed
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.failure_text import advice, charge_sentence, message, paragraph
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.jobs.acts import Act, acts
from kinogrid.ui.jobs.doubt_text import seen_words
from kinogrid.ui.jobs.row_text import prompt_words, state_words
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import listed, number, shown, time_with_seconds, tr

_BUTTONS: Mapping[Act, Text] = {
    Act.DETAILS: marked("Notices", "Details"),
    Act.LOOK_AGAIN: marked("Notices", "Look again"),
    Act.SEND_AGAIN: marked("Notices", "Send again"),
    Act.RELEASE: marked("Notices", "Send again"),
    Act.GIVE_UP: marked("Notices", "Give up"),
    Act.TRY_NOW: marked("Notices", "Try now"),
    Act.FETCH_AGAIN: marked("Notices", "Fetch again"),
    Act.ASK_FOR_UPLOADS: marked("Notices", "Enter an account token"),
    Act.USE_WEB_ADDRESSES: marked("Notices", "Use web addresses"),
}

# The keys of actions that concern no single act of a job.
SHOW = "show"
TRY_NOW = "try-now"

_MINUTE = 60


def job_note(job: Job) -> Note | None:
    """Say what a person should know or decide about a job; None when there is nothing.

    The keys of its actions are those of `Act`.
    """
    match job.state:
        case Failed(failure):
            return _failed(failure, again=Act.LOOK_AGAIN if Act.LOOK_AGAIN in acts(job) else Act.SEND_AGAIN)
        case Draft(lacks_upload_token=True, waiting_for=Failure(code="upload_unagreed") as why):
            return _lacks_yes(why, job)
        case Draft(lacks_upload_token=True, waiting_for=Failure() as why):
            return _lacks_token(why, job)
        case Draft(held=True, waiting_for=Failure(code=code) as why) if code in FOR_THE_PERSON:
            return _may_be_ordered(why)
        case Draft(held=False, waiting_for=Failure() as why, again_at=float() as again_at):
            return _put_aside(why, again_at)
        case Unconfirmed(asks=True):
            return _put_to_the_person(job.state)
        case Unconfirmed():
            return _looked_for(job.state)
        case GivenUp():
            return _given_up()
        case Fetching(stalled=Failure(code=code) as why) if code in DISK_CODES:
            return _waits_for_disk(why)
        case Fetching(stalled=Failure() as why, again_at=float() as again_at):
            return _stalled(why, again_at)
        case Done(missing=missing) if missing:
            return _missing(missing)
        case _:
            return None


def _failed(failure: Failure, again: Act) -> Note:
    """Leave why, and what to do, to the tiles, which say it in their middle."""
    title = tr("Notices", "This order failed")
    return Note(Severity.DANGER, title, charge_sentence(failure.charge), _buttons(again, Act.DETAILS))


def _waits_for_disk(why: Failure) -> Note:
    goes_on = tr("Notices", "Kinogrid goes on fetching by itself as soon as the disk takes it.")
    text = paragraph(goes_on, charge_sentence(Charge.YES))
    return Note(Severity.WARNING, message(why), text, _buttons(Act.DETAILS))


def throttled_note(why: Failure, seconds: int) -> Note:
    """Say that the queue makes a pause which the service asked for, for how long, and offer not to wait."""
    return Note(
        Severity.INFO, message(why), pause_words(seconds), ((TRY_NOW, tr("Notices", "Try now")),), closable=False
    )


def pause_words(seconds: int) -> str:
    """Say in how many seconds the queue goes on."""
    if seconds < _MINUTE:
        return tr("Notices", "Orders go on in %n s.", seconds)
    return tr("Notices", "Orders go on in %n min.", round(seconds / _MINUTE))


def _lacks_yes(why: Failure, job: Job) -> Note:
    if why.charge is Charge.NO:
        kept = tr(
            "Notices",
            "The order is kept and nothing was charged. Pictures go to another host than orders, so you decide "
            "whether the API token goes along, or enter a token for that host. You need neither if the pictures are "
            "on the web.",
        )
    else:
        kept = tr(
            "Notices",
            "The order is kept; an earlier try of it may have been charged. Pictures go to another host than orders, "
            "so you decide whether the API token goes along, or enter a token for that host. You need neither if the "
            "pictures are on the web.",
        )
    decide = (Act.ASK_FOR_UPLOADS.value, tr("Notices", "Decide"))
    actions = (decide, *_buttons_of(job, Act.USE_WEB_ADDRESSES, Act.DETAILS))
    return Note(Severity.WARNING, message(why), kept, actions, closable=False)


def _lacks_token(why: Failure, job: Job) -> Note:
    if why.charge is Charge.NO:
        kept = tr(
            "Notices",
            "The order is kept and nothing was charged. Uploads need an account token. It is a powerful one: it "
            "manages your whole account there and does not expire. You need none if the pictures are on the web.",
        )
    else:
        kept = tr(
            "Notices",
            "The order is kept; an earlier try of it may have been charged. Uploads need an account token. It is a "
            "powerful one: it manages your whole account there and does not expire. You need none if the pictures are "
            "on the web.",
        )
    return Note(
        Severity.WARNING,
        message(why),
        kept,
        _buttons_of(job, Act.ASK_FOR_UPLOADS, Act.USE_WEB_ADDRESSES, Act.RELEASE, Act.DETAILS),
        closable=False,
    )


def _put_to_the_person(state: Unconfirmed) -> Note:
    risk = tr(
        "Notices",
        "Whether it arrived all the same can't be told from here: it may have been charged, and sending it again could "
        "buy it twice.",
    )
    return Note(
        Severity.WARNING,
        tr("Notices", "Was this ordered or not?"),
        paragraph(message(state.why), seen_words(state), risk),
        _buttons(Act.LOOK_AGAIN, Act.SEND_AGAIN, Act.GIVE_UP),
        closable=False,
    )


def _looked_for(state: Unconfirmed) -> Note:
    looks = tr("Notices", "Kinogrid looks for it among the recent tasks and does not send it again by itself.")
    seen = "" if state.looked_at is None and state.unread is None else seen_words(state)
    decisions = _buttons(Act.SEND_AGAIN, Act.GIVE_UP) if state.is_open_to_decision else ()
    return Note(
        Severity.WARNING if decisions else Severity.INFO,
        tr("Notices", "Looking for this order"),
        paragraph(message(state.why), seen or looks, charge_sentence(state.why.charge)),
        ((Act.LOOK_AGAIN.value, tr("Notices", "Look now")), *decisions, *_buttons(Act.DETAILS)),
    )


def _put_aside(why: Failure, again_at: float) -> Note:
    return Note(
        Severity.INFO,
        tr("Notices", "Uploading has to wait"),
        paragraph(
            message(why),
            tr(
                "Notices",
                "Kinogrid tries again at {moment}, and goes on, ever more rarely, while other orders go out.",
                moment=time_with_seconds(again_at),
            ),
            charge_sentence(why.charge)
            if why.charge.is_free
            else tr("Notices", "An earlier try of it may have been charged."),
        ),
        _buttons(Act.TRY_NOW, Act.DETAILS),
    )


def _may_be_ordered(why: Failure) -> Note:
    text = tr(
        "Notices",
        "The service asked for a pause, and Kinogrid can't tell whether it took the order all the same. Sending it "
        "again could buy it twice.",
    )
    return Note(
        Severity.WARNING,
        tr("Notices", "Was this ordered or not?"),
        paragraph(message(why), text),
        _buttons(Act.RELEASE, Act.DETAILS),
        closable=False,
    )


def _given_up() -> Note:
    text = tr(
        "Notices",
        "It may have arrived, and may have been charged. Kinogrid still looks for its task for a week, and goes on "
        "with it here as soon as it turns up.",
    )
    buttons = _buttons(Act.LOOK_AGAIN, Act.SEND_AGAIN, Act.DETAILS)
    return Note(Severity.WARNING, tr("Notices", "Given up"), text, buttons)


def _stalled(why: Failure, again_at: float) -> Note:
    return Note(
        Severity.INFO,
        tr("Notices", "Fetching has to wait"),
        paragraph(
            message(why),
            tr(
                "Notices",
                "Kinogrid tries again at {moment}, and goes on, ever more rarely, for as long as there is anything to "
                "fetch. Nothing is lost.",
                moment=time_with_seconds(again_at),
            ),
        ),
        _buttons(Act.TRY_NOW, Act.DETAILS),
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


def needs_note(job: Job, count: int) -> Note:
    """Say that jobs need the person, and lead to the newest of them; its one action is `SHOW`."""
    prompt = seen(prompt_words(job))
    words = tr("Notices", "{prompt}: {state}", prompt=prompt, state=state_words(job))
    title = tr("Notices", "A job needs you") if count == 1 else tr("Notices", "%n job(s) (needs|need) you", count)
    return Note(Severity.WARNING, title, words, ((SHOW, tr("Notices", "Show")),), closable=False)


def turned_up_note(job: Job) -> Note:
    """Say that an order which nobody knew about has become a job; its one action is `SHOW`."""
    text = tr(
        "Notices",
        "A try that was not confirmed has arrived after all: {prompt}. It is made, charged and fetched like any other.",
        prompt=seen(prompt_words(job)),
    )
    return Note(Severity.INFO, tr("Notices", "An order has turned up"), text, ((SHOW, tr("Notices", "Show")),))


def _buttons_of(job: Job, *chosen: Act) -> tuple[tuple[str, str], ...]:
    """Offer of these what makes sense for a job now."""
    sensible = acts(job) | {Act.DETAILS}
    return _buttons(*(act for act in chosen if act in sensible))


def _buttons(*chosen: Act) -> tuple[tuple[str, str], ...]:
    return tuple((act.value, shown(_BUTTONS[act])) for act in chosen)
