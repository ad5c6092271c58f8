#!/usr/bin/env python3
"""verify.py — checks Motcua's log from a copy of the store; written from docs/LOG.md alone, in another language.

  verify.py STORE.db [--checkpoint FILE]... [--receipt PROOF.json]...
  verify.py inclusion PROOF.json CHECKPOINT [--entry BODY] [--key HEX]
  verify.py consistency PROOF.json OLD NEW [--key HEX]

One line a fault, `<kind> entry <n>: <sentence>` (`<kind>: <sentence>` where no entry is to blame), and a last line that
counts. Exit 0: no fault. 1: faults. 2: could not be read. The store is opened for reading only and read once, in the
order of the log; what is kept in memory is a few dozen bytes a case. Rows are looked up by their id and never through an
index of the store's: an index may have been left behind by one who edited the file.

Kinds: changed, missing, inserted, swapped, backdated, row-differs, digest-differs, bad-root, bad-chain, bad-signature,
wrong-key, truncated, bad-proof. Only Python's standard library (3.9 or newer).
"""
import base64
import hashlib
import hmac
import json
import os
import sqlite3
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import ed25519  # noqa: E402

DAY = 86400
FILE, RECEIVE, REFUSE = 1, 2, 3  # verbs that carry "who"
NOTHING = bytes(32)
PAIRS = json.JSONDecoder(object_pairs_hook=list).decode  # pairs, so that no key can hide behind another of its name
TABLES = {"event": "event", "read": "read_log", "audit": "audit", "file": "attachment", "letter": "letter", "key": "signing_key"}
HEAD = ["n", "at", "topic", "ref"]
KEYS = {
    "read": ["staff", "agency", "case", "when", "purpose"],
    "audit": ["actor", "when", "what", "detail"],
    "file": ["case", "paper", "kind", "size", "digest"],
    "letter": ["case", "kind", "agency", "year", "no", "digest"],
    "key": ["name", "public", "by", "signature"],
    "event": ["case", "kind", "seq", "when", "verb", "actor", "step", "status", "due", "public", "note"],
}
ROW = ["state", "status", "outcome", "step", "agency_id", "receiver_id", "holder_agency_id", "holder_role", "holder_id",
       "procedure_rev_id", "channel", "received_at", "promised_at", "due_at", "step_due_at", "ended_at", "version"]
WHO = ["applicant_name", "id_number", "phone", "email", "address", "area_code", "form_json", "note"]
DONE = ["result_no", "result_text", "paid_vnd", "delivered_at"]
SELECT = {
    "event": "SELECT c.code, c.kind, r.seq, r.at, r.verb, r.actor_kind, r.actor_id, r.actor_agency_id, r.for_id, r.step_from,"
             " r.step_to, r.status_to, r.due_to, r.public, r.note, s.salt FROM event r LEFT JOIN case_ c ON c.id = r.case_id"
             " LEFT JOIN salt s ON s.case_id = r.case_id WHERE r.id = ?",
    "read": "SELECT staff_id, agency_id, case_id, at, purpose, visible_at FROM read_log WHERE id = ?",
    "audit": "SELECT actor_kind, actor_id, at, what, detail FROM audit WHERE id = ?",
    "file": "SELECT c.code, r.paper_seq, r.kind, r.size, r.hash, s.salt FROM attachment r LEFT JOIN case_ c ON c.id = r.case_id"
            " LEFT JOIN salt s ON s.case_id = r.case_id WHERE r.id = ?",
    "letter": "SELECT c.code, r.kind, r.agency_id, r.year, r.no, r.data, s.salt FROM letter r LEFT JOIN case_ c ON c.id = r.case_id"
              " LEFT JOIN salt s ON s.case_id = r.case_id WHERE r.id = ?",
    "key": "SELECT name, public, by_id, signature FROM signing_key WHERE id = ?",
}


def sha(data):
    return hashlib.sha256(data).digest()


def leaf_of(body):
    return sha(b"\x00" + body)


def node_of(left, right):
    return sha(b"\x01" + left + right)


def octets(v):
    """A column's value as bytes, whatever type somebody gave it."""
    return v if isinstance(v, bytes) else b"" if v is None else str(v).encode()


