"""Verifies a .kebao bundle with Python's own library alone, and prints its identity: what a host needs is this little."""
import hashlib
import json
import sys
import zipfile

# What a course says about the state of its content, which the content digest leaves out.
STATE = {"version", "status", "review", "endorsements", "updated"}


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def canonical(value):
    """RFC 8785, for strings, integers and short fractions; keys sort by UTF-16 code units."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def content(manifest, course):
    """What records of review are bound to: the lines of manifest-sha256.txt about what people see."""
    seen = {key: value for key, value in course.items() if key not in STATE}
    digests = {file["path"]: file["sha256"] for file in manifest["files"]}
    digests["data/course.json"] = sha256(canonical(seen).encode())
    return "".join(f"{digests[path]}  {path}\n" for path in sorted(digests) if not path.startswith("data/source/"))


def verify(path):
    with zipfile.ZipFile(path) as bundle:
        assert bundle.testzip() is None, "a checksum of the archive is wrong"
        files = {name: bundle.read(name) for name in bundle.namelist()}
    manifest = json.loads(files["kebao.json"])
    assert manifest["formatVersion"] in (1, 2), "a newer format"
    assert canonical(manifest).encode() == files["kebao.json"], "the manifest is not canonical"
    for file in manifest["files"]:
        data = files[file["path"]]
        assert len(data) == file["size"] and sha256(data) == file["sha256"], file["path"]
    payload = {name for name in files if name.startswith("data/")}
    assert payload == {file["path"] for file in manifest["files"]}, "the manifest names other files"
    digest = "sha256:" + sha256(content(manifest, json.loads(files["data/course.json"])).encode())
    assert manifest.get("content", digest) == digest, "the content has another digest"
    return "sha256:" + sha256(files["kebao.json"]), digest


for path in sys.argv[1:]:
    identity, digest = verify(path)
    print(identity, digest, path)
