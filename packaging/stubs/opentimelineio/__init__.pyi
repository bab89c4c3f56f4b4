from opentimelineio import adapters as adapters
from opentimelineio import schema as schema