def words(v):
    """A column's value for people and for comparing with JSON."""
    return v.decode("utf-8", "replace") if isinstance(v, bytes) else v


def digest(salt, label, text):
    return hmac.digest(salt, label + b"\x1f" + text, "sha256").hex() if text else ""


class Seen:
    """Which ids were met: one bit each, by pages, so that a wild id costs nothing."""

    def __init__(self):
        self.pages = {}

    def add(self, i):
        """False when it was met before."""
        page = self.pages.setdefault(i >> 15, bytearray(4096))
        at, bit = (i & 32767) >> 3, 1 << (i & 7)
        new = not page[at] & bit
        page[at] |= bit
        return new

    def __contains__(self, i):
        page = self.pages.get(i >> 15)
        return bool(page and page[(i & 32767) >> 3] & 1 << (i & 7))


class Tree:
    """The Merkle tree of RFC 6962, grown leaf by leaf: roots of its full subtrees, the largest first."""

    def __init__(self):
        self.size, self.full = 0, []

    def add(self, leaf):
        full, n = self.full, self.size
        while n & 1:
            leaf = node_of(full.pop(), leaf)
            n >>= 1
        full.append(leaf)
        self.size += 1

    def root(self):
        if not self.full:
            return sha(b"")
        r = self.full[-1]
        for left in reversed(self.full[:-1]):
            r = node_of(left, r)
        return r


class Note:
    """A checkpoint: a signed note."""

    def __init__(self, data, where):
        self.where, self.bad, self.key_id = where, None, 0
        try:
            head, _, tail = data.partition(b"\n\n")
            self.text = head + b"\n"
            lines = head.decode().split("\n")
            self.origin, self.size, self.root = lines[0], int(lines[1]), base64.b64decode(lines[2], validate=True)
            more = dict(line.split(" ", 1) for line in lines[3:])
            self.at, self.chain = int(more["at"]), bytes.fromhex(more["chain"])
            self.signatures = []
            for line in tail.decode().splitlines():
                dash, name, value = line.split(" ")
                raw = base64.b64decode(value, validate=True)
                if dash != "—" or len(raw) < 5:
                    raise ValueError("signature line")
                self.signatures.append((name, raw[:4], raw[4:]))
            if not self.signatures or len(self.root) != 32 or self.size < 0:
                raise ValueError("signature, root or size")
        except (ValueError, KeyError, IndexError) as e:
            self.bad = f"is not a signed checkpoint ({e})"

    def signed_by(self, name, public):
        """Whether a signature of this key stands on it: None: none of its name, "" right, else what is wrong."""
        found = None
        for n, key_id, signature in self.signatures:
            if n == name:
                found = ("wrong-key", "is signed by another key under the same name")
                if key_id == sha(name.encode() + b"\n\x01" + public)[:4]:
                    found = ("bad-signature", "has a signature that does not hold")
                    if ed25519.verify(public, self.text, signature):
                        return ""
        return found


