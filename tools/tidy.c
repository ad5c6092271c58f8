/* tidy.c — the house rules that a compiler does not know.
 *
 *   tidy ROOT [LIST]       prints "file:line: reason" for each breach under ROOT/{src,test,tools}; exit 1 if any
 *   tidy ROOT --list       prints a new LIST
 *
 * The rules are docs/STYLE.md's: layers include only to their left, a module never another; one file talks to SQLite,
 * one to the network, one to the clock; no malloc above sys/; a file opens by saying why it exists; 120 columns (a
 * letter with its tone is one), no tabs, no trailing blanks. A line that must break a rule says so beside it: "tidy:"
 * and the reason, in a comment. LIST (tools/tidy.long) names files with the number of lines that were too long when the
 * rule came; it may only shrink. Runs once a build; allocates, never frees. */
#include <ctype.h>
#include <dirent.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { COLUMNS = 120 };
static const char *const layers[] = {"base", "sys", "core", "ui", "mod", "app"}; /* lowest first */
enum { N_LAYERS = sizeof layers / sizeof *layers, NONE = -1 };
struct file {
    const char *path;   /* below ROOT: "src/core/case.c" */
    const char *name;   /* "case.c" */
    int layer;          /* NONE outside src/ */
    const char *module; /* "dossier", or "" */
    bool c, header;     /* .c or .h; .h */
    int line, too_long;
    const char *first_long; /* where and how long, for the message */
};
static int faults;
static bool listing; /* --list */
static struct debt {
    char path[256];
    int n;
    bool seen;
} * debt;
static size_t n_debt;

static void fault(const struct file *f, const char *fmt, ...) {
    va_list ap;
    if (listing) return;
    va_start(ap, fmt);
    printf("%s:%d: ", f->path, f->line);
    vprintf(fmt, ap);
    putchar('\n');
    va_end(ap);
    faults++;
}

static char *text_of(const char *fmt, ...) {
    va_list ap;
    char *z;
    va_start(ap, fmt);
    if (vasprintf(&z, fmt, ap) < 0) exit(2);
    va_end(ap);
    return z;
}

static char *read_all(const char *path) {
    FILE *f = fopen(path, "rb");
    char *p = NULL;
    size_t n = 0;
    if (!f || (getdelim(&p, &n, 0, f) < 0 && ferror(f))) fprintf(stderr, "tidy: cannot read %s\n", path), exit(2);
    fclose(f);
    return p ? p : calloc(1, 1);
}

static bool ends(const char *s, const char *suffix) {
    size_t n = strlen(s), k = strlen(suffix);
    return n >= k && !strcmp(s + n - k, suffix);
}

static bool begins(const char *s, const char *prefix) { return !strncmp(s, prefix, strlen(prefix)); }

static int layer_of(const char *p) {
    for (int i = 0; i < N_LAYERS; i++)
        if (begins(p, layers[i]) && p[strlen(layers[i])] == '/') return i;
    return NONE;
}

/* "dossier" of "mod/dossier/inbox.c"; "" when it is in no module. */
static const char *module_of(const char *p) {
    if (!begins(p, "mod/") || !strchr(p + 4, '/')) return "";
    return text_of("%.*s", (int)strcspn(p + 4, "/"), p + 4);
}

/* ---- C with its comments and strings blanked, so that only code is looked at ---- */

static char *code_of(const char *text) {
    char *out = strdup(text);
    enum { CODE, LINE_COMMENT, COMMENT, STRING, CHARACTER } in = CODE;
    for (char *p = out; *p; p++) {
        const char c = *p, next = p[1];
        bool blank = in != CODE;
        if (in == CODE) {
            if (c == '/' && next == '*')
                in = COMMENT, *p++ = ' ', blank = true;
            else if (c == '/' && next == '/')
                in = LINE_COMMENT, blank = true;
            else if (c == '"')
                in = STRING;
            else if (c == '\'')
                in = CHARACTER;
        } else if (in == COMMENT && c == '*' && next == '/')
            in = CODE, *p++ = ' ';
        else if (in == LINE_COMMENT && c == '\n')
            in = CODE;
        else if ((in == STRING || in == CHARACTER) && c == '\\' && next && next != '\n')
            *p++ = ' ';
        else if ((in == STRING && c == '"') || (in == CHARACTER && c == '\''))
            in = CODE, blank = false;
        if (blank && *p != '\n') *p = ' ';
    }
    return out;
}

