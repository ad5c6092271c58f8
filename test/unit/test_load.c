/* test_load.c — definitions from files: what is refused, and what publishing leaves behind.
 *
 * Every test starts from the demonstration province's own files, and changes a little. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include "base/log.h"
#include "base/utf8.h"
#include "core/access.h"
#include "core/agency.h"
#include "core/load.h"
#include "core/load.sql.h"
#include "core/migrations.h"
#include "core/procedure.sql.h"
#include "sys/asset.h"

static struct arena *a;
static struct db *db;
static struct load_result r;

#define OK(x) assert_int_equal((x), RC_OK)
static const char loaded_on[] = "2021-12-01 08:00";

static int64_t at(const char *text) {
    int64_t t;
    assert_true(at_parse(str_of(text), &t));
    return t;
}

static struct load_file data_file(size_t i) {
    return (struct load_file){str_of(data_files[i].name + (data_files[i].name[0] == '.' ? 2 : 0)),
                              str_n((const char *)data_files[i].bytes, data_files[i].n)};
}

static struct str text_of(const char *name) {
    for (size_t i = 0; i < data_files_n; i++)
        if (str_ends(data_file(i).name, name)) return data_file(i).text;
    fail_msg("no %s", name);
    return STR("");
}

/* Once for all tests; each works inside a savepoint and leaves the province as it was. */
static int province(void **state) {
    (void)state;
    log_quiet(true);
    a = arena_new();
    OK(db_open(":memory:", DB_WRITE, &db));
    OK(migrate_run(db, migrations, migrations_n, 1));
    struct load_file *files = ARENA_ARRAY(a, struct load_file, data_files_n);
    for (size_t i = 0; i < data_files_n; i++) files[i] = data_file(i);
    OK(db_begin(db, true));
    OK(load_check(db, a, files, data_files_n, &r));
    OK(load_publish(db, a, &r, ACTOR_SYSTEM, 0, at(loaded_on), STR("QĐ đầu")));
    OK(db_commit(db));
    arena_free(a);
    return 0;
}
static int no_province(void **state) {
    (void)state;
    db_close(db);
    return 0;
}
static int setup(void **state) {
    (void)state;
    a = arena_new();
    OK(db_begin(db, true));
    return 0;
}
static int teardown(void **state) {
    (void)state;
    db_rollback(db);
    arena_free(a);
    return 0;
}

static enum rc check(const char *name, struct str text) {
    return load_check(db, a, &(struct load_file){str_of(name), text}, 1, &r);
}
static void publish(const char *now) { OK(load_publish(db, a, &r, ACTOR_SYSTEM, 0, at(now), STR("QĐ sau"))); }

/* The file with the first `from` after `mark` become `to`. */
static struct str with(struct str text, const char *mark, const char *from, const char *to) {
    long row = str_find(text, str_of(mark)),
         i = row < 0 ? -1 : str_find(str_sub(text, (size_t)row, text.n), str_of(from));
    if (i < 0) fail_msg("no %s after %s", from, mark);
    size_t here = (size_t)(row + i);
    return str_fmt(a, "%.*s%s%.*s", (int)here, text.p, to, (int)(text.n - here - strlen(from)),
                   text.p + here + strlen(from));
}

/* The header line and the lines that begin so. */
static struct str only(struct str text, const char *begin) {
    struct buf b = buf_in(a);
    struct str rest = text, line;
    for (int n = 0; str_cut(&rest, '\n', &line); n++)
        if (!n || str_starts(line, begin)) buf_str(&b, line), buf_c(&b, '\n');
    return buf_view(&b);
}
static struct str without(struct str text, const char *begin) {
    struct buf b = buf_in(a);
    struct str rest = text, line;
    while (str_cut(&rest, '\n', &line))
        if (line.n && !str_starts(line, begin)) buf_str(&b, line), buf_c(&b, '\n');
    return buf_view(&b);
}