class Verifier:
    def __init__(self, path):
        self.db = sqlite3.connect(f"file:{path.replace('?', '%3f').replace('#', '%23')}?mode=ro", uri=True)
        self.db.text_factory = bytes
        self.row = self.db.cursor()
        self.faults = self.entries = self.checkpoints = 0
        self.seen = {t: Seen() for t in TABLES}
        self.keys = []    # (n, row, name, public) in the order of the log
        self.last = {}    # code -> seq of the last event << 40 | n of its entry
        self.who = {}     # code -> n of the last entry with "who"
        self.beginnings, self.pruned, self.erased = [], {}, set()

    def fault(self, kind, n, sentence):
        self.faults += 1
        sys.stdout.write(f"{kind} entry {n}: {sentence}\n" if n else f"{kind}: {sentence}\n")

    def one(self, sql, *values):
        return self.row.execute(sql, values).fetchone()

    # ---- What excuses: the beginning, retention, erasure ----
    def read_excuses(self):
        for id_, what, detail in self.db.execute("SELECT id, what, detail FROM audit NOT INDEXED WHERE what IN ('ledger begins', 'prune', 'erase')"):
            detail = octets(detail).decode("utf-8", "replace").split()
            if what == b"erase" and detail:
                self.erased.add(detail[0].rstrip(":,;"))
            elif what == b"prune" and len(detail) >= 2 and detail[1].isdigit():
                self.pruned[detail[0]] = max(self.pruned.get(detail[0], 0), int(detail[1]))
            elif what == b"ledger begins":
                for n, at in self.db.execute("SELECT n, at FROM ledger NOT INDEXED WHERE topic = 'audit' AND ref = ?", (id_,)):
                    count = int(detail[0]) if detail and detail[0].isdigit() else 0
                    self.beginnings.append((n, at, count))

    def at_beginning(self, n, at):
        return any(m - count <= n < m and at == b for m, b, count in self.beginnings)

    # ---- The chain ----
    def run(self, notes, receipts):
        self.read_excuses()
        leaves, asked = {}, {p["index"] + 1 for p in receipts}
        sizes = {note.size for note in notes if not note.bad} | {p["size"] for p in receipts}
        tree, chain, before, next_n = Tree(), NOTHING, 0, 1
        self.at_size = {0: (tree.root(), NOTHING)}  # root and chain where a checkpoint or a proof asks
        for n, at, topic, ref, body, hash_ in self.db.execute("SELECT n, at, topic, ref, body, hash FROM ledger NOT INDEXED ORDER BY n"):
            if n > next_n:
                self.fault("missing", next_n, f"entry {next_n} is gone" if n == next_n + 1 else f"entries {next_n} to {n - 1} are gone")
            elif n < next_n:
                self.fault("inserted", n, "the log begins with 1")
            self.entries += 1
            body, topic = octets(body), words(topic)
            leaf = leaf_of(body)
            if n == tree.size + 1:  # after a gap there is no tree that could have a right root
                tree.add(leaf)
            if n in asked:
                leaves[n] = leaf
            if at < before:
                self.fault("backdated", n, f"its time {at} is before that of the entry in front, {before}")
            sound = body.startswith(b'{"n":%d,"at":%d,"topic":"%s","ref":%d,' % (n, at, octets(topic), ref)) if isinstance(ref, int) else False
            right = sha(chain + leaf)
            if not sound:
                self.unsound(n, at, topic, ref, body)
            elif right != hash_:
                self.fault("changed", n, "its hash is not that of its body and the entry in front")
            chain, before, next_n = (hash_ if isinstance(hash_, bytes) else right), max(at, before), n + 1
            if topic not in TABLES:
                self.fault("changed", n, f"there is no topic {topic}")
            elif isinstance(ref, int):
                if not self.seen[topic].add(ref):
                    self.fault("inserted", n, f"{topic} {ref} has an entry before this one")
                if sound:
                    self.entry(n, at, topic, ref, body)
            if n in sizes and tree.size == n:
                self.at_size[n] = (tree.root(), chain)
        self.log_end = next_n - 1
        if self.keys and not any(note.key_id for note in notes):
            self.fault("missing", self.keys[0][0], "the log names a key, and every checkpoint that it signed is gone")
        for note in notes:
            if note.bad:
                self.fault("changed", 0, f"checkpoint {note.where} {note.bad}")
            else:
                self.checkpoint(note)
        for p in receipts:
            self.receipt(p, leaves)
        self.rows()
        self.cases()

    def unsound(self, n, at, topic, ref, body):
        """The body does not begin with the columns' values: what happened?"""
        try:
            b = json.loads(body)
            other = b["n"]
        except (ValueError, KeyError, TypeError):
            return self.fault("changed", n, "its body is not the JSON of an entry")
        if other != n and isinstance(other, int):
            return self.fault("swapped", n, f"it holds the body of entry {other}")
        if b.get("at") != at:
            return self.fault("backdated", n, f"its time is {at}, its body says {b.get('at')}")
        self.fault("changed", n, f"it says {topic} {ref}, its body {b.get('topic')} {b.get('ref')}")

    # ---- An entry and its row ----
    def entry(self, n, at, topic, ref, body):
        try:
            pairs = PAIRS(body.decode())
            b = dict(pairs)
        except (ValueError, TypeError):
            return self.fault("changed", n, "its body is not JSON")
        keys = [k for k, _ in pairs][4:]
        want = KEYS[topic]
        if topic == "event":
            want = want + [k for k in ("row", "done", "who") if k in keys]
        if topic == "read" and "visible" in keys:
            want = want + ["visible"]
        if keys != want:
            return self.fault("changed", n, f"its body has the keys {' '.join(keys)}")
        try:
            self.entry_and_row(n, at, topic, ref, b)
        except (TypeError, ValueError, AttributeError) as e:
            self.fault("changed", n, f"its body holds a value of another kind ({e})")

    def entry_and_row(self, n, at, topic, ref, b):
        if topic == "key":
            self.key(n, ref, b)
        elif topic == "event":
            self.event_alone(n, at, b)
        row = self.one(SELECT[topic], ref)
        if row is None:
            if topic in ("read", "audit") and ref <= self.pruned.get(topic, 0):
                return
            of = f" of {b['case']}" if topic in ("event", "file", "letter") else ""
            return self.fault("missing", n, f"{topic} {ref}{of} is gone")
        getattr(self, "same_" + topic)(n, ref, b, row)

    def differs(self, n, what, pairs):
        """pairs: (name, in the log, in the row). The first that differs is named; time moved back has its own word."""
        for name, log, row in pairs:
            if isinstance(row, bytes):
                row = row.decode("utf-8", "replace")
            if log != row:
                kind = "backdated" if name == "when" and isinstance(row, int) and isinstance(log, int) and row < log else "row-differs"
                return self.fault(kind, n, f"{what}: {name} is {json.dumps(log, ensure_ascii=False)} in the log, {json.dumps(row, ensure_ascii=False)} in the row")

    def check_digest(self, n, what, code, log, salt, label, text):
        if code in self.erased:
            return
        text = octets(text)
        if salt is None and (text or log):
            return self.fault("missing", n, f"{what}: the salt is gone, but the case was not erased")
        if log != digest(octets(salt), label, text):
            self.fault("digest-differs", n, f"{what} is not what the log has a digest of")

    def same_event(self, n, ref, b, r):
        what = f"event {ref} of {b['case']}"
        log = (b["case"], b["kind"], b["seq"], b["when"], b["verb"], *b["actor"], *b["step"], b["status"], b["due"], b["public"])
        if log != (words(r[0]), *r[1:14]):
            names = "case kind seq when verb actor_kind actor_id actor_agency for step_from step_to status due public".split()
            self.differs(n, what, zip(names, log, r))
        self.check_digest(n, f"{what}: its note", b["case"], b["note"], r[15], b"note:%d" % b["seq"], r[14])

    def same_read(self, n, ref, b, r):
        keys = KEYS["read"] + (["visible"] if "visible" in b else [])
        self.differs(n, f"read {ref}", zip(keys, [b[k] for k in keys], r))

    def same_audit(self, n, ref, b, r):
        actor = b["actor"] if isinstance(b["actor"], list) and len(b["actor"]) == 2 else [None, None]
        self.differs(n, f"audit {ref}", zip(["actor_kind", "actor_id", "when", "what"], [*actor, b["when"], b["what"]], r))
        if b["detail"] != sha(octets(r[4])).hex():
            self.fault("digest-differs", n, f"audit {ref}: its detail is not what the log has a digest of")

    def same_file(self, n, ref, b, r):
        what = f"file {ref} of {b['case']}"
        self.differs(n, what, zip(["case", "paper", "kind", "size"], [b["case"], b["paper"], b["kind"], b["size"]], r))
        self.check_digest(n, f"{what}: its hash", b["case"], b["digest"], r[5], b"file", r[4])

    def same_letter(self, n, ref, b, r):
        what = f"letter {ref} of {b['case']}"
        self.differs(n, what, zip(["case", "kind", "agency", "year", "no"], [b["case"], b["kind"], b["agency"], b["year"], b["no"]], r))
        self.check_digest(n, f"{what}: what it says", b["case"], b["digest"], r[6], b"letter:%d" % ref, r[5])

    def same_key(self, n, ref, b, r):
        self.differs(n, f"key {ref}", zip(KEYS["key"], [b[k] for k in KEYS["key"]], r))

    def event_alone(self, n, at, b):
        """What an event's entry shows without its row: its place in the case's story, and its time."""
        code, seq, early = b["case"], b["seq"], self.at_beginning(n, at)
        last = self.last.get(code, 0) >> 40
        if seq != last + 1:
            self.fault("missing" if seq > last else "inserted", n, f"event {seq} of {code} follows event {last}")
        self.last[code] = seq << 40 | n
        if "who" in b:
            self.who[code] = n
        if b["when"] < at - DAY and not early:
            self.fault("backdated", n, f"event {seq} of {code} says {b['when']}, entered at {at}")
        if "row" not in b and not early:
            self.fault("changed", n, f"event {seq} of {code} does not tell its case's row")

    def key(self, n, ref, b):
        try:
            public, signature = bytes.fromhex(b["public"]), bytes.fromhex(b["signature"])
        except (ValueError, TypeError):
            return self.fault("changed", n, f"key {ref} is not hexadecimal")
        if not self.keys:
            if b["by"] or signature:
                self.fault("wrong-key", n, f"key {ref} is the log's first and yet signed by another")
        else:
            _, before, _, old = self.keys[-1]
            if b["by"] != before:
                self.fault("wrong-key", n, f"key {ref} is signed by key {b['by']}, the key before it is {before}")
            elif not ed25519.verify(old, b"motcua key " + b["public"].encode(), signature):
                self.fault("bad-signature", n, f"key {ref} is not signed by key {before}")
        self.keys.append((n, ref, b["name"], public))

    # ---- After the log: checkpoints, proofs, rows, cases ----
    def own_checkpoints(self):
        notes = []
        for size, at, root, key_id, note in self.db.execute("SELECT size, at, root, key_id, note FROM checkpoint NOT INDEXED ORDER BY size"):
            note = Note(octets(note), f"of {size} entries")
            if not note.bad and (note.size, note.at, note.root.hex()) != (size, at, words(root)):
                note.bad = "has a row that says something else than its note"
            note.key_id = key_id
            notes.append(note)
        return notes

    def checkpoint(self, note):
        what = f"checkpoint {note.where}"
        self.checkpoints += 1
        if note.size > self.log_end:
            return self.fault("truncated", note.size, f"{what} was signed over {note.size} entries, the log has {self.log_end}")
        if note.size not in self.at_size:
            return self.fault("bad-root", note.size, f"{what}: entries before it are gone, there is no tree to compare")
        root, chain = self.at_size[note.size]
        if root != note.root:
            self.fault("bad-root", note.size, f"{what} has root {note.root.hex()}, the entries give {root.hex()}")
        if chain != note.chain:
            self.fault("bad-chain", note.size, f"{what} names chain {note.chain.hex()}, the entry's hash is {chain.hex() if chain else '-'}")
        key = None
        for k in self.keys:
            if k[0] <= note.size:
                key = k
        if key is None:
            return self.fault("wrong-key", note.size, f"{what}: no key stands in its entries")
        if note.key_id and note.key_id != key[1]:
            self.fault("wrong-key", note.size, f"{what} is said to be signed by key {note.key_id}, the key then was {key[1]}")
        answer = note.signed_by(key[2], key[3])  # its name is the one it was entered under, whatever the address is now
        if answer is None:
            self.fault("wrong-key", note.size, f"{what} is signed by {note.signatures[0][0]}, not by key {key[1]}")
        elif answer:
            self.fault(answer[0], note.size, f"{what} {answer[1]}")

    def receipt(self, p, leaves):
        n, size = p["index"] + 1, p["size"]
        what = f"proof {p['where']}"
        if leaves.get(n) != p["leaf"]:
            return self.fault("changed" if n in leaves else "missing", n, f"{what} is of another entry than the log has here")
        if not inclusion_holds(p["leaf"], p["index"], size, p["path"], p["root"]):
            return self.fault("bad-proof", n, f"{what} does not lead to its root")
        if size > self.log_end:
            return self.fault("truncated", size, f"{what} is within {size} entries, the log has {self.log_end}")
        if size not in self.at_size or self.at_size[size][0] != p["root"]:
            self.fault("bad-root", size, f"{what} has another root than the entries give")

    def rows(self):
        for topic, table in TABLES.items():
            seen = self.seen[topic]
            for (i,) in self.db.execute(f"SELECT id FROM {table} NOT INDEXED ORDER BY id"):
                if i not in seen:
                    self.fault("inserted", 0, f"{topic} {i} is in the store and has no entry")

    def cases(self):
        """Each case as it is now, against the last that the log says of it."""
        sql = "SELECT c.code, " + ", ".join(f"IFNULL(c.{k}, 0)" for k in ROW) + ", s.salt, d.case_id, " + ", ".join("d." + k for k in WHO + DONE)
        sql += " FROM case_ c NOT INDEXED LEFT JOIN salt s ON s.case_id = c.id LEFT JOIN dossier d ON d.case_id = c.id ORDER BY c.id"
        k = 1 + len(ROW)
        for r in self.db.execute(sql):
            code = words(r[0])
            last, who = self.last.pop(code, 0), self.who.pop(code, 0)
            if not last:
                self.fault("inserted", 0, f"case {code} is in the store and the log has no event of it")
                continue
            n = last & (1 << 40) - 1
            row = self.body(n).get("row")
            now = [words(v) for v in r[1:k]]
            if row is None:
                self.fault("row-differs", n, f"case {code}: its last event does not tell its row")
            elif row != now:
                old = row if isinstance(row, list) and len(row) == len(ROW) else [None] * len(ROW)
                said = "; ".join(f"{name} is {a} in the log, {b} in the row" for name, a, b in zip(ROW, old, now) if a != b)
                self.fault("row-differs", n, f"case {code}: {said}")
            done = self.body(n).get("done")
            if done is not None and r[k + 1] is not None:
                self.check_digest(n, f"dossier {code}: what came of it", code, done, r[k], b"done", b"\x1f".join(octets(v) for v in r[k + 2 + len(WHO):]))
            if who and r[k + 1] is None:
                self.fault("missing", who, f"the dossier of {code} is gone")
            elif who:
                self.check_digest(who, f"dossier {code}: who filed and what", code, self.body(who)["who"], r[k], b"who",
                                  b"\x1f".join(octets(v) for v in r[k + 2:k + 2 + len(WHO)]))
        for code, last in self.last.items():
            self.fault("missing", last & (1 << 40) - 1, f"case {code} is gone")

    def body(self, n):
        return dict(PAIRS(octets(self.one("SELECT body FROM ledger WHERE n = ?", n)[0]).decode()))


