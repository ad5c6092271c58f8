/* test_db.c — the store's statements and the schema agree. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
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

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_statement_prepares_on_the_migrated_schema)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