static int line_of(struct str text, const char *mark) {
    long at_ = str_find(text, str_of(mark));
    int line = 1;
    assert_true(at_ >= 0);
    for (long i = 0; i < at_; i++) line += text.p[i] == '\n';
    return line;
}

static const struct load_fault *fault_of(const char *file, const char *column) {
    for (size_t i = 0; i < r.n_faults; i++)
        if (str_is(r.fault[i].file, file) && str_is(r.fault[i].column, column)) return &r.fault[i];
    for (size_t i = 0; i < r.n_faults; i++) print_message("%.*s\n", STR_ARG(r.fault[i].words));
    fail_msg("no fault in %s at %s", file, column);
    return NULL;
}

static void refused(const char *name, struct str text, const char *column, int line, const char *says) {
    assert_int_equal(check(name, text), RC_INVALID);
    const struct load_fault *f = fault_of(name, column);
    assert_int_equal(f->line, line);
    if (str_find(f->words, str_of(says)) < 0) fail_msg("'%.*s' does not say '%s'", STR_ARG(f->words), says);
    assert_int_equal(load_publish(db, a, &r, ACTOR_SYSTEM, 0, at(loaded_on), STR("")), RC_INVALID);
}

static int64_t rev_on(const char *code, const char *day) {
    struct procedure_on on;
    int32_t d;
    assert_true(day_parse(str_of(day), &d));
    return procedure_on(db, a, str_of(code), d, &on) ? 0 : on.rev_id;
}