# ---- Proofs ----
def inclusion_holds(leaf, index, size, path, root):
    """RFC 9162, 2.1.3.2 (the algorithm to RFC 6962's 2.1.1)."""
    if not 0 <= index < size:
        return False
    f, s, r = index, size - 1, leaf
    for p in path:
        if s == 0:
            return False
        if f & 1 or f == s:
            r = node_of(p, r)
            while not f & 1 and f:
                f, s = f >> 1, s >> 1
        else:
            r = node_of(r, p)
        f, s = f >> 1, s >> 1
    return s == 0 and r == root


def consistency_holds(old, new, path, old_root, new_root):
    """RFC 9162, 2.1.4.2 (the algorithm to RFC 6962's 2.1.2)."""
    if not 0 < old <= new:
        return False
    if old == new:
        return not path and old_root == new_root
    if old & (old - 1) == 0:
        path = [old_root] + path
    if not path:
        return False
    f, s = old - 1, new - 1
    while f & 1:
        f, s = f >> 1, s >> 1
    a = b = path[0]
    for p in path[1:]:
        if s == 0:
            return False
        if f & 1 or f == s:
            a, b = node_of(p, a), node_of(p, b)
            while not f & 1 and f:
                f, s = f >> 1, s >> 1
        else:
            b = node_of(b, p)
        f, s = f >> 1, s >> 1
    return s == 0 and a == old_root and b == new_root


