#!/usr/bin/env python3
"""check_data.py — the province's text files hang together.

`motcua load` refuses a bad file; this program proves more about the files that we ship, without the program: keys are unique, references
resolve, dates parse, shares and splits add up to the limit, forms ask only what they may, and above all: whatever procedure is filed, at
whatever counter, each step of its flow finds an agency and somebody in it with the role, before the reform of 2025 and after.

Usage: check_data.py [data directory]. Prints file:line: message and exits 1 when something is wrong. Columns are explained in docs/DATA.md.
Needs the Python standard library only. Does not read data/calendar/ and data/rules.csv: those are proved by the tests of the clock.
"""
import csv
import datetime
import json
import os
import re
import sys
import unicodedata

ROOT = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "data")
HEADS = {
    "areas": "code,name,kind,level,parent_code,valid_from,valid_to,successor_code,opened_by,closed_by,confidence",
    "agencies": "code,name,short_name,level,kind,parent_code,area_code,gov_code,calendar_code,scored,valid_from,valid_to,successor_code,"
                "confidence,note",
    "fields": "code,name",
    "life_events": "code,name,audience,seq",
    "procedures": "code,name,field_code,life_event,levels,deciding_agency,decider,channels,limit_value,limit_unit,limit_note,cutoff,fee_vnd,"
                  "fee_note,online_level,online_scope,result,legal_basis,note,flow,form,published_by,published_on,valid_from,valid_to,"
                  "delegated_to,confidence,source",
    "papers": "procedure_code,seq,name,originals,copies,required,note,confidence",
    "flows": "code,name,description",
    "flow_steps": "flow,seq,code,name,kind,role,place,share,outputs",
    "step_splits": "procedure_code,valid_from,flow_step_code,name,place,role,hours,outputs",
    "letters": "code,procedure_code,kind,title,body",
    "interlinked": "code,name,seq,procedure_code,place,after_seq",
    "delegations": "procedure_code,from_level,to_level,decision,valid_from,confidence",
    "settings": "key,value,description",
    "staff": "login,name,title,phone,agency_code,role",
    "substitutions": "absent_login,substitute_login,from_day,to_day,reason",
    "demo_people": "kind,name,cccd,tax_code,birth_day,sex,phone,email,address,area_code",
}
LEVELS = {"province", "district", "commune"}
ROLES = {"counter", "specialist", "unit_head", "leader", "one_stop_manager", "auditor", "admin"}
STEP_KINDS = {"RECEIVE", "ASSIGN", "PROCESS", "APPRAISE", "SITE_CHECK", "REVIEW", "SIGN", "STAMP", "DELIVER", "FANOUT"}
AGENCY_KINDS = {"people_committee", "department", "office", "vertical", "division", "branch", "one_stop", "commune", "police", "land_branch"}
FORM_TYPES = {"text", "longtext", "name", "date", "cccd", "phone", "email", "tax_code", "number", "money", "choice", "choices", "yesno",
              "area", "address", "file"}
PLACEHOLDERS = {"agency", "applicant", "id_number", "address", "phone", "procedure", "field", "code", "received_at", "due_at", "today",
                "result", "result_no", "legal_basis", "signer", "signer_title"}
BEFORE = "2022-03-15"  # the demonstration's spring
# Three levels of government; Gò Công a city; after the mergers of communes; after those of departments; two levels.
DAYS = (BEFORE, "2024-06-03", "2024-12-02", "2025-06-20", "2025-07-10")
faults = []


def fault(file, line, what):
    faults.append(f"{file}:{line}: {what}")


