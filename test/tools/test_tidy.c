/* test_tidy.c — each house rule, broken once, is named with its file and line; what only looks broken is left alone.
 *
 * Argument: the path of the tidy program. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>
#include "base/str.h"

static const char *tidy;
static char root[] = "/tmp/tidy-XXXXXX";
#define OPEN "/* x.c — a story. */\n"
#define LONG_80 "12345678901234567890123456789012345678901234567890123456789012345678901234567890"

static void shell(struct arena *a, struct str command) {
    if (system(str_z(a, command))) fail_msg("%.*s", STR_ARG(command));
}

/* Puts one file into an otherwise empty project and gives what tidy says. list: "" or a LIST. */
static struct str say(struct arena *a, const char *path, const char *text, const char *list, int *status) {
    shell(a, str_fmt(a, "cd %s && rm -rf src test tools list && mkdir -p src test tools $(dirname %s)", root, path));
    FILE *f = fopen(str_z(a, str_fmt(a, "%s/%s", root, path)), "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    f = fopen(str_z(a, str_fmt(a, "%s/list", root)), "w");
    assert_non_null(f);
    fputs(list, f);
    fclose(f);
    FILE *p = popen(str_z(a, str_fmt(a, "'%s' %s %s/list 2>&1", tidy, root, root)), "r");
    assert_non_null(p);
    char said[2048];
    size_t n = fread(said, 1, sizeof said, p);
    *status = pclose(p);
    return str_copy(a, str_n(said, n));
}

static const struct {
    const char *path, *text, *said;
} broken[] = {
    {"src/base/x.c", OPEN "#include \"sys/db.h\"\n", "src/base/x.c:2: base/ may not include sys/"},
    {"src/core/x.c", OPEN "\n#include \"ui/page.h\"\n", "src/core/x.c:3: core/ may not include ui/"},
    {"src/ui/x.c", OPEN "#include \"mod/a/a.h\"\n", "src/ui/x.c:2: ui/ may not include mod/"},
    {"src/mod/a/x.c", OPEN "#include \"app/site.h\"\n", "src/mod/a/x.c:2: mod/ may not include app/"},
    {"src/mod/a/x.c", OPEN "#include \"mod/b/b.h\"\n", "src/mod/a/x.c:2: module a may not include module b"},
    {"src/mod/a/x.html", "<p>\n{{include \"mod/b/b.h\"}}\n", "src/mod/a/x.html:2: module a may not include module b"},
    {"src/core/x.c", OPEN "#include \"case.h\"\n", "src/core/x.c:2: say the layer"},
    {"src/core/x.c", OPEN "#include <sqlite3.h>\n", "src/core/x.c:2: only sys/db_*.c may include sqlite3.h"},
    {"src/sys/x.c", OPEN "#include <libpq-fe.h>\n", "src/sys/x.c:2: only sys/db_*.c may include libpq-fe.h"},
    {"src/app/x.c", OPEN "#include <microhttpd.h>\n", "src/app/x.c:2: only sys/server.c may include microhttpd.h"},
    {"src/core/x.c", OPEN "char *f(void) { return malloc (3); }\n", "src/core/x.c:2: malloc() only in base/ and sys/"},
    {"src/mod/a/x.c", OPEN "void f(void *p)\n{\n    free(p);\n}\n", "src/mod/a/x.c:4: free() only in base/ and sys/"},
    {"src/sys/x.c", OPEN "long f(void) { return time(NULL); }\n", "src/sys/x.c:2: time() only in base/time.c"},
    {"src/app/x.c", OPEN "void f(void) { clock_gettime(0, 0); }\n", "src/app/x.c:2: clock_gettime() only in base/"},
    {"src/core/x.c", OPEN "long f(void) { return time_now(); }\n", "src/core/x.c:2: time_now() only in app/ and sys/"},
    {"src/core/x.c", "/* y.c — a story. */\n", "src/core/x.c:1: the file does not open with \"/* x.c — why"},
    {"src/core/x.h", "#ifndef X\n#endif\n", "src/core/x.h:1: the file does not open with \"/* x.h — why"},
    {"test/x.c", "int x;\n", "test/x.c:1: the file does not open with the sentence it proves"},
    {"src/core/x.c", OPEN "\tint x;\n", "src/core/x.c:2: a tab"},
    {"src/core/x.sql", "SELECT 1; \n", "src/core/x.sql:1: a blank at the end of the line"},
    {"src/core/x.c", OPEN "int x;\r\n", "src/core/x.c:2: a blank at the end of the line"},
    {"src/core/x.c", OPEN "int x;", "src/core/x.c:2: no newline at the end of the file"},
    {"src/core/x.c", OPEN "int a;\n// " LONG_80 LONG_80 "\n", "src/core/x.c:3: 163 columns, more than 120"},
};

/* Each broken rule fails, with the place and the reason. */
static void test_each_broken_rule_is_named(void **state) {
    struct arena *a = arena_new();
    for (size_t i = 0; i < COUNT_OF(broken); i++) {
        int status;
        struct str said = say(a, broken[i].path, broken[i].text, "", &status);
        if (!status) fail_msg("taken: %s: %s", broken[i].path, broken[i].text);
        if (!str_starts(said, broken[i].said) || str_find(said, STR("\n")) != (long)said.n - 1)
            fail_msg("said: %.*snot:  %s", STR_ARG(said), broken[i].said);
    }
    arena_free(a);
}

/* Comments, strings, other names and lines with a reason are not breaches. */
static void test_what_only_looks_broken_is_left_alone(void **state) {
    static const struct {
        const char *path, *text;
    } fine[] = {
        {"src/core/x.c", OPEN "/* malloc(3) and\n * free(p), time(NULL) */\nconst char *z = \"\\\" free(p)\";\n"},
        {"src/core/x.c", OPEN "void arena_free(void *a);\nvoid f(struct a *p) { arena_free(p); p->free(p); }\n"},
        {"src/core/x.c", OPEN "char c = '\"';\nint f; // free(p)\nchar d = '\\'';\n"},
        {"src/core/x.c", OPEN "void f(void *p) { free(p); } /* tidy: the library gave it */\n"},
        {"src/sys/x.c", OPEN "#include <stdlib.h>\nvoid f(void *p) { free(p); time_now(); }\n"},
        {"src/sys/db_pg.c", "/* db_pg.c — a story. */\n#include <libpq-fe.h>\n"},
        {"src/mod/a/x.c", OPEN "#include \"base/str.h\"\n#include \"ui/page.h\"\n#include \"mod/a/a.h\"\n"},
        {"src/app/x.c", OPEN "#include \"mod/a/a.h\"\n#include \"mod/b/b.h\"\nlong f(void) { return time_now(); }\n"},
        {"test/x.c", "/* A claim. */\nvoid f(void *p) { free(p); time(NULL); }\n"},
        {"src/core/x.c", OPEN "// ệ ệ ệ " LONG_80 "ệệệệệệệệệệệệệệệệệệệệệệệệệệệệệ\n"},
        {"src/core/x.c", OPEN "// e\u0323\u0302 e\u0323\u0302 " LONG_80 "ệệệệệệệệệệệệệệệệệệệệệệệệệệệệệ\n"},
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < COUNT_OF(fine); i++) {
        int status;
        struct str said = say(a, fine[i].path, fine[i].text, "", &status);
        if (status || said.n) fail_msg("refused: %s%.*s", fine[i].text, STR_ARG(said));
    }
    arena_free(a);
}

/* The list of long lines excuses as many as it says, in files that are there. */
static void test_the_list_of_long_lines_only_shrinks(void **state) {
    static const char two[] = OPEN "// " LONG_80 LONG_80 "\n// " LONG_80 LONG_80 "\n";
    struct arena *a = arena_new();
    int status;
    say(a, "src/core/x.c", two, "# a remark\n 2 src/core/x.c\n", &status);
    assert_int_equal(status, 0);
    struct str said = say(a, "src/core/x.c", two, "1 src/core/x.c\n", &status);
    assert_int_not_equal(status, 0);
    assert_true(str_find(said, STR("(2 such lines, 1 allowed)")) > 0);
    said = say(a, "src/core/x.c", two, "2 src/core/x.c\n1 src/core/gone.c\n", &status);
    assert_int_not_equal(status, 0);
    assert_true(str_find(said, STR("src/core/gone.c is gone")) > 0);
    arena_free(a);
}

int main(int argc, char **argv) {
    if (argc != 2 || !mkdtemp(root)) return fputs("usage: test_tidy TIDY\n", stderr), 2;
    tidy = argv[1];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_broken_rule_is_named),
        cmocka_unit_test(test_what_only_looks_broken_is_left_alone),
        cmocka_unit_test(test_the_list_of_long_lines_only_shrinks),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", root);
    return system(command) ? 1 : failed;
}
