/* multipart.c — a form with files, read as it arrives.
 *
 * The delimiter is CR LF "--" boundary. A lawful boundary holds no CR, so CR stands in the delimiter once, at its
 * start; when a match breaks off, what was matched is data and only the byte at hand can begin a new match. That makes
 * one pass with one counter enough, without holding data back in a buffer. */
#include "sys/multipart.h"
#include "base/utf8.h"
#include <assert.h>
#include <strings.h>

enum state { PREAMBLE, DELIMITED, DASH, PADDING, LINE_END, HEAD, BODY, EPILOGUE };
struct multipart {
    struct arena *a;
    struct multipart_sink sink;
    enum state state;
    enum rc failed;
    char delim[4 + 70];
    size_t delim_n, matched;
    char head[MULTIPART_HEAD_MAX];
    size_t head_n, parts;
};

static bool find_param(struct arena *a, struct str params, const char *want, struct str *out);
static enum rc feed(struct multipart *m, struct str s);
static size_t feed_body(struct multipart *m, struct str s, enum rc *rc);
static enum rc head_done(struct multipart *m);

static bool boundary_ok(struct str b) {
    static const char extra[] = "'()+_,-./:=? ";
    if (!b.n || b.n > 70 || b.p[b.n - 1] == ' ') return false;
    for (size_t i = 0; i < b.n; i++) {
        char c = b.p[i], l = c | 0x20;
        if (!((c >= '0' && c <= '9') || (l >= 'a' && l <= 'z') || (c && strchr(extra, c)))) return false;
    }
    return true;
}

struct multipart *multipart_new(struct arena *a, struct str content_type, struct multipart_sink sink) {
    static const char kind[] = "multipart/form-data";
    struct str boundary;
    if (content_type.n < sizeof kind || strncasecmp(content_type.p, kind, sizeof kind - 1)) return NULL;
    struct str params = str_sub(content_type, sizeof kind - 1, content_type.n);
    if (!find_param(a, params, "boundary", &boundary) || !boundary_ok(boundary)) return NULL;
    struct multipart *m = ARENA_NEW(a, struct multipart);
    m->a = a;
    m->sink = sink;
    memcpy(m->delim, "\r\n--", 4);
    memcpy(m->delim + 4, boundary.p, boundary.n);
    m->delim_n = 4 + boundary.n;
    m->matched = 2; /* the first delimiter has no line before it */
    return m;
}

enum rc multipart_feed(struct multipart *m, struct str piece) {
    if (!m->failed) m->failed = feed(m, piece);
    return m->failed;
}

enum rc multipart_end(struct multipart *m) {
    if (!m->failed && m->state != EPILOGUE) m->failed = RC_INVALID;
    return m->failed;
}

static enum rc feed(struct multipart *m, struct str s) {
    enum rc rc = RC_OK;
    for (size_t i = 0; i < s.n && !rc;) {
        char c = s.p[i];
        switch (m->state) {
        case PREAMBLE:
        case BODY:
            i += feed_body(m, str_sub(s, i, s.n), &rc);
            continue;
        case DELIMITED:
            if (c == '-')
                m->state = DASH;
            else if (c == '\r')
                m->state = LINE_END;
            else if (c == ' ' || c == '\t')
                m->state = PADDING;
            else
                return RC_INVALID;
            break;
        case DASH:
            if (c != '-') return RC_INVALID;
            m->state = EPILOGUE;
            break;
        case PADDING:
            if (c == '\r')
                m->state = LINE_END;
            else if (c != ' ' && c != '\t')
                return RC_INVALID;
            break;
        case LINE_END:
            if (c != '\n') return RC_INVALID;
            m->state = HEAD;
            m->head_n = 0;
            break;
        case HEAD:
            if (m->head_n == sizeof m->head) return RC_FULL;
            m->head[m->head_n++] = c;
            if (c == '\n') rc = head_done(m);
            break;
        case EPILOGUE:
            return RC_OK;
        }
        i++;
    }
    return rc;
}

/* Takes what it can from s, at least one byte, and says how many. */
static size_t feed_body(struct multipart *m, struct str s, enum rc *rc) {
    bool data = m->state == BODY;
    if (!m->matched) {
        const char *cr = memchr(s.p, '\r', s.n);
        size_t plain = cr ? (size_t)(cr - s.p) : s.n;
        if (plain) {
            if (data) *rc = m->sink.data(m->sink.user, str_n(s.p, plain));
            return plain;
        }
    }
    if (s.p[0] == m->delim[m->matched]) {
        if (++m->matched == m->delim_n) {
            m->matched = 0;
            m->state = DELIMITED;
            if (data) *rc = m->sink.end(m->sink.user);
        }
        return 1;
    }
    assert(m->matched > 0);
    if (data) *rc = m->sink.data(m->sink.user, str_n(m->delim, m->matched));
    m->matched = 0;
    return 0; /* the byte at hand is looked at again, now with nothing matched */
}

