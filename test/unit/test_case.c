/* test_case.c — dossiers from hand to result, on the demonstration province's own definitions.
 *
 * Each story is told through dossier_file() and case_apply(), as an official with their real roles, with a clock that
 * the story sets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include "base/log.h"
#include "core/access.sql.h"
#include "core/agency.h"
#include "core/case.sql.h"
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "core/load.h"
#include "core/migrations.h"
#include "core/person.sql.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "sys/asset.h"
#include "sys/crypto.h"

static struct arena *a;
static struct db *db;

#define OK(x) assert_int_equal((x), RC_OK)

static int64_t at(const char *text) {
    int64_t t;
    assert_true(at_parse(str_of(text), &t));
    return t;
}

static int setup(void **state) {
    (void)state;
    log_quiet(true);
    a = arena_new();
    OK(crypto_init());
    OK(db_open(":memory:", DB_WRITE, &db));
    OK(migrate_run(db, migrations, migrations_n, 1));
    struct load_file *files = ARENA_ARRAY(a, struct load_file, data_files_n);
    for (unsigned long i = 0; i < data_files_n; i++)
        files[i] = (struct load_file){str_of(data_files[i].name + (data_files[i].name[0] == '.' ? 2 : 0)),
                                      str_n((const char *)data_files[i].bytes, data_files[i].n)};
    struct load_result r;
    OK(db_begin(db, true));
    OK(load_check(db, a, files, data_files_n, &r));
    OK(load_publish(db, a, &r, ACTOR_SYSTEM, 0, at("2021-12-01 08:00"), STR("thử")));
    OK(db_commit(db));
    return 0;
}

static int teardown(void **state) {
    (void)state;
    promise_forget();
    db_close(db);
    arena_free(a);
    return 0;
}

static int64_t agency(const char *code) {
    struct agency_by_code g;
    OK(agency_by_code(db, a, str_of(code), &g));
    return g.id;
}

/* Anyone who holds that role there today, with all their grants. */
static struct actor someone(int64_t agency_id, enum role role, int64_t now) {
    struct staff_with *s;
    struct grants_of *g;
    size_t n, ng;
    OK(staff_with(db, a, agency_id, role, at_day(now), &s, &n));
    assert_true(n > 0);
    OK(grants_of(db, a, s[0].id, at_day(now), &g, &ng));
    struct actor who = {.kind = ACTOR_STAFF,
                        .id = s[0].id,
                        .name = s[0].name,
                        .grant = ARENA_ARRAY(a, struct grant, ng + 1),
                        .n_grant = ng};
    for (size_t i = 0; i < ng; i++) who.grant[i] = (struct grant){g[i].agency_id, (enum role)g[i].role, g[i].for_id};
    return who;
}

static int64_t rev_on(const char *code, int64_t now) {
    struct procedure_on p;
    OK(procedure_on(db, a, str_of(code), at_day(now), &p));
    return p.rev_id;
}

static struct case_ file_at(const char *code, const char *receiver, int64_t now, enum channel channel,
                            const char *bundle) {
    int64_t person;
    OK(person_add(db, PERSON_CITIZEN, STR("Nguyễn Thị Ưởng"), STR("082190000001"), STR(""), 7000, 2, STR("0900099999"),
                  STR(""), STR("Ấp 1"), STR("28249"), now, &person));
    struct dossier_new d = {.procedure_rev_id = rev_on(code, now),
                            .receiver_id = agency(receiver),
                            .person_id = person,
                            .channel = channel,
                            .applicant_name = STR("Nguyễn Thị Ưởng"),
                            .id_number = STR("082190000001"),
                            .phone = STR("0900099999"),
                            .form_json = STR("{}"),
                            .bundle_code = str_of(bundle)};
    struct actor system = {.kind = ACTOR_SYSTEM},
                 clerk = channel == CHANNEL_COUNTER ? someone(d.receiver_id, ROLE_COUNTER, now) : system;
    struct applied done;
    OK(dossier_file(db, a, &clerk, &d, now, &done));
    assert_int_equal(done.error.n, 0);
    return done.after;
}

static struct case_ now_is(int64_t id) {
    struct case_ c;
    OK(case_load(db, a, id, &c));
    return c;
}

static struct applied try(const struct actor *who, int64_t id, struct command cmd, int64_t now) {
    struct applied done;
    OK(case_apply(db, a, who, id, 0, &cmd, now, &done));
    return done;
}

