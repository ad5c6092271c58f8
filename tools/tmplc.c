/* tmplc.c — templates into C.
 *
 *   tmplc IN.html OUT      writes OUT.h and OUT.c with  void tpl_<name>(struct buf *b, <params>)
 *
 * docs/STYLE.md has the directives. What {{x}} may stand for is decided by where it stands: text and quoted attributes escape, URL attributes
 * want {{url x}} or {{path x}}, and tag names, attribute names, unquoted values, comments, <script> and <style> take none. An unsafe place is an
 * error with the template's line. #line directives make the C compiler speak of the template too. Runs once a build; allocates, never frees. */
#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum place { TEXT, TAG_NAME, IN_TAG, ATTR_NAME, AFTER_EQUALS, VALUE, COMMENT, RAW /* script, style */ };
enum block { IF, FOR };
static const char *file;
static int line = 1;
static FILE *out;
static enum place place = TEXT;
static char quote, tag[32], attr[64];
static size_t tag_n, attr_n, value_n; /* value_n: bytes of the attribute's value so far */
static bool keep_space;               /* inside pre or textarea */
static struct {
    enum block kind;
    int line;
    bool has_else;
    char count[256]; /* FOR: what {{else}} asks */
} open_[64];
static int n_open, serial;
static char literal[1 << 16];
static size_t literal_n;

static void fail(const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    fprintf(stderr, "%s:%d: ", file, line);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
    exit(1);
}

static char *trimmed(const char *p, size_t n) {
    while (n && isspace((unsigned char)*p)) p++, n--;
    while (n && isspace((unsigned char)p[n - 1])) n--;
    char *z = calloc(1, n + 1);
    memcpy(z, p, n);
    return z;
}

static char *read_all(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) fprintf(stderr, "tmplc: cannot read %s\n", path), exit(1);
    char *p = calloc(1, 1 << 20);
    size_t n = fread(p, 1, (1 << 20) - 1, f);
    p[n] = 0;
    fclose(f);
    return p;
}

static void flush_literal(void) {
    if (!literal_n) return;
    fputs("    buf_bytes(b, \"", out);
    for (size_t i = 0; i < literal_n; i++) {
        unsigned char c = (unsigned char)literal[i];
        if (c == '"' || c == '\\') fprintf(out, "\\%c", c);
        else if (c == '\n') fputs("\\n", out);
        else if (c < 0x20 || c >= 0x7f || c == '?') fprintf(out, "\\%03o", c);
        else fputc(c, out);
    }
    fprintf(out, "\", %zu);\n", literal_n);
    literal_n = 0;
}

static void code(const char *fmt, ...) {
    va_list ap;
    flush_literal();
    fprintf(out, "#line %d \"%s\"\n    ", line, file);
    va_start(ap, fmt);
    vfprintf(out, fmt, ap);
    va_end(ap);
    fputc('\n', out);
}

static void add(char c) {
    if (literal_n == sizeof literal) flush_literal();
    literal[literal_n++] = c;
}

static bool url_attribute(void) {
    static const char *const names[] = {"href", "src", "action", "formaction", "poster", "data", "cite"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(attr, names[i])) return true;
    return false;
}

static bool is_tag(const char *name) { return !strcasecmp(tag, name); }