/* A line of the head is complete; when it is the empty one, the part begins. */
static enum rc head_done(struct multipart *m) {
    size_t n = m->head_n;
    bool empty = (n == 2 && m->head[0] == '\r') || (n >= 4 && !memcmp(m->head + n - 4, "\r\n\r\n", 4));
    if (!empty) return RC_OK;
    struct str rest = str_n(m->head, n), line, name, filename = STR(""), raw;
    bool found = false, is_file = false;
    while (str_cut(&rest, '\n', &line)) {
        static const char want[] = "content-disposition:";
        if (line.n < sizeof want || strncasecmp(line.p, want, sizeof want - 1)) continue;
        struct str v = str_trim(str_sub(line, sizeof want - 1, line.n));
        if (v.n < 9 || strncasecmp(v.p, "form-data", 9)) return RC_INVALID;
        v = str_sub(v, 9, v.n);
        if (!find_param(m->a, v, "name", &name)) return RC_INVALID;
        found = true;
        if (find_param(m->a, v, "filename*", &raw) || find_param(m->a, v, "filename", &raw)) {
            is_file = true;
            filename = raw;
        }
    }
    if (!found || !utf8_valid(name) || !utf8_valid(filename)) return RC_INVALID;
    if (++m->parts > MULTIPART_PARTS_MAX) return RC_FULL;
    m->state = BODY;
    m->matched = 0;
    return m->sink.begin(m->sink.user, utf8_nfc(m->a, name), filename_clean(m->a, utf8_nfc(m->a, filename)), is_file);
}

static int hex_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Browsers write %22 %0D %0A for the three bytes a quoted name cannot hold; a starred one is escaped throughout. */
static struct str unescape(struct arena *a, struct str s, bool all) {
    char *p = arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        int hi = s.p[i] == '%' && i + 2 < s.n ? hex_of(s.p[i + 1]) : -1, lo = hi >= 0 ? hex_of(s.p[i + 2]) : -1;
        int c = hi >= 0 && lo >= 0 ? hi << 4 | lo : -1;
        if (c >= 0 && (all || c == '"' || c == '\r' || c == '\n')) {
            p[n++] = (char)c;
            i += 2;
        } else {
            p[n++] = s.p[i];
        }
    }
    return str_n(p, n);
}

/* `; want=value` or `; want="value"` among the parameters after a header's first word. */
static bool find_param(struct arena *a, struct str s, const char *want, struct str *out) {
    size_t i = 0;
    while (i < s.n) {
        while (i < s.n && (s.p[i] == ';' || s.p[i] == ' ' || s.p[i] == '\t')) i++;
        size_t from = i;
        while (i < s.n && s.p[i] != '=' && s.p[i] != ';') i++;
        struct str key = str_trim(str_sub(s, from, i - from));
        if (i == s.n || s.p[i] == ';') continue;
        i++;
        while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t')) i++;
        char *v = arena_alloc(a, s.n + 1);
        size_t v_n = 0;
        bool quoted = i < s.n && s.p[i] == '"';
        if (quoted) {
            for (i++; i < s.n && s.p[i] != '"'; i++) {
                /* only \" is an escape: old browsers send C:\a\b as it is */
                if (s.p[i] == '\\' && i + 1 < s.n && s.p[i + 1] == '"') i++;
                v[v_n++] = s.p[i];
            }
            if (i == s.n) return false; /* the quote never ends */
            i++;
        } else {
            while (i < s.n && s.p[i] != ';') v[v_n++] = s.p[i++];
        }
        if (key.n != strlen(want) || strncasecmp(key.p, want, key.n)) continue;
        struct str value = quoted ? str_n(v, v_n) : str_trim(str_n(v, v_n));
        if (key.n && key.p[key.n - 1] == '*') {
            struct str charset, lang;
            if (!str_cut(&value, '\'', &charset) || !str_cut(&value, '\'', &lang)) return false;
            if (charset.n != 5 || strncasecmp(charset.p, "utf-8", 5)) return false;
            *out = unescape(a, value, true);
        } else {
            *out = unescape(a, value, false);
        }
        return true;
    }
    return false;
}

struct str filename_clean(struct arena *a, struct str s) {
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '/' || s.p[i] == '\\') from = i + 1;
    struct str last = str_trim(str_sub(s, from, s.n - from));
    if (str_is(last, ".") || str_is(last, "..")) return STR("");
    char *p = arena_dup(a, last.n ? last.p : "", last.n);
    for (size_t i = 0; i < last.n; i++)
        if ((unsigned char)p[i] < 0x20 || p[i] == 127) p[i] = '_';
    return str_trim(utf8_clip(str_n(p, last.n), 200));
}
