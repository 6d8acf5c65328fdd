"""Verifies a .kebao bundle with Python's own library alone, and prints its identity: what a host needs is this little."""
import hashlib
import json
import sys
import zipfile


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def canonical(value):
    """RFC 8785, for the strings, integers, lists and objects a manifest holds; keys sort by UTF-16 code units."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def verify(path):
    with zipfile.ZipFile(path) as bundle:
        assert bundle.testzip() is None, "a checksum of the archive is wrong"
        files = {name: bundle.read(name) for name in bundle.namelist()}
    manifest = json.loads(files["kebao.json"])
    assert canonical(manifest).encode() == files["kebao.json"], "the manifest is not canonical"
    for file in manifest["files"]:
        data = files[file["path"]]
        assert len(data) == file["size"] and sha256(data) == file["sha256"], file["path"]
    payload = {name for name in files if name.startswith("data/")}
    assert payload == {file["path"] for file in manifest["files"]}, "the manifest names other files"
    return "sha256:" + sha256(files["kebao.json"])


for path in sys.argv[1:]:
    print(verify(path), "", path)
