#!/usr/bin/env python3
"""deadline.py: deadlines counted a second time, from docs/TIME.md alone.

    driver N SEED | deadline.py check       answers every case again; prints differences; exit 1 when there is one
    deadline.py certificate FILE            recomputes a deadline certificate (JSON) from itself

It knows nothing of the C program: it walks from session to session where that looks sums up. Standard library only.
"""
import json
import sys
import time
from bisect import bisect_right
from datetime import datetime

DAY, ZONE = 86400, 7 * 3600
EPOCH_ISO = 719163
WORDS = ["no_due", "running", "soon", "paused", "early", "on_time", "late"]


class Outside(Exception):
    """The calendar does not reach that far."""


def midnight(day):
    return day * DAY - ZONE


def day_of(t):
    return (t + ZONE) // DAY


def time_of(t):
    return (t + ZONE) % DAY


def weekday(day):
    return (day + 3) % 7 + 1  # 1970-01-01 was a Thursday


class Calendar:
    """first..last: covered days; table: day -> list of (from_s, to_s); half: set of half days."""

    def __init__(self, first, last, table, half):
        self.first, self.last, self.half = first, last, half
        self.table = table
        self.segments = []
        for day in range(first, last + 1):
            for a, b in table.get(day, ()):
                self.segments.append((midnight(day) + a, midnight(day) + b))
        self.begins = [a for a, _ in self.segments]

    def need(self, *instants):
        for t in instants:
            if not midnight(self.first) <= t <= midnight(self.last + 1):
                raise Outside

    def index(self, t):
        """The first segment that ends after t."""
        i = bisect_right(self.begins, t) - 1
        if i < 0:
            return 0
        return i if self.segments[i][1] > t else i + 1

    def work(self, a, b):
        self.need(a, b)
        if b < a:
            return -self.work(b, a)
        total, i = 0, self.index(a)
        while i < len(self.segments) and self.segments[i][0] < b:
            x, y = self.segments[i]
            total += min(y, b) - max(x, a)
            i += 1
        return total

    def open(self, t):
        self.need(t)
        i = self.index(t)
        if i == len(self.segments):
            raise Outside
        return max(t, self.segments[i][0])

    def stand(self, t):
        """t itself when it stands in working time, closing time included; else the next opening."""
        self.need(t)
        i = bisect_right(self.begins, t) - 1
        if i >= 0 and t <= self.segments[i][1]:
            return t
        if i >= 1 and t == self.segments[i - 1][1]:
            return t
        return self.open(t)

    def after(self, t, s):
        """The earliest instant by which s > 0 seconds have been worked since t."""
        self.need(t)
        i = self.index(t)
        while i < len(self.segments):
            x, y = max(self.segments[i][0], t), self.segments[i][1]
            if s <= y - x:
                return x + s
            s -= y - x
            i += 1
        raise Outside

    def add(self, t, s):
        t = self.open(t)
        return self.after(t, s) if s else t

    def works(self, day):
        if not self.first <= day <= self.last:
            raise Outside
        return bool(self.table.get(day))

    def clip(self, day, second):
        for a, b in self.table[day]:
            if second < a:
                return midnight(day) + a
            if second <= b:
                return midnight(day) + second
        return midnight(day) + self.table[day][-1][1]

    def closing(self, day):
        return midnight(day) + self.table[day][-1][1]

    def opening(self, day):
        return midnight(day) + self.table[day][0][0]

    def next_working(self, day):
        while not self.works(day):
            day += 1
        return day


class Rules:
    __slots__ = ("same_day_first", "day_end", "calendar_day_end", "hours", "half", "equals", "soon", "early_second")

    def __init__(self, first, wt, ct, means, half, equals, soon, early):
        self.same_day_first, self.day_end, self.calendar_day_end = first == 1, wt == 1, ct == 1
        self.hours, self.half, self.equals, self.soon, self.early_second = means == 1, half, equals, soon, early == 1


def working_days(cal, rules, start, n):
    if n == 0:
        return start
    day = day_of(start) - (1 if rules.same_day_first else 0)
    sum2 = 0
    while sum2 < 2 * n:
        day += 1
        if cal.works(day):
            sum2 += 1 if rules.half == 50 and day in cal.half else 2
    if sum2 > 2 * n:
        return cal.opening(day)
    return cal.closing(day) if rules.day_end else cal.clip(day, time_of(start))