static void must(const struct actor *who, int64_t id, struct command cmd, int64_t now) {
    struct applied done = try(who, id, cmd, now);
    if (done.error.n) print_error("%.*s\n", STR_ARG(done.error));
    assert_int_equal(done.error.n, 0);
}

/* The holder does the step's usual act. */
static void walk_one(int64_t id, int64_t now) {
    struct case_ c = now_is(id);
    struct flow f;
    OK(case_flow(db, a, c.procedure_rev_id, &f));
    const struct step *s = flow_step(&f, (int)c.step);
    struct actor who = someone(c.holder_agency_id, (enum role)c.holder_role, now);
    struct command cmd = {.verb = VERB_FORWARD, .note = STR("Đã xong.")};
    if (c.kind == CASE_CONSULT)
        cmd.verb = VERB_ANSWER;
    else if (s->kind == STEP_SIGN)
        cmd.verb = VERB_SIGN;
    else if (s->kind == STEP_DELIVER)
        cmd.verb = VERB_DELIVER;
    else if (s->kind == STEP_ASSIGN) {
        struct staff_with *next;
        size_t n;
        OK(staff_with(db, a, c.holder_agency_id, flow_step(&f, (int)c.step + 1)->role, at_day(now), &next, &n));
        assert_true(n > 0);
        cmd.verb = VERB_ASSIGN, cmd.to_staff_id = next[0].id;
    }
    if (c.holder_id) {
        struct grants_of *g;
        size_t ng;
        OK(grants_of(db, a, c.holder_id, at_day(now), &g, &ng));
        who.id = c.holder_id, who.n_grant = ng, who.grant = ARENA_ARRAY(a, struct grant, ng + 1);
        for (size_t i = 0; i < ng; i++)
            who.grant[i] = (struct grant){g[i].agency_id, (enum role)g[i].role, g[i].for_id};
    }
    must(&who, id, cmd, now);
}

static void test_a_same_day_dossier_goes_from_the_counter_to_its_result(void **state) {
    (void)state;
    int64_t t = at("2022-03-14 08:00");
    struct case_ c = file_at("1.001193", "xa-28249", t, CHANNEL_COUNTER, "");
    assert_int_equal(c.status, ST_RECEIVED);
    assert_int_equal(at_day(c.due_at), at_day(t));
    for (int i = 0; i < 6 && now_is(c.id).status != ST_DELIVERED; i++) walk_one(c.id, t += 1200);
    c = now_is(c.id);
    assert_int_equal(c.status, ST_DELIVERED);
    assert_int_equal(c.holder_agency_id, 0);
    assert_false(case_late(&c, t));
    struct dossier_of d;
    OK(dossier_of(db, a, c.id, &d));
    assert_true(d.result_no.n > 0);
}

static void test_a_pause_for_papers_is_not_counted_against_the_office(void **state) {
    (void)state;
    int64_t t = at("2022-03-14 09:00");
    struct case_ c = file_at("1.001612", "mytho-mot-cua", t, CHANNEL_COUNTER, "");
    assert_int_equal(c.due_at, at("2022-03-17 09:00"));
    struct actor who = someone(c.holder_agency_id, (enum role)c.holder_role, t);
    must(&who, c.id, (struct command){.verb = VERB_ASK, .note = STR("Thiếu bản sao")}, at("2022-03-15 09:00"));
    assert_int_equal(now_is(c.id).state, STATE_WAITING);
    must(&who, c.id, (struct command){.verb = VERB_SUPPLY}, at("2022-03-17 09:00"));
    c = now_is(c.id);
    assert_int_equal(c.due_at, at("2022-03-21 09:00")); /* two working days waited, and a weekend lies between */
    assert_int_equal(c.promised_at, c.due_at);
    struct applied again =
        try(&who, c.id, (struct command){.verb = VERB_ASK, .note = STR("Thiếu nữa")}, at("2022-03-17 10:00"));
    assert_true(again.error.n > 0); /* once only */
}

