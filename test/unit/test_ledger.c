/* test_ledger.c — the tree is RFC 6962's, proofs hold and lies do not, keys hand over, and each tampering is named. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include "base/log.h"
#include "core/ledger.h"
#include "core/ledger.sql.h"
#include "core/ledger_note.h"
#include "core/migrations.h"
#include "sys/crypto.h"

#define OK(x) assert_int_equal((x), RC_OK)
static struct arena *a;
static struct db *db;
static struct secret_key seal = {{7}};
static const int64_t T = 1648173600;
static struct hash *leaf;
enum { MOST = 70000 };

static int setup(void **state) {
    (void)state;
    log_quiet(true);
    a = arena_new();
    OK(crypto_init());
    OK(db_open(":memory:", DB_WRITE, &db));
    OK(migrate_run(db, migrations, migrations_n, 1));
    return 0;
}
static int teardown(void **state) {
    (void)state;
    db_close(db);
    arena_free(a);
    return 0;
}

static struct hash parent(struct hash l, struct hash r) {
    unsigned char in[65] = {1};
    struct hash h;
    memcpy(in + 1, l.b, 32), memcpy(in + 33, r.b, 32);
    sha256_of(str_n((char *)in, 65), STR(""), h.b);
    return h;
}
/* The definition, word by word, without tiles. */
static struct hash mth(int64_t from, int64_t n) {
    if (n == 1) return leaf[from];
    int64_t k = 1;
    while (k * 2 < n) k *= 2;
    return parent(mth(from, k), mth(from + k, n - k));
}
static struct str hex(struct hash h) { return hex_encode(a, h.b, 32); }
static void same(struct hash x, struct hash y) { assert_memory_equal(x.b, y.b, 32); }

