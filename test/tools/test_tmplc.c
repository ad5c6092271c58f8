/* test_tmplc.c — templates compile to what they say, and unsafe ones do not compile.
 *
 * Argument: the path of the tmplc program. every_directive.html is compiled into this program by the build. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>
#include "every_directive.html.h"

static const char *tmplc;

static struct str page(struct arena *a, int level, size_t n, const char *where) {
    static const char *const word[] = {"a&b", "đ"};
    struct buf b = buf_in(a);
    tpl_every_directive(&b, STR("<An> \"&'"), word, n, level, html_raw(STR("<i>x</i>")), str_of(where));
    return buf_view(&b);
}

static void expect_in(struct str page, const char *what) {
    if (str_find(page, str_of(what)) < 0) fail_msg("'%s' is not in:\n%.*s", what, STR_ARG(page));
}

/* What stands in a template comes out once, escaped by its type and place. */
static void test_every_directive_writes_what_it_says(void **state) {
    struct arena *a = arena_new();
    struct str p = page(a, 2, 2, "/ho-so/1?x=1&y=2");
    expect_in(p, "<h1 title=\"&lt;An&gt; &quot;&amp;&#39;\">Xin chào\n&lt;An&gt; &quot;&amp;&#39;</h1>\n");
    expect_in(p, "<p>2/4/<i>x</i>/1.234.567 ₫</p>\n<b>hai</b>\n<ul>\n<li>a&amp;b</li><li>đ</li>\n");
    expect_in(p, "<li value=\"1\"><a href=\"/tra-cuu?q=a%26b&amp;n=0\">a&amp;b</a></li>");
    expect_in(p, "<li value=\"2\"><a href=\"/tra-cuu?q=%C4%91&amp;n=1\">đ</a></li>\n</ul>\n");
    expect_in(p, "<a href=\"/ho-so/1?x=1&amp;y=2\">đi</a>\n<input type=\"checkbox\" checked data-n=\"2\">\n");
    expect_in(p, "<textarea>\n  &lt;An&gt; &quot;&amp;&#39;\n</textarea>\n&lt;An&gt; &quot;&amp;&#39;");
    assert_true(str_find(p, STR("{{")) < 0 && str_find(p, STR("trống")) < 0);
    arena_free(a);
}

/* The other branches. */
static void test_else_and_an_empty_list(void **state) {
    struct arena *a = arena_new();
    struct str p = page(a, 1, 0, "#x");
    expect_in(p, "<b>một</b>");
    expect_in(p, "<ul>\n<li>trống</li>\n");
    expect_in(p, "<a href=\"#x\">đi</a>\n<input type=\"checkbox\">");
    expect_in(page(a, 7, 0, "?trang=2"), "<b>nhiều</b>");
    arena_free(a);
}

/* A path from data never leads out of the house. */
static void test_a_path_stays_in_the_house(void **state) {
    static const char *const out[] = {"//evil.vn", "/\\evil.vn",  "https://evil.vn", "javascript:alert(1)", "",
                                      "evil",      "/\t/evil.vn", "/\n/evil.vn",     "\t//evil.vn"};
    struct arena *a = arena_new();
    for (size_t i = 0; i < COUNT_OF(out); i++) expect_in(page(a, 1, 0, out[i]), "<a href=\"/\">đi</a>");
    arena_free(a);
}

/* Numbers at their ends. */
static void test_numbers_at_their_ends(void **state) {
    struct arena *a = arena_new();
    struct buf b = buf_in(a);
    tpl_put(&b, UINT64_MAX);
    tpl_put(&b, (int64_t)INT64_MIN);
    tpl_put(&b, true);
    assert_true(str_is(buf_view(&b), "18446744073709551615-92233720368547758081"));
    assert_true(str_is(tpl_count(a, INT64_MIN), "-9.223.372.036.854.775.808"));
    assert_true(str_is(tpl_count(a, 999), "999") && str_is(tpl_count(a, -1000), "-1.000"));
    assert_true(str_is(tpl_percent(a, 0, 0), "–") && str_is(tpl_percent(a, 2, 3), "66,7%"));
    arena_free(a);
}

/* ---- what is refused ---- */

static char dir[] = "/tmp/tmplc-XXXXXX";