class Table:
    """Rows of one file as dictionaries, each with its line."""

    def __init__(self, name):
        self.name, self.file, self.rows = name, f"data/{name}.csv", []
        with open(os.path.join(ROOT, name + ".csv"), encoding="utf-8", newline="") as f:
            text = f.read()
        if unicodedata.normalize("NFC", text) != text:
            line = next(i for i, l in enumerate(text.split("\n"), 1) if unicodedata.normalize("NFC", l) != l)
            fault(self.file, line, "not NFC")
        reader = csv.reader(text.splitlines(keepends=True), strict=True)
        head = next(reader)
        if ",".join(head) != HEADS[name]:
            fault(self.file, 1, f"header must be {HEADS[name]}")
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) != len(head):
                fault(self.file, line, f"{len(cells)} cells, expected {len(head)}")
            else:
                row = dict(zip(head, cells))
                row["_line"] = line
                self.rows.append(row)
                for column, cell in zip(head, cells):
                    if cell != cell.strip():
                        fault(self.file, line, f"{column}: blanks around the value")
            line = reader.line_num + 1

    def __iter__(self):
        return iter(self.rows)

    def bad(self, row, what):
        fault(self.file, row["_line"], what)

    def unique(self, *columns):
        seen = {}
        for row in self:
            key = tuple(row[c] for c in columns)
            if key in seen:
                self.bad(row, f"{'+'.join(columns)} {'/'.join(key)} is already in line {seen[key]}")
            seen.setdefault(key, row["_line"])
        return seen

    def one_of(self, row, column, allowed, empty=False):
        if not (row[column] in allowed or empty and not row[column]):
            self.bad(row, f"{column} '{row[column]}' is not one of {', '.join(sorted(allowed))[:160]}")

    def filled(self, row, *columns):
        for c in columns:
            if not row[c]:
                self.bad(row, f"{c} is empty")

    def day(self, row, column, empty=True):
        if not row[column] and empty:
            return
        try:
            if datetime.date.fromisoformat(row[column]).isoformat() != row[column]:
                raise ValueError
        except ValueError:
            self.bad(row, f"{column} '{row[column]}' is not a day like 2022-03-15")

    def period(self, row):
        self.day(row, "valid_from")
        self.day(row, "valid_to")
        if row["valid_from"] and row["valid_to"] and row["valid_from"] > row["valid_to"]:
            self.bad(row, "valid_from is after valid_to")

    def whole(self, row, column, low=0, high=10**12, empty=False):
        if empty and not row[column]:
            return
        if not re.fullmatch(r"\d+", row[column]) or not low <= int(row[column]) <= high:
            self.bad(row, f"{column} '{row[column]}' is not a whole number from {low} to {high}")


def valid(row, day):
    return (not row["valid_from"] or row["valid_from"] <= day) and (not row["valid_to"] or day <= row["valid_to"])


# --- places -------------------------------------------------------------------------------------------------------------------------

def check_areas(t):
    t.unique("code", "valid_from")
    by_code = {}
    for r in t:
        by_code.setdefault(r["code"], []).append(r)
    for r in t:
        t.filled(r, "name", "kind", "confidence")
        t.one_of(r, "level", {"1", "2", "3"})
        t.period(r)
        if r["level"] == "1" and r["parent_code"] or r["level"] != "1" and r["parent_code"] not in by_code:
            t.bad(r, f"parent_code '{r['parent_code']}' does not fit level {r['level']}")
        if r["successor_code"]:
            later = [s for s in by_code.get(r["successor_code"], []) if not s["valid_to"] or s["valid_to"] > r["valid_to"]]
            if not later:
                t.bad(r, f"successor_code {r['successor_code']} has no later row")
    for rows in by_code.values():
        rows.sort(key=lambda r: r["valid_from"])
        for a, b in zip(rows, rows[1:]):
            if not a["valid_to"] or a["valid_to"] >= b["valid_from"]:
                t.bad(b, "overlaps in time with another row of the same code")
    in_2021 = [r for r in t if r["level"] == "3" and valid(r, "2021-12-31")]
    if len(in_2021) != 172:
        fault(t.file, 1, f"{len(in_2021)} communes on 2021-12-31, Tiền Giang had 172")
    return by_code


