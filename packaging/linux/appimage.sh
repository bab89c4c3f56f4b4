#!/bin/sh
# Makes the AppImage of dist/Kinogrid.AppDir, which `packaging/dev.py package` has made and toured.
#
#   packaging/linux/appimage.sh [VERSION [FOLDER]]
#
# The tool and the starter are fetched from their projects' releases into FOLDER (build/appimage), or taken from there, and must be
# those whose hashes stand here, read where several public projects pin these versions by them (Xaxis/brickworks, tools/release.py,
# the two for x86_64). Where this was written they could not be fetched: the AppDir was tried, and the AppImage was not made.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
version=${1:-$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$here/app/kinogrid/__init__.py")}
folder=${2:-$here/build/appimage}
machine=$(uname -m)
case $machine in
    x86_64)
        tool_hash=ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0
        starter_hash=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d
        ;;
    aarch64)
        tool_hash=f0837e7448a0c1e4e650a93bb3e85802546e60654ef287576f46c71c126a9158
        starter_hash=00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444
        ;;
    *)
        echo "no AppImage is made for $machine" >&2
        exit 1
        ;;
esac
tool=$folder/appimagetool-$machine.AppImage starter=$folder/runtime-$machine
mkdir -p "$folder"
fetched() {
    [ -e "$2" ] || curl --fail --silent --show-error --location --output "$2" "$1"
    echo "$3  $2" | sha256sum --check --quiet
}
fetched "https://github.com/AppImage/appimagetool/releases/download/1.9.1/${tool##*/}" "$tool" "$tool_hash"
fetched "https://github.com/AppImage/type2-runtime/releases/download/20251108/${starter##*/}" "$starter" "$starter_hash"
chmod +x "$tool"
# Dated by the commit, so that the same bundle gives the same image; unpacked to run, as builders seldom have FUSE.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH ARCH="$machine" APPIMAGE_EXTRACT_AND_RUN=1
"$tool" --no-appstream --runtime-file "$starter" "$here/dist/Kinogrid.AppDir" "$here/dist/Kinogrid-$version-$machine.AppImage"
