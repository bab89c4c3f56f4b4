"""Other words by which people look for what in the settings is no row of a table; those of the rows stand there."""

from kinogrid.ui.marked_text import marked

KEYBOARD = marked("Settings search", "keys, hotkeys, keyboard shortcuts, bindings")
TOKEN = marked("Settings search", "API key, sign in, login, password, secret")
SERVICE = marked("Settings search", "server, host, address, URL, API")
ACCOUNT = marked("Settings search", "balance, sign in, login, platform, secret")
UPLOADS = marked("Settings search", "server, host, address, URL, pictures")
OWN_TOKEN = marked("Settings search", "API key, restricted, limit, expiry, secret")
FOLDER = marked("Settings search", "directory, storage, disk, files, clips, place")
PROXY = marked("Settings search", "SOCKS, HTTP, network, internet, connection, firewall, VPN")
CERTIFICATES = marked("Settings search", "TLS, SSL, HTTPS, CA, security, PEM")
RECEIVER = marked("Settings search", "webhook, callback, tunnel, port, server")