def check_agencies(t, areas):
    t.unique("code")
    known, by_code = set(), {r["code"]: r for r in t}
    for r in t:
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", r["code"]):
            t.bad(r, "code must be small ASCII letters, digits and hyphens")
        t.filled(r, "name", "short_name", "confidence")
        t.one_of(r, "level", LEVELS)
        t.one_of(r, "kind", AGENCY_KINDS)
        t.one_of(r, "scored", {"department", "vertical", "district"}, empty=True)
        t.period(r)
        if r["parent_code"] and r["parent_code"] not in known:
            t.bad(r, f"parent_code '{r['parent_code']}' does not stand in an earlier line")
        if r["area_code"] not in areas:
            t.bad(r, f"area_code '{r['area_code']}' is not in areas.csv")
        known.add(r["code"])
        hops, at = 0, r
        while at["successor_code"] and hops < 16:
            if at["successor_code"] not in by_code:
                t.bad(r, f"successor_code '{at['successor_code']}' is not in agencies.csv")
                break
            nxt = by_code[at["successor_code"]]
            if nxt["valid_to"] and at["valid_to"] and nxt["valid_to"] < at["valid_to"]:
                t.bad(r, f"successor {nxt['code']} ends before it")
            at, hops = nxt, hops + 1
        if hops >= 16:
            t.bad(r, "successors run in a circle")
        if r["valid_to"] and not r["successor_code"]:
            t.bad(r, "an agency that ends must name its successor: open dossiers go there")
    scored = [r for r in t if r["scored"] and valid(r, BEFORE)]
    if len(scored) != 35:
        fault(t.file, 1, f"{len(scored)} scored agencies on {BEFORE}, expected 24 + 11")
    return by_code


class Places:
    """The selectors of docs/DATA.md, as core/agency.c resolves them."""

    def __init__(self, agencies):
        self.by = agencies

    def living(self, code, day):
        a = self.by.get(code)
        for _ in range(16):
            if not a or not a["valid_to"] or a["valid_to"] >= day:
                return a
            a = self.by.get(a["successor_code"])
        return None

    def committee(self, level, code):
        a = self.by.get(code)
        while a:
            if a["level"] == level and a["kind"] in ("people_committee", "commune"):
                return a
            a = self.by.get(a["parent_code"])
        return None

    def find(self, place, receiver, decider, day):
        if place == "receiver":
            return self.living(receiver, day)
        if place == "decider":
            return self.living(decider, day)
        if place == "own":
            a = self.by[receiver]
            return self.living(a["parent_code"] if a["kind"] == "one_stop" else receiver, day)
        if place == "parent":
            return self.living(self.by[decider]["parent_code"], day)
        if place.startswith("code:"):
            return self.living(place[5:], day)
        level, _, rest = place.partition(":")
        if level == "province" and rest:
            return self.living(rest, day)
        a = self.committee(level, receiver)
        if a and rest:
            a = self.by.get(a["code"].removeprefix("ubnd-") + "-" + rest)
        return a and self.living(a["code"], day)


# --- the catalogue ------------------------------------------------------------------------------------------------------------------