def promise(cal, rules, limit, start):
    unit, x10, work_s, cutoff = limit
    if unit == 2:
        return cal.add(start, work_s)
    if unit == 1:
        if rules.hours:
            return cal.add(start, x10 * rules.equals // 10)
        n, f = divmod(x10, 10)
        a = working_days(cal, rules, start, n)
        if not f:
            return a
        b = working_days(cal, rules, start, n + 1)
        part = cal.work(a, b) * f // 10
        return cal.after(a, part) if part else a
    if unit == 3:
        last = day_of(start) + x10 // 10 - (1 if rules.same_day_first else 0)
        day = cal.next_working(last)
        if rules.calendar_day_end:
            return cal.closing(day)
        return cal.opening(day) if day != last else cal.clip(day, time_of(start))
    day = day_of(start)
    if cutoff and time_of(start) > cutoff * 60:
        day = cal.next_working(day + 1)
    return cal.closing(day)


def runs(pauses, since, until):
    """Joined runs of pauses as known at `until` (None: the whole life, where an open pause moves nothing)."""
    out, paused = [], False
    for x, y in pauses:
        if until is not None and x > until:
            break
        is_open = not y or (until is not None and y > until)
        paused = paused or is_open
        if is_open:
            if until is None:
                continue
            y = until
        x = max(x, since)
        if y <= x:
            continue
        if out and x <= out[-1][1]:
            out[-1][1] = max(out[-1][1], y)
        else:
            out.append([x, y])
    return out, paused


def carried(cal, due, joined):
    after = 0
    for x, y in joined:
        lost = cal.work(x, y)
        if not lost:
            continue
        if x > due:
            after += lost
            continue
        left = cal.work(x, due)
        due = cal.after(y, left) if left else cal.stand(y)
    return due, after


def bad_limit(limit):
    unit, x10, work_s, cutoff = limit
    if unit == 1:
        return not 0 < x10 <= 99990
    if unit == 3:
        return not 0 < x10 <= 99990 or x10 % 10
    if unit == 2:
        return work_s <= 0
    return unit == 4 and not 0 <= cutoff < 1440


def bad_pauses(received, pauses):
    last = received
    for x, y in pauses:
        if x < last or (y and y < x):
            return True
        last = x
    return False


def answer(cal, rules, limit, received, pauses, extended, extension, now, ended):
    """(why, start, promised, due, appointment, paused, budget, state why, word, by, due then, paused then)"""
    if bad_limit(limit):
        return (2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0)
    if bad_pauses(received, pauses):
        return (3, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0)
    try:
        start = cal.open(received)
        if limit[0] == 0:
            still_open = int(any(not y for _, y in pauses))
            promised = due = appointment = budget = 0
        else:
            promised = promise(cal, rules, limit, start)
            budget = cal.work(start, promised)
            joined, still_open = runs(pauses, 0, None)
            due = appointment = carried(cal, promised, joined)[0]
            if extension:
                appointment = carried(cal, extension, runs(pauses, extended, None)[0])[0]
    except Outside:
        return (1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0)
    head = (0, start, promised, due, appointment, int(still_open), budget)
    at = ended or now
    joined, paused = runs(pauses, 0, at)
    paused = int(paused and not ended)
    if not due:
        return head + (0, 0, 0, 0, paused)
    try:
        then, after = carried(cal, promised, joined)
        if at > then:
            return head + (0, 6, cal.work(then, at) - after, then, paused)
        left = cal.work(max(at, start), then)
    except Outside:
        return head + (1, 0, 0, 0, 0)
    if ended:
        early = at < then if rules.early_second else day_of(at) < day_of(then)
        word = 4 if early else 5
    elif paused:
        word = 3
    else:
        word = 2 if left <= rules.soon else 1
    return head + (0, word, left, then, paused)


def build(first, last, rev, hours, exceptions):
    known = lambda a, b: a <= rev and (not b or rev < b)
    hours = [h for h in hours if known(h[6], h[7])]
    table, half, chosen = {}, set(), {}
    for x in exceptions:  # x: day kind layer rev_from rev_to replaces own
        if known(x[3], x[4]):
            best = chosen.get(x[0])
            if best is None or (x[2], x[3]) >= (best[2], best[3]):
                chosen[x[0]] = x

    def week(day, wanted):
        live = [h for h in hours if h[0] <= day <= h[1]]
        near = max((h[5] for h in live), default=0)
        return sorted((h[3] * 60, h[4] * 60) for h in live if h[2] == wanted and h[5] == near)

    for day in range(first, last + 1):
        own = week(day, weekday(day))
        x = chosen.get(day)
        if x:
            kind = x[1]
            if kind in ("STATUTORY_OFF", "COMPENSATORY_OFF", "SWAPPED_OFF", "CLOSED"):
                own = []
            elif kind == "SWAPPED_WORKDAY":
                own = week(day, x[5])
            elif kind == "HALF_DAY":
                own = x[6] or own[:1]
            elif kind == "OWN_HOURS":
                own = x[6]
        if own:
            table[day] = own
            if (x and x[1] == "HALF_DAY") or sum(b - a for a, b in own) <= 5 * 3600:
                half.add(day)
    return Calendar(first, last, table, half)


def check(lines):
    begun, cases, certs, wrong = time.time(), 0, 0, 0
    spec, cal = None, None
    tally = dict.fromkeys(["refused"] + WORDS, 0)
    for line in lines:
        kind, _, rest = line.partition(" ")
        if kind == "case":
            if cal is None:
                cal = build(*spec)
            v = list(map(int, rest.split()))
            rules, limit, received = Rules(*v[:8]), tuple(v[8:12]), v[12]
            n = v[13]
            pauses = [(v[14 + 2 * i], v[15 + 2 * i]) for i in range(n)]
            at = 14 + 2 * n
            mine = answer(cal, rules, limit, received, pauses, *v[at : at + 4])
            theirs = tuple(v[at + 4 :])
            cases += 1
            tally["refused" if theirs[7] else WORDS[theirs[8]]] += 1
            if mine != theirs:
                wrong += 1
                if wrong <= 10:
                    print("DIFFERENT", line.strip(), "\n  python:", mine, "\n  c:     ", theirs)
        elif kind == "cert":
            certs += 1
            faults = certificate(json.loads(rest))
            if faults:
                wrong += 1
                print("CERTIFICATE", faults, rest.strip())
        elif kind == "cal":
            first, last, rev = map(int, rest.split())
            spec, cal = [first, last, rev, [], []], None
        elif kind == "h":
            spec[3].append(tuple(map(int, rest.split())))
        elif kind == "x":
            f = rest.split()
            own = list(map(int, f[6:]))
            spec[4].append((int(f[0]), f[1], int(f[2]), int(f[3]), int(f[4]), int(f[5]),
                            [(own[i] * 60, own[i + 1] * 60) for i in range(0, len(own), 2)]))
    took = time.time() - begun
    print(f"{cases} cases and {certs} certificates recomputed in {took:.1f} s, {wrong} different;",
          ", ".join(f"{k} {v}" for k, v in tally.items()))
    return 1 if wrong or not cases else 0


def instant(text):
    return int(datetime.fromisoformat(text).timestamp()) if text else 0


def certificate(c):
    """Recomputes a certificate from its own periods; a list of faults in words."""
    faults = []
    if not c["due"]:
        return faults if not c["periods"] else ["periods without a due date"]
    table, half, left, counted = {}, set(), c["budget_s"], 0
    start, due = instant(c["counted_from"]), instant(c["due"])
    days = []
    for p in c["periods"]:
        day = datetime.fromisoformat(p["day"]).date().toordinal() - EPOCH_ISO
        if not days or days[-1] != day:
            if days and day != days[-1] + 1:
                faults.append(f"a day is missing before {p['day']}")
            days.append(day)
        if weekday(day) != p["weekday"]:
            faults.append(f"weekday of {p['day']}")
        span = p["to_s"] - p["from_s"]
        if p["counted_s"] != (span if p["kind"] == "counted" else 0):
            faults.append(f"counted_s on {p['day']}")
        left -= p["counted_s"]
        counted += p["counted_s"]
        if p["left_s"] != left:
            faults.append(f"left_s on {p['day']}")
        if p["kind"] == "off":
            continue
        own = table.setdefault(day, [])
        if own and own[-1][1] == p["from_s"]:
            own[-1] = (own[-1][0], p["to_s"])
        else:
            own.append((p["from_s"], p["to_s"]))
        if p.get("exception") == "HALF_DAY":
            half.add(day)
    if counted != c["budget_s"] or left:
        faults.append("the counted seconds do not add up to the budget")
    for day, own in table.items():
        if sum(b - a for a, b in own) <= 5 * 3600:
            half.add(day)
    cal = Calendar(days[0], days[-1], table, half)
    r, l = c["rules"], c["limit"]
    rules = Rules(r["first_day"] == "SAME_DAY", r["working_time"] == "DAY_END", r["calendar_time"] == "DAY_END",
                  r["working_day_means"] == "HOURS", r["half_day_percent"], r["day_equals_s"], 0, 0)
    limit = (["none", "working_day", "working_hour", "calendar_day", "same_day"].index(l["unit"]), l["days_x10"], l["work_s"], l["cutoff_min"])
    try:
        if cal.open(instant(c["received"])) != start:
            faults.append("counted_from")
        pauses = [(instant(p["from"]), instant(p["to"])) for p in c["pauses"]]
        whole = limit[0] != 1 or rules.hours or not limit[1] % 10
        promised = promise(cal, rules, limit, start) if whole else instant(c["promised"])  # N.f looks beyond due
        if promised != instant(c["promised"]) or cal.work(start, promised) != c["budget_s"]:
            faults.append("promised")
        shown = midnight(days[-1] + 1)  # a run that lasts beyond what is shown held no working time, or due would be later
        joined = [(x, min(y, shown)) for x, y in runs(pauses, 0, instant(c["as_of"]))[0] if x <= due]
        if carried(cal, promised, joined)[0] != due:
            faults.append("due")
    except Outside:
        faults.append("the certificate does not show enough days")
    return faults


def main(argv):
    if argv[1:] == ["check"]:
        return check(sys.stdin)
    if len(argv) == 3 and argv[1] == "certificate":
        with open(argv[2], encoding="utf-8") as f:
            faults = certificate(json.load(f))
        print("\n".join(faults) if faults else "the certificate adds up")
        return 1 if faults else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv))
