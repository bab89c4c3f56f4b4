"""The schema of a library, one step a version: people's files stand at each of them, so none is changed or moved."""

from kinogrid.store.charges import CHARGE_TABLES
from kinogrid.store.database import Step
from kinogrid.store.decisions import CLEARING_TABLES, DECISION_TABLES, DELETION_TABLES
from kinogrid.store.frames import FRAME_TABLES
from kinogrid.store.hint_rows import HINT_TABLES
from kinogrid.store.jobs import ALIVE_COLUMNS, EMPTIED_TABLES, FORESEEN_COLUMN, JOB_TABLES, RECORD_TABLES, note_alive
from kinogrid.store.listing import LISTING_TABLES, relist
from kinogrid.store.migration import keep_tries, take_words_out
from kinogrid.store.pauses import PAUSE_TABLES
from kinogrid.store.upload_addresses import UPLOAD_TABLES

SCHEMA: tuple[Step, ...] = (
    JOB_TABLES,
    (*FRAME_TABLES, *UPLOAD_TABLES),
    (take_words_out,),
    (keep_tries, *PAUSE_TABLES),
    RECORD_TABLES,
    EMPTIED_TABLES,
    (*FORESEEN_COLUMN, *CHARGE_TABLES),
    DECISION_TABLES,
    HINT_TABLES,
    (*LISTING_TABLES, relist),
    DELETION_TABLES,
    (*ALIVE_COLUMNS, note_alive),
    CLEARING_TABLES,
)