/* Runs tmplc on the text; gives what it said, and its exit status in *status. */
static struct str compile(struct arena *a, const char *text, int *status) {
    FILE *f = fopen(str_z(a, str_fmt(a, "%s/t.html", dir)), "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    FILE *p = popen(str_z(a, str_fmt(a, "'%s' %s/t.html %s/o.html 2>&1", tmplc, dir, dir)), "r");
    assert_non_null(p);
    char said[1024];
    size_t n = fread(said, 1, sizeof said, p);
    *status = pclose(p);
    return str_copy(a, str_n(said, n));
}

static const struct {
    const char *text, *said;
} refused[] = {
    {"<p>\n<a href={{url x}}>", ":2: no expression may stand in an unquoted attribute: {{url x}}"},
    {"<a class=big>", ":1: attribute 'class' must be quoted"},
    {"<{{x}}>", ":1: no expression may stand in a tag's name"},
    {"</{{x}}>", ":1: no expression may stand in a tag's name"},
    {"<h{{x}}>", ":1: no expression may stand in a tag's name: {{x}}"},
    {"<p {{x}}=\"1\">", ":1: no expression may stand in a tag: {{x}}"},
    {"<p data-{{x}}=\"1\">", ":1: no expression may stand in an attribute's name: {{x}}"},
    {"<script>\nlet a = \"{{x}}\"</script>", ":2: no expression may stand in <script> or <style>: {{x}}"},
    {"<style>a { color: {{x}} }</style>", ":1: no expression may stand in <script> or <style>: {{x}}"},
    {"<style></script>{{x}}</style>", ":1: no expression may stand in <script> or <style>: {{x}}"},
    {"<script/>{{x}}", ":1: no expression may stand in <script> or <style>: {{x}}"},
    {"<script>{{call f(b)}}</script>", ":1: no expression may stand in <script> or <style>: {{call f(b)}}"},
    {"<!-- a -> {{x}} -->", ":1: no expression may stand in a comment: {{x}}"},
    {"<a href=\"{{x}}\">", ":1: 'href' wants {{url x}} or {{path x}}: {{x}}"},
    {"<a href=\"/a/{{x}}\">", ":1: 'href' wants {{url x}} or {{path x}}: {{x}}"},
    {"<A HREF=\"/a/{{x}}\">", ":1: 'href' wants {{url x}} or {{path x}}: {{x}}"},
    {"<form action='{{call f(b)}}'>", ":1: 'action' wants {{url x}} or {{path x}}: {{call f(b)}}"},
    {"<button formaction=\"{{x}}\">", ":1: 'formaction' wants {{url x}} or {{path x}}: {{x}}"},
    {"<img src=\"{{url x}}\">", ":1: 'src' begins with a literal or with {{path x}}, not with {{url x}}"},
    {"<a href=\"/a{{path x}}\">", ":1: {{path}} must begin the attribute 'href'"},
    {"<a href=\"JavaScript:f('{{url x}}')\">", ":1: 'href' may not hold 'javascript:' with an expression"},
    {"<a href=\"data:text/html,{{url x}}\">", ":1: 'href' may not hold 'data:' with an expression"},
    {"<iframe srcdoc=\"{{x}}\">", ":1: no expression may stand in the attribute 'srcdoc': {{x}}"},
    {"<img srcset=\"{{x}}\">", ":1: no expression may stand in the attribute 'srcset': {{x}}"},
    {"<p onclick=\"f()\">", ":1: attribute 'onclick' is refused by our content security policy"},
    {"<p style=\"top: 0\">", ":1: attribute 'style' is refused by our content security policy"},
    {"<p onclick =\"f({{x}})\">", ":1: no white space may stand before '='"},
    {"<p a\"b>", ":1: a quote or '<' stands in an attribute's name"},
    {"<meta content=\"{{x}}\" http-equiv=\"refresh\">", ":1: 'http-equiv' must stand before 'content'"},
    {"<script>{{if x}}</script>{{end}}{{y}}", ":1: this branch ends in another place than where the block of line 1"},
    {"{{if x}}<a href=\"{{else}}<p title=\"{{end}}{{y}}\">", ":1: this branch ends in another place"},
    {"{{if x}}\n<a title=\"{{end}}", ":2: this branch ends in another place than where the block of line 1 began"},
    {"{{for r in rows n}}<textarea>{{end}}", ":1: this branch ends in another place"},
    {"<scr{{if x}}ipt{{end}}>{{y}}", ":1: a tag's or an attribute's name cannot be made of pieces"},
    {"<a hr{{if x}}ef{{end}}=\"{{y}}\">", ":1: a tag's or an attribute's name cannot be made of pieces"},
    {"<input {{attr x \"on\"}}click=\"y\">", ":1: a tag's or an attribute's name cannot be made of pieces"},
    {"<input {{attr x \"A=\"}}>", ":1: an attribute's name is lower-case letters"},
    {"{{attr x \"checked\"}}", ":1: {{attr}} stands inside a tag"},
    {"{{if x}}\n{{if y}}", ":2: block is never ended"},
    {"{{end}}", ":1: end without if or for"},
    {"{{if x}}{{else}}{{elif y}}{{end}}", ":1: elif without if"},
    {"{{if x}}{{else}}{{else}}{{end}}", ":1: a second else"},
    {"{{for r of rows}}{{end}}", ":1: expected 'for ITEM in ARRAY COUNT'"},
    {"<p>\n\n{{x", ":3: {{ without }}"},
    {"<p", ":1: the template ends inside a tag"},
};

/* Each unsafe or broken template is refused, with the line and the reason. */
static void test_unsafe_templates_are_refused(void **state) {
    struct arena *a = arena_new();
    for (size_t i = 0; i < COUNT_OF(refused); i++) {
        int status;
        struct str said = compile(a, refused[i].text, &status);
        if (!status) fail_msg("taken: %s", refused[i].text);
        if (str_find(said, str_of(refused[i].said)) < 0)
            fail_msg("%s\n  said: %.*s  not:  %s", refused[i].text, STR_ARG(said), refused[i].said);
        assert_true(access(str_z(a, str_fmt(a, "%s/o.html.c", dir)), F_OK) != 0); /* nothing half-written is left */
    }
    arena_free(a);
}

/* Things that look alike and are safe are taken. */
static void test_safe_neighbours_are_taken(void **state) {
    static const char *const fine[] = {
        "<a href=\"https://a.vn/{{url x}}\">{{x}}</a>",
        "<a href=\"mailto:{{url x}}\">a</a>",
        "<a href=\"/x?a=b:{{url x}}\">a</a>",
        "<a href=\"{{if x}}/a/{{else}}/b/{{end}}{{url y}}\">a</a>",
        "<p{{if x}} class=\"a {{y}}\"{{else}} hidden{{end}}>{{x}}</p>",
        "<p {{if x}}hidden{{end}}>a</p>",
        "<input{{attr x \"checked\"}} {{attr y \"disabled\"}}/>",
        "<script src=\"{{path x}}\"></script><p>{{x}}</p>",
        "<!-- a -- b --><p>{{x}}</p>",
        "<!doctype html><p>a < b {{x}}</p>",
        "<p>{{if x}}<b>{{x}}</b>{{end}}</p>",
        "<meta http-equiv=\"refresh\" content=\"{{n}}\"><meta name=\"a\" content=\"{{x}}\">",
        "{{if(x)}}a{{end}}{{format(x)}}{{end_vi(x)}}",
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < COUNT_OF(fine); i++) {
        int status;
        struct str said = compile(a, fine[i], &status);
        if (status) fail_msg("refused: %s\n%.*s", fine[i], STR_ARG(said));
        unlink(str_z(a, str_fmt(a, "%s/o.html.c", dir)));
    }
    arena_free(a);
}

/* The C compiler's words point into the template. */
static void test_line_numbers_are_the_templates(void **state) {
    struct arena *a = arena_new();
    int status;
    compile(a, "<p>\n\n{{x}}\n</p>", &status);
    assert_int_equal(status, 0);
    struct str path = str_fmt(a, "grep -q '^#line 3 \"%s/t.html\"' %s/o.html.c", dir, dir);
    assert_int_equal(system(str_z(a, path)), 0);
    arena_free(a);
}

int main(int argc, char **argv) {
    if (argc != 2 || !mkdtemp(dir)) return fputs("usage: test_tmplc TMPLC\n", stderr), 2;
    tmplc = argv[1];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_directive_writes_what_it_says), cmocka_unit_test(test_else_and_an_empty_list),
        cmocka_unit_test(test_a_path_stays_in_the_house),           cmocka_unit_test(test_numbers_at_their_ends),
        cmocka_unit_test(test_unsafe_templates_are_refused),        cmocka_unit_test(test_safe_neighbours_are_taken),
        cmocka_unit_test(test_line_numbers_are_the_templates),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    char name[64];
    for (const char *const *f = (const char *const[]){"t.html", "o.html.h", "o.html.c", NULL}; *f; f++) {
        snprintf(name, sizeof name, "%s/%s", dir, *f);
        unlink(name);
    }
    rmdir(dir);
    return failed;
}