/* The HTML tokenizer: just enough states to know what kind of place we are in. */
static void see(char c, const char *rest) {
    switch (place) {
    case TEXT:
        if (c != '<') break;
        if (rest[1] == '{' || (rest[1] == '/' && rest[2] == '{')) fail("no expression may stand in a tag's name");
        if (!strncmp(rest, "<!--", 4)) place = COMMENT;
        else if (isalpha((unsigned char)rest[1]) || rest[1] == '/' || rest[1] == '!') place = TAG_NAME, tag_n = 0;
        break;
    case COMMENT:
        if (c == '>' && literal_n >= 2 && literal[literal_n - 2] == '-') place = TEXT;
        break;
    case TAG_NAME:
        if (c == '>' || isspace((unsigned char)c)) {
            tag[tag_n] = 0;
            place = IN_TAG;
            if (c == '>') see(c, rest);
        } else if (tag_n + 1 < sizeof tag) {
            tag[tag_n++] = c, tag[tag_n] = 0;
        }
        break;
    case IN_TAG:
        if (c == '>') {
            if (is_tag("pre") || is_tag("textarea")) keep_space = true;
            if (is_tag("/pre") || is_tag("/textarea")) keep_space = false;
            place = is_tag("script") || is_tag("style") ? RAW : TEXT;
        } else if (!isspace((unsigned char)c) && c != '/') {
            place = ATTR_NAME, attr_n = 0, attr[attr_n++] = (char)tolower((unsigned char)c), attr[attr_n] = 0;
        }
        break;
    case ATTR_NAME:
        if (c == '=') place = AFTER_EQUALS;
        else if (c == '>') place = IN_TAG, see(c, rest);
        else if (isspace((unsigned char)c)) place = IN_TAG;
        else if (attr_n + 1 < sizeof attr) attr[attr_n++] = (char)tolower((unsigned char)c), attr[attr_n] = 0;
        break;
    case AFTER_EQUALS:
        if (c != '"' && c != '\'') fail("attribute '%s' must be quoted", attr);
        if (!strncmp(attr, "on", 2) || !strcmp(attr, "style")) fail("attribute '%s' is refused by our content security policy", attr);
        place = VALUE, quote = c, value_n = 0;
        break;
    case VALUE:
        if (c == quote) place = IN_TAG;
        else value_n++;
        break;
    case RAW:
        if (c == '<' && rest[1] == '/' && (!strncasecmp(rest + 2, "script", 6) || !strncasecmp(rest + 2, "style", 5))) place = TAG_NAME, tag_n = 0;
        break;
    }
}

static void expect_value_place(const char *expr) {
    static const char *const names[] = {"text", "a tag's name", "a tag", "an attribute's name", "an unquoted attribute", "", "a comment", "<script> or <style>"};
    if (place != TEXT && place != VALUE) fail("no expression may stand in %s: {{%s}}", names[place], expr);
}

static bool word(const char **p, const char *w) {
    size_t n = strlen(w);
    if (strncmp(*p, w, n) || (isalnum((unsigned char)(*p)[n]) || (*p)[n] == '_')) return false;
    for (*p += n; isspace((unsigned char)**p);) ++*p;
    return true;
}

static void begin(enum block kind) {
    if (n_open == 64) fail("nested too deep");
    open_[n_open].kind = kind, open_[n_open].line = line, open_[n_open++].has_else = false;
}

/* {{for r in rows n}}: r points at each; {{for r in rows n as i}} has the index too. */
static void for_loop(const char *p) {
    char item[64], array[256], count[256], index[64] = "";
    const char *as = strstr(p, " as ");
    char *head = as ? trimmed(p, (size_t)(as - p)) : trimmed(p, strlen(p));
    if (as && sscanf(as, " as %63s", index) != 1) fail("expected 'as INDEX'");
    if (sscanf(head, "%63s in %255s %255s", item, array, count) != 3) fail("expected 'for ITEM in ARRAY COUNT'");
    if (!*index) snprintf(index, sizeof index, "i_%d", serial++);
    code("for (size_t %s = 0, n_%d = (size_t)(%s); %s < n_%d; %s++) { __typeof__(&(%s)[0]) %s = &(%s)[%s]; (void)%s;", index, serial, count, index, serial,
         index, array, item, array, index, item);
    serial++;
    begin(FOR);
    snprintf(open_[n_open - 1].count, sizeof open_[0].count, "%s", count);
}

