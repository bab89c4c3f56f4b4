"""The cards of a strip for Qt's views."""

from kinogrid.ui.controls.cards_model import CardsModel
from kinogrid.ui.sequence.shot_card import ShotCard


class ShotsModel(CardsModel[ShotCard]):
    """Holds a sequence's cards; only other shots, or another order of them, reset the views."""

    def id_of(self, card: ShotCard) -> str:
        """Give the shot's id."""
        return card.shot_id
