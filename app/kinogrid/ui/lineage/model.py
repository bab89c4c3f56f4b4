"""The cards of a lineage for Qt's views: those of one family, each after the one it continues."""

from collections.abc import Hashable

from kinogrid.ui.controls.cards_model import CardsModel
from kinogrid.ui.lineage.lineage_card import LineageCard


class LineageModel(CardsModel[LineageCard]):
    """Holds a family's cards; only another family, or another shape of it, resets the views."""

    def id_of(self, card: LineageCard) -> str:
        """Give the job's id."""
        return card.job_id

    def shape_of(self, card: LineageCard) -> Hashable:
        """Give the job and which one it continues."""
        return card.job_id, card.parent