static void test_the_tree_gives_the_known_answers_of_certificate_transparency(void **state) {
    (void)state;
    /* Inputs and roots of the reference implementation's test (leaves "", 00, 10, 2021, 3031, 40414243, …). */
    static const char *const in[] = {
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
    static const char *const roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    leaf = ARENA_ARRAY(a, struct hash, 8);
    for (size_t i = 0; i < COUNT_OF(in); i++) {
        struct str bytes;
        assert_true(hex_decode(a, str_of(in[i]), &bytes));
        leaf[i] = ledger_leaf(bytes);
        assert_true(str_is(hex(mth(0, (int64_t)i + 1)), roots[i]));
    }
    struct hash empty;
    OK(ledger_root(db, a, 0, &empty));
    assert_true(str_is(hex(empty), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

/* Entries that say nothing but their number, so that trees of many levels are quick to make. */
static void fill(int64_t from, int64_t to) {
    OK(db_begin(db, true));
    for (int64_t n = from + 1; n <= to; n++) {
        char body[32];
        int len = snprintf(body, sizeof body, "{\"n\":%lld}", (long long)n);
        leaf[n - 1] = ledger_leaf(str_n(body, (size_t)len));
        OK(ledger_add(db, n, T, STR("audit"), n, str_n(body, (size_t)len), STR("")));
    }
    struct arena *step = arena_new();
    OK(ledger_grow(db, step));
    arena_free(step);
    OK(db_commit(db));
}

static void test_tiles_answer_as_the_definition_does(void **state) {
    (void)state;
    static const int64_t grown[] = {1, 2, 255, 256, 257, 511, 513, 3000, 65535, 65536, 65537, MOST};
    leaf = ARENA_ARRAY(a, struct hash, MOST);
    int64_t have = 0;
    for (size_t g = 0; g < COUNT_OF(grown); g++) { /* grown in steps, as checkpoints do */
        fill(have, grown[g]);
        have = grown[g];
        struct hash root;
        OK(ledger_root(db, a, have, &root));
        same(root, mth(0, have));
    }
    struct hash ignored;
    assert_int_equal(ledger_root(db, a, MOST + 1, &ignored), RC_NOTFOUND);
}

static void test_inclusion_proofs_hold_and_lies_do_not(void **state) {
    (void)state;
    srand(6962);
    for (int i = 0; i < 300; i++) {
        int64_t size = 1 + rand() % (i % 2 ? MOST : 600), index = rand() % size;
        struct hash *path, root = mth(0, size);
        size_t n;
        OK(ledger_inclusion(db, a, index, size, &path, &n));
        assert_true(ledger_inclusion_holds(leaf[index], index, size, path, n, root));
        assert_false(ledger_inclusion_holds(leaf[(index + 1) % MOST], index, size, path, n, root));
        if (size > 1) {
            assert_false(ledger_inclusion_holds(leaf[index], (index + 1) % size, size, path, n, root) &&
                         memcmp(leaf[index].b, leaf[(index + 1) % size].b, 32));
            path[n - 1].b[3] ^= 1;
            assert_false(ledger_inclusion_holds(leaf[index], index, size, path, n, root));
            assert_false(ledger_inclusion_holds(leaf[index], index, size, path, n - 1, root));
        }
    }
}

static void test_consistency_proofs_hold_and_lies_do_not(void **state) {
    (void)state;
    srand(9162);
    for (int i = 0; i < 300; i++) {
        int64_t to = 2 + rand() % (i % 2 ? MOST - 1 : 600), from = 1 + rand() % to;
        struct hash *path, was = mth(0, from), is = mth(0, to), other = was;
        size_t n;
        OK(ledger_consistency(db, a, from, to, &path, &n));
        assert_true(ledger_consistency_holds(from, to, path, n, was, is));
        other.b[0] ^= 1;
        assert_false(ledger_consistency_holds(from, to, path, n, other, is));
        other = is, other.b[31] ^= 1;
        assert_false(ledger_consistency_holds(from, to, path, n, was, other));
        if (n) assert_false(ledger_consistency_holds(from, to, path, n - 1, was, is));
    }
}

/* ---- Checkpoints, keys, verification ---- */
static int64_t faults;
static struct str first_fault;
static void hear(void *user, const struct ledger_fault *f) {
    (void)user;
    if (!faults++) first_fault = str_copy(a, f->what);
}
static void verify(const struct str *extra, size_t n) {
    struct ledger_report r;
    faults = 0, first_fault = STR("");
    OK(ledger_verify(db, extra, n, hear, NULL, &r));
    assert_int_equal(faults, r.faults);
}
static void deed(const char *what, int64_t at) { OK(audit_write(db, a, at, 3, 0, str_of(what), STR("thử"))); }
static struct str sign(int64_t at) {
    struct checkpoint_last c;
    bool made;
    OK(ledger_sign(db, a, &seal, STR("tinh.example/nhat-ky"), at, &made));
    OK(checkpoint_last(db, a, &c));
    return c.note;
}

static void test_a_checkpoint_is_a_note_that_its_key_signed(void **state) {
    (void)state;
    for (int i = 0; i < 300; i++) deed("thu", T + i);
    struct str text = sign(T + 300);
    struct note n;
    struct key_current k;
    struct str raw;
    bool made;
    OK(key_current(db, a, &k));
    assert_true(hex_decode(a, k.public_key, &raw));
    assert_true(note_parse(a, text, &n));
    assert_int_equal(n.size, 301); /* the key's own entry too */
    assert_true(note_holds(&n, (const unsigned char *)raw.p));
    n.text = str_fmt(a, "%.*s ", STR_ARG(n.text));
    assert_false(note_holds(&n, (const unsigned char *)raw.p));
    OK(ledger_sign(db, a, &seal, STR("tinh.example/nhat-ky"), T + 301, &made));
    assert_false(made); /* nothing new, nothing signed */
    verify(NULL, 0);
    assert_int_equal(faults, 0);
    struct secret_key other = {{8}};
    deed("thu", T + 302);
    assert_int_not_equal(ledger_sign(db, a, &other, STR("tinh.example/nhat-ky"), T + 303, &made), RC_OK);
}

static void test_a_new_key_is_vouched_for_by_the_old_one(void **state) {
    (void)state;
    for (int i = 0; i < 10; i++) deed("thu", T + i);
    struct str before = sign(T + 10);
    OK(ledger_rotate(db, a, &seal, STR("tinh.example/nhat-ky"), 0, T + 11));
    deed("thu", T + 12);
    struct str after = sign(T + 13);
    verify((struct str[]){before, after}, 2);
    assert_int_equal(faults, 0);
    struct key_list *k;
    size_t n;
    OK(key_list(db, a, &k, &n));
    assert_int_equal(n, 2);
    assert_true(k[0].retired_at && !k[1].retired_at);
    OK(db_exec_script(db, "UPDATE signing_key SET signature = '00' WHERE id = 2"));
    verify(NULL, 0);
    assert_true(faults > 0);
}

static void expect(const char *sql, const char *what, const struct str *extra, size_t n) {
    OK(db_begin(db, true));
    OK(db_exec_script(db, sql));
    verify(extra, n);
    if (!faults || !str_is(first_fault, what))
        print_error("%s: %lld faults, first %.*s\n", sql, (long long)faults, STR_ARG(first_fault));
    db_rollback(db);
    assert_true(faults > 0 && str_is(first_fault, what));
}

static void test_tamperings_are_named(void **state) {
    (void)state;
    for (int i = 0; i < 50; i++) deed("thu", T + i);
    struct str kept = sign(T + 50);
    for (int i = 0; i < 50; i++) deed("thu", T + 60 + i);
    verify(&kept, 1);
    assert_int_equal(faults, 0);
    expect("UPDATE ledger SET body = replace(body, 'thu', 'Thu') WHERE n = 17", "changed", NULL, 0);
    expect("UPDATE audit SET what = 'khac' WHERE id = 17", "row-differs", NULL, 0);
    expect("UPDATE audit SET detail = 'khac' WHERE id = 17", "digest-differs", NULL, 0);
    expect("UPDATE audit SET at = at - 90000 WHERE id = 17", "row-differs", NULL, 0);
    expect("DELETE FROM ledger WHERE n = 17", "missing", NULL, 0);
    expect("DELETE FROM audit WHERE id = 17", "missing", NULL, 0);
    expect("INSERT INTO audit (at, actor_kind, actor_id, what, detail) VALUES (1, 3, 0, 'x', 'y')", "inserted", NULL,
           0);
    expect("UPDATE ledger SET body = CASE n WHEN 17 THEN (SELECT body FROM ledger WHERE n = 18) WHEN 18 THEN (SELECT "
           "body FROM ledger WHERE n = 17) END WHERE n IN (17, 18)",
           "swapped", NULL, 0);
    expect("UPDATE ledger SET at = at - 40 WHERE n = 60", "backdated", NULL, 0);
    expect("DELETE FROM ledger WHERE n > 40; DELETE FROM audit WHERE id > 40", "truncated", NULL, 0);
    expect("DELETE FROM ledger WHERE n > 40; DELETE FROM audit WHERE id > 40; DELETE FROM checkpoint", "truncated",
           &kept, 1);
    expect("UPDATE checkpoint SET note = replace(note, 'at 1', 'at 2'), at = at + 1000000000", "bad-signature", NULL,
           0);
}

int main(void) {
#define EACH(t) cmocka_unit_test_setup_teardown(t, setup, teardown)
    const struct CMUnitTest tree[] = {
        cmocka_unit_test(test_the_tree_gives_the_known_answers_of_certificate_transparency),
        cmocka_unit_test(test_tiles_answer_as_the_definition_does),
        cmocka_unit_test(test_inclusion_proofs_hold_and_lies_do_not),
        cmocka_unit_test(test_consistency_proofs_hold_and_lies_do_not),
    };
    const struct CMUnitTest log[] = {
        EACH(test_a_checkpoint_is_a_note_that_its_key_signed),
        EACH(test_a_new_key_is_vouched_for_by_the_old_one),
        EACH(test_tamperings_are_named),
    };
    int failed = cmocka_run_group_tests_name("ledger_tree", tree, setup, teardown);
    return failed + cmocka_run_group_tests_name("ledger", log, NULL, NULL);
}
