/* sqlc.c — named SQL in, typed C out.
 *
 *   sqlc IN.sql OUT        writes OUT.h and OUT.c
 *
 * docs/STYLE.md has the format. A statement's declaration line names its parameters and columns with their types; here
 * they become a struct and a function, so that a handler cannot bind a number where text belongs. SQL stays one text
 * for both engines: what only one of them knows is refused here, at build time. Runs once a build, so it allocates and
 * never frees. */
#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_VARS = 64 };
struct var {
    char *name, *type; /* int text blob, with ? for NULL */
    bool used;
};
struct statement {
    char *kind, *name, *sql;
    struct var in[MAX_VARS], out[MAX_VARS];
    int n_in, n_out, line;
    bool json; /* a row may leave the house: a writer is made for it */
};
static const char *file;

static void fail(int line, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    fprintf(stderr, "%s:%d: ", file, line);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
    exit(1);
}

static bool word_char(char c) { return isalnum((unsigned char)c) || c == '_'; }

static char *slice(const char *p, size_t n) {
    while (n && isspace((unsigned char)*p)) p++, n--;
    while (n && isspace((unsigned char)p[n - 1])) n--;
    char *z = calloc(1, n + 1);
    memcpy(z, p, n);
    return z;
}

static char *read_all(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) fprintf(stderr, "sqlc: cannot read %s\n", path), exit(1);
    size_t n = 0, cap = 1 << 16;
    char *p = malloc(cap);
    for (size_t k; (k = fread(p + n, 1, cap - n - 1, f)) > 0;)
        if ((n += k) + 1 >= cap) p = realloc(p, cap *= 2);
    p[n] = 0;
    fclose(f);
    return p;
}

/* "id int, name text?" */
static int vars(char *list, struct var *v, int line) {
    int n = 0;
    for (char *one = strtok(list, ","); one; one = strtok(NULL, ",")) {
        one = slice(one, strlen(one));
        if (!*one) continue;
        char *sp = strrchr(one, ' ');
        if (!sp) fail(line, "'%s' needs a name and a type", one);
        if (n == MAX_VARS) fail(line, "more than %d names", MAX_VARS);
        v[n].name = slice(one, (size_t)(sp - one));
        v[n].type = slice(sp, strlen(sp));
        const char *t = v[n].type;
        if (strcmp(t, "int") && strcmp(t, "int?") && strcmp(t, "text") && strcmp(t, "text?") && strcmp(t, "blob"))
            fail(line, "unknown type '%s'", t);
        for (int i = 0; i < n; i++)
            if (!strcmp(v[i].name, v[n].name)) fail(line, "'%s' is declared twice", v[n].name);
        n++;
    }
    return n;
}

/* "@one name(a int) -> (b text)"; "@many json name(…)": also void name_json(struct buf *, const struct name *) */
static void declaration(struct statement *s, char *text) {
    char *open = strchr(text, '('), *close = open ? strchr(open, ')') : NULL;
    char *space = strchr(text, ' ');
    if (!open || !close || !space || space > open) fail(s->line, "expected '@kind name(params) -> (columns)'");
    s->kind = slice(text + 1, (size_t)(space - text - 1));
    s->name = slice(space, (size_t)(open - space));
    if (!strncmp(s->name, "json ", 5)) s->json = true, s->name = slice(s->name + 5, strlen(s->name) - 5);
    char *arrow = strstr(close, "->");
    s->n_in = vars(slice(open + 1, (size_t)(close - open - 1)), s->in, s->line);
    if (arrow) {
        char *o = strchr(arrow, '('), *c = o ? strchr(o, ')') : NULL;
        if (!o || !c) fail(s->line, "expected '-> (columns)'");
        s->n_out = vars(slice(o + 1, (size_t)(c - o - 1)), s->out, s->line);
    }
    bool reads = !strcmp(s->kind, "one") || !strcmp(s->kind, "many");
    if (!reads && strcmp(s->kind, "exec") && strcmp(s->kind, "exec1") && strcmp(s->kind, "insert"))
        fail(s->line, "unknown kind '@%s'", s->kind);
    if (s->json && !reads) fail(s->line, "'%s' gives no rows to write as JSON", s->name);
    if (reads != (s->n_out > 0)) fail(s->line, reads ? "@%s needs columns" : "@%s has no columns", s->kind);
}

