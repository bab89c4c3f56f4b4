#!/bin/sh
# Has Apple look at a signed disk image, and staples the answer to it, so that Macs without a network know it too.
#
#   packaging/macos/notarise.sh dist/Kinogrid-X.Y.Z-macos-arm64.dmg
#
# NOTARY_KEY, NOTARY_KEY_ID and NOTARY_ISSUER are those of an App Store Connect API key: the path of its .p8 file, its
# number, and its team's. packaging/macos/README.md tells the whole way. Not run by anybody yet.
set -eu
: "${1:?which disk image?}" "${NOTARY_KEY:?the path of the .p8 file}" "${NOTARY_KEY_ID:?}" "${NOTARY_ISSUER:?}"
set -- "$1" --key "$NOTARY_KEY" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
image=$1
shift
answer=$(xcrun notarytool submit "$image" "$@" --wait --timeout 30m --output-format json)
printf '%s\n' "$answer"
number=$(printf '%s' "$answer" | plutil -extract id raw -o - -)
if [ "$(printf '%s' "$answer" | plutil -extract status raw -o - -)" != Accepted ]; then
    # What Apple objects to stands in its log alone.
    xcrun notarytool log "$number" "$@"
    exit 1
fi
xcrun stapler staple "$image"
xcrun stapler validate "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
