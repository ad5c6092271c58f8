/* tmplc.c — templates into C.
 *
 *   tmplc IN.html OUT      writes OUT.h and OUT.c with  void tpl_<name>(struct buf *b, <params>)
 *
 * docs/STYLE.md has the directives. What {{x}} may stand for is decided by where it stands: text and quoted attributes
 * escape, URL attributes want {{url x}} or {{path x}}, and tag names, attribute names, unquoted values, comments,
 * <script> and <style> take none. Every branch of a block must end in the place where the block began, so that "where
 * it stands" never depends on data. An unsafe place is an error with the template's line; #line directives make the C
 * compiler speak of the template too. Runs once a build; allocates, never frees. */
#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum place { TEXT, TAG_NAME, IN_TAG, ATTR_NAME, AFTER_EQUALS, VALUE, COMMENT, RAW /* script, style */ };
enum block { IF, FOR };
/* Where in the HTML we are. */
struct spot {
    enum place place;
    char quote, tag[32], attr[64], value[32]; /* value: how the attribute's value begins, as far as it is literal */
    size_t tag_n, attr_n, value_n;
    bool begun;      /* something of the value is written already */
    bool keep_space; /* inside pre or textarea */
    bool refresh;    /* this tag has http-equiv */
    bool content;    /* this tag has content="…" */
    bool cut;        /* a directive came right behind a name: nothing may be glued to it */
    int dashes;      /* of a comment's end */
};
static struct open {
    enum block kind;
    int line;
    bool has_else, begun;
    struct spot at;  /* where the block began */
    char count[256]; /* FOR: what {{else}} asks */
} open_[64];
static const char *file;
static int line = 1, n_open, serial;
static FILE *out;
static struct spot s;
static char literal[1 << 16], params[4096];
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
    enum { MAX = 1 << 20 };
    FILE *f = fopen(path, "rb");
    if (!f) fprintf(stderr, "tmplc: cannot read %s\n", path), exit(1);
    char *p = calloc(1, MAX);
    size_t n = fread(p, 1, MAX - 1, f);
    if (!feof(f) && fgetc(f) != EOF) fail("longer than a megabyte");
    fclose(f);
    if (memchr(p, 0, n)) fail("has a NUL byte");
    return p;
}

/* ---- What is written ---- */