/* Words that only one engine knows, or that mean something else on the other. Quoted text is left out. */
static void check_banned(const struct statement *s) {
    static const char *const banned[] = {
        "like",      "ilike",   "glob",      "string_agg", "group_concat", "strftime",      "date(",   "datetime(",
        "julianday", "json_",   "jsonb_",    "->",         "strict",       "autoincrement", "random(", "ifnull",
        "instr(",    "printf(", "or ignore", "or replace", "collate",      "now("};
    char *low = slice(s->sql, strlen(s->sql));
    bool quoted = false;
    for (char *p = low; *p; p++) {
        if (*p == '\'') quoted = !quoted;
        *p = (char)(quoted ? '\'' : isspace((unsigned char)*p) ? ' ' : tolower((unsigned char)*p));
    }
    for (size_t i = 0; i < sizeof banned / sizeof *banned; i++) {
        size_t n = strlen(banned[i]);
        bool whole = isalpha((unsigned char)banned[i][n - 1]); /* "json_" and "date(" are beginnings, "like" a word */
        for (char *at = low; (at = strstr(at, banned[i])); at++)
            if ((at == low || !word_char(at[-1]) || !word_char(*at)) && !(whole && word_char(at[n])))
                fail(s->line, "%s: '%s' does not work on both engines", s->name, banned[i]);
    }
}

/* Writes the SQL as a C string; :name becomes ?N (and $N in sys/db_pg_text.c). */
static void emit_sql(FILE *c, struct statement *s) {
    fputs("\"", c);
    bool quoted = false;
    for (const char *p = s->sql; *p; p++) {
        if (*p == '\'') quoted = !quoted;
        if (*p == ':' && !quoted && word_char(p[1])) {
            size_t n = 1;
            while (word_char(p[1 + n])) n++;
            int k = -1;
            for (int i = 0; i < s->n_in; i++)
                if (strlen(s->in[i].name) == n && !strncmp(s->in[i].name, p + 1, n)) k = i;
            if (k < 0) fail(s->line, "%s: parameter ':%.*s' is not declared", s->name, (int)n, p + 1);
            s->in[k].used = true;
            fprintf(c, "?%d", k + 1);
            p += n;
        } else if (*p == '\n') {
            fputs("\\n\"\n    \"", c);
        } else if (*p == '"' || *p == '\\') {
            fprintf(c, "\\%c", *p);
        } else {
            fputc(*p, c);
        }
    }
    fputs("\"", c);
    for (int i = 0; i < s->n_in; i++)
        if (!s->in[i].used) fail(s->line, "%s: parameter '%s' is not used", s->name, s->in[i].name);
}

static void signature(FILE *f, const struct statement *s) {
    bool many = !strcmp(s->kind, "many"), one = !strcmp(s->kind, "one");
    fprintf(f, "enum rc %s(struct db *db%s", s->name, many || one ? ", struct arena *a" : "");
    for (int i = 0; i < s->n_in; i++)
        fprintf(f, ", %s %s", s->in[i].type[0] == 'i' ? "int64_t" : "struct str", s->in[i].name);
    if (one) fprintf(f, ", struct %s *out_", s->name);
    if (many) fprintf(f, ", struct %s **rows_, size_t *n_", s->name);
    if (!strcmp(s->kind, "insert")) fprintf(f, ", int64_t *id_");
    fputs(")", f);
}

static void emit_bind(FILE *c, const struct statement *s) {
    for (int i = 0; i < s->n_in; i++) {
        const char *t = s->in[i].type;
        const char *fn = !strcmp(t, "int")     ? "stmt_int"
                         : !strcmp(t, "int?")  ? "stmt_int_null"
                         : !strcmp(t, "text?") ? "stmt_text_null"
                         : !strcmp(t, "blob")  ? "stmt_blob"
                                               : "stmt_text";
        fprintf(c, "    %s(s_, %d, %s);\n", fn, i + 1, s->in[i].name);
    }
}

static void emit_row(FILE *c, const struct statement *s, const char *indent, const char *to) {
    for (int i = 0; i < s->n_out; i++)
        fprintf(c, s->out[i].type[0] == 'i' ? "%s%s%s = col_int(s_, %d);\n" : "%s%s%s = col_text(s_, %d, a);\n", indent,
                to, s->out[i].name, i);
}

