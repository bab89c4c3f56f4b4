"""A Secret Service that owns its name on the session bus and never answers; says so on its first line."""

import sys

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
PRIMARY_OWNER = 1

connection = open_dbus_connection("SESSION")
answer = connection.send_and_get_reply(new_method_call(BUS, "RequestName", "su", ("org.freedesktop.secrets", 4)))
assert answer.body == (PRIMARY_OWNER,)
sys.stdout.write("silent\n")
sys.stdout.flush()
# Whatever is asked stays where it has come to.
sys.stdin.read()
