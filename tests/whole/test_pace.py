"""How politely the service is asked: as the provider wishes, and quicker only beside one on this machine."""

import pytest

from kinogrid.__main__ import _parser
from kinogrid.domain.service_address import Hosts, ServiceAddress
from kinogrid.foundation import Provider
from kinogrid.store.keyrings import MemoryKeyring
from kinogrid.studio.pace import LOOPBACK_PACE, Pace

HERE, THERE = "http://127.0.0.1:8123", "https://api.acedata.cloud"


@pytest.mark.parametrize(
    ("api", "arguments", "pace"),
    [(HERE, [], LOOPBACK_PACE), (HERE, ["--real-pace"], Pace()), (THERE, [], Pace()), (THERE, ["--real-pace"], Pace())],
)
def test_only_a_service_on_this_machine_is_hurried_and_not_where_the_true_pace_is_wished_for(
    api: str, arguments: list[str], pace: Pace
) -> None:
    wanted = _parser().parse_args(arguments)
    assert (
        Provider(
            hosts=Hosts(ServiceAddress(api), ServiceAddress(api)), keyring=MemoryKeyring(), real_pace=wanted.real_pace
        ).pace
        == pace
    )