static void emit_body(FILE *c, const struct statement *s) {
    fputs(" {\n    struct stmt *s_;\n", c);
    fprintf(c, "    TRY(db_stmt(db, &%s_sql, &s_));\n", s->name);
    emit_bind(c, s);
    if (!strcmp(s->kind, "one")) {
        fprintf(c, "    (void)a;\n    enum rc rc_ = stmt_step(s_);\n    *out_ = (struct %s){0};\n    if (!rc_) {\n",
                s->name);
        emit_row(c, s, "        ", "out_->");
        fputs("    }\n    stmt_done(s_);\n    return rc_;\n}\n\n", c);
    } else if (!strcmp(s->kind, "many")) {
        fprintf(c, "    enum rc rc_;\n    size_t cap_ = 0;\n    *rows_ = NULL, *n_ = 0;\n    while (!(rc_ = "
                   "stmt_step(s_))) {\n");
        fprintf(c, "        struct %s *row_ = ARENA_PUSH(a, *rows_, *n_, cap_);\n", s->name);
        emit_row(c, s, "        ", "row_->");
        fputs("    }\n    stmt_done(s_);\n    return rc_ == RC_NOTFOUND ? RC_OK : rc_;\n}\n\n", c);
    } else {
        fputs("    enum rc rc_;\n    while (!(rc_ = stmt_step(s_))) continue;\n    stmt_done(s_);\n    if (rc_ != "
              "RC_NOTFOUND) return rc_;\n",
              c);
        if (!strcmp(s->kind, "exec1")) fputs("    if (db_changes(db) != 1) return RC_CONFLICT;\n", c);
        if (!strcmp(s->kind, "insert"))
            fputs("    if (!db_changes(db)) return RC_CONFLICT;\n    *id_ = db_last_id(db);\n", c);
        fputs("    return RC_OK;\n}\n\n", c);
    }
}

/* The text up to the ';', without comments. */
static char *statement_text(struct statement *s, char **at, int *line) {
    char *out = calloc(1, strlen(*at) + 1), *to = out, *p = *at;
    bool quoted = false;
    for (; *p && (*p != ';' || quoted); p++) {
        if (!quoted && *p == '-' && p[1] == '-') {
            if (!strncmp(p, "-- @", 4)) fail(*line, "'%s' does not end with ';' before the next declaration", s->name);
            while (p[1] && p[1] != '\n') p++;
            continue;
        }
        if (*p == '\'') quoted = !quoted;
        if (*p == '\n') ++*line;
        *to++ = *p;
    }
    if (!*p) fail(s->line, "'%s' does not end with ';'", s->name);
    *at = p + 1;
    return slice(out, strlen(out));
}

/* Finds the next declaration and what belongs to it; false at the end of the file. */
static bool next_statement(struct statement *s, char **at, int *line) {
    for (; **at; ++*at) {
        if (**at == '\n') ++*line;
        if (isspace((unsigned char)**at)) continue;
        if (strncmp(*at, "--", 2)) fail(*line, "SQL without a '-- @' declaration");
        if (!strncmp(*at, "-- @", 4)) break;
        *at += strcspn(*at, "\n") - 1;
    }
    if (!**at) return false;
    s->line = *line;
    char *decl = calloc(1, strlen(*at) + 1);
    *at += 3;
    for (;;) { /* the declaration may go on over several -- lines */
        size_t n = strcspn(*at, "\n");
        strncat(decl, *at, n);
        *at += n;
        if (strncmp(*at, "\n--", 3) || !strncmp(*at, "\n-- @", 5)) break;
        strcat(decl, " ");
        *at += 3, ++*line;
    }
    declaration(s, slice(decl, strlen(decl)));
    s->sql = statement_text(s, at, line);
    if (!*s->sql) fail(s->line, "'%s' has no SQL", s->name);
    check_banned(s);
    return true;
}

static bool ends(const char *z, const char *with) {
    size_t n = strlen(z), k = strlen(with);
    return n >= k && !strcmp(z + n - k, with);
}

