/* No file of definitions makes the reader do anything but accept it or name its faults in Vietnamese; what is accepted
 * can be published, is then what is stored (the same files change nothing more), and comes out as a file that says the
 * same. The bytes are "NAME\nTEXT", more files after a byte 0x1e, over the demonstration province. */
#include "core/access.h"
#include "core/load.h"
#include "core/migrations.h"
#include "fuzz.h"
#include "sys/asset.h"

void fuzz_load(const uint8_t *data, size_t n);

enum { NOW = 1640000000 };
static struct db *db;

static void province(void) {
    struct arena *a = arena_new();
    struct load_file *f = ARENA_ARRAY(a, struct load_file, data_files_n);
    struct load_result r;
    MUST(!db_open(":memory:", DB_WRITE, &db) && !migrate_run(db, migrations, migrations_n, 1));
    for (size_t i = 0; i < data_files_n; i++) {
        const char *name = data_files[i].name;
        f[i] = (struct load_file){str_of(name[0] == '.' ? name + 2 : name),
                                  str_n((const char *)data_files[i].bytes, data_files[i].n)};
    }
    MUST(!db_begin(db, true) && !load_check(db, a, f, data_files_n, &r));
    MUST(!load_publish(db, a, &r, ACTOR_SYSTEM, 0, NOW, STR("QĐ")) && !db_commit(db));
    arena_free(a);
}

static void faults_are_said(const struct load_result *r) {
    MUST(r->n_faults);
    for (size_t i = 0; i < r->n_faults; i++) {
        const struct load_fault *x = &r->fault[i];
        MUST(x->words.n && utf8_valid(x->words) && x->line >= 0 && x->col >= 0);
    }
}

static void published(struct arena *a, const struct load_file *f, size_t n, const struct load_result *r) {
    struct load_result again;
    MUST(!load_publish(db, a, r, ACTOR_SYSTEM, 0, NOW + 86400, STR("QĐ sau")));
    enum rc rc = load_check(db, a, f, n, &again);
    MUST(!rc && !again.n_changes);
    for (size_t i = 0; i < n; i++) {
        struct str csv;
        if (!str_ends(f[i].name, ".csv") || load_export(db, a, f[i].name, &csv)) continue;
        struct load_file out = {f[i].name, csv};
        rc = load_check(db, a, &out, 1, &again);
        MUST(!rc && !again.n_changes);
    }
}

void fuzz_load(const uint8_t *data, size_t n) {
    struct str rest = str_n((const char *)data, n), one;
    struct load_file f[4];
    struct load_result r;
    size_t count = 0;
    if (!db) province();
    while (count < COUNT_OF(f) && str_cut(&rest, 0x1e, &one)) {
        f[count].text = one;
        if (str_cut(&f[count].text, '\n', &f[count].name) && utf8_valid(f[count].name)) count++;
    }
    if (!count) return;
    struct arena *a = arena_new();
    MUST(!db_begin(db, true));
    enum rc rc = load_check(db, a, f, count, &r);
    MUST(rc == RC_OK || rc == RC_INVALID);
    if (rc)
        faults_are_said(&r);
    else if (r.n_changes)
        published(a, f, count, &r);
    db_rollback(db);
    arena_free(a);
}
