"""Orders that came along with a library from elsewhere: they are not sent before the person has looked at them."""

from kinogrid.domain.failure import known
from kinogrid.domain.state import Draft, Submitting, Uploading
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.library_care import LibraryOrigin
from kinogrid.studio.queue_pause import QueuePause


async def hold_foreign_orders(repository: JobRepository, pause: QueuePause, origin: LibraryOrigin) -> None:
    """Pause the queue of a library that was last opened elsewhere and holds orders that would go out by themselves.

    It would send them with this person's token. Whatever the queue was paused for before is no leave to send them
    either. To be called before anything is sent. Raises `LibraryTrouble`.
    """
    if not await origin.is_ours() and (_has_waiting(repository) or await repository.planned()):
        pause.set(known("library_elsewhere"))
        await pause.keep()
    await origin.put()


def _has_waiting(repository: JobRepository) -> bool:
    return any(isinstance(job.state, Draft | Uploading | Submitting) for job in repository.open_jobs())
