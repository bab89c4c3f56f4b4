"""Where an item of a list or table stands, as Qt's models and delegates are asked for it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

ItemIndex = QModelIndex | QPersistentModelIndex

# The parent of every row of a list.
ROOT_INDEX = QModelIndex()