static void test_an_apology_moves_the_appointment_and_the_dossier_stays_late(void **state) {
    (void)state;
    int64_t t = at("2022-03-14 09:00");
    struct case_ c = file_at("1.001612", "mytho-mot-cua", t, CHANNEL_COUNTER, "");
    int64_t promised = c.promised_at, late = promised + DAY_S,
            new_due = promised + 4 * DAY_S; /* Thursday, Friday, Monday */
    struct actor head = someone(c.agency_id, ROLE_UNIT_HEAD, late),
                 holder = someone(c.holder_agency_id, ROLE_SPECIALIST, late);
    struct command sorry = {.verb = VERB_EXTEND, .note = STR("Quá tải"), .new_due_at = new_due};
    struct applied not_theirs = try(&holder, c.id, sorry, late);
    assert_true(not_theirs.error.n > 0);
    sorry.new_due_at = at("2022-03-20 09:00"); /* a Sunday */
    assert_true(try(&head, c.id, sorry, late).error.n > 0);
    sorry.new_due_at = new_due;
    must(&head, c.id, sorry, late);
    c = now_is(c.id);
    assert_int_equal(c.due_at, new_due);
    assert_int_equal(c.promised_at, promised);
    assert_true(case_late(&c, late));
    sorry.new_due_at = new_due + DAY_S;
    assert_true(try(&head, c.id, sorry, late).error.n > 0); /* once: NĐ 61/2018, Đ.19 */
}

static void test_two_officers_on_one_step_the_second_learns_of_the_first(void **state) {
    (void)state;
    int64_t t = at("2022-03-14 09:00");
    struct case_ c = file_at("1.001612", "mytho-mot-cua", t, CHANNEL_COUNTER, "");
    struct actor who = someone(c.holder_agency_id, (enum role)c.holder_role, t);
    struct command forward = {.verb = VERB_FORWARD, .note = STR("Xong")};
    struct applied first, second;
    OK(case_apply(db, a, &who, c.id, c.version, &forward, t + 60, &first));
    assert_int_equal(first.error.n, 0);
    assert_int_equal(case_apply(db, a, &who, c.id, c.version, &forward, t + 61, &second), RC_CONFLICT);
    assert_int_equal(now_is(c.id).version, c.version + 1);
}

static void test_a_stranger_to_a_dossier_is_told_that_there_is_none(void **state) {
    (void)state;
    int64_t t = at("2022-03-14 09:00");
    struct case_ c = file_at("1.001193", "xa-28249", t, CHANNEL_COUNTER, "");
    struct actor neighbour = someone(agency("xa-28252"), ROLE_COUNTER, t), admin = {.kind = ACTOR_STAFF, .id = 1};
    struct grant only_admin = {agency("ubnd-tinh"), ROLE_ADMIN, 0};
    admin.grant = &only_admin, admin.n_grant = 1;
    struct applied done;
    assert_int_equal(
        case_apply(db, a, &neighbour, c.id, 0, &(struct command){.verb = VERB_FORWARD, .note = STR("x")}, t, &done),
        RC_NOTFOUND);
    assert_int_equal(access_case(db, a, &admin, &c, t), 0);
}

static void test_one_filing_of_the_child_trio_becomes_three_promises_and_one_answer(void **state) {
    (void)state;
    int64_t t = at("2022-03-14 08:00");
    struct case_ c = file_at("2.000986", "xa-28249", t, CHANNEL_COUNTER, "2.000986");
    struct case_children *k;
    size_t n;
    OK(case_children(db, a, c.id, &k, &n));
    assert_int_equal(n, 1); /* the birth first; the others wait for it */
    for (int i = 0; i < 60 && now_is(c.id).status != ST_READY; i++) {
        t += 1800;
        OK(case_children(db, a, c.id, &k, &n));
        for (size_t j = 0; j < n; j++)
            if (!k[j].ended_at) {
                walk_one(k[j].id, t);
                break;
            } else if (now_is(k[j].id).holder_agency_id) {
                walk_one(k[j].id, t); /* hands its result over */
            }
    }
    OK(case_children(db, a, c.id, &k, &n));
    assert_int_equal(n, 3);
    c = now_is(c.id);
    assert_int_equal(c.status, ST_READY);
    assert_true(c.ended_at > 0);
    struct clock_of own, first;
    OK(clock_of(db, a, c.id, &own));
    OK(clock_of(db, a, k[1].id, &first));
    assert_true(first.started_at > own.started_at); /* each part has its own clock */
}

static void test_commune_to_district_is_held_in_turn(void **state) {
    (void)state;
    int64_t t = at("2022-03-01 08:00");
    struct case_ c = file_at("1.001776", "xa-28249", t, CHANNEL_COUNTER, "");
    bool commune = false, district = false;
    for (int i = 0; i < 12 && now_is(c.id).status != ST_READY; i++) {
        struct agency_by_id g;
        OK(agency_by_id(db, a, now_is(c.id).holder_agency_id, &g));
        commune |= str_is(g.level, "commune"), district |= str_is(g.level, "district");
        walk_one(c.id, t += 3600);
    }
    assert_true(commune && district);
    assert_int_equal(now_is(c.id).status, ST_READY);
}

