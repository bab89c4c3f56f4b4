"""What failures are called: the one table of words for their codes, free of Qt, so that it can be read anywhere."""

from collections.abc import Mapping
from typing import NamedTuple

from kinogrid.domain.failure import Charge
from kinogrid.ui.marked_text import Text, marked


class FailureWords(NamedTuple):
    """What happened and what to do about it; `when_free` is the advice where nothing can have been charged.

    `asked` is the advice where a person has just asked for something that nobody asks for again by itself. Where the
    advice `goes_on`, it says what Kinogrid does by itself, which it does no more for an order that has come to its end.
    """

    message: Text
    advice: Text | None = None
    when_free: Text | None = None
    asked: Text | None = None

    @property
    def goes_on(self) -> bool:
        """Tell whether something is still done by itself."""
        return self.advice in _BY_ITSELF or self.when_free in _BY_ITSELF


_LOOKED_FOR = marked(
    "Failure", "Kinogrid looks for the order among the recent tasks and never sends it twice by itself."
)
_ASKED_AGAIN = marked("Failure", "Kinogrid asks again.")
_ASKED_AGAIN_WITH_DETAILS = marked(
    "Failure", "Kinogrid asks again; the details hold what came, for the provider's support."
)
_GOES_OUT_AGAIN = marked("Failure", "The order goes out again by itself.")
_LOOKED_FOR_LATER = marked("Failure", "Kinogrid looks again once that one is answered.")
_TRIED_AGAIN = marked("Failure", "It is tried again by itself; if that does not help, install Kinogrid again.")
_BY_ITSELF = (_LOOKED_FOR, _ASKED_AGAIN, _ASKED_AGAIN_WITH_DETAILS, _GOES_OUT_AGAIN, _LOOKED_FOR_LATER, _TRIED_AGAIN)
CHECK_BALANCE = marked("Failure", "Check the balance before ordering again.")
ORDER_AGAIN = marked("Failure", "It can be ordered again.")
_OTHER_PROMPT = marked("Failure", "Change the prompt or any frames.")
_TOKEN_AGAIN = marked("Failure", "Copy it again from the provider's console and put it into Settings.")
_FETCH_AGAIN = marked("Failure", "Fetch it again.")