/* Is the word there, with a "(" behind it? */
static const char *calls(const char *code, const char *name) {
    for (const char *p = code; (p = strstr(p, name)); p++) {
        const char *after = p + strlen(name);
        if (p > code && (isalnum((unsigned char)p[-1]) || strchr("_.>", p[-1]))) continue;
        while (*after == ' ') after++;
        if (*after == '(') return after + 1;
    }
    return NULL;
}

/* ---- the rules ---- */

static void check_include(const struct file *f, const char *line) {
    char what[256];
    if (sscanf(line, "#include <%255[^>]>", what) != 1 && sscanf(line, "#include \"%255[^\"]\"", what) != 1 &&
        sscanf(line, "{{include \"%255[^\"]\"", what) != 1)
        return;
    if (f->layer == NONE) return;
    if (!strcmp(what, "sqlite3.h") || !strcmp(what, "libpq-fe.h")) {
        if (!begins(f->path, "src/sys/db_")) fault(f, "only sys/db_*.c may include %s", what);
    } else if (!strcmp(what, "microhttpd.h")) {
        if (strcmp(f->path, "src/sys/server.c")) fault(f, "only sys/server.c may include %s", what);
    }
    int theirs = layer_of(what);
    if (theirs == NONE) {
        if (strchr(line, '"')) fault(f, "say the layer: #include \"%s/...\", not \"%s\"", layers[f->layer], what);
        return;
    }
    if (theirs > f->layer)
        fault(f, "%s/ may not include %s/ (base <- sys <- core <- ui <- mod <- app)", layers[f->layer], layers[theirs]);
    if (!strcmp(layers[f->layer], "mod") && theirs == f->layer && strcmp(module_of(what), f->module))
        fault(f, "module %s may not include module %s", f->module, module_of(what));
}

static void check_calls(const struct file *f, const char *code) {
    static const char *const memory[] = {"malloc", "calloc", "realloc", "free", "strdup", "strndup", "asprintf"};
    static const char *const clocks[] = {"gettimeofday", "clock_gettime", "timespec_get"};
    if (f->layer == NONE) return;
    for (size_t i = 0; i < sizeof memory / sizeof *memory; i++)
        if (!begins(f->path, "src/base/") && !begins(f->path, "src/sys/") && calls(code, memory[i]))
            fault(f, "%s() only in base/ and sys/: use an arena", memory[i]);
    if (!strcmp(f->path, "src/base/time.c")) return;
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++)
        if (calls(code, clocks[i])) fault(f, "%s() only in base/time.c: take now as a parameter", clocks[i]);
    const char *arg = calls(code, "time");
    if (arg && (begins(arg, "NULL") || *arg == '0' || *arg == '&'))
        fault(f, "time() only in base/time.c: take now as a parameter");
    const char *layer = layers[f->layer];
    if (calls(code, "time_now") && strcmp(layer, "base") && strcmp(layer, "sys") && strcmp(layer, "app"))
        fault(f, "time_now() only in app/ and sys/: take now as a parameter");
}

/* Columns: code points, without the marks that stand on the letter before them. */
static int columns(const char *s, size_t n) {
    int count = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        bool mark = (c == 0xcc || (c == 0xcd && i + 1 < n && (unsigned char)s[i + 1] < 0xb0));
        count += (c & 0xc0) != 0x80 && !mark;
    }
    return count;
}

static void check_shape(struct file *f, const char *line, size_t n) {
    int wide = f->c ? columns(line, n) : 0;
    if (memchr(line, '\t', n)) fault(f, "a tab: indent with 4 spaces");
    if (n && (line[n - 1] == ' ' || line[n - 1] == '\r')) fault(f, "a blank at the end of the line");
    if (wide <= COLUMNS) return;
    if (!f->too_long++) f->first_long = text_of("%s:%d: %d columns, more than %d", f->path, f->line, wide, COLUMNS);
}

static void check_long(const struct file *f) {
    int allowed = 0;
    if (listing && f->too_long) printf("%4d %s\n", f->too_long, f->path);
    for (size_t i = 0; i < n_debt; i++)
        if (!strcmp(debt[i].path, f->path)) allowed = debt[i].n, debt[i].seen = true;
    if (f->too_long > allowed && !listing) {
        printf("%s (%d such lines, %d allowed)\n", f->first_long, f->too_long, allowed);
        faults++;
    }
}

