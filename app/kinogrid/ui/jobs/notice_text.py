"""The wording of notices: pure, so that what may have been charged is always said."""

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.state import Done, Draft, Failed, Unconfirmed
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.failure_text import advice, charge_sentence, message, paragraph
from kinogrid.ui.jobs.row_text import Act, acts


def job_note(job: Job) -> Note | None:
    """Say what a person should know or decide about a job; None when there is nothing.

    The keys of its actions are those of `Act`.
    """
    match job.state:
        case Failed(failure):
            again = (Act.LOOK_AGAIN, "Look again") if Act.LOOK_AGAIN in acts(job) else (Act.SEND_AGAIN, "Send again")
            return Note(
                Severity.DANGER,
                message(failure),
                paragraph(advice(failure), charge_sentence(failure.charge)),
                ((again[0].value, again[1]), (Act.DETAILS.value, "Details")),
            )
        case Draft(lacks_upload_token=True, waiting_for=Failure() as why):
            return Note(
                Severity.WARNING,
                message(why),
                "The order is kept and nothing was charged. Uploads want a platform token. It is a powerful one: it "
                "manages your whole account there and does not expire. You need none if the pictures are on the web.",
                (
                    (Act.ASK_FOR_UPLOADS.value, "Enter a platform token"),
                    (Act.USE_WEB_ADDRESSES.value, "Use web addresses"),
                    (Act.RELEASE.value, "Send again"),
                    (Act.DETAILS.value, "Details"),
                ),
                closable=False,
            )
        case Unconfirmed(why=why, asks=True):
            return Note(
                Severity.WARNING,
                "Was this ordered or not?",
                f"{message(why)} No matching order is among the recent tasks, so most likely it never arrived and "
                "nothing was charged; but it may have been. Sending it again could buy it twice.",
                (
                    (Act.LOOK_AGAIN.value, "Look again"),
                    (Act.SEND_AGAIN.value, "Send again"),
                    (Act.GIVE_UP.value, "Give up"),
                ),
                closable=False,
            )
        case Unconfirmed(why=why):
            return Note(
                Severity.INFO,
                "Looking for this order",
                f"{message(why)} Kinogrid looks for it among the recent tasks and does not send it again by itself. "
                f"{charge_sentence(why.charge)}",
                ((Act.LOOK_AGAIN.value, "Look now"), (Act.DETAILS.value, "Details")),
            )
        case Done(missing=missing) if missing:
            gone = ", ".join(str(gap.index + 1) for gap in missing)
            failure = missing[0].failure
            return Note(
                Severity.WARNING,
                f"{'Variant' if len(missing) == 1 else 'Variants'} {gone} could not be fetched",
                paragraph(message(failure), advice(failure)),
                ((Act.FETCH_AGAIN.value, "Fetch again"), (Act.DETAILS.value, "Details")),
            )
        case _:
            return None