/* ---- Refusals ---- */
static void test_every_kind_of_fault_is_named_with_its_line_and_column(void **state) {
    (void)state;
    struct str p = text_of("procedures.csv"), x;
    struct {
        const char *file, *mark, *from, *to, *column, *says;
    } wrong[] = {
        {"procedures.csv", "\n1.001193,", ",ho-tich,", ",ho-tic,", "field_code", "fields.csv"},
        {"procedures.csv", "\n1.001193,", ",same_day,", ",today,", "limit_unit", "working_day, working_hour"},
        {"procedures.csv", "\n1.001193,", ",2021-01-01,", ",2021-02-30,", "published_on", "2022-03-25"},
        {"procedures.csv", "\n1.001570,", "1.001570", "1.00157", "code", "số 0 ở cuối"},
        {"procedures.csv", "\n1.001193,", ",trong-ngay,", ",trong-dem,", "flow", "flows.csv"},
        {"agencies.csv", "\nmytho-tu-phap,", ",ubnd-mytho,", ",ubnd-khong-co,", "parent_code", "agencies.csv"},
        {"agencies.csv", "\nmytho-tu-phap,", ",division,", ",phong,", "kind", "division"},
        {"step_splits.csv", "\n1.001612,", ",14,", ",15,", "hours", "25,0 giờ"},
        {"step_splits.csv", "\n1.001612,", ",thu-ly,", ",thu-lyy,", "flow_step_code", "không có bước này"},
        {"flow_steps.csv", "\ndon-gian,1", ",RECEIVE,", ",PROCESS,", "kind", "RECEIVE"},
        {"flow_steps.csv", "\ndon-gian,2", ",specialist,", ",chuyen-vien,", "role", "specialist"},
        {"papers.csv", "\n1.001193,", ",yes,", ",co,", "required", "yes hoặc no"},
        {"papers.csv", "\n1.001193,", "1.001193", "9.999999", "procedure_code", "procedures.csv"},
        {"letters.csv", "\nkq-1.001193,", "{agency}", "{co_quan}", "body", "{co_quan}"},
        {"letters.csv", "\nkq-1.001193,", "{form.child_name}", "{form.khong_co}", "body", "{form.khong_co}"},
        {"interlinked.csv", "\n2.000986,Đăng ký thường trú", ",1\n", ",3\n", "after_seq", "đứng trước"},
        {"interlinked.csv", "\n2.000986,Đăng ký thường trú", "commune:cong-an", "commune:cong-hoa", "place",
         "cong-hoa"},
        {"staff.csv", "\nadmin,", ",admin\n", ",quan-tri\n", "role", "counter"},
        {"staff.csv", "\nadmin,", ",0900000001,", ",900000001x,", "phone", "điện thoại"},
        {"substitutions.csv", "\nstp.gd,", ",2022-03-25,", ",2022-03-20,", "to_day", "không được trước"},
        {"substitutions.csv", "\nstp.gd,", "stp.pgd", "stp.khongco", "substitute_login", "tên đăng nhập"},
        {"delegations.csv", "\n1.001731,", ",commune,", ",district,", "to_level", "khác"},
        {"demo_people.csv", "\ncitizen,", ",082192990001,", ",08219299000,", "cccd", "12 chữ số"},
        {"holidays.csv", "\n2022-01-01,", ",STATUTORY_OFF,", ",NGHI,", "kind", "STATUTORY_OFF"},
        {"hours.csv", "\n1,07:00,", ",11:30,", ",06:30,", "to", "sau giờ bắt đầu"},
        {"hours.csv", "\n1,07:00,", ",11:30,", ",13:45,", "from", "chồng lên"},
        {"rules.csv", "\nND118-2025,", ",2025-07-01,", ",2025-06-01,", "", ""},
        {"settings.csv", "\nlock_minutes,", ",15,", ",mười lăm,", "value", "số nguyên"},
        {"areas.csv", "\n28249,", ",815,", ",999,", "parent_code", "areas.csv"},
    };
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        struct str text = text_of(wrong[i].file);
        struct str bad = with(text, wrong[i].mark, wrong[i].from, wrong[i].to);
        assert_int_equal(check(wrong[i].file, bad), RC_INVALID);
        if (!*wrong[i].column) continue;
        const struct load_fault *f = fault_of(wrong[i].file, wrong[i].column);
        int line = line_of(text, wrong[i].mark) + 1;
        if (!str_is(f->column, "after_seq") && (f->line < line || f->line > line + 5))
            fail_msg("%zu: line %d, not %d: %.*s", i, f->line, line, STR_ARG(f->words));
        if (str_find(f->words, str_of(wrong[i].says)) < 0)
            fail_msg("%zu: '%.*s' does not say '%s'", i, STR_ARG(f->words), wrong[i].says);
    }
    /* and the whole sentence, once */
    x = with(p, "\n1.001193,", ",same_day,", ",today,");
    assert_int_equal(check("procedures.csv", x), RC_INVALID);
    const struct load_fault *f = fault_of("procedures.csv", "limit_unit");
    assert_int_equal(f->col, 10);
    assert_true(str_is(f->found, "today"));
    assert_string_equal(str_z(a, f->words),
                        str_z(a, str_fmt(a,
                                         "procedures.csv, dòng %d, cột limit_unit (ô thứ 10): phải là một trong: "
                                         "working_day, working_hour, calendar_day, same_day, none (đang là \"today\")",
                                         line_of(p, "\n1.001193,") + 1)));
}

static void test_all_faults_are_listed_not_the_first(void **state) {
    (void)state;
    refused("fields.csv", STR("code,name\nx y,\na,A\na,B\n"), "name", 2, "không được để trống");
    assert_int_equal(r.n_faults, 3);
    fault_of("fields.csv", "code");
    assert_true(str_find(r.fault[2].words, STR("trùng với dòng 3")) > 0);
}

static void test_a_column_is_never_guessed(void **state) {
    (void)state;
    refused("fields.csv", STR("code,nmae\na,A\n"), "nmae", 1, "có phải là \"name\"?");
    assert_int_equal(fault_of("fields.csv", "nmae")->col, 2);
    assert_int_equal(fault_of("fields.csv", "name")->line, 1);
    refused("fields.csv", STR("code,name,name\na,A,B\n"), "", 1, "hai lần");
    refused("fields.csv", STR("code,name\na\n"), "", 2, "1 ô");
    refused("fields.csv", STR("code,name\na,\"B\n"), "", 2, "không đóng");
    refused("ghi-chu.csv", STR("a\n1\n"), "", 0, "không biết loại tệp");
}