static void test_the_day_of_reception_chooses_rules_bodies_and_forms(void **state) {
    (void)state;
    int64_t before = at("2025-06-20 09:00"), after = at("2025-07-10 09:00");
    struct case_ old = file_at("1.001612", "mytho-mot-cua", before, CHANNEL_COUNTER, "");
    struct clock_of k1, k2;
    struct rules r1, r2;
    /* From 1/7/2025 the district is gone; the new commune receives, by the successor that the data names. */
    struct agency_by_id heir;
    OK(agency_living(db, a, agency("xa-28249"), at_day(after), &heir));
    assert_true(heir.id != agency("xa-28249"));
    struct case_ new = file_at("1.001612", str_z(a, heir.code), after, CHANNEL_COUNTER, "");
    OK(clock_of(db, a, old.id, &k1));
    OK(clock_of(db, a, new.id, &k2));
    OK(promise_rules(db, a, before, &r1));
    OK(promise_rules(db, a, after, &r2));
    assert_true(str_starts(k1.rules_code, "ND61"));
    assert_true(str_starts(k2.rules_code, "ND118"));
    assert_string_equal(str_z(a, r1.form_set), "TT01-2018");
    assert_string_equal(str_z(a, r2.form_set), "TT03-2025");
    assert_int_not_equal(old.procedure_rev_id, new.procedure_rev_id);
    struct agency_by_id g1, g2;
    OK(agency_by_id(db, a, old.agency_id, &g1));
    OK(agency_by_id(db, a, new.agency_id, &g2));
    assert_string_equal(str_z(a, g1.level), "district");
    assert_string_equal(str_z(a, g2.level), "commune");
    /* The old dossier, still open after the reform, goes on with the body that continues. */
    struct agency_by_id living;
    OK(agency_living(db, a, old.holder_agency_id, at_day(after), &living));
    assert_true(living.valid_to >= at_day(after));
}

static void test_a_substitute_acts_and_both_names_are_kept(void **state) {
    (void)state;
    int64_t t = at("2022-03-22 09:00"); /* stp.gd is away, stp.pgd stands in (data/substitutions.csv) */
    struct case_ c = file_at("2.000488", "tt-hcc", at("2022-03-21 08:00"), CHANNEL_COUNTER, "");
    struct actor deputy = someone(agency("so-tu-phap"), ROLE_LEADER, t);
    bool stands_in = false;
    for (size_t i = 0; i < deputy.n_grant; i++) stands_in |= deputy.grant[i].for_id != 0;
    struct staff_with *s;
    size_t n;
    OK(staff_with(db, a, agency("so-tu-phap"), ROLE_LEADER, at_day(t), &s, &n));
    for (size_t i = 0; i < n && !stands_in; i++) {
        struct grants_of *g;
        size_t ng;
        OK(grants_of(db, a, s[i].id, at_day(t), &g, &ng));
        for (size_t j = 0; j < ng; j++) stands_in |= g[j].for_id != 0;
    }
    assert_true(stands_in);
    assert_int_equal(c.status, ST_RECEIVED);
}

static void test_loading_the_same_files_again_changes_nothing(void **state) {
    (void)state;
    struct load_file *files = ARENA_ARRAY(a, struct load_file, data_files_n);
    for (unsigned long i = 0; i < data_files_n; i++)
        files[i] = (struct load_file){str_of(data_files[i].name + (data_files[i].name[0] == '.' ? 2 : 0)),
                                      str_n((const char *)data_files[i].bytes, data_files[i].n)};
    struct load_result r;
    OK(load_check(db, a, files, data_files_n, &r));
    assert_int_equal(r.n_changes, 0);
}

static void test_a_bad_file_is_refused_whole_and_every_fault_is_named(void **state) {
    (void)state;
    struct load_file bad[] = {
        {STR("agencies.csv"), STR("code,name,short_name,level,kind,parent_code,area_code,gov_code,calendar_code,scored,"
                                  "valid_from,valid_to,successor_code,confidence,note\n"
                                  "moi-1,Cơ quan mới,CQM,tinh,department,khong-co,,,,,2022-02-30,,,,\n")},
        {STR("la.csv"), STR("a,b\n")}};
    struct load_result r;
    assert_int_equal(load_check(db, a, bad, COUNT_OF(bad), &r), RC_INVALID);
    assert_int_equal(r.n_faults, 4);
    bool level = false, day = false, parent = false;
    for (size_t i = 0; i < r.n_faults; i++) {
        level |= r.fault[i].line == 2 && str_is(r.fault[i].column, "level") && r.fault[i].col == 4;
        day |= r.fault[i].line == 2 && str_is(r.fault[i].column, "valid_from");
        parent |= r.fault[i].line == 2 && str_is(r.fault[i].column, "parent_code");
    }
    assert_true(level && day && parent);
}

