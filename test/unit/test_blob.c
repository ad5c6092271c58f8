/* A file is what it contains: kept once under its hash, refused when it could run or explode, never shown as anything
 * else. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/log.h"
#include "sys/blob.h"
#include "sys/crypto.h"

/* The disk may refuse to keep what was written. */
static bool disk_fails;
int __real_fsync(int fd);
int __wrap_fsync(int fd);
int __wrap_fsync(int fd) { return disk_fails ? -1 : __real_fsync(fd); }

static struct arena *a;
static char dir[64], store[96], tmp[96];
static int fresh(void **state) { return (void)state, arena_reset(a), 0; }

static void put_file(struct str s) {
    FILE *f = fopen(tmp, "w");
    assert_non_null(f);
    assert_int_equal(fwrite(s.p, 1, s.n, f), s.n);
    fclose(f);
}

static enum rc put(struct str bytes, const char *name, struct blob_info *info, const char **why) {
    unlink(tmp);
    put_file(bytes);
    return blob_put(a, store, tmp, str_of(name), info, why);
}

static void refused(struct str bytes, const char *word) {
    struct blob_info info;
    const char *why = NULL;
    assert_int_equal(put(bytes, "x.pdf", &info, &why), RC_INVALID);
    assert_non_null(why);
    if (!strstr(why, word)) fail_msg("expected %s in: %s", word, why);
    assert_int_equal(access(tmp, F_OK), 0); /* the server unlinks it */
}

/* ---- a zip with the sizes we like ---- */

struct entry {
    const char *name, *data;
    uint32_t packed, unpacked; /* as the directory claims; 0: as it is */
};

static void le(struct buf *b, uint32_t v, int bytes) {
    for (int i = 0; i < bytes; i++) buf_c(b, (char)(v >> 8 * i));
}

static struct str zip(const struct entry *e, size_t n) {
    struct buf b = buf_in(a), d = buf_in(a);
    for (size_t i = 0; i < n; i++) {
        uint32_t len = (uint32_t)strlen(e[i].data), at = (uint32_t)b.n, name = (uint32_t)strlen(e[i].name);
        buf_bytes(&b, "PK\3\4", 4);
        le(&b, 20, 2), le(&b, 0, 2), le(&b, 0, 2), le(&b, 0, 4), le(&b, 0, 4), le(&b, len, 4), le(&b, len, 4);
        le(&b, name, 2), le(&b, 0, 2), buf_z(&b, e[i].name), buf_z(&b, e[i].data);
        buf_bytes(&d, "PK\1\2", 4);
        le(&d, 20, 2), le(&d, 20, 2), le(&d, 0, 2), le(&d, 0, 2), le(&d, 0, 4), le(&d, 0, 4);
        le(&d, e[i].packed ? e[i].packed : len, 4), le(&d, e[i].unpacked ? e[i].unpacked : len, 4);
        le(&d, name, 2), le(&d, 0, 2), le(&d, 0, 2), le(&d, 0, 2), le(&d, 0, 2), le(&d, 0, 4), le(&d, at, 4);
        buf_z(&d, e[i].name);
    }
    uint32_t at = (uint32_t)b.n;
    buf_str(&b, buf_view(&d));
    buf_bytes(&b, "PK\5\6", 4);
    le(&b, 0, 2), le(&b, 0, 2), le(&b, (uint32_t)n, 2), le(&b, (uint32_t)n, 2), le(&b, (uint32_t)d.n, 4), le(&b, at, 4),
        le(&b, 0, 2);
    return buf_view(&b);
}
#define ZIP(...) zip((const struct entry[]){__VA_ARGS__}, COUNT_OF(((const struct entry[]){__VA_ARGS__})))
#define TYPES                                                                                                          \
    { "[Content_Types].xml", "<Types/>", 0, 0 }
#define WORD                                                                                                           \
    { "word/document.xml", "<w/>", 0, 0 }