static void test_columns_may_stand_in_any_order_and_faults_name_where_they_stand(void **state) {
    (void)state;
    refused("life_events.csv", STR("seq;audience;name;code\n1;citizen;Một;mot\nhai;all;Hai;hai\n"), "audience", 3,
            "citizen, firm");
    assert_int_equal(fault_of("life_events.csv", "audience")->col, 2);
    assert_int_equal(fault_of("life_events.csv", "seq")->col, 1);
}

static void test_revisions_of_one_procedure_may_not_overlap(void **state) {
    (void)state;
    struct str text = with(only(text_of("procedures.csv"), "1.001612,"), "\n1.001612,", ",2025-06-30,", ",2025-07-15,");
    refused("procedures.csv", text, "valid_from", 3, "chồng lên");
}

static void test_a_limit_that_the_steps_do_not_make_is_refused(void **state) {
    (void)state;
    struct str text =
        with(only(text_of("procedures.csv"), "1.001612,"), "\n1.001612,", ",3,working_day,", ",5,working_day,");
    refused("procedures.csv", text, "limit_value", 2, "chờ 40,0 giờ");
}

static void test_rules_of_two_files_may_not_overlap(void **state) {
    (void)state;
    struct str text = with(only(text_of("rules.csv"), "ND61-2018,"), "\nND61-2018,", "2022-08-14", "2022-08-15");
    refused("rules.csv", text, "valid_from", 2, "ND61-2018-ND42");
}

static void test_agencies_may_not_stand_in_a_circle(void **state) {
    (void)state;
    struct str text = with(text_of("agencies.csv"), "\nubnd-mytho,", ",district,people_committee,",
                           ",district,people_committee,mytho-tu-phap");
    text = with(text, "people_committee,mytho-tu-phap", "mytho-tu-phapubnd-tinh,", "mytho-tu-phap,");
    assert_int_equal(check("agencies.csv", text), RC_INVALID);
    assert_true(str_find(fault_of("agencies.csv", "parent_code")->words, STR("vòng tròn")) > 0);
}

static void test_a_form_is_held_to_its_closed_set(void **state) {
    (void)state;
    struct str form = text_of("forms/1.001193.json");
    struct {
        const char *from, *to, *column, *says;
    } wrong[] = {
        {"\"type\": \"name\"", "\"type\": \"script\"", NULL, "script"},
        {"\"required\"", "\"requierd\"", "requierd", "không biết khóa"},
        {"\"code\": \"1.001193\"", "\"code\": \"1.001194\"", "code", "tên tệp"},
        {"\"op\": \"eq\"", "\"op\": \"regex\"", "when", "regex"},
    };
    OK(check("forms/1.001193.json", form));
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        if (str_find(form, str_of(wrong[i].from)) < 0) continue;
        assert_int_equal(check("forms/1.001193.json", with(form, "{", wrong[i].from, wrong[i].to)), RC_INVALID);
        assert_true(str_find(r.fault[0].words, str_of(wrong[i].says)) > 0 || r.n_faults > 1);
        if (wrong[i].column) fault_of("forms/1.001193.json", wrong[i].column);
    }
    assert_int_equal(check("forms/1.001193.json", STR("{\n  \"code\": 1,\n  oops\n}")), RC_INVALID);
    assert_int_equal(r.fault[0].line, 3);
    struct str when = STR(
        "{\"code\": \"1.1\", \"title\": \"T\", \"legal_basis\": \"L\", \"pages\": [{\"title\": \"P\", \"fields\": [\n"
        "{\"name\": \"first\", \"label\": \"A\", \"type\": \"yesno\", \"required\": true},\n"
        "{\"name\": \"second\", \"label\": \"B\", \"type\": \"text\", \"required\": false, \"when\": {\"all\": "
        "[{\"field\": \"third\", \"op\": \"eq\", \"value\": \"yes\"}]}},\n"
        "{\"name\": \"first\", \"label\": \"C\", \"type\": \"choice\", \"required\": false}]}]}");
    assert_int_equal(check("forms/1.1.json", when), RC_INVALID);
    assert_int_equal(fault_of("forms/1.1.json", "when")->line, 3);
    assert_true(str_find(fault_of("forms/1.1.json", "first")->words, STR("trùng")) > 0);
    assert_int_equal(r.n_faults, 3);
}