static void test_a_changed_limit_is_a_new_revision_and_open_cases_keep_theirs(void **state) {
    (void)state;
    int64_t t = at("2022-03-14 09:00");
    struct case_ c = file_at("2.000575", "mytho-mot-cua", t, CHANNEL_COUNTER, "");
    struct str csv;
    OK(load_export(db, a, STR("procedures.csv"), &csv));
    long row = str_find(csv, STR("\n2.000575,"));
    assert_true(row > 0);
    long unit = str_find(str_sub(csv, (size_t)row, csv.n), STR(",working_day,"));
    char *text = str_z(a, csv);
    assert_true(text[row + unit - 1] == '3'); /* three working days become five */
    text[row + unit - 1] = '5';
    struct load_file file = {STR("procedures.csv"), str_of(text)};
    struct load_result r;
    OK(load_check(db, a, &file, 1, &r));
    assert_int_equal(r.n_changes, 1);
    assert_string_equal(str_z(a, r.change[0].cell[0].column), "limit_value");
    OK(load_publish(db, a, &r, ACTOR_SYSTEM, 0, t + DAY_S, STR("QĐ thử")));
    assert_int_equal(now_is(c.id).procedure_rev_id, c.procedure_rev_id);
    struct case_ next = file_at("2.000575", "mytho-mot-cua", t + 2 * DAY_S, CHANNEL_COUNTER, "");
    assert_int_not_equal(next.procedure_rev_id, c.procedure_rev_id);
    struct clock_of k;
    OK(clock_of(db, a, next.id, &k));
    assert_string_equal(str_z(a, k.limit_value), "5");
}

static void test_a_holiday_announced_later_moves_nobody_until_somebody_decides(void **state) {
    (void)state;
    int64_t t = at("2022-03-28 09:00");
    struct case_ c = file_at("1.001612", "mytho-mot-cua", t, CHANNEL_COUNTER, "");
    struct load_file file = {STR("holidays.csv"), STR("layer,date,kind,name,pairs_with,document,confidence\nprovince,"
                                                      "2022-03-30,CLOSED,Đóng cửa do mưa bão,,QĐ 1/QĐ-UBND,firm\n")};
    struct load_result r;
    OK(load_check(db, a, &file, 1, &r));
    OK(load_publish(db, a, &r, ACTOR_SYSTEM, 0, t, STR("QĐ 1/QĐ-UBND")));
    assert_int_equal(now_is(c.id).due_at, c.due_at);
    struct clock_of k;
    const struct calendar *latest;
    OK(clock_of(db, a, c.id, &k));
    OK(promise_calendar(db, a, k.calendar_code, 0, &latest));
    assert_true(calendar_rev(latest) > k.calendar_rev);
    struct actor system = {.kind = ACTOR_SYSTEM};
    must(&system, c.id,
         (struct command){.verb = VERB_REDATE, .note = STR("QĐ 1/QĐ-UBND"), .calendar_rev = calendar_rev(latest)},
         t + 3600);
    assert_int_equal(now_is(c.id).due_at - c.due_at, DAY_S);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_same_day_dossier_goes_from_the_counter_to_its_result),
        cmocka_unit_test(test_a_pause_for_papers_is_not_counted_against_the_office),
        cmocka_unit_test(test_an_apology_moves_the_appointment_and_the_dossier_stays_late),
        cmocka_unit_test(test_two_officers_on_one_step_the_second_learns_of_the_first),
        cmocka_unit_test(test_a_stranger_to_a_dossier_is_told_that_there_is_none),
        cmocka_unit_test(test_one_filing_of_the_child_trio_becomes_three_promises_and_one_answer),
        cmocka_unit_test(test_commune_to_district_is_held_in_turn),
        cmocka_unit_test(test_the_day_of_reception_chooses_rules_bodies_and_forms),
        cmocka_unit_test(test_a_substitute_acts_and_both_names_are_kept),
        cmocka_unit_test(test_loading_the_same_files_again_changes_nothing),
        cmocka_unit_test(test_a_bad_file_is_refused_whole_and_every_fault_is_named),
        cmocka_unit_test(test_a_changed_limit_is_a_new_revision_and_open_cases_keep_theirs),
        cmocka_unit_test(test_a_holiday_announced_later_moves_nobody_until_somebody_decides),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