static struct str png(uint32_t w, uint32_t h) {
    struct buf b = buf_in(a);
    buf_bytes(&b, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (int i = 3; i >= 0; i--) buf_c(&b, (char)(w >> 8 * i));
    for (int i = 3; i >= 0; i--) buf_c(&b, (char)(h >> 8 * i));
    buf_bytes(&b, "\x08\x06\0\0\0", 5);
    return buf_view(&b);
}

static void test_a_file_is_kept_under_its_hash_once(void **state) {
    (void)state;
    struct str pdf = STR("%PDF-1.7\nmot hai ba");
    struct blob_info one, two;
    const char *why;
    assert_int_equal(put(pdf, "đơn xin.PDF", &one, &why), RC_OK);
    assert_int_not_equal(access(tmp, F_OK), 0);
    assert_true(str_eq(one.hash, sha256_hex(a, pdf)));
    assert_int_equal(one.size, pdf.n);
    assert_true(str_is(one.type, "application/pdf"));
    assert_true(str_is(one.name, "đơn xin.PDF"));
    struct str path = blob_path(a, store, one.hash), hash;
    int64_t size;
    assert_int_equal(sha256_file(a, path.p, &hash, &size), RC_OK);
    assert_true(str_eq(hash, one.hash));
    struct stat st;
    assert_int_equal(stat(path.p, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0400);
    assert_int_equal(put(pdf, "khac.pdf", &two, &why), RC_OK);
    assert_true(str_eq(one.hash, two.hash));
    assert_int_not_equal(access(tmp, F_OK), 0);
    assert_int_equal(blob_put_bytes(a, store, pdf, &two), RC_OK);
    assert_int_equal(blob_put_bytes(a, store, STR("another"), &two), RC_OK);
    assert_int_equal(access(blob_path(a, store, two.hash).p, R_OK), 0);
}

/* Whoever put the same bytes first may not have come to the end: being there is not being kept. */
static void test_what_is_there_already_is_kept_only_when_it_is_on_disk(void **state) {
    (void)state;
    struct blob_info info;
    assert_int_equal(blob_put_bytes(a, store, STR("%PDF-1.4 twice"), &info), RC_OK);
    disk_fails = true;
    assert_int_equal(blob_put_bytes(a, store, STR("%PDF-1.4 twice"), &info), RC_IO);
    disk_fails = false;
    assert_int_equal(blob_put_bytes(a, store, STR("%PDF-1.4 twice"), &info), RC_OK);
}

static void test_the_type_is_of_the_content_and_the_name_follows(void **state) {
    (void)state;
    struct blob_info i;
    const char *why;
    assert_int_equal(put(STR("\xff\xd8\xff\xe0 12345"), "anh.pdf", &i, &why), RC_OK);
    assert_true(str_is(i.type, "image/jpeg"));
    assert_true(str_is(i.name, "anh.pdf.jpg"));
    assert_int_equal(put(STR("\xff\xd8\xff\xe1 12345"), "anh.JPEG", &i, &why), RC_OK);
    assert_true(str_is(i.name, "anh.JPEG"));
    assert_int_equal(put(png(10, 10), "", &i, &why), RC_OK);
    assert_true(str_is(i.name, "tep.png"));
    assert_int_equal(put(ZIP(TYPES, WORD), "a.docx", &i, &why), RC_OK);
    assert_true(str_is(i.ext, "docx"));
    assert_int_equal(put(ZIP(TYPES, {"xl/workbook.xml", "<x/>", 0, 0}), "a.xlsx", &i, &why), RC_OK);
    assert_true(str_is(i.ext, "xlsx"));
    assert_int_equal(
        put(ZIP({"mimetype", "application/vnd.oasis.opendocument.text", 0, 0}, {"content.xml", "<x/>", 0, 0}), "a.odt",
            &i, &why),
        RC_OK);
    assert_true(str_is(i.ext, "odt"));
}

static void test_what_could_run_is_refused(void **state) {
    (void)state;
    refused(STR("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"), "SVG");
    refused(STR("\xef\xbb\xbf \n<!doctype html><script>"), "HTML");
    refused(STR("<?xml version='1.0'?><svg/>"), "SVG");
    refused(STR("MZ\x90 an executable"), "không được nhận");
    refused(STR("GIF89a\1\2\3\4"), "không được nhận");
    refused(STR("just some plain text"), "không được nhận");
    refused(STR("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old word"), "không được nhận");
    refused(STR(" %PDF-1.7 not at the start"), "không được nhận");
    refused(ZIP(TYPES, WORD, {"word/vbaProject.bin", "x", 0, 0}), "macro");
    refused(ZIP({"readme.txt", "hello", 0, 0}), "không được nhận");
    refused(STR(""), "rỗng");
}

static void test_bombs_are_refused_without_being_opened(void **state) {
    (void)state;
    refused(ZIP(TYPES, {"word/document.xml", "x", 1, 300 << 20}), "bất thường");
    refused(ZIP(TYPES, {"word/document.xml", "x", 1, 1 << 20}), "bất thường"); /* more than 100 to 1 */
    refused(ZIP(TYPES, {"word/document.xml", "x", 0, UINT32_MAX}), "bất thường");
    refused(ZIP(TYPES, WORD, {"a", "x", 5000, 0}, {"b", "x", 5000, 0}), "bất thường"); /* shared bytes */
    struct entry *many = ARENA_ARRAY(a, struct entry, 2001);
    for (int i = 0; i < 2001; i++) many[i] = (struct entry)WORD;
    refused(zip(many, 2001), "bất thường");
    refused(png(60000, 60000), "bất thường");
    refused(png(0, 5), "hỏng");
    char *large = arena_alloc(a, BLOB_SIZE_MAX + 1);
    memcpy(large, "%PDF-1.7", 8);
    refused(str_n(large, BLOB_SIZE_MAX + 1), "20 MB");
}

static void test_a_torn_zip_is_refused_wherever_it_is_torn(void **state) {
    (void)state;
    struct str whole = ZIP(TYPES, WORD);
    for (size_t n = 8; n < whole.n; n++) refused(str_sub(whole, 0, n), "hỏng");
    for (size_t i = 4; i < whole.n; i++) { /* a wrong byte anywhere never reads outside (ASan) */
        struct blob_info info;
        const char *why;
        char *p = arena_dup(a, whole.p, whole.n);
        p[i] ^= 0x80;
        (void)!put(str_n(p, whole.n), "a", &info, &why);
    }
}

static void test_only_a_hash_is_a_path(void **state) {
    (void)state;
    assert_int_equal(blob_path(a, store, STR("../../../../etc/passwd")).n, 0);
    assert_int_equal(blob_path(a, store, STR("")).n, 0);
    struct str h = sha256_hex(a, STR("x"));
    char *z = str_z(a, h);
    assert_true(blob_path(a, store, h).n > 64);
    z[5] = '/';
    assert_int_equal(blob_path(a, store, str_of(z)).n, 0);
    z[5] = 'A';
    assert_int_equal(blob_path(a, store, str_of(z)).n, 0);
}

static struct str header(struct request *r, const char *name) {
    for (size_t i = 0; i < r->reply->n_header; i++)
        if (str_is(r->reply->header[i].name, name)) return r->reply->header[i].value;
    return STR("");
}

static void test_a_file_is_served_without_power(void **state) {
    (void)state;
    struct request *r = request_new(a);
    assert_int_equal(reply_blob(r, STR("/x"), STR("image/png"), STR("ảnh \"1\"\r\n.png"), true), RC_OK);
    assert_true(str_is(header(r, "Content-Disposition"),
                       "inline; filename=\"_nh _1___.png\"; filename*=UTF-8''%E1%BA%A3nh%20%221%22%0D%0A.png"));
    assert_true(str_starts(header(r, "Content-Security-Policy"), "sandbox; default-src 'none'"));
    r = request_new(a);
    assert_int_equal(reply_blob(r, STR("/x"), STR("application/pdf"), STR("a.pdf"), true), RC_OK);
    assert_true(str_starts(header(r, "Content-Disposition"), "inline;"));
    assert_true(str_starts(header(r, "Content-Security-Policy"), "default-src 'none'"));
    r = request_new(a);
    assert_int_equal(reply_blob(r, STR("/x"), STR("text/html"), STR("a.html"), true), RC_OK);
    assert_true(str_starts(header(r, "Content-Disposition"), "attachment;"));
    assert_true(str_starts(header(r, "Content-Security-Policy"), "sandbox;"));
}

static int setup(void **state) {
    (void)state;
    log_quiet(true);
    a = arena_new();
    snprintf(dir, sizeof dir, "/tmp/motcua-blob-XXXXXX");
    if (!mkdtemp(dir)) return -1;
    snprintf(store, sizeof store, "%s/blobs", dir);
    snprintf(tmp, sizeof tmp, "%s/upload", dir);
    return crypto_init();
}
static int teardown(void **state) {
    (void)state;
    char cmd[128];
    snprintf(cmd, sizeof cmd, "rm -rf '%s'", dir);
    arena_free(a);
    return system(cmd);
}

#define T(f) cmocka_unit_test_setup(f, fresh)
int main(void) {
    const struct CMUnitTest tests[] = {
        T(test_a_file_is_kept_under_its_hash_once),
        T(test_what_is_there_already_is_kept_only_when_it_is_on_disk),
        T(test_the_type_is_of_the_content_and_the_name_follows),
        T(test_what_could_run_is_refused),
        T(test_bombs_are_refused_without_being_opened),
        T(test_a_torn_zip_is_refused_wherever_it_is_torn),
        T(test_only_a_hash_is_a_path),
        T(test_a_file_is_served_without_power),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