static void flush_literal(void) {
    if (!literal_n) return;
    fputs("    buf_bytes(b, \"", out);
    for (size_t i = 0; i < literal_n; i++) {
        unsigned char c = (unsigned char)literal[i];
        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", c);
        else if (c == '\n')
            fputs("\\n", out);
        else if (c < 0x20 || c >= 0x7f || c == '?')
            fprintf(out, "\\%03o", c);
        else
            fputc(c, out);
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

/* ---- Where we are: the HTML tokenizer, just enough states to know what kind of place it is ---- */

static bool is_tag(const char *name) { return !strcasecmp(s.tag, name); }
static bool is_attr(const char *name) { return !strcmp(s.attr, name); }

static bool is_refresh(void) { return s.place == VALUE && is_attr("content") && s.refresh; }

static bool url_attribute(void) {
    static const char *const names[] = {"href", "src",  "action",     "formaction", "poster",    "data",
                                        "cite", "ping", "background", "manifest",   "xlink:href"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is_attr(names[i])) return true;
    return false;
}

static void see_tag_name(char c) {
    if (c == '>' || isspace((unsigned char)c) || (c == '/' && s.tag_n))
        s.place = IN_TAG;
    else if (s.tag_n + 1 < sizeof s.tag)
        s.tag[s.tag_n++] = c, s.tag[s.tag_n] = 0;
}

static void see_tag_end(void) {
    if (is_tag("pre") || is_tag("textarea")) s.keep_space = true;
    if (is_tag("/pre") || is_tag("/textarea")) s.keep_space = false;
    s.place = is_tag("script") || is_tag("style") ? RAW : TEXT;
}

static void see_attr_name(char c) {
    if (c == '=')
        s.place = AFTER_EQUALS;
    else if (isspace((unsigned char)c) || c == '>' || c == '/')
        s.place = IN_TAG;
    else if (c == '"' || c == '\'' || c == '<')
        fail("a quote or '<' stands in an attribute's name");
    else if (s.attr_n + 1 < sizeof s.attr)
        s.attr[s.attr_n++] = (char)tolower((unsigned char)c), s.attr[s.attr_n] = 0;
    if (is_attr("http-equiv") && s.content) fail("'http-equiv' must stand before 'content'");
    if (is_attr("http-equiv")) s.refresh = true;
}

static void see_value_begin(char c) {
    if (c != '"' && c != '\'') fail("attribute '%s' must be quoted", s.attr);
    if (!strncmp(s.attr, "on", 2) || is_attr("style"))
        fail("attribute '%s' is refused by our content security policy", s.attr);
    s.content = s.content || is_attr("content");
    s.place = VALUE, s.quote = c, s.value_n = 0, s.value[0] = 0, s.begun = false;
}

static void see_value(char c) {
    if (c == s.quote) {
        s.place = IN_TAG;
        return;
    }
    if (!s.begun || s.value_n)
        if (s.value_n + 1 < sizeof s.value)
            s.value[s.value_n++] = (char)tolower((unsigned char)c), s.value[s.value_n] = 0;
    s.begun = true;
}

static void see_text(const char *rest) {
    if (rest[0] != '<') return;
    if (rest[1] == '{' || (rest[1] == '/' && rest[2] == '{')) fail("no expression may stand in a tag's name");
    if (!strncmp(rest, "<!--", 4))
        s.place = COMMENT, s.dashes = -3; /* the "!--" that opens it */
    else if (isalpha((unsigned char)rest[1]) || rest[1] == '/' || rest[1] == '!')
        s.place = TAG_NAME, s.tag_n = 0, s.refresh = s.content = false;
}

static void see(const char *rest) {
    char c = *rest;
    if (s.cut && !isspace((unsigned char)c) && c != '>' && c != '/')
        fail("a tag's or an attribute's name cannot be made of pieces");
    s.cut = false;
    switch (s.place) {
    case TEXT:
        see_text(rest);
        break;
    case COMMENT:
        if (c == '>' && s.dashes >= 2) s.place = TEXT;
        s.dashes = s.dashes < 0 ? s.dashes + 1 : c == '-' ? s.dashes + 1 : 0;
        break;
    case TAG_NAME:
        see_tag_name(c);
        if (c == '>') see_tag_end();
        break;
    case IN_TAG:
        if (c == '>')
            see_tag_end();
        else if (c == '=')
            fail("no white space may stand before '='");
        else if (!isspace((unsigned char)c) && c != '/')
            s.place = ATTR_NAME, s.attr_n = 0, see_attr_name(c);
        break;
    case ATTR_NAME:
        see_attr_name(c);
        if (c == '>') see_tag_end();
        break;
    case AFTER_EQUALS:
        see_value_begin(c);
        break;
    case VALUE:
        see_value(c);
        break;
    case RAW:
        if (c == '<' && rest[1] == '/' && !strncasecmp(rest + 2, s.tag, strlen(s.tag))) s.place = TAG_NAME, s.tag_n = 0;
        break;
    }
}

/* ---- What may stand there ---- */

static void expect_value_place(const char *expr) {
    static const char *const names[] = {[TEXT] = "text",
                                        [TAG_NAME] = "a tag's name",
                                        [IN_TAG] = "a tag",
                                        [ATTR_NAME] = "an attribute's name",
                                        [AFTER_EQUALS] = "an unquoted attribute",
                                        [COMMENT] = "a comment",
                                        [RAW] = "<script> or <style>"};
    if (s.place != TEXT && s.place != VALUE) fail("no expression may stand in %s: {{%s}}", names[s.place], expr);
    if (s.place != VALUE) return;
    if (is_attr("srcdoc") || is_attr("srcset") || is_attr("imagesrcset"))
        fail("no expression may stand in the attribute '%s': {{%s}}", s.attr, expr);
    if (!url_attribute()) return;
    size_t scheme = strcspn(s.value, ":/?#");
    static const char *const fine[] = {"http", "https", "mailto", "tel"};
    bool ok = s.value[scheme] != ':';
    for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
        ok = ok || (strlen(fine[i]) == scheme && !strncmp(s.value, fine[i], scheme));
    if (!ok) fail("'%s' may not hold '%.*s:' with an expression", s.attr, (int)scheme, s.value);
}

static bool same_place(const struct spot *x, const struct spot *y) {
    if (x->place != y->place || x->keep_space != y->keep_space) return false;
    if (x->place == VALUE) return x->quote == y->quote && !strcmp(x->attr, y->attr) && !strcmp(x->tag, y->tag);
    return (x->place != IN_TAG && x->place != RAW) || !strcasecmp(x->tag, y->tag);
}

/* A directive right behind a name ends the name. */
static void end_name(void) {
    if (s.place == TAG_NAME || s.place == ATTR_NAME) s.place = IN_TAG, s.cut = true;
}

static void block_begin(enum block kind) {
    if (n_open == 64) fail("nested too deep");
    end_name();
    open_[n_open++] = (struct open){.kind = kind, .line = line, .at = s};
}

/* One branch is over: the next one starts where the first did. */
static void block_branch(const char *what) {
    if (!n_open) fail("%s without if or for", what);
    struct open *o = &open_[n_open - 1];
    end_name();
    if (!same_place(&s, &o->at))
        fail("this branch ends in another place than where the block of line %d began", o->line);
    o->begun = o->begun || s.begun;
    s = o->at;
}

static void block_end(void) {
    bool cut = s.cut || s.place == TAG_NAME || s.place == ATTR_NAME;
    block_branch("end");
    s.cut = s.cut || cut;
    s.begun = s.begun || open_[n_open - 1].begun;
    n_open--;
}

static bool word(const char **p, const char *w) {
    size_t n = strlen(w);
    if (strncmp(*p, w, n) || isalnum((unsigned char)(*p)[n]) || strchr("_[.-", (*p)[n] ? (*p)[n] : ' ')) return false;
    for (*p += n; isspace((unsigned char)**p);) ++*p;
    return true;
}

/* {{for r in rows n}}: r points at each; {{for r in rows n as i}} has the index too. */
static void for_loop(const char *p) {
    char item[64], array[256], count[256], index[64] = "";
    const char *as = strstr(p, " as ");
    char *head = as ? trimmed(p, (size_t)(as - p)) : trimmed(p, strlen(p));
    if (as && sscanf(as, " as %63s", index) != 1) fail("expected 'as INDEX'");
    if (sscanf(head, "%63s in %255s %255s", item, array, count) != 3) fail("expected 'for ITEM in ARRAY COUNT'");
    if (!*index) snprintf(index, sizeof index, "i_%d", serial++);
    block_begin(FOR);
    snprintf(open_[n_open - 1].count, sizeof open_[0].count, "%s", count);
    code("for (size_t %s = 0, n_%d = (size_t)(%s); %s < n_%d; %s++) { __typeof__(&(%s)[0]) %s = &(%s)[%s]; (void)%s;",
         index, serial, count, index, serial, index, array, item, array, index, item);
    serial++;
}

static void put_else(void) {
    block_branch("else");
    struct open *o = &open_[n_open - 1];
    if (o->has_else) fail("a second else");
    o->has_else = true;
    if (o->kind == IF)
        code("} else {");
    else
        code("} if (!(%s)) {", o->count);
}

static void put_elif(const char *cond) {
    block_branch("elif");
    if (open_[n_open - 1].kind != IF || open_[n_open - 1].has_else) fail("elif without if");
    code("} else if (%s) {", cond);
}

/* {{attr cond "checked"}} */
static void put_attr(const char *p) {
    const char *q = strrchr(p, '"'), *o = q ? q - 1 : p;
    end_name();
    if (s.place != IN_TAG) fail("{{attr}} stands inside a tag");
    while (o > p && *o != '"') o--;
    if (!q || o <= p || o + 1 == q) fail("expected {{attr CONDITION \"name\"}}");
    for (const char *k = o + 1; k < q; k++)
        if (!islower((unsigned char)*k) && *k != '-') fail("an attribute's name is lower-case letters");
    code("if (%s) buf_z(b, \" %.*s\");", trimmed(p, (size_t)(o - p)), (int)(q - o - 1), o + 1);
    s.cut = true;
}

static void put_call(const char *text, const char *p) {
    if (s.place != IN_TAG) expect_value_place(text);
    if (s.place == VALUE && url_attribute()) fail("'%s' wants {{url x}} or {{path x}}: {{%s}}", s.attr, text);
    code("%s;", p);
    s.begun = true;
}

static void put(const char *text, const char *how, const char *p) {
    bool url = !strcmp(how, "tpl_url"), path = !strcmp(how, "tpl_path");
    expect_value_place(text);
    if (!*p) fail("an empty expression");
    if (path && s.place == VALUE && s.begun) fail("{{path}} must begin the attribute '%s'", s.attr);
    if (s.place == VALUE && url_attribute()) {
        if (!url && !path) fail("'%s' wants {{url x}} or {{path x}}: {{%s}}", s.attr, text);
        if (url && !s.begun) fail("'%s' begins with a literal or with {{path x}}, not with {{%s}}", s.attr, text);
    }
    if (is_refresh()) how = "buf_i64"; /* seconds; "0;url=…" would be an address */
    code("%s(b, %s);", how, p);
    s.begun = true;
}

static void add_param(const char *p) {
    size_t n = strlen(params);
    if (n + strlen(p) + 3 > sizeof params) fail("too many params");
    snprintf(params + n, sizeof params - n, ", %s", p);
}

static void directive(const char *text, FILE *head) {
    const char *p = text;
    if (word(&p, "include"))
        fprintf(head, "#line %d \"%s\"\n#include %s\n", line, file, p);
    else if (word(&p, "param"))
        add_param(p);
    else if (word(&p, "let"))
        code("%s;", p);
    else if (word(&p, "call"))
        put_call(text, p);
    else if (word(&p, "if"))
        block_begin(IF), code("if (%s) {", p);
    else if (word(&p, "elif"))
        put_elif(p);
    else if (word(&p, "else"))
        put_else();
    else if (word(&p, "end"))
        block_end(), code("}");
    else if (word(&p, "for"))
        for_loop(p);
    else if (word(&p, "attr"))
        put_attr(p);
    else if (word(&p, "url"))
        put(text, "tpl_url", p);
    else if (word(&p, "path"))
        put(text, "tpl_path", p);
    else
        put(text, "tpl_put", p);
}

/* ---- The story ---- */

/* Prints nothing, so that white space around it does not count. */
static bool silent(const char *text) {
    return *text == '#' || !strncmp(text, "param", 5) || !strncmp(text, "include", 7);
}

static void translate(const char *text, FILE *head) {
    char blank = 0; /* white space seen and not yet written: becomes one space or one newline */
    for (const char *p = text; *p;) {
        if (p[0] == '{' && p[1] == '{') {
            const char *end = strstr(p, "}}");
            if (!end) fail("{{ without }}");
            char *inside = trimmed(p + 2, (size_t)(end - p - 2));
            if (blank && !silent(inside)) add(blank), blank = 0;
            if (*inside != '#') directive(inside, head); /* {{# a comment }} */
            for (const char *q = p; q < end; q++) line += *q == '\n';
            p = end + 2;
            continue;
        }
        if (*p == '\n') line++;
        if (s.place == TEXT && !s.keep_space && isspace((unsigned char)*p)) {
            if (!blank || *p == '\n') blank = *p == '\n' ? '\n' : ' ';
            p++;
            continue;
        }
        if (blank) add(blank), blank = 0;
        add(*p);
        see(p++);
    }
    flush_literal();
    if (n_open) line = open_[n_open - 1].line, fail("block is never ended");
    if (s.place != TEXT) fail("the template ends inside a tag");
}

/* Runs once and exits: the system frees. Silences a sanitizer build's leak report. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }

int main(int argc, char **argv) {
    if (argc != 3) return fputs("usage: tmplc IN.html OUT\n", stderr), 2;
    file = argv[1];
    char *suffix = strrchr(argv[2], '.'); /* OUT.h says the same as OUT */
    if (suffix && !strcmp(suffix, ".h")) *suffix = 0;
    char *text = read_all(argv[1]), path[4096], name[256], guard[4096], *head_text, *body;
    size_t head_n, body_n;
    const char *base = strrchr(argv[2], '/') ? strrchr(argv[2], '/') + 1 : argv[2];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(base, "."), base);
    for (char *p = name; *p; p++)
        if (!isalnum((unsigned char)*p)) *p = '_';
    snprintf(guard, sizeof guard, "%s_H", argv[2]);
    for (char *p = guard; *p; p++) *p = (char)(isalnum((unsigned char)*p) ? toupper((unsigned char)*p) : '_');
    FILE *head = open_memstream(&head_text, &head_n);
    out = open_memstream(&body, &body_n);
    translate(text, head); /* nothing is written when it fails */
    fclose(head), fclose(out);
    snprintf(path, sizeof path, "%s.h", argv[2]);
    FILE *h = fopen(path, "w");
    snprintf(path, sizeof path, "%s.c", argv[2]);
    FILE *c = fopen(path, "w");
    if (!h || !c) return fprintf(stderr, "tmplc: cannot write %s\n", path), 1;
    fprintf(h, "/* Made from %s.html by tools/tmplc. */\n#ifndef %s\n#define %s\n", name, guard, guard);
    fprintf(h, "#include \"ui/tpl.h\"\n%svoid tpl_%s(struct buf *b%s);\n#endif\n", head_text, name, params);
    fprintf(c, "/* Made from %s.html by tools/tmplc. */\n#include \"%s.h\"\n\n", name, base);
    fprintf(c, "void tpl_%s(struct buf *b%s) {\n%s}\n", name, params, body);
    return fclose(h) | fclose(c) ? 1 : 0;
}