static void test_thirty_megabytes_of_garbage_are_refused_quickly(void **state) {
    (void)state;
    size_t n = 30u << 20;
    char *noise = arena_alloc(a, n);
    uint32_t x = 1;
    for (size_t i = 0; i < n; i++) noise[i] = (char)((x = x * 1664525u + 1013904223u) >> 24);
    int64_t began = time_mono_us();
    assert_int_equal(check("papers.csv", str_n(noise, n)), RC_INVALID);
    assert_int_equal(check("forms/1.json", str_n(noise, n)), RC_INVALID);
    memset(noise, ',', n); /* valid text, absurd table */
    assert_int_equal(check("papers.csv", str_n(noise, n)), RC_INVALID);
    for (size_t i = 0; i < n; i++) noise[i] = i % 16 == 15 ? '\n' : 'x';
    assert_int_equal(check("papers.csv", str_n(noise, n)), RC_INVALID);
    struct buf b = buf_in(a);
    buf_z(&b, "procedure_code,seq,name,originals,copies,required,note,confidence\n");
    while (b.n < n) buf_fmt(&b, "%zu,x,,y,z,no,,\n", b.n); /* a good header, every row wrong */
    assert_int_equal(check("papers.csv", buf_view(&b)), RC_INVALID);
    assert_true(r.n_faults >= 2000 && r.n_faults < 2100);
    assert_true(time_mono_us() - began < 10 * 1000000); /* generous: sanitizers, busy machines */
    assert_int_equal(check("papers.csv", str_n(noise, 33u << 20)), RC_INVALID); /* only its length is looked at */
}

/* ---- Publishing ---- */
static void test_loading_the_same_files_again_changes_nothing(void **state) {
    (void)state;
    struct load_file *files = ARENA_ARRAY(a, struct load_file, data_files_n);
    for (size_t i = 0; i < data_files_n; i++) files[i] = data_file(i);
    OK(load_check(db, a, files, data_files_n, &r));
    assert_int_equal(r.n_changes, 0);
    assert_int_equal(r.n_missing, 0);
    /* nor does what we export, through a spreadsheet that guards its formulas */
    const char *const *columns, *name;
    size_t n;
    for (size_t i = 0; (name = load_kind(i, &columns, &n)); i++) {
        struct str csv;
        if (load_export(db, a, str_of(name), &csv)) continue;
        OK(check(name, csv));
        assert_int_equal(r.n_changes, 0);
    }
}

static void test_a_spreadsheets_habits_are_no_difference(void **state) {
    (void)state;
    struct str text = only(text_of("procedures.csv"), "1.001612,");
    text = with(text, "\n1.001612,", "2021-01-01", "1/1/2021");
    text = with(text, "\n1.001612,", ",3,working_day", ",\"3,0\",working_day");
    OK(check("procedures.csv", text));
    assert_int_equal(r.n_changes, 0);
    assert_true(r.n_missing > 700); /* and what a short file leaves out is told, not touched */
}

static void test_decomposed_letters_are_stored_composed(void **state) {
    (void)state;
    OK(check("fields.csv", STR("code,name\nthu,Ho\xCC\xA3\xCC\x82 ti\xCC\xA3"
                               "ch\n"))); /* Hộ tịch, marks apart */
    publish("2022-01-01 08:00");
    struct definition_all *d;
    size_t n;
    OK(definition_all(db, a, STR("fields.csv"), &d, &n));
    bool found = false;
    for (size_t i = 0; i < n; i++) found |= str_is(d[i].key, "thu") && str_ends(d[i].cells, "Hộ tịch");
    assert_true(found);
}

