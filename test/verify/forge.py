#!/usr/bin/env python3
"""forge.py — what a liar with the database in hand could do to the log: for tests of the verifiers.

  forge.py STORE.db DEED...

  enter      each row of audit that has no entry gets one at the end, as the program would write it
  renumber   entries 1, 2, 3 … in the order they stand, also within their bodies
  chain      each entry's hash again from the bodies
  tree       the Merkle tree's tiles again from the bodies
  rows       each case's row in the body of its last event again from case_, each event's "when" and "seq" again from event
  rekey      the first key is one of ours, in its row and entry; then chain and tree, and every checkpoint signed anew
  newkey     a second key of ours, entered at the end, its signature by the key before it not right
  resign     the newest checkpoint signed by a key of ours, nothing else touched
"""
import base64
import json
import os
import sqlite3
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import ed25519  # noqa: E402
from verify import NOTHING, ROW, Tree, leaf_of, node_of, sha  # noqa: E402

SEED = bytes(range(32))


def rewrite(body, **new):
    return json.dumps({**json.loads(body), **new}, ensure_ascii=False, separators=(",", ":"))


def entries(db):
    return db.execute("SELECT n, body FROM ledger ORDER BY n").fetchall()


def enter(db):
    n, at, chain_ = db.execute("SELECT n, at, hash FROM ledger ORDER BY n DESC LIMIT 1").fetchone()
    sql = "SELECT id, at, actor_kind, actor_id, what, detail FROM audit WHERE id NOT IN (SELECT ref FROM ledger WHERE topic = 'audit') ORDER BY id"
    for id_, when, kind, who, what, detail in db.execute(sql).fetchall():
        n, at = n + 1, max(at, when)
        body = rewrite("{}", n=n, at=at, topic="audit", ref=id_, actor=[kind, who], when=when, what=what, detail=sha(detail.encode()).hex())
        chain_ = sha(chain_ + leaf_of(body.encode()))
        db.execute("INSERT INTO ledger VALUES (?, ?, 'audit', ?, ?, ?)", (n, at, id_, body, chain_))


def renumber(db):
    old = db.execute("SELECT n, at, topic, ref, body, hash FROM ledger ORDER BY n").fetchall()
    db.execute("DELETE FROM ledger")
    for i, (_, at, topic, ref, body, hash_) in enumerate(old, 1):
        db.execute("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)", (i, at, topic, ref, rewrite(body, n=i, at=at, topic=topic, ref=ref), hash_))


def chain(db):
    h = NOTHING
    for n, body in entries(db):
        h = sha(h + leaf_of(body.encode()))
        db.execute("UPDATE ledger SET hash = ? WHERE n = ?", (h, n))


def tree(db):
    hashes, level = [leaf_of(body.encode()) for _, body in entries(db)], 0
    db.execute("DELETE FROM ledger_tile")
    while hashes:
        above = []
        for pos in range(0, len(hashes), 256):
            row = hashes[pos:pos + 256]
            db.execute("INSERT INTO ledger_tile VALUES (?, ?, ?)", (level, pos // 256, b"".join(row)))
            if len(row) == 256:
                while len(row) > 1:
                    row = [node_of(a, b) for a, b in zip(row[::2], row[1::2])]
                above += row
        hashes, level = above, level + 1


def rows(db):
    last = {}
    for n, body in entries(db):
        b = json.loads(body)
        if b["topic"] == "event":
            last[b["case"]] = n
            e = db.execute("SELECT at, seq FROM event WHERE id = ?", (b["ref"],)).fetchone()
            if e and e != (b["when"], b["seq"]):
                db.execute("UPDATE ledger SET body = ? WHERE n = ?", (rewrite(body, when=e[0], seq=e[1]), n))
    for code, n in last.items():
        now = db.execute("SELECT " + ", ".join(f"IFNULL({k}, 0)" for k in ROW) + " FROM case_ WHERE code = ?", (code,)).fetchone()
        (body,) = db.execute("SELECT body FROM ledger WHERE n = ?", (n,)).fetchone()
        if now and json.loads(body).get("row") not in (None, list(now)):
            db.execute("UPDATE ledger SET body = ? WHERE n = ?", (rewrite(body, row=list(now)), n))


def sign_anew(db, size):
    """The checkpoint of that size, as the log is now, signed by our key under the name that stands on it."""
    t, head = Tree(), None
    for n, body, hash_ in db.execute("SELECT n, body, hash FROM ledger WHERE n <= ? ORDER BY n", (size,)):
        t.add(leaf_of(body.encode()))
        head = hash_
    (note,) = db.execute("SELECT note FROM checkpoint WHERE size = ?", (size,)).fetchone()
    lines, name = note.split("\n"), note.split("— ")[1].split(" ")[0]
    lines[2], lines[4] = base64.b64encode(t.root()).decode(), f"chain {head.hex()}"
    text = "\n".join(lines[:5]) + "\n"
    mark = sha(name.encode() + b"\n\x01" + ed25519.public_of(SEED))[:4]
    note = f"{text}\n— {name} {base64.b64encode(mark + ed25519.sign(SEED, text.encode())).decode()}\n"
    db.execute("UPDATE checkpoint SET root = ?, note = ? WHERE size = ?", (t.root().hex(), note, size))


def rekey(db):
    public = ed25519.public_of(SEED).hex()
    n, body = db.execute("SELECT n, body FROM ledger WHERE topic = 'key' ORDER BY n").fetchone()
    db.execute("UPDATE ledger SET body = ? WHERE n = ?", (rewrite(body, public=public), n))
    db.execute("UPDATE signing_key SET public = ? WHERE id = ?", (public, json.loads(body)["ref"]))
    chain(db)
    tree(db)
    last = db.execute("SELECT MAX(n) FROM ledger").fetchone()[0]
    db.execute("DELETE FROM checkpoint WHERE size > ? OR size < ?", (last, n))
    for (size,) in db.execute("SELECT size FROM checkpoint").fetchall():
        sign_anew(db, size)


def newkey(db):
    n, at, chain_ = db.execute("SELECT n, at, hash FROM ledger ORDER BY n DESC LIMIT 1").fetchone()
    before, name = db.execute("SELECT id, name FROM signing_key ORDER BY id DESC LIMIT 1").fetchone()
    public, id_ = ed25519.public_of(SEED).hex(), before + 1
    name = f"{name.rpartition('+')[0]}+{id_}"
    signature = ed25519.sign(SEED, b"motcua key " + public.encode()).hex()
    db.execute("INSERT INTO signing_key VALUES (?, ?, ?, '', ?, ?, ?, 0)", (id_, name, public, before, signature, at))
    body = rewrite("{}", n=n + 1, at=at, topic="key", ref=id_, name=name, public=public, by=before, signature=signature)
    db.execute("INSERT INTO ledger VALUES (?, ?, 'key', ?, ?, ?)", (n + 1, at, id_, body, sha(chain_ + leaf_of(body.encode()))))


def resign(db):
    sign_anew(db, db.execute("SELECT MAX(size) FROM checkpoint").fetchone()[0])


if __name__ == "__main__":
    deeds = {f.__name__: f for f in (enter, renumber, chain, tree, rows, rekey, newkey, resign)}
    with sqlite3.connect(sys.argv[1]) as store:
        for deed in sys.argv[2:]:
            deeds[deed](store)