def read_proof(path, hashes):
    with open(path, encoding="utf-8") as f:
        p = json.load(f)
    for k in hashes:
        p[k] = bytes.fromhex(p[k])
    p["path"] = [bytes.fromhex(x) for x in p["path"]]
    p["where"] = path
    return p


def read_receipt(path):
    """Inclusion proofs, and the checkpoint where there is one: a proof as it is, or what a receipt's page hands out:
    {"case":…, "entries":[{"body":…, "proof":{…}}…], "checkpoint":"…"}."""
    with open(path, encoding="utf-8") as f:
        p = json.load(f)
    proofs, notes = [], []
    for e in p["entries"] if "entries" in p else [{"proof": p}]:
        proof = e.get("proof")
        if not proof:
            continue
        proof = {"index": proof["index"], "size": proof["size"], "root": bytes.fromhex(proof["root"]), "where": path,
                 "leaf": bytes.fromhex(proof["leaf"]), "path": [bytes.fromhex(x) for x in proof["path"]]}
        if "body" in e:  # the words that its holder has seen count, not a leaf told beside them
            proof["leaf"] = leaf_of(e["body"].encode())
        proofs.append(proof)
    if p.get("checkpoint"):
        notes.append(Note(p["checkpoint"].encode(), f"within {path}"))
    return proofs, notes


