/* test_db.c — the store's statements and the schema agree, and the store answers what db.h says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <unistd.h>
#include "base/log.h"
#include "core/case.sql.h"
#include "core/migrations.h"

static void test_every_statement_prepares_on_the_migrated_schema(void **state) {
    (void)state;
    struct db *db;
    const char *bad = NULL;
    assert_int_equal(db_open(":memory:", DB_WRITE, &db), RC_OK);
    assert_int_equal(migrate_run(db, migrations, migrations_n, 1), RC_OK);
    assert_int_equal(migrate_run(db, migrations, migrations_n, 2), RC_OK); /* a second run changes nothing */
    enum rc rc = db_prepare_all(db, &bad);
    if (rc) print_error("statement: %s\n", bad);
    assert_int_equal(rc, RC_OK);
    db_close(db);
}

static struct db *memory(void) {
    struct db *db;
    assert_int_equal(db_open(":memory:", DB_WRITE, &db), RC_OK);
    assert_int_equal(
        db_exec_script(db, "CREATE TABLE place (id INTEGER PRIMARY KEY, code TEXT UNIQUE, size INTEGER NOT NULL);"
                           "CREATE TABLE house (id INTEGER PRIMARY KEY, place INTEGER REFERENCES place (id))"),
        RC_OK);
    return db;
}
static const struct stmt_def add = {"add", "INSERT INTO place (code, size) VALUES (?1, ?2)", 2, 0};
static const struct stmt_def build = {"build", "INSERT INTO house (place) VALUES (?1)", 1, 0};
static const struct stmt_def read_all = {"read_all", "SELECT code, size FROM place ORDER BY id", 0, 2};

static enum rc put(struct db *db, const struct stmt_def *def, struct str code, int64_t size, bool null) {
    struct stmt *s;
    TRY(db_stmt(db, def, &s));
    if (def == &build)
        stmt_int(s, 1, size);
    else
        stmt_text_null(s, 1, code);
    if (def != &build && null)
        stmt_int_null(s, 2, size);
    else if (def != &build)
        stmt_int(s, 2, size);
    enum rc rc = stmt_step(s);
    stmt_done(s);
    return rc == RC_NOTFOUND ? RC_OK : rc;
}
static int64_t count(struct db *db) {
    struct stmt *s;
    int64_t n = 0;
    assert_int_equal(db_stmt(db, &read_all, &s), RC_OK);
    while (!stmt_step(s)) n++;
    stmt_done(s);
    return n;
}

static void test_unique_and_foreign_keys_conflict_and_a_missing_value_is_our_mistake(void **state) {
    (void)state;
    struct db *db = memory();
    assert_int_equal(put(db, &add, STR("A"), 1, false), RC_OK);
    assert_int_equal(db_last_id(db), 1);
    assert_int_equal(db_changes(db), 1);
    assert_int_equal(put(db, &add, STR("A"), 2, false), RC_CONFLICT);
    assert_int_equal(put(db, &build, STR(""), 99, false), RC_CONFLICT);
    assert_int_equal(put(db, &add, STR("B"), 0, true), RC_INVALID);
    assert_int_equal(count(db), 1);
    db_close(db);
}

static void test_text_comes_back_byte_for_byte_and_null_as_empty(void **state) {
    (void)state;
    struct db *db = memory();
    struct arena *a = arena_new();
    struct str odd = STR("Đất\0' --đai");
    assert_int_equal(put(db, &add, odd, INT64_MIN, false), RC_OK);
    assert_int_equal(put(db, &add, STR(""), 5, false), RC_OK);
    struct stmt *s;
    assert_int_equal(db_stmt(db, &read_all, &s), RC_OK);
    assert_int_equal(stmt_step(s), RC_OK);
    struct str got = col_text(s, 0, a);
    assert_true(str_eq(got, odd));
    assert_true(col_int(s, 1) == INT64_MIN);
    assert_int_equal(stmt_step(s), RC_OK);
    assert_int_equal(col_text(s, 0, a).n, 0);
    assert_int_equal(stmt_step(s), RC_NOTFOUND);
    stmt_done(s);
    assert_true(str_eq(got, odd)); /* a copy */
    arena_free(a);
    db_close(db);
}

static void test_a_savepoint_undoes_its_own_and_no_more(void **state) {
    (void)state;
    struct db *db = memory();
    assert_false(db_in_tx(db));
    assert_int_equal(db_begin(db, true), RC_OK);
    assert_int_equal(put(db, &add, STR("A"), 1, false), RC_OK);
    assert_int_equal(db_savepoint(db), RC_OK);
    assert_int_equal(put(db, &add, STR("B"), 1, false), RC_OK);
    db_rollback_to(db);
    assert_true(db_in_tx(db));
    assert_int_equal(db_savepoint(db), RC_OK);
    assert_int_equal(put(db, &add, STR("C"), 1, false), RC_OK);
    assert_int_equal(db_release(db), RC_OK);
    assert_int_equal(count(db), 2);
    assert_int_equal(db_commit(db), RC_OK);
    assert_int_equal(db_begin(db, true), RC_OK);
    assert_int_equal(put(db, &add, STR("D"), 1, false), RC_OK);
    db_rollback(db);
    assert_int_equal(count(db), 2);
    db_close(db);
}