def check_procedures(t, fields, events, flows, forms):
    t.unique("code", "valid_from")
    by_code = {}
    for r in t:
        by_code.setdefault(r["code"], []).append(r)
        if not re.fullmatch(r"\d\.\d{6}", r["code"]):
            t.bad(r, f"code '{r['code']}' is not like 1.001193")
        t.filled(r, "name", "deciding_agency", "decider", "channels", "flow", "confidence", "valid_from", "published_on")
        t.one_of(r, "field_code", fields)
        t.one_of(r, "life_event", events, empty=True)
        t.one_of(r, "flow", flows)
        t.one_of(r, "form", forms, empty=True)
        for level in r["levels"].split(";"):
            if level not in LEVELS:
                t.bad(r, f"levels: '{level}'")
        for channel in r["channels"].split(";"):
            if channel not in ("counter", "online", "post"):
                t.bad(r, f"channels: '{channel}'")
        t.one_of(r, "limit_unit", {"working_day", "working_hour", "calendar_day", "same_day", "none"})
        if (r["limit_unit"] == "none") != (not r["limit_value"]) or r["limit_value"] and not re.fullmatch(r"\d+(\.\d)?", r["limit_value"]):
            t.bad(r, f"limit_value '{r['limit_value']}' does not fit limit_unit {r['limit_unit']}")
        if r["cutoff"] and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", r["cutoff"]):
            t.bad(r, f"cutoff '{r['cutoff']}' is not like 15:00")
        t.whole(r, "fee_vnd", empty=True)
        t.one_of(r, "online_level", {"1", "2", "3", "4"}, empty=True)
        t.one_of(r, "online_scope", {"whole", "partial"}, empty=True)
        t.one_of(r, "delegated_to", LEVELS, empty=True)
        t.period(r)
        t.day(r, "published_on")
    for rows in by_code.values():
        rows.sort(key=lambda r: r["valid_from"])
        for a, b in zip(rows, rows[1:]):
            if not a["valid_to"] or a["valid_to"] >= b["valid_from"]:
                t.bad(b, "revision overlaps in time with the one before")
    if len(by_code) < 500:
        fault(t.file, 1, f"{len(by_code)} procedures, the demonstration province promises at least 500")
    if len(fields) < 90:
        fault("data/fields.csv", 1, f"{len(fields)} fields, the demonstration province promises 90")
    return by_code


def check_papers(t, procedures):
    t.unique("procedure_code", "seq")
    for r in t:
        if r["procedure_code"] not in procedures:
            t.bad(r, f"procedure_code '{r['procedure_code']}' is not in procedures.csv")
        t.whole(r, "seq", 1, 99)
        t.whole(r, "originals", 0, 19)
        t.whole(r, "copies", 0, 19)
        t.one_of(r, "required", {"yes", "no"})
        t.filled(r, "name")


def check_flows(t, flows):
    t.unique("flow", "seq")
    t.unique("flow", "code")
    by_flow = {}
    for r in t:
        t.one_of(r, "flow", flows)
        t.one_of(r, "kind", STEP_KINDS)
        t.one_of(r, "role", ROLES)
        t.whole(r, "seq", 1, 30)
        t.whole(r, "share", 0, 100)
        t.filled(r, "code", "name", "place")
        by_flow.setdefault(r["flow"], []).append(r)
    for flow, steps in by_flow.items():
        steps.sort(key=lambda r: int(r["seq"]))
        if [int(s["seq"]) for s in steps] != list(range(1, len(steps) + 1)):
            t.bad(steps[0], f"flow {flow}: seq must run 1, 2, 3 …")
        if sum(int(s["share"]) for s in steps) != 100:
            t.bad(steps[0], f"flow {flow}: shares add up to {sum(int(s['share']) for s in steps)}, not 100")
        if steps[0]["kind"] != "RECEIVE" or steps[-1]["kind"] != "DELIVER":
            t.bad(steps[0], f"flow {flow} must begin with RECEIVE and end with DELIVER")
    for code in flows:
        if code not in by_flow:
            fault(t.file, 1, f"flow {code} has no steps")
    return by_flow


def limit_hours(p):
    return float(p["limit_value"]) * (1 if p["limit_unit"] == "working_hour" else 8)