/* Instants and days are known by their names: x_at, at; x_day, day, valid_from. */
static void emit_json(FILE *h, FILE *c, const struct statement *s) {
    fprintf(h, "struct buf;\nvoid %s_json(struct buf *b, const struct %s *x);\n", s->name, s->name);
    fprintf(c, "void %s_json(struct buf *b, const struct %s *x) {\n", s->name, s->name);
    for (int i = 0; i < s->n_out; i++) {
        const char *n = s->out[i].name;
        bool at = ends(n, "_at") || !strcmp(n, "at"), day = ends(n, "_day") || !strcmp(n, "day");
        day |= !strcmp(n, "valid_from") || !strcmp(n, "valid_to") || !strcmp(n, "answer_by");
        const char *fn = s->out[i].type[0] != 'i' ? "text" : at ? "at" : day ? "day" : "int";
        fprintf(c, "    json_%s(b, \"%s\", x->%s);\n", fn, n, n);
    }
    fputs("}\n\n", c);
}

static void emit(FILE *h, FILE *c, struct statement *s) {
    if (s->n_out) {
        fprintf(h, "struct %s {\n", s->name);
        for (int i = 0; i < s->n_out; i++)
            fprintf(h, "    %s %s;\n", s->out[i].type[0] == 'i' ? "int64_t" : "struct str", s->out[i].name);
        fputs("};\n", h);
    }
    signature(h, s);
    fputs(" MUST_USE;\n\n", h);
    fprintf(c, "static const char %s_text[] = ", s->name);
    emit_sql(c, s);
    char in[MAX_VARS + 1] = "";
    for (int i = 0; i < s->n_in; i++) in[i] = s->in[i].type[0]; /* int text blob */
    fprintf(c, ";\nstatic const struct stmt_def %s_sql = {\"%s\", %s_text, %d, %d, '%c', \"%s\"};\n", s->name, s->name,
            s->name, s->n_in, s->n_out, !strcmp(s->kind, "exec1") ? '1' : s->kind[0], in);
    signature(c, s);
    emit_body(c, s);
    if (s->json) emit_json(h, c, s);
}

/* Runs once and exits: the system frees. Silences a sanitizer build's leak report. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }

int main(int argc, char **argv) {
    if (argc != 3) return fputs("usage: sqlc IN.sql OUT\n", stderr), 2;
    file = argv[1];
    char *suffix = strrchr(argv[2], '.'); /* OUT.h says the same as OUT */
    if (suffix && !strcmp(suffix, ".h")) *suffix = 0;
    char *text = read_all(argv[1]), path[4096], guard[4096];
    const char *base = strrchr(argv[2], '/') ? strrchr(argv[2], '/') + 1 : argv[2];
    static struct statement st[512];
    int n = 0, line = 1;
    for (char *at = text; next_statement(&st[n], &at, &line);) {
        for (int i = 0; i < n; i++)
            if (!strcmp(st[i].name, st[n].name)) fail(st[n].line, "'%s' is declared twice", st[n].name);
        if (++n == 512) fail(line, "more than 511 statements");
    }
    snprintf(path, sizeof path, "%s.h", argv[2]);
    FILE *h = fopen(path, "w");
    snprintf(path, sizeof path, "%s.c", argv[2]);
    FILE *c = fopen(path, "w");
    if (!h || !c) return fprintf(stderr, "sqlc: cannot write %s\n", argv[2]), 1;
    /* The folder makes the guard unique: two modules may both have a page.sql. */
    snprintf(guard, sizeof guard, "%s", argv[2]);
    for (char *p = guard; *p; p++) *p = (char)(isalnum((unsigned char)*p) ? toupper((unsigned char)*p) : '_');
    fprintf(h, "/* Made from %s by tools/sqlc. */\n#ifndef %s_H\n#define %s_H\n#include \"sys/db.h\"\n\n", base, guard,
            guard);
    fprintf(c, "/* Made from %s by tools/sqlc. */\n#include \"%s.h\"\n#include \"base/json.h\"\n\n", base, base);
    for (int i = 0; i < n; i++) emit(h, c, &st[i]);
    if (n) { /* every statement finds its way into one list, for db_prepare_all() */
        fputs("static const struct stmt_def *const all[] = {", c);
        for (int i = 0; i < n; i++) fprintf(c, "&%s_sql, ", st[i].name);
        fputs(
            "};\n__attribute__((constructor)) static void enlist(void) { db_enlist(all, sizeof all / sizeof *all); }\n",
            c);
    }
    fputs("#endif\n", h);
    return fclose(h) | fclose(c) ? 1 : 0;
}