def read_note(path):
    with open(path, "rb") as f:
        return Note(f.read(), path)


def prove(kind, proof, notes, entry, key):
    """Faults of a proof against one checkpoint (inclusion) or two (consistency)."""
    for note in notes:
        if note.bad:
            yield f"changed: checkpoint {note.where} {note.bad}"
            return
        if key and all(note.signed_by(name, key) != "" for name, _, _ in note.signatures):
            yield f"bad-signature: checkpoint {note.where} is not signed by that key"
    if kind == "inclusion":
        p, n = proof, proof["index"] + 1
        if (p["size"], p["root"]) != (notes[0].size, notes[0].root):
            yield f"bad-root entry {n}: the proof is for another tree than the checkpoint"
        if entry is not None and leaf_of(entry) != p["leaf"]:
            yield f"changed entry {n}: the proof is of another entry"
        if not inclusion_holds(p["leaf"], p["index"], p["size"], p["path"], p["root"]):
            yield f"bad-proof entry {n}: the path does not lead to the root"
    else:
        p = proof
        if (p["from"], p["from_root"], p["to"], p["to_root"]) != (notes[0].size, notes[0].root, notes[1].size, notes[1].root):
            yield f"bad-root entry {p['from']}: the proof is for other trees than the checkpoints"
        if not consistency_holds(p["from"], p["to"], p["path"], p["from_root"], p["to_root"]):
            yield f"bad-proof entry {p['from']}: the older log is not the beginning of the newer"