def check_splits(t, procedures, steps):
    t.unique("procedure_code", "valid_from", "flow_step_code")
    sums = {}
    for r in t:
        revision = next((p for p in procedures.get(r["procedure_code"], []) if p["valid_from"] == r["valid_from"]), None)
        if not revision:
            t.bad(r, f"no revision of {r['procedure_code']} from {r['valid_from']}")
            continue
        if r["flow_step_code"] not in {s["code"] for s in steps[revision["flow"]]}:
            t.bad(r, f"flow {revision['flow']} has no step '{r['flow_step_code']}'")
        t.one_of(r, "role", ROLES, empty=True)
        if not re.fullmatch(r"\d+(\.\d+)?", r["hours"]):
            t.bad(r, f"hours '{r['hours']}'")
            continue
        key = (r["procedure_code"], r["valid_from"])
        first, hours, n = sums.get(key, (r, 0.0, 0))
        sums[key] = (first, hours + float(r["hours"]), n + 1)
    for (code, day), (first, hours, n) in sums.items():
        p = next(p for p in procedures[code] if p["valid_from"] == day)
        if abs(hours - limit_hours(p)) > 1e-9:
            t.bad(first, f"{code}: steps add up to {hours:g} hours, the limit is {limit_hours(p):g}")
        if n != len(steps[p["flow"]]):
            t.bad(first, f"{code}: {n} steps are split, flow {p['flow']} has {len(steps[p['flow']])}")


def check_forms(forms):
    names = {}
    for code, (file, form) in forms.items():
        lines = open(os.path.join(ROOT, "forms", code + ".json"), encoding="utf-8").read().split("\n")

        def bad(key, what):
            fault(file, next((i for i, l in enumerate(lines, 1) if f'"{key}"' in l), 1), what)

        if form.get("code") != code or not form.get("title") or not form.get("legal_basis") or not form.get("pages"):
            bad("code", "needs code (as the file's name), title, legal_basis and pages")
        seen = {}
        for page in form.get("pages", []):
            if set(page) - {"title", "hint", "fields", "when"} or not page.get("title") or not page.get("fields"):
                bad(page.get("title", "pages"), "a page has title, fields and perhaps hint, when")
            check_when(page.get("when"), seen, lambda what: bad(page.get("title"), what))
            for f in page.get("fields", []):
                name = f.get("name", "")
                if set(f) - {"name", "label", "type", "required", "hint", "max", "options", "when"}:
                    bad(name, f"unknown key in field {name}")
                if not re.fullmatch(r"[a-z][a-z0-9_]{1,39}", name) or name in seen:
                    bad(name, f"field name '{name}' is malformed or used twice")
                if f.get("type") not in FORM_TYPES or not f.get("label") or not isinstance(f.get("required"), bool):
                    bad(name, f"field {name}: type, label or required")
                if (f.get("type") in ("choice", "choices")) != ("options" in f):
                    bad(name, f"field {name}: options go with choice and choices")
                check_when(f.get("when"), seen, lambda what: bad(name, what))
                seen[name] = f
        names[code] = set(seen)
        if not 6 <= len(seen) <= 30:
            bad("code", f"{len(seen)} fields; 6 to 30 are bearable")
    return names


def check_when(when, seen, bad):
    if when is None:
        return
    if not isinstance(when, dict) or len(when) != 1 or set(when) - {"all", "any"}:
        return bad("when must be {\"all\": […]} or {\"any\": […]}")
    for c in next(iter(when.values())):
        field = seen.get(c.get("field"))
        if not field:
            bad(f"when asks for '{c.get('field')}', which is not asked before")
        elif c.get("op") not in ("eq", "ne", "lt", "gt", "filled"):
            bad(f"when: op '{c.get('op')}'")
        elif field["type"] in ("choice", "choices") and c["op"] != "filled" and c.get("value") not in {o["value"] for o in field["options"]}:
            bad(f"when: {c['field']} has no option '{c.get('value')}'")
        elif field["type"] == "yesno" and c.get("value") not in ("yes", "no"):
            bad(f"when: {c['field']} is answered yes or no")


def check_letters(t, procedures, names):
    t.unique("code")
    for r in t:
        t.one_of(r, "procedure_code", procedures)
        t.one_of(r, "kind", {"result"})
        t.filled(r, "title", "body")
        for word in re.findall(r"\{([^}]*)\}", r["body"]):
            form_field = word.startswith("form.") and word[5:] in names.get(r["procedure_code"], ())
            if word not in PLACEHOLDERS and not form_field:
                t.bad(r, f"unknown placeholder {{{word}}}")