static void test_a_formula_stays_text(void **state) {
    (void)state;
    OK(check("fields.csv", STR("code,name\nthu,\"=HYPERLINK(\"\"http://x\"\")\"\n")));
    publish("2022-01-01 08:00");
    struct str csv;
    OK(load_export(db, a, STR("fields.csv"), &csv));
    assert_true(str_find(csv, STR("thu,\"'=HYPERLINK(\"\"http://x\"\")\"")) > 0 ||
                str_find(csv, STR("thu,'=HYPERLINK")) > 0);
    OK(check("fields.csv", csv));
    assert_int_equal(r.n_changes, 0);
}

static void test_on_any_day_one_revision_holds(void **state) {
    (void)state;
    struct str text = only(text_of("procedures.csv"), "2.000575,");
    int64_t first = rev_on("2.000575", "2022-01-10"), future = rev_on("2.000575", "2025-08-01");
    assert_true(first && future && first != future);
    text = with(text, "\n2.000575,", ",3,working_day,", ",4,working_day,");
    OK(check("procedures.csv", text));
    assert_int_equal(r.n_changes, 1);
    publish("2022-02-01 08:00");
    int64_t second = rev_on("2.000575", "2022-02-01");
    OK(check("procedures.csv", with(text, "\n2.000575,", ",4,working_day,", ",5,working_day,")));
    publish("2022-04-01 08:00");
    int64_t third = rev_on("2.000575", "2022-04-01");
    assert_true(first != second && second != third);
    assert_int_equal(rev_on("2.000575", "2022-01-31"), first); /* the past stays as it was */
    assert_int_equal(rev_on("2.000575", "2022-03-31"), second);
    assert_int_equal(rev_on("2.000575", "2025-06-30"), third);
    assert_int_equal(rev_on("2.000575", "2025-07-01"), future);
    struct procedure_filing f;
    OK(procedure_filing(db, a, first, &f)); /* who is pinned to the first finds it whole */
    assert_true(str_is(f.limit_value, "3"));
    assert_int_equal(f.valid_to, day_of((struct date){2022, 1, 31}));
}

static void test_a_paper_left_out_is_taken_away_by_a_new_revision(void **state) {
    (void)state;
    int64_t before = rev_on("1.001193", "2022-02-01"), other = rev_on("2.000575", "2022-02-01");
    struct procedure_papers *p;
    size_t had, has;
    OK(procedure_papers(db, a, before, &p, &had));
    OK(check("papers.csv", without(only(text_of("papers.csv"), "1.001193,"), "1.001193,1,")));
    assert_int_equal(r.n_changes, 1);
    assert_true(r.change[0].removed);
    publish("2022-02-01 08:00");
    int64_t after = rev_on("1.001193", "2022-02-01");
    assert_true(after != before && after != 0);
    OK(procedure_papers(db, a, after, &p, &has));
    assert_int_equal(has, had - 1);
    OK(procedure_papers(db, a, before, &p, &has));
    assert_int_equal(has, had);
    assert_int_equal(rev_on("2.000575", "2022-02-01"), other);
}

static void test_a_revision_left_out_ends_and_its_neighbour_goes_on(void **state) {
    (void)state;
    struct str text = only(text_of("procedures.csv"), "2.000575,");
    text = with(without(text, "2.000575,2.000575"), "\n2.000575,", ",2025-06-30,", ",,");
    struct str rest = text, line;
    struct buf b = buf_in(a);
    for (int i = 0; i < 2 && str_cut(&rest, '\n', &line); i++) buf_str(&b, line), buf_c(&b, '\n');
    OK(check("procedures.csv", buf_view(&b)));
    assert_int_equal(r.n_changes, 2);
    publish("2022-02-01 08:00");
    int64_t whole = rev_on("2.000575", "2022-02-01");
    assert_int_equal(rev_on("2.000575", "2025-08-01"), whole);
}