def options(args, names):
    """Words, and the values of each option."""
    rest, found, it = [], {n: [] for n in names}, iter(args)
    for a in it:
        if a.startswith("--"):
            if a not in found:
                sys.exit(f"verify.py: what is {a}?\n{__doc__}")
            found[a].append(next(it, None))
            if found[a][-1] is None:
                sys.exit(f"verify.py: {a} wants a value")
        else:
            rest.append(a)
    return rest, found


def main(args):
    if args[:1] in (["inclusion"], ["consistency"]):
        rest, opt = options(args[1:], ["--entry", "--key"])
        if len(rest) != (2 if args[0] == "inclusion" else 3):
            sys.exit(__doc__)
        proof = read_proof(rest[0], ["leaf", "root"] if args[0] == "inclusion" else ["from_root", "to_root"])
        entry = open(opt["--entry"][0], "rb").read() if opt["--entry"] else None
        key = bytes.fromhex(opt["--key"][0]) if opt["--key"] else None
        faults = list(prove(args[0], proof, [read_note(x) for x in rest[1:]], entry, key))
        print("\n".join(faults) if faults else "holds")
        return bool(faults)
    rest, opt = options(args, ["--checkpoint", "--receipt"])
    if len(rest) != 1:
        sys.exit(__doc__)
    v = Verifier(rest[0])
    notes = v.own_checkpoints() + [read_note(f) for f in opt["--checkpoint"]]
    proofs = []
    for f in opt["--receipt"]:
        found = read_receipt(f)
        proofs, notes = proofs + found[0], notes + found[1]
    v.run(notes, proofs)
    print(f"{v.entries} entries, {v.checkpoints} checkpoints, {v.faults} faults")
    return v.faults > 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrokenPipeError:
        sys.exit(1)
    except (sqlite3.Error, OSError, ValueError, KeyError, TypeError) as e:
        print(f"verify.py: could not be read: {type(e).__name__}: {e}", file=sys.stderr)
        sys.exit(2)