static void directive(char *text, FILE *head, char *params) {
    const char *p = text;
    if (word(&p, "include")) fprintf(head, "#include %s\n", p);
    else if (word(&p, "param")) strcat(strcat(params, ", "), p);
    else if (word(&p, "let")) code("%s; ", p);
    else if (word(&p, "call")) code("%s;", p);
    else if (word(&p, "if")) code("if (%s) {", p), begin(IF);
    else if (word(&p, "elif")) {
        if (!n_open || open_[n_open - 1].kind != IF) fail("elif without if");
        code("} else if (%s) {", p);
    } else if (word(&p, "else")) {
        if (!n_open || open_[n_open - 1].has_else) fail("else without if or for");
        open_[n_open - 1].has_else = true;
        if (open_[n_open - 1].kind == IF) code("} else {");
        else code("} if (!(%s)) {", open_[n_open - 1].count);
    } else if (word(&p, "end")) {
        if (!n_open) fail("end without if or for");
        n_open--;
        code("}");
    } else if (word(&p, "for")) for_loop(p);
    else if (word(&p, "url")) {
        expect_value_place(text);
        code("tpl_url(b, %s);", p);
        value_n++;
    } else if (word(&p, "path")) {
        expect_value_place(text);
        if (place == VALUE && value_n) fail("{{path}} must begin the attribute '%s'", attr);
        code("tpl_path(b, %s);", p);
        value_n++;
    } else if (word(&p, "attr")) { /* {{attr cond "checked"}} */
        const char *q = strrchr(p, '"'), *o = q;
        if (place != IN_TAG && place != ATTR_NAME) fail("{{attr}} stands inside a tag");
        if (!q) fail("expected {{attr CONDITION \"name\"}}");
        for (o = q - 1; o > p && *o != '"'; o--) continue;
        for (const char *k = o + 1; k < q; k++)
            if (!islower((unsigned char)*k) && *k != '-') fail("an attribute's name is lower-case letters");
        char *cond = trimmed(p, (size_t)(o - p));
        code("if (%s) buf_z(b, \" %.*s\");", cond, (int)(q - o - 1), o + 1);
    } else {
        expect_value_place(text);
        if (place == VALUE && url_attribute()) fail("'%s' wants {{url x}} or {{path x}}: {{%s}}", attr, text);
        code("tpl_put(b, %s);", text);
        value_n++;
    }
}

/* Runs once and exits: the system frees. Silences a sanitizer build's leak report. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }

int main(int argc, char **argv) {
    if (argc != 3) return fputs("usage: tmplc IN.html OUT\n", stderr), 2;
    file = argv[1];
    char *suffix = strrchr(argv[2], '.'); /* OUT.h says the same as OUT */
    if (suffix && !strcmp(suffix, ".h")) *suffix = 0;
    char *text = read_all(argv[1]), path[4096], name[256], guard[4096], *body, params[4096] = "";
    size_t body_n;
    const char *base = strrchr(argv[2], '/') ? strrchr(argv[2], '/') + 1 : argv[2];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(base, "."), base);
    for (char *p = name; *p; p++)
        if (!isalnum((unsigned char)*p)) *p = '_';
    snprintf(guard, sizeof guard, "%s_H", argv[2]);
    for (char *p = guard; *p; p++) *p = (char)(isalnum((unsigned char)*p) ? toupper((unsigned char)*p) : '_');
    snprintf(path, sizeof path, "%s.h", argv[2]);
    FILE *h = fopen(path, "w");
    out = open_memstream(&body, &body_n);
    if (!h || !out) return fprintf(stderr, "tmplc: cannot write %s\n", path), 1;
    fprintf(h, "/* Made from %s.html by tools/tmplc. */\n#ifndef %s\n#define %s\n#include \"ui/tpl.h\"\n", name, guard, guard);
    bool blank = false; /* white space seen and not yet written: becomes one space or one newline */
    char space = ' ';
    for (char *p = text; *p;) {
        if (p[0] == '{' && p[1] == '{') {
            char *end = strstr(p, "}}");
            if (!end) fail("{{ without }}");
            char *inside = trimmed(p + 2, (size_t)(end - p - 2));
            bool prints = strncmp(inside, "param", 5) && strncmp(inside, "include", 7);
            if (blank && prints) add(space), see(space, p), blank = false;
            if (*inside == '#') (void)0; /* {{# a comment }} */
            else directive(inside, h, params);
            for (char *q = p; q < end; q++) line += *q == '\n';
            p = end + 2;
            continue;
        }
        if (*p == '\n') line++;
        if (place == TEXT && !keep_space && isspace((unsigned char)*p)) {
            if (!blank) space = ' ';
            if (*p == '\n') space = '\n';
            blank = true, p++;
            continue;
        }
        if (blank) add(space), blank = false;
        add(*p);
        see(*p, p);
        p++;
    }
    flush_literal();
    if (n_open) line = open_[n_open - 1].line, fail("block is never ended");
    if (place != TEXT) fail("the template ends inside a tag");
    fclose(out);
    fprintf(h, "void tpl_%s(struct buf *b%s);\n#endif\n", name, params);
    snprintf(path, sizeof path, "%s.c", argv[2]);
    FILE *c = fopen(path, "w");
    fprintf(c, "/* Made from %s.html by tools/tmplc. */\n#include \"%s.h\"\n\nvoid tpl_%s(struct buf *b%s) {\n%s}\n", name, base, name, params, body);
    return fclose(h) | fclose(c) ? 1 : 0;
}