def check_bundles(t, procedures):
    t.unique("code", "seq")
    for r in t:
        t.one_of(r, "code", procedures)
        t.one_of(r, "procedure_code", procedures)
        t.whole(r, "seq", 1, 9)
        t.whole(r, "after_seq", 0, 9)
        if r["after_seq"] >= r["seq"]:
            t.bad(r, "after_seq must be an earlier part")
        if any(p["flow"] != "lien-thong" for p in procedures.get(r["code"], [])):
            t.bad(r, f"{r['code']} must have the flow lien-thong")


# --- people -------------------------------------------------------------------------------------------------------------------------

def check_staff(t, agencies):
    t.unique("login", "agency_code", "role")
    people, holds = {}, set()
    for r in t:
        if not re.fullmatch(r"[a-z0-9]+(\.[a-z0-9]+)*", r["login"]):
            t.bad(r, f"login '{r['login']}'")
        t.one_of(r, "agency_code", agencies)
        t.one_of(r, "role", ROLES)
        check_phone(t, r)
        who = (r["name"], r["title"], r["phone"])
        if people.setdefault(r["login"], who) != who:
            t.bad(r, f"{r['login']} has another name, title or phone in an earlier line")
        holds.add((r["agency_code"], r["role"]))
    t_roles = {r["role"] for r in t}
    for role in ("counter", "specialist", "unit_head", "leader", "one_stop_manager", "auditor", "admin"):
        if role not in t_roles:
            fault(t.file, 1, f"nobody is {role}")
    return people, holds


def check_phone(t, r):
    if not re.fullmatch(r"09000\d{5}", r["phone"]):
        t.bad(r, f"phone '{r['phone']}': demonstration numbers begin with 09000, which nobody has")


def check_people(t, areas):
    t.unique("phone")
    ids = {}
    for r in t:
        t.one_of(r, "kind", {"citizen", "firm"})
        check_phone(t, r)
        if not any(a["level"] == "3" and valid(a, BEFORE) for a in areas.get(r["area_code"], [])):
            t.bad(r, f"area_code '{r['area_code']}' was no commune on {BEFORE}")
        key = r["cccd"] or r["tax_code"]
        if ids.setdefault(key, r["_line"]) != r["_line"]:
            t.bad(r, f"{key} is already in line {ids[key]}")
        if r["kind"] == "citizen":
            t.day(r, "birth_day", empty=False)
            century = {"19": 0, "20": 2}[r["birth_day"][:2]] + (r["sex"] == "female")
            if not re.fullmatch(r"0\d\d%d%s99\d{4}" % (century, r["birth_day"][2:4]), r["cccd"]):
                t.bad(r, f"cccd {r['cccd']} does not fit sex and year of birth, or its serial is not of the invented 99xxxx")
        else:
            total = sum(int(c) * w for c, w in zip(r["tax_code"], (31, 29, 23, 19, 17, 13, 7, 5, 3)))
            if not re.fullmatch(r"129999\d{4}", r["tax_code"]) or int(r["tax_code"][9]) != 10 - total % 11:
                t.bad(r, f"tax_code {r['tax_code']} has a wrong check digit or is not of the invented 129999")


# --- whoever files, somebody is there -----------------------------------------------------------------------------------------------