static void test_a_role_left_out_of_an_officials_rows_ends(void **state) {
    (void)state;
    struct str text = text_of("staff.csv");
    struct str mine = only(text, "admin,");
    struct agency_by_code g;
    OK(agency_by_code(db, a, STR("ubnd-tinh"), &g));
    struct staff_with *s;
    size_t n;
    int32_t day = at_day(at("2022-02-01 08:00"));
    OK(staff_with(db, a, g.id, ROLE_ADMIN, day, &s, &n));
    assert_int_equal(n, 1);
    struct str one = without(mine, "admin,Trương Thị Thu Nhung,Quản trị hệ thống,0900000001,ubnd-tinh,");
    OK(check("staff.csv", one));
    assert_int_equal(r.n_changes, 1);
    publish("2022-02-01 08:00");
    OK(staff_with(db, a, g.id, ROLE_ADMIN, day, &s, &n));
    assert_int_equal(n, 0);
    OK(check("staff.csv", mine)); /* and comes back */
    publish("2022-02-01 09:00");
    OK(staff_with(db, a, g.id, ROLE_ADMIN, day, &s, &n));
    assert_int_equal(n, 1);
}

static void test_days_off_come_and_go_by_calendar_revision(void **state) {
    (void)state;
    struct load_rev_next before, after;
    OK(load_rev_next(db, a, &before));
    OK(check(
        "holidays.csv",
        STR("layer,date,kind,name,pairs_with,document,confidence\nprovince,2022-03-30,CLOSED,Mưa bão,,QĐ 1,firm\n")));
    publish("2022-03-28 08:00");
    OK(load_rev_next(db, a, &after));
    assert_int_equal(after.rev, before.rev + 1);
    OK(check(
        "holidays.csv",
        STR("layer,date,kind,name,pairs_with,document,confidence\nprovince,2022-03-30,REMOVED,Mưa bão,,QĐ 2,firm\n")));
    publish("2022-03-29 08:00");
    OK(load_rev_next(db, a, &before));
    assert_int_equal(before.rev, after.rev + 1);
    refused("holidays.csv",
            STR("layer,date,kind,name,pairs_with,document,confidence\nprovince,2022-03-30,OWN_HOURS,Nửa ngày,,,firm\n"),
            "kind", 2, "sessions");
    OK(check("holidays.csv", STR("layer,date,kind,name,pairs_with,document,confidence,sessions\nprovince,2022-03-30,"
                                 "OWN_HOURS,Nửa ngày,,,firm,07:00-10:00\n")));
    refused("holidays.csv",
            STR("layer,date,kind,name,pairs_with,document,confidence,sessions\nprovince,2022-03-30,OWN_HOURS,Nửa "
                "ngày,,,firm,07:00-25:00\n"),
            "sessions", 2, "07:00-11:30");
}

static void test_search_words_follow_the_fields_name(void **state) {
    (void)state;
    struct str text = with(text_of("fields.csv"), "\nho-tich,", "ho-tich,", "ho-tich,Zebra ");
    OK(check("fields.csv", text));
    publish("2022-02-01 08:00");
    struct stmt *s;
    static const struct stmt_def def = {"test_words", "SELECT COUNT(*) FROM procedure_fts WHERE procedure_fts MATCH ?1",
                                        1, 1};
    OK(db_stmt(db, &def, &s));
    stmt_text(s, 1, STR("\"zebra\" \"khai\"* \"sinh\"*"));
    OK(stmt_step(s));
    assert_true(col_int(s, 0) > 0);
    stmt_done(s);
}

