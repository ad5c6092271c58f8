/* Whatever is uploaded, it is one of the seven kinds or refused with a reason; what is taken for an office document has
 * a directory that promises no more than the limits; and what is kept lies at the hash of its bytes, unchanged. */
#include <sys/stat.h>
#include "fuzz.h"
#include "sys/blob.h"
#include "sys/crypto.h"

void fuzz_blob(const uint8_t *data, size_t n);

static uint32_t le(const uint8_t *p, int n) {
    uint32_t v = 0;
    while (n--) v = v << 8 | p[n];
    return v;
}

/* Another reader of the same directory: every record that begins like one, wherever it lies, of a file that was
 * accepted. The accepted directory is among them, so its sum cannot be larger than all of them together. */
static void zip_is_tame(const uint8_t *p, size_t n) {
    MUST(n > 22 && !memcmp(p, "PK\3\4", 4));
    size_t ends = 0, entries = 0;
    for (size_t i = 0; i + 22 <= n; i++)
        if (!memcmp(p + i, "PK\5\6", 4) && i + 22 + le(p + i + 20, 2) == n) {
            size_t at = le(p + i + 16, 4), count = le(p + i + 10, 2);
            uint64_t unpacked = 0;
            ends++, entries = count;
            if (ends > 1) continue; /* only when there is no doubt which one was read */
            MUST(count <= BLOB_ENTRIES_MAX);
            for (; count; count--) {
                MUST(at + 46 <= n && !memcmp(p + at, "PK\1\2", 4) && !(le(p + at + 8, 2) & 1));
                unpacked += le(p + at + 24, 4);
                at += 46 + le(p + at + 28, 2) + le(p + at + 30, 2) + le(p + at + 32, 2);
            }
            if (ends == 1) MUST(unpacked <= BLOB_UNZIPPED_MAX && unpacked <= (uint64_t)n * BLOB_RATIO_MAX);
        }
    MUST(ends && (entries || ends > 1));
}

void fuzz_blob(const uint8_t *data, size_t n) {
    static const char *const known[] = {"pdf", "jpg", "png", "docx", "xlsx", "odt", "ods"};
    struct arena *a = arena_new();
    struct str bytes = str_n((const char *)data, n), hash;
    const char *type = NULL, *ext = NULL, *why = NULL, *file = fuzz_file(bytes);
    enum rc rc = blob_sniff(file, &type, &ext, &why);
    MUST(rc == RC_OK || (rc == RC_INVALID && why && utf8_valid(str_of(why)) && !type));
    if (!rc) {
        size_t k = 0;
        while (k < COUNT_OF(known) && strcmp(known[k], ext)) k++;
        MUST(k < COUNT_OF(known) && type && !why);
        if (k >= 3) zip_is_tame(data, n);
        if (k == 0) MUST(!memcmp(data, "%PDF-", 5));
        struct blob_info info;
        int64_t size;
        char *dir = str_z(a, str_fmt(a, "%s/kept", fuzz_folder()));
        MUST(!blob_put(a, dir, file, STR("../tệp.exe"), &info, &why));
        MUST(info.size == (int64_t)n && str_eq(info.hash, sha256_hex(a, bytes)) && str_ends(info.name, ext));
        struct str path = blob_path(a, dir, info.hash);
        MUST(!sha256_file(a, path.p, &hash, &size) && str_eq(hash, info.hash) && size == info.size);
        remove(path.p);
    }
    struct str hostile = blob_path(a, "d", bytes); /* and as a hash */
    MUST(!hostile.n || n == 64);
    arena_free(a);
}