WORDS: Mapping[str, FailureWords] = {
    "bad_request": FailureWords(
        marked("Failure", "The service did not accept this order."),
        marked("Failure", "Check the prompt, the settings and any frames."),
    ),
    "token_mismatched": FailureWords(
        marked("Failure", "The service says that the token does not fit what was asked for."),
        marked(
            "Failure",
            "Check the prompt, the settings and any frames, or get a token for Midjourney's videos and pictures in the "
            "provider's console and put it into Settings.",
        ),
    ),
    "api_not_implemented": FailureWords(
        marked("Failure", "The service does not offer this kind of order."),
        marked("Failure", "Try other settings, or check the API address in Settings."),
    ),
    "invalid_token": FailureWords(
        marked("Failure", "The service does not accept the API token."),
        marked("Failure", "Check or replace it in Settings."),
    ),
    "no_token": FailureWords(
        marked("Failure", "The service got no API token."),
        marked("Failure", "Enter one in Settings."),
    ),
    "token_expired": FailureWords(
        marked("Failure", "The API token has expired."),
        marked("Failure", "Get a new one from the provider's console."),
    ),
    "used_up": FailureWords(
        marked("Failure", "The balance of this token is used up."),
        marked(
            "Failure", "Top it up in the provider's console, or raise this token's limit there, then send it again."
        ),
    ),
    "forbidden": FailureWords(marked("Failure", "What was sent did not pass the provider's review."), _OTHER_PROMPT),
    "disabled": FailureWords(
        marked("Failure", "This token has been disabled."),
        marked("Failure", "Ask the provider, or use another token."),
    ),
    "not_found": FailureWords(
        marked("Failure", "The service does not know what it was asked for."),
        marked("Failure", "Check the API address in Settings."),
    ),
    "permission_denied": FailureWords(
        marked("Failure", "This token is not allowed to do that."),
        marked("Failure", "Check in the provider's console what it may be used for."),
    ),
    "too_many_requests": FailureWords(
        marked("Failure", "The service is asking for a pause."),
        _GOES_OUT_AGAIN,
    ),
    "api_error": FailureWords(
        marked("Failure", "Something went wrong inside the service."),
        CHECK_BALANCE,
        _ASKED_AGAIN,
    ),
    "timeout": FailureWords(
        marked("Failure", "The service gave up waiting for its own work."),
        CHECK_BALANCE,
        _ASKED_AGAIN,
    ),
    "no_network": FailureWords(
        marked("Failure", "The service cannot be reached."),
        marked("Failure", "Check the network; Kinogrid keeps trying."),
        asked=marked("Failure", "Check the network, then try again."),
    ),
    "identity_unproven": FailureWords(
        marked("Failure", "The service's identity cannot be verified, so nothing was sent to it."),
        marked(
            "Failure",
            "Check this machine's clock, and the network for a proxy that reads along; Kinogrid keeps trying.",
        ),
        asked=marked(
            "Failure", "Check this machine's clock, and the network for a proxy that reads along, then try again."
        ),
    ),
    "network_settings": FailureWords(
        marked("Failure", "Kinogrid could not make itself ready for the network."),
        marked("Failure", "Read why in the details; Kinogrid keeps trying."),
        asked=marked("Failure", "Check the environment's settings for certificates and proxies, then try again."),
    ),
    "proxy_unreachable": FailureWords(
        marked("Failure", "The proxy {address}, named by {variable}, cannot be reached."),
        marked(
            "Failure",
            "Start the proxy; Kinogrid keeps trying. Or correct or unset {variable}, and start Kinogrid again.",
        ),
        asked=marked(
            "Failure", "Start the proxy, then try again. Or correct or unset {variable}, and start Kinogrid again."
        ),
    ),
    "proxy_refused": FailureWords(
        marked("Failure", "The proxy {address}, named by {variable}, let nothing through to the service."),
        marked(
            "Failure",
            "It may want a name and a password, or not know the service; Kinogrid keeps trying. "
            "Or correct or unset {variable}, and start Kinogrid again.",
        ),
        asked=marked(
            "Failure",
            "It may want a name and a password, or not know the service. "
            "Or correct or unset {variable}, and start Kinogrid again.",
        ),
    ),
    "system_proxy_unreachable": FailureWords(
        marked("Failure", "The proxy {address}, named by this system's settings, cannot be reached."),
        marked(
            "Failure",
            "Start the proxy; Kinogrid keeps trying. Or correct the system's settings, and start Kinogrid again.",
        ),
        asked=marked(
            "Failure", "Start the proxy, then try again. Or correct the system's settings, and start Kinogrid again."
        ),
    ),
    "system_proxy_refused": FailureWords(
        marked("Failure", "The proxy {address}, named by this system's settings, let nothing through to the service."),
        marked(
            "Failure",
            "It may want a name and a password, or not know the service; Kinogrid keeps trying. "
            "Or correct the system's settings, and start Kinogrid again.",
        ),
        asked=marked(
            "Failure",
            "It may want a name and a password, or not know the service. "
            "Or correct the system's settings, and start Kinogrid again.",
        ),
    ),
    "chosen_proxy_unreachable": FailureWords(
        marked("Failure", "The proxy {address}, chosen in Settings, cannot be reached."),
        marked("Failure", "Start the proxy, or choose another way in Settings; Kinogrid keeps trying."),
        asked=marked("Failure", "Start the proxy, or choose another way in Settings, then try again."),
    ),
    "chosen_proxy_refused": FailureWords(
        marked("Failure", "The proxy {address}, chosen in Settings, let nothing through to the service."),
        marked(
            "Failure",
            "It may want a name and a password, or not know the service. Change that in Settings; Kinogrid keeps "
            "trying.",
        ),
        asked=marked(
            "Failure",
            "It may want a name and a password, or not know the service. Change that in Settings, then try again.",
        ),
    ),
    "chosen_proxy_unnamed": FailureWords(
        marked("Failure", "A proxy is chosen in Settings that has no address, so nothing was sent."),
        marked("Failure", "Enter its address in Settings, or choose another way; Kinogrid keeps trying."),
        asked=marked("Failure", "Enter its address in Settings, or choose another way, then try again."),
    ),
    "chosen_certificates_unread": FailureWords(
        marked("Failure", "The certificates chosen in Settings cannot be read, so nothing was sent."),
        marked("Failure", "Choose another file in Settings, or this system's certificates; Kinogrid keeps trying."),
        asked=marked("Failure", "Choose another file in Settings, or this system's certificates, then try again."),
    ),
    "no_answer": FailureWords(marked("Failure", "The connection ended before the service answered."), _LOOKED_FOR),
    "html_answer": FailureWords(
        marked("Failure", "Something other than the service answered: a gateway, a proxy or a login page."),
        _LOOKED_FOR,
        _ASKED_AGAIN,
    ),
    "unreadable_answer": FailureWords(marked("Failure", "The service's answer cannot be read."), _LOOKED_FOR),
    "task_of_another_job": FailureWords(
        marked("Failure", "The service named a task that belongs to another order."), _LOOKED_FOR
    ),
    "refused_and_unseen": FailureWords(
        marked(
            "Failure",
            "The service answered this order with an error, and no task of it was found in two complete looks through "
            "the list.",
        ),
        marked("Failure", "Kinogrid goes on looking for a week. Check the balance before ordering again."),
    ),
    "list_refused": FailureWords(
        marked("Failure", "The service does not tell which tasks there are."),
        marked("Failure", "Look at the provider's console for what was ordered and charged."),
    ),
    "list_too_long": FailureWords(
        marked("Failure", "There are more tasks since then than Kinogrid reads in one look."),
        marked("Failure", "Kinogrid goes on looking."),
    ),
    "list_garbled": FailureWords(
        marked("Failure", "The list of tasks holds something that Kinogrid cannot read."),
        marked("Failure", "Kinogrid goes on looking; send the report to Kinogrid's makers if it stays so."),
    ),
    "several_tasks": FailureWords(
        marked("Failure", "Several equal tasks could be this order, so Kinogrid takes none of them by itself."),
        marked("Failure", "Look at them under Import, and import what is yours."),
    ),
    "doubtful_task": FailureWords(
        marked(
            "Failure",
            "An equal task is listed that may be this order or may be older, so Kinogrid does not take it by itself.",
        ),
        marked("Failure", "Look at it under Import, and import it if it is yours."),
    ),
    "equal_on_its_way": FailureWords(
        marked("Failure", "An equal order is on its way, and a task that is listed could be either's."),
        _LOOKED_FOR_LATER,
    ),
    "unanswered": FailureWords(marked("Failure", "The service did not answer a question."), _ASKED_AGAIN),
    "refused": FailureWords(
        marked("Failure", "The service refused this order."),
        marked("Failure", "Read what it said in the details."),
    ),
    "not_a_token": FailureWords(
        marked("Failure", "This is not an API token: it holds characters that no token has."), _TOKEN_AGAIN
    ),
    "address_unsafe": FailureWords(
        marked("Failure", "The service's address is not an https address, so the token is not sent there."),
        marked("Failure", "Correct the address (http is taken only for this machine itself)."),
    ),
    "upload_refused": FailureWords(
        marked("Failure", "The service did not take the picture."),
        marked("Failure", "Use a smaller PNG, JPEG, GIF, BMP or WebP, or give a URL instead."),
    ),
    "upload_too_large": FailureWords(
        marked("Failure", "The picture is larger than the {bound} that the service takes."),
        marked("Failure", "Use a smaller PNG, JPEG, GIF, BMP or WebP, or give a URL instead."),
    ),
    "upload_unanswered": FailureWords(
        marked("Failure", "The picture could not be uploaded."),
        marked("Failure", "Kinogrid tries again, ever more rarely; or give the picture as a web address."),
    ),
    "upload_token": FailureWords(
        marked("Failure", "The service does not take pictures with this token."),
        marked("Failure", "Uploads need an account token. Enter one, or give the pictures as web addresses."),
    ),
    "upload_unagreed": FailureWords(
        marked("Failure", "The API token does not go along with pictures without your yes."),
        marked("Failure", "Agree to it, enter a token for uploads, or give the pictures as web addresses."),
    ),
    "bad_frame": FailureWords(
        marked("Failure", "The picture cannot be read."),
        marked("Failure", "Choose another PNG, JPEG, GIF, BMP or WebP."),
    ),
    "frame_changed": FailureWords(
        marked("Failure", "The picture's file became shorter while it was sent."),
        marked("Failure", "Send the order again once nothing writes to the file any more."),
    ),
    "help_refused": FailureWords(marked("Failure", "The service could not help with this.")),
    "help_unusable": FailureWords(marked("Failure", "The service gave no usable answer.")),
    "task_failed": FailureWords(
        marked("Failure", "The service could not make what was ordered."),
        marked("Failure", "Change the prompt or any frames before trying again."),
    ),
    "task_garbled": FailureWords(
        marked("Failure", "What the service tells of this task cannot be read."),
        _ASKED_AGAIN_WITH_DETAILS,
    ),
    "task_vanished": FailureWords(
        marked("Failure", "The service no longer knows this task."),
        marked("Failure", "Look again later, or send its id to the provider's support."),
    ),
    "no_clips": FailureWords(
        marked("Failure", "The service finished, but named nothing to fetch."), marked("Failure", "Look again later.")
    ),
    "dead_link": FailureWords(marked("Failure", "What was made is no longer at its address."), _FETCH_AGAIN),
    "bad_link": FailureWords(
        marked("Failure", "The service gave an address that is not safe to fetch from."),
        marked("Failure", "Send the report to the provider's support."),
    ),
    "bad_redirect": FailureWords(
        marked("Failure", "The address of what was made leads to where Kinogrid does not go."),
        _FETCH_AGAIN,
    ),
    "host_inside": FailureWords(
        marked("Failure", "The host of what was made is said to be within this network, where Kinogrid does not look."),
        marked("Failure", "Check what answers for names here, such as a filter or a login page, then fetch again."),
    ),
    "clip_unanswered": FailureWords(marked("Failure", "The host of what was made does not deliver it."), _FETCH_AGAIN),
    "bad_clip": FailureWords(
        marked("Failure", "A file arrived, but it is broken or not what was ordered."), _FETCH_AGAIN
    ),
    "bad_picture": FailureWords(marked("Failure", "A picture arrived, but cannot be read."), _FETCH_AGAIN),
    "no_decoder": FailureWords(
        marked("Failure", "What was made has arrived, but the part of Kinogrid that looks into files does not start."),
        _TRIED_AGAIN,
    ),
    "no_such_task": FailureWords(
        marked("Failure", "The service knows no task of videos or pictures by this id."),
        marked("Failure", "Check it; a task of another account can't be seen with this token."),
    ),
    "import_under_way": FailureWords(marked("Failure", "This task is being imported already.")),
    "import_known": FailureWords(marked("Failure", "This task is in the library already.")),
    "import_in_doubt": FailureWords(marked("Failure", "Kinogrid is looking for an order that may be this very task.")),
    "import_garbled": FailureWords(marked("Failure", "What the service tells of this task cannot be read.")),
    "import_failed": FailureWords(marked("Failure", "This task has failed, so there is nothing to fetch.")),
    "import_other": FailureWords(marked("Failure", "This task made neither videos nor pictures from words.")),
    "record_mistake": FailureWords(
        marked("Failure", "Kinogrid made a mistake with this task."),
        marked("Failure", "Send the report to Kinogrid's makers; the log tells more."),
    ),
    "disk_full": FailureWords(
        marked("Failure", "The disk is full."),
        marked("Failure", "Make room, then fetch again."),
        marked("Failure", "Make room, then try again."),
    ),
    "disk_denied": FailureWords(
        marked("Failure", "The library folder cannot be written."),
        marked("Failure", "Fix its permissions or its disk, then fetch again."),
        marked("Failure", "Fix its permissions or its disk, then try again."),
    ),
    "disk_failed": FailureWords(
        marked("Failure", "The disk of the library reported an error."),
        marked("Failure", "Check the disk and its connection, then try again."),
    ),
    "library_newer": FailureWords(
        marked("Failure", "This library was written by a newer Kinogrid."),
        marked("Failure", "Update Kinogrid, or start it with another folder (--data-dir)."),
    ),
    "library_foreign": FailureWords(
        marked("Failure", "The library's database belongs to another program."),
        marked("Failure", "Start Kinogrid with another folder (--data-dir)."),
    ),
    "library_damaged": FailureWords(
        marked("Failure", "The library's database is damaged."),
        marked(
            "Failure",
            "The clips are safe in their folders. Start Kinogrid again: it then offers to bring the library back.",
        ),
    ),
    "move_target_gone": FailureWords(
        marked("Failure", "The folder that the library is being moved to is not there."),
        marked("Failure", "Plug its disk in and start Kinogrid again, or call the move off. Nothing is lost."),
    ),
    "move_inside": FailureWords(
        marked("Failure", "That folder is in the library itself."),
        marked("Failure", "Choose another folder."),
    ),
    "backup_unusable": FailureWords(
        marked("Failure", "This file is no whole backup of a library, so nothing was taken from it."),
        marked("Failure", "Choose another backup."),
    ),
    "records_behind": FailureWords(
        marked("Failure", "The database knows of jobs what their folders do not tell yet."),
        marked("Failure", "Let Kinogrid run for a moment, so that it writes that down, and try again."),
    ),
    "library_busy": FailureWords(
        marked("Failure", "Another program is holding on to the library's database."),
        marked("Failure", "Wait for it to finish, or close it, then try again."),
    ),
    "library_elsewhere": FailureWords(
        marked("Failure", "This library was last opened somewhere else, and orders in it wait to be sent."),
        marked(
            "Failure",
            "Look at them under Jobs, and cancel what you have not ordered. Let the queue go on once they are all "
            "yours.",
        ),
    ),
    "folder_is_file": FailureWords(
        marked("Failure", "A file stands where the folder, or one on the way to it, should be."),
        marked("Failure", "Move the file away."),
    ),
    "folder_name_long": FailureWords(
        marked("Failure", "The folder's path is longer than this system takes."),
        marked("Failure", "Choose one with a shorter path."),
    ),
    "folder_note": FailureWords(
        marked("Failure", "The note of where your library is cannot be read."),
        marked("Failure", "Choose the folder again."),
    ),
    "library_gone": FailureWords(
        marked("Failure", "The folder is not there, or it is empty. Its disk may not be connected."),
        marked("Failure", "Connect the disk."),
    ),
    "library_in_use": FailureWords(
        marked("Failure", "Another Kinogrid has this folder open."),
        marked("Failure", "Close it, or wait for its end."),
    ),
    "library_hung": FailureWords(
        marked("Failure", "Another Kinogrid has this folder open and does not answer."),
        marked(
            "Failure",
            "Wait for it, or end its process in this system's list, where it has the number {process}. What it has "
            "ordered is not lost: it is on disk, and looked for at the next start.",
        ),
    ),
    "disk_silent": FailureWords(
        marked("Failure", "The disk of the folder does not answer."),
        marked("Failure", "Check its connection, or the network that it is on."),
    ),
    "not_in_trash": FailureWords(
        marked("Failure", "What was deleted cannot come back: it is no longer in the trash."),
        marked("Failure", "Look whether a backup has it."),
    ),
    "clip_damaged": FailureWords(
        marked("Failure", "A file of the library is not what was written down when it came."), _FETCH_AGAIN
    ),
    "clip_gone": FailureWords(marked("Failure", "The clip's file is no longer in the library."), _FETCH_AGAIN),
    "save_denied": FailureWords(
        marked("Failure", "The clip cannot be saved there."),
        marked("Failure", "Choose another place or another name."),
    ),
    "export_clip": FailureWords(
        marked("Failure", "A file cannot be read to its end, so nothing was exported."), _FETCH_AGAIN
    ),
    "export_failed": FailureWords(
        marked("Failure", "The export could not be finished."), marked("Failure", "Try again in a moment.")
    ),
    "export_too_large": FailureWords(
        marked("Failure", "However small it is made, it does not fit under the size that was set."),
        marked("Failure", "Allow more, or choose a shorter part."),
    ),
    "closed_uploading": FailureWords(
        marked("Failure", "Kinogrid was closed while a picture was uploaded."),
        _GOES_OUT_AGAIN,
    ),
    "closed_sending": FailureWords(marked("Failure", "Kinogrid was closed before the service answered."), _LOOKED_FOR),
    "own_mistake": FailureWords(
        marked("Failure", "Kinogrid made a mistake before this order was sent."),
        marked("Failure", "Send it again; if that does not help, send the report to Kinogrid's makers."),
    ),
    "fetch_mistake": FailureWords(
        marked("Failure", "Kinogrid made a mistake while it fetched this."),
        marked("Failure", "Fetch it again; if that does not help, send the report to Kinogrid's makers."),
    ),
}
"""The words of every code; one that the service alone knows has those of `refused`."""

CHARGES: Mapping[Charge, Text] = {
    Charge.NO: marked("Failure", "Nothing was charged."),
    Charge.UNBILLED: marked("Failure", "According to the provider, nothing is charged for this."),
    Charge.RARELY: marked("Failure", "According to the provider, a failed task is generally not charged."),
    Charge.MAYBE: marked("Failure", "It may have been charged."),
    Charge.YES: marked("Failure", "According to the provider, what is finished is charged."),
}