static void test_mangled_files_are_refused_or_loaded_but_never_break_anything(void **state) {
    (void)state;
    static const char *const names[] = {"flow_steps.csv",    "holidays.csv",       "hours.csv",       "letters.csv",
                                        "interlinked.csv",   "rules.csv",          "step_splits.csv", "settings.csv",
                                        "substitutions.csv", "forms/2.000986.json"};
    static const char marks[] = ",;\"\n{}[]:.-0'\xC3\x00 ";
    uint32_t x = 2022;
#define DICE(n) ((x = x * 1664525u + 1013904223u) >> 8) % (uint32_t)(n)
    for (int i = 0; i < 120; i++) {
        const char *name = names[i % (int)COUNT_OF(names)];
        struct str text = str_copy(a, text_of(name));
        char *p = (char *)text.p; /* our own copy */
        for (uint32_t k = 1 + DICE(4); k > 0; k--) {
            size_t from = DICE(text.n), to = DICE(text.n), n = DICE(40);
            if (DICE(2))
                p[from] = marks[DICE(sizeof marks - 1)];
            else if (from + n < text.n && to + n < text.n)
                memmove(p + to, p + from, n);
        }
        enum rc rc = check(name, text);
        assert_true(rc == RC_OK || (rc == RC_INVALID && r.n_faults > 0));
        OK(db_savepoint(db));
        if (!rc) OK(load_publish(db, a, &r, ACTOR_SYSTEM, 0, at("2022-02-01 08:00"), STR("QĐ")));
        db_rollback_to(db);
    }
}

static void test_the_whole_province_loads_in_a_moment(void **state) {
    (void)state;
    struct db *fresh;
    OK(db_open(":memory:", DB_WRITE, &fresh));
    OK(migrate_run(fresh, migrations, migrations_n, 1));
    struct load_file *files = ARENA_ARRAY(a, struct load_file, data_files_n);
    for (size_t i = 0; i < data_files_n; i++) files[i] = data_file(i);
    OK(db_begin(fresh, true));
    int64_t began = time_mono_us();
    OK(load_check(fresh, a, files, data_files_n, &r));
    int64_t checked = time_mono_us();
    OK(load_publish(fresh, a, &r, ACTOR_SYSTEM, 0, at(loaded_on), STR("thử")));
    OK(db_commit(fresh));
    int64_t took = time_mono_us() - began;
    print_message("checked in %lld ms, loaded in %lld ms\n", (long long)(checked - began) / 1000,
                  (long long)took / 1000);
    assert_true(took < 10 * 1000000); /* 2 s without sanitizers */
    db_close(fresh);
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
        T(test_every_kind_of_fault_is_named_with_its_line_and_column),
        T(test_all_faults_are_listed_not_the_first),
        T(test_a_column_is_never_guessed),
        T(test_columns_may_stand_in_any_order_and_faults_name_where_they_stand),
        T(test_revisions_of_one_procedure_may_not_overlap),
        T(test_a_limit_that_the_steps_do_not_make_is_refused),
        T(test_rules_of_two_files_may_not_overlap),
        T(test_agencies_may_not_stand_in_a_circle),
        T(test_a_form_is_held_to_its_closed_set),
        T(test_thirty_megabytes_of_garbage_are_refused_quickly),
        T(test_loading_the_same_files_again_changes_nothing),
        T(test_a_spreadsheets_habits_are_no_difference),
        T(test_decomposed_letters_are_stored_composed),
        T(test_a_formula_stays_text),
        T(test_on_any_day_one_revision_holds),
        T(test_a_paper_left_out_is_taken_away_by_a_new_revision),
        T(test_a_revision_left_out_ends_and_its_neighbour_goes_on),
        T(test_a_role_left_out_of_an_officials_rows_ends),
        T(test_days_off_come_and_go_by_calendar_revision),
        T(test_search_words_follow_the_fields_name),
        T(test_mangled_files_are_refused_or_loaded_but_never_break_anything),
        T(test_the_whole_province_loads_in_a_moment),
    };
    return cmocka_run_group_tests(tests, province, no_province);
}