def check_reach(t, by_flow, splits, bundles, agencies, holds):
    places, receivers = Places(agencies), {}
    own_steps = {(s["procedure_code"], s["valid_from"], s["flow_step_code"]): s for s in splits}
    for day in DAYS:
        for level in LEVELS:
            receivers[day, level] = [c for c, a in agencies.items() if a["level"] == level and valid(a, day)
                                     and a["kind"] in ("one_stop", "commune")]
    known = {}

    def reach(place, role, receiver, decider, day):
        key = (place, role, receiver, decider, day)
        if key not in known:
            known[key] = ""
            for one in place.split(";"):
                a = places.find(one, receiver, decider, day)
                if not a:
                    known[key] = f"{one} means no agency when received at {receiver} on {day}"
                elif (a["code"], role) not in holds:
                    known[key] = f"nobody is {role} at {a['code']} ({one}, received at {receiver} on {day})"
        return known[key]

    for p in t:
        for day in DAYS:
            if not valid(p, day):
                continue
            for level in p["levels"].split(";"):
                if not receivers[day, level] and level != "district":
                    t.bad(p, f"nobody receives at level {level} on {day}")
                for receiver in receivers[day, level]:
                    decider = places.find(p["decider"], receiver, receiver, day)
                    if not decider:
                        t.bad(p, f"decider {p['decider']} means no agency when received at {receiver} on {day}")
                        break
                    wrong = ""
                    for s in by_flow.get(p["flow"], []):
                        mine = own_steps.get((p["code"], p["valid_from"], s["code"]), {})
                        wrong = wrong or reach(mine.get("place") or s["place"], mine.get("role") or s["role"], receiver, decider["code"], day)
                    for b in bundles:
                        if b["code"] == p["code"] and not wrong:
                            wrong = reach(b["place"], "counter", receiver, decider["code"], day)
                    if wrong:
                        t.bad(p, wrong)
                        break


def main():
    tables = {name: Table(name) for name in HEADS}
    forms = {}
    for name in sorted(os.listdir(os.path.join(ROOT, "forms"))):
        file = f"data/forms/{name}"
        try:
            with open(os.path.join(ROOT, "forms", name), encoding="utf-8") as f:
                forms[name.removesuffix(".json")] = (file, json.load(f))
        except json.JSONDecodeError as e:
            fault(file, e.lineno, e.msg)
    areas = check_areas(tables["areas"])
    agencies = check_agencies(tables["agencies"], areas)
    for name, key in (("fields", "code"), ("life_events", "code"), ("flows", "code"), ("settings", "key")):
        tables[name].unique(key)
        for r in tables[name]:
            tables[name].filled(r, key, list(r)[1])
    fields, events, flows = ({r["code"] for r in tables[n]} for n in ("fields", "life_events", "flows"))
    procedures = check_procedures(tables["procedures"], fields, events, flows, forms)
    check_papers(tables["papers"], procedures)
    by_flow = check_flows(tables["flow_steps"], flows)
    check_splits(tables["step_splits"], procedures, by_flow)
    check_letters(tables["letters"], procedures, check_forms(forms))
    check_bundles(tables["interlinked"], procedures)
    for r in tables["delegations"]:
        tables["delegations"].one_of(r, "procedure_code", procedures)
        tables["delegations"].one_of(r, "from_level", LEVELS)
        tables["delegations"].one_of(r, "to_level", LEVELS)
        tables["delegations"].day(r, "valid_from", empty=False)
    people, holds = check_staff(tables["staff"], agencies)
    for r in tables["substitutions"]:
        tables["substitutions"].one_of(r, "absent_login", people)
        tables["substitutions"].one_of(r, "substitute_login", people)
        tables["substitutions"].day(r, "from_day", empty=False)
        tables["substitutions"].day(r, "to_day", empty=False)
        if r["from_day"] > r["to_day"] or r["absent_login"] == r["substitute_login"]:
            tables["substitutions"].bad(r, "from_day is after to_day, or nobody else stands in")
    check_people(tables["demo_people"], areas)
    check_reach(tables["procedures"], by_flow, tables["step_splits"], tables["interlinked"], agencies, holds)
    for f in faults:
        print(f)
    if not faults:
        print("data: " + ", ".join(f"{len(t.rows)} {n}" for n, t in tables.items()) + f", {len(forms)} forms: in order")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