static void check_opening(struct file *f, const char *text) {
    f->line = 1;
    if (begins(f->path, "test/")) { /* a test begins with the sentence it proves */
        if (f->c && !begins(text, "/* ")) fault(f, "the file does not open with the sentence it proves");
    } else if (f->c && !begins(text, text_of("/* %s — ", f->name)))
        fault(f, "the file does not open with \"/* %s — why it exists\"", f->name);
    size_t n = strlen(text);
    for (const char *p = text; *p; p++) f->line += *p == '\n' && p[1];
    if (n && text[n - 1] != '\n') fault(f, "no newline at the end of the file");
}

static void check_file(const char *root, const char *path) {
    struct file f = {.path = path, .name = strrchr(path, '/') + 1, .layer = NONE, .module = ""};
    f.header = ends(path, ".h");
    f.c = f.header || ends(path, ".c");
    if (begins(path, "src/")) f.layer = layer_of(path + 4), f.module = module_of(path + 4);
    char *text = read_all(text_of("%s/%s", root, path)), *code = f.c ? code_of(text) : strdup(text);
    check_opening(&f, text);
    f.line = 1;
    for (char *p = text, *c = code; *p; f.line++) {
        size_t n = strcspn(p, "\n"), more = p[n] == '\n';
        p[n] = c[n] = 0;
        check_shape(&f, p, n);
        if (!strstr(p, "tidy:")) {
            for (const char *q = p; !f.c && (q = strstr(q, "{{include")); q++) check_include(&f, q);
            if (f.c && *c == '#') check_include(&f, p);
            if (f.c) check_calls(&f, c);
        }
        p += n + more, c += n + more;
    }
    check_long(&f);
}

/* ---- the walk ---- */

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

static void walk(const char *root, const char *dir) {
    static const char *const kinds[] = {".c", ".h", ".sql", ".html", ".py", ".mjs", "meson.build"};
    struct dirent **e;
    int n = scandir(text_of("%s/%s", root, dir), &e, NULL, by_name);
    for (int i = 0; i < n; i++) {
        char *path = text_of("%s/%s", dir, e[i]->d_name), *full = text_of("%s/%s", root, path);
        struct stat st;
        if (*e[i]->d_name == '.' || stat(full, &st)) continue;
        if (S_ISDIR(st.st_mode) && strcmp(e[i]->d_name, "node_modules")) walk(root, path);
        for (size_t k = 0; S_ISREG(st.st_mode) && k < sizeof kinds / sizeof *kinds; k++)
            if (ends(e[i]->d_name, kinds[k])) {
                check_file(root, path);
                break;
            }
    }
}

static void read_debt(const char *path) {
    char line[512];
    FILE *f = fopen(path, "r");
    if (!f) fprintf(stderr, "tidy: cannot read %s\n", path), exit(2);
    while (fgets(line, sizeof line, f)) {
        debt = reallocarray(debt, n_debt + 1, sizeof *debt);
        debt[n_debt] = (struct debt){0};
        if (*line != '#' && sscanf(line, "%d %255s", &debt[n_debt].n, debt[n_debt].path) == 2) n_debt++;
    }
    fclose(f);
}

const char *__asan_default_options(void); /* runs once and exits: the system frees */
const char *__asan_default_options(void) { return "detect_leaks=0"; }

int main(int argc, char **argv) {
    if (argc < 2 || argc > 3) return fputs("usage: tidy ROOT [LIST]\n", stderr), 2;
    listing = argc == 3 && !strcmp(argv[2], "--list");
    if (argc == 3 && !listing) read_debt(argv[2]);
    if (listing) puts("# Lines of more than 120 columns that stood here when tools/tidy came. Only ever fewer.");
    static const char *const dirs[] = {"src", "test", "tools"};
    for (size_t i = 0; i < sizeof dirs / sizeof *dirs; i++) walk(argv[1], dirs[i]);
    for (size_t i = 0; i < n_debt; i++)
        if (!debt[i].seen) printf("%s: %s is gone: take its line out\n", argv[2], debt[i].path), faults++;
    return faults ? 1 : 0;
}