static void test_a_statement_that_gives_or_takes_another_number_never_runs(void **state) {
    (void)state;
    static const struct stmt_def gives = {"gives", "SELECT code FROM place", 0, 2},
                                 takes = {"takes", "DELETE FROM place WHERE id = ?1 OR id = ?2", 1, 0};
    struct db *db = memory();
    struct stmt *s;
    assert_int_equal(db_stmt(db, &gives, &s), RC_INVALID);
    assert_int_equal(db_stmt(db, &takes, &s), RC_INVALID);
    db_close(db);
}

static void test_a_reader_cannot_write(void **state) {
    (void)state;
    char path[64], side[80];
    snprintf(path, sizeof path, "/tmp/motcua-db-%d.db", (int)getpid());
    struct db *w, *r;
    assert_int_equal(db_open(path, DB_READ, &r), RC_IO); /* and makes no file */
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(db_open(path, DB_WRITE, &w), RC_OK);
    assert_int_equal(db_exec_script(w, "CREATE TABLE place (id INTEGER PRIMARY KEY, code TEXT, size INTEGER)"), RC_OK);
    assert_int_equal(db_open(path, DB_READ, &r), RC_OK);
    assert_int_not_equal(put(r, &add, STR("A"), 1, false), RC_OK);
    assert_int_equal(put(w, &add, STR("A"), 1, false), RC_OK);
    assert_int_equal(count(r), 1); /* and sees what was committed */
    db_look(r);
    assert_int_equal(count(r), 1);
    assert_int_equal(put(w, &add, STR("B"), 1, false), RC_OK);
    assert_int_equal(count(r), 1); /* one moment, as long as it looks */
    db_looked(r);
    assert_int_equal(count(r), 2);
    db_looked(r); /* not begun: nothing */
    db_close(r), db_close(w);
    unlink(path);
    snprintf(side, sizeof side, "%s-wal", path), unlink(side);
    snprintf(side, sizeof side, "%s-shm", path), unlink(side);
}

static void test_the_index_is_tended_in_small_pieces_and_loses_nothing(void **state) {
    (void)state;
    static const struct stmt_def found = {"found", "SELECT COUNT(*) FROM case_fts WHERE case_fts MATCH ?1", 1, 1};
    enum { CASES = 400 };
    struct db *db;
    struct stmt *s;
    bool more;
    int pieces = 0;
    assert_int_equal(db_open(":memory:", DB_WRITE, &db), RC_OK);
    assert_int_equal(migrate_run(db, migrations, migrations_n, 1), RC_OK);
    assert_int_equal(db_tend(db, &more), RC_OK); /* nothing there yet */
    assert_false(more);
    for (int64_t i = 1; i <= CASES; i++) { /* each a transaction of its own, each a segment of its own */
        char words[40];
        snprintf(words, sizeof words, "nguyen van so%d cq%d", (int)i, (int)i % 7);
        assert_int_equal(case_index(db, i, str_of(words)), RC_OK);
    }
    do assert_int_equal(db_tend(db, &more), RC_OK), pieces++;
    while (more && pieces < 1000);
    assert_in_range(pieces, 2, 999);
    assert_int_equal(db_stmt(db, &found, &s), RC_OK);
    stmt_text(s, 1, STR("\"nguyen\" AND (\"cq0\" OR \"cq1\" OR \"cq2\" OR \"cq3\" OR \"cq4\" OR \"cq5\" OR \"cq6\")"));
    assert_int_equal(stmt_step(s), RC_OK);
    assert_int_equal(col_int(s, 0), CASES);
    stmt_done(s);
    db_close(db);
}

static void test_a_migration_runs_once_whole_or_not_at_all(void **state) {
    (void)state;
    static const struct migration good[] = {{1, "one", "CREATE TABLE a (x INTEGER)"},
                                            {2, "two", "CREATE TABLE b (x INTEGER); INSERT INTO a VALUES (7)"}};
    static const struct migration bad[] = {
        {1, "one", ""}, {2, "two", ""}, {3, "three", "CREATE TABLE c (x INTEGER); INSERT INTO nowhere VALUES (1)"}};
    struct db *db;
    assert_int_equal(db_open(":memory:", DB_WRITE, &db), RC_OK);
    assert_int_equal(migrate_run(db, good, 1, 1), RC_OK);
    assert_int_equal(migrate_run(db, good, 2, 2), RC_OK);
    assert_int_equal(migrate_run(db, good, 2, 3), RC_OK);
    assert_int_equal(migrate_run(db, bad, 3, 4), RC_IO);
    assert_false(db_in_tx(db));
    assert_int_equal(db_exec_script(db, "SELECT x FROM c"), RC_IO); /* nothing of the third stayed */
    assert_int_equal(migrate_run(db, good, 2, 5), RC_OK);
    assert_int_equal(migrate_run(db, good, 1, 5), RC_INVALID); /* an older program */
    db_close(db);
}

int main(void) {
    log_quiet(true);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_statement_prepares_on_the_migrated_schema),
        cmocka_unit_test(test_unique_and_foreign_keys_conflict_and_a_missing_value_is_our_mistake),
        cmocka_unit_test(test_text_comes_back_byte_for_byte_and_null_as_empty),
        cmocka_unit_test(test_a_savepoint_undoes_its_own_and_no_more),
        cmocka_unit_test(test_a_statement_that_gives_or_takes_another_number_never_runs),
        cmocka_unit_test(test_a_reader_cannot_write),
        cmocka_unit_test(test_the_index_is_tended_in_small_pieces_and_loses_nothing),
        cmocka_unit_test(test_a_migration_runs_once_whole_or_not_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
