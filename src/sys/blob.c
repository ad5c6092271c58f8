/* blob.c — attachments, kept by what they contain.
 *
 * Order on disk: the bytes are flushed, then the name appears by rename, then the folder is flushed. A crash between
 * leaves a temporary file or an orphan, never a name with torn bytes. */
#include "sys/blob.h"
#include "base/log.h"
#include "sys/crypto.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char NOT_ALLOWED[] =
    "Loại tệp này không được nhận. Hãy gửi tệp PDF, ảnh JPEG hoặc PNG, hoặc văn bản DOCX, XLSX, ODT, ODS.";
static const char SCRIPTED[] =
    "Không nhận tệp HTML, SVG hoặc XML vì có thể chứa mã chạy. Hãy gửi bản PDF hoặc ảnh chụp.";
static const char BOMB[] = "Tệp nén bất thường: nội dung sau khi mở ra quá lớn. Hãy lưu lại tệp hoặc gửi bản PDF.";
static const char BROKEN[] = "Tệp bị hỏng hoặc chưa tải lên hết. Hãy kiểm tra rồi gửi lại.";
static const char MACRO[] = "Không nhận văn bản có macro. Hãy lưu lại ở dạng không có macro hoặc gửi bản PDF.";
static const char EMPTY[] = "Tệp rỗng, không có nội dung. Hãy chọn tệp khác.";
static const char LARGE[] = "Tệp lớn hơn 20 MB. Hãy giảm dung lượng hoặc tách thành nhiều tệp.";

struct kind {
    const char *ext, *type;
};
#define FIRST_OPEN_DOCUMENT 5
static const struct kind kinds[] = {
    {"pdf", "application/pdf"},
    {"jpg", "image/jpeg"},
    {"png", "image/png"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
};
static const char *sniff_zip(int fd, int64_t size, const char **why);
static enum rc keep(const char *dir, const char *tmp_path, struct str path);

/* ---- what is it? ---- */

static uint32_t be32(const unsigned char *p) { return (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3]; }
static uint32_t le32(const unsigned char *p) { return (uint32_t)p[3] << 24 | p[2] << 16 | p[1] << 8 | p[0]; }
static uint32_t le16(const unsigned char *p) { return (uint32_t)(p[1] << 8 | p[0]); }

static bool looks_like_markup(const unsigned char *p, size_t n) {
    size_t i = n >= 3 && !memcmp(p, "\xef\xbb\xbf", 3) ? 3 : 0;
    while (i < n && (p[i] == ' ' || (p[i] >= 9 && p[i] <= 13))) i++;
    return i < n && p[i] == '<';
}

static const char *sniff_fd(int fd, int64_t size, const char **why) {
    unsigned char p[64] = {0};
    ssize_t n = pread(fd, p, sizeof p, 0);
    *why = NOT_ALLOWED;
    if (n < 8) return NULL;
    if (!memcmp(p, "%PDF-", 5)) return "pdf";
    if (!memcmp(p, "\xff\xd8\xff", 3)) return "jpg";
    if (!memcmp(p, "\x89PNG\r\n\x1a\n", 8)) {
        uint64_t points = (uint64_t)be32(p + 16) * be32(p + 20);
        *why = n < 24 || memcmp(p + 12, "IHDR", 4) || !points ? BROKEN : BOMB;
        return *why == BOMB && points <= 100000000 ? "png" : NULL; /* 100 megapixels: 400 MB in a reader's memory */
    }
    if (!memcmp(p, "PK\3\4", 4)) return sniff_zip(fd, size, why);
    if (looks_like_markup(p, (size_t)n)) *why = SCRIPTED;
    return NULL;
}

static enum rc sniff_open(int fd, const struct kind **kind, const char **why) {
    struct stat st;
    if (fstat(fd, &st) || !S_ISREG(st.st_mode)) return RC_IO;
    *why = st.st_size == 0 ? EMPTY : st.st_size > BLOB_SIZE_MAX ? LARGE : NULL;
    if (*why) return RC_INVALID;
    const char *ext = sniff_fd(fd, st.st_size, why);
    if (!ext) return RC_INVALID;
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (!strcmp(kinds[i].ext, ext)) *kind = &kinds[i];
    *why = NULL;
    return RC_OK;
}

enum rc blob_sniff(const char *path, const char **type, const char **ext, const char **why) {
    const struct kind *kind = NULL;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) return RC_IO;
    enum rc rc = sniff_open(fd, &kind, why);
    close(fd);
    if (rc) return rc;
    *type = kind->type;
    *ext = kind->ext;
    return RC_OK;
}

/* ---- office documents: a zip whose directory is read, and nothing inflated ---- */

struct zip {
    bool word, excel, types, macro;
    uint64_t packed, unpacked;
};

static bool named(const unsigned char *name, size_t n, const char *want) {
    return n == strlen(want) && !memcmp(name, want, n);
}

/* One pass over the central directory; NULL, or why it is refused. */
static const char *walk_directory(const unsigned char *p, size_t n, unsigned entries, struct zip *z) {
    for (unsigned i = 0; i < entries; i++) {
        if (n < 46 || memcmp(p, "PK\1\2", 4)) return BROKEN;
        uint32_t packed = le32(p + 20), unpacked = le32(p + 24), name_n = le16(p + 28);
        size_t all = 46 + (size_t)name_n + le16(p + 30) + le16(p + 32);
        const unsigned char *name = p + 46;
        if (n < all) return BROKEN;
        if (packed == UINT32_MAX || unpacked == UINT32_MAX) return BOMB; /* zip64: no office file of ours needs it */
        if (le16(p + 8) & 1) return BROKEN;                              /* encrypted: nobody could read it */
        z->packed += packed;
        z->unpacked += unpacked;
        z->types |= named(name, name_n, "[Content_Types].xml");
        z->word |= named(name, name_n, "word/document.xml");
        z->excel |= named(name, name_n, "xl/workbook.xml");
        z->macro |= name_n >= 14 && !memcmp(name + name_n - 14, "vbaProject.bin", 14);
        p += all;
        n -= all;
    }
    return NULL;
}

/* OpenDocument says what it is in its first entry, stored as it is: "mimetype". */
static const char *open_document(int fd) {
    unsigned char p[30 + 8 + 60] = {0};
    ssize_t n = pread(fd, p, sizeof p, 0);
    if (n < 60 || le16(p + 8) != 0 || le16(p + 26) != 8 || memcmp(p + 30, "mimetype", 8)) return NULL;
    size_t at = 38 + le16(p + 28), len = le32(p + 22);
    for (size_t i = FIRST_OPEN_DOCUMENT; i < COUNT_OF(kinds); i++)
        if (len == strlen(kinds[i].type) && at + len <= (size_t)n && !memcmp(p + at, kinds[i].type, len))
            return kinds[i].ext;
    return NULL;
}

static const char *sniff_directory(int fd, int64_t size, const unsigned char *end, const char **why) {
    uint32_t entries = le16(end + 10), dir_n = le32(end + 12), dir_at = le32(end + 16);
    struct zip z = {0};
    *why = BROKEN;
    if (le16(end + 4) || le16(end + 8) != entries || (int64_t)dir_at + dir_n > size) return NULL;
    *why = BOMB;
    if (entries > BLOB_ENTRIES_MAX || dir_n > 4 << 20) return NULL;
    unsigned char *dir = malloc(dir_n + 1);
    if (!dir) abort();
    *why = pread(fd, dir, dir_n, dir_at) == (ssize_t)dir_n ? walk_directory(dir, dir_n, entries, &z) : BROKEN;
    free(dir);
    if (*why) return NULL;
    /* packed > size: entries share their bytes, which only a bomb does */
    bool bomb =
        z.unpacked > BLOB_UNZIPPED_MAX || z.unpacked > (uint64_t)size * BLOB_RATIO_MAX || z.packed > (uint64_t)size;
    *why = bomb ? BOMB : z.macro ? MACRO : NULL;
    if (*why) return NULL;
    const char *ext = z.types && z.word ? "docx" : z.types && z.excel ? "xlsx" : open_document(fd);
    if (!ext) *why = NOT_ALLOWED;
    return ext;
}

static const char *sniff_zip(int fd, int64_t size, const char **why) {
    enum { END = 22, TAIL = END + 65535 };
    size_t n = size < TAIL ? (size_t)size : TAIL;
    unsigned char *tail = malloc(n + 1);
    if (!tail) abort();
    const char *ext = NULL;
    *why = BROKEN;
    if (n >= END && pread(fd, tail, n, size - (off_t)n) == (ssize_t)n)
        for (size_t i = n - END + 1; i-- > 0;)
            if (!memcmp(tail + i, "PK\5\6", 4) && le16(tail + i + 20) == n - i - END) {
                ext = sniff_directory(fd, size, tail + i, why);
                break;
            }
    free(tail);
    return ext;
}

/* ---- keeping ---- */

static struct str right_name(struct arena *a, struct str name, const char *ext) {
    if (!name.n) name = STR("tep");
    long dot = -1;
    for (size_t i = 1; i < name.n; i++)
        if (name.p[i] == '.') dot = (long)i;
    struct str has = dot > 0 ? str_lower_ascii(a, str_sub(name, (size_t)dot + 1, name.n)) : STR("");
    if (str_is(has, ext) || (str_is(has, "jpeg") && !strcmp(ext, "jpg"))) return str_copy(a, name);
    return str_fmt(a, "%.*s.%s", STR_ARG(name), ext); /* "anh.pdf" that is a picture: "anh.pdf.jpg" */
}

struct str blob_path(struct arena *a, const char *dir, struct str hash) {
    if (hash.n != 64) return STR("");
    for (size_t i = 0; i < 64; i++)
        if (!((hash.p[i] >= '0' && hash.p[i] <= '9') || (hash.p[i] >= 'a' && hash.p[i] <= 'f'))) return STR("");
    return str_of(str_z(a, str_fmt(a, "%s/%.2s/%.2s/%.64s", dir, hash.p, hash.p + 2, hash.p)));
}

enum rc blob_put(struct arena *a, const char *dir, const char *tmp_path, struct str filename, struct blob_info *out,
                 const char **why) {
    const char *type, *ext;
    *why = NULL;
    TRY(blob_sniff(tmp_path, &type, &ext, why));
    TRY(sha256_file(a, tmp_path, &out->hash, &out->size));
    out->type = str_of(type);
    out->ext = str_of(ext);
    out->name = right_name(a, filename, ext);
    return keep(dir, tmp_path, blob_path(a, dir, out->hash));
}

static enum rc io_rc(const char *what) {
    int err = errno;
    log_line("blob_failed", "what=%s errno=%d", what, err);
    return err == ENOSPC || err == EDQUOT ? RC_FULL : RC_IO;
}

static bool write_all(int fd, const char *p, size_t n) {
    while (n) {
        ssize_t w = write(fd, p, n);
        if (w < 0 && errno == EINTR) continue;
        if (w <= 0) return false;
        p += w;
        n -= (size_t)w;
    }
    return true;
}

enum rc blob_put_bytes(struct arena *a, const char *dir, struct str bytes, struct blob_info *info) {
    char *tmp = str_z(a, str_fmt(a, "%s/new-XXXXXX", dir));
    info->hash = sha256_hex(a, bytes);
    info->size = (int64_t)bytes.n;
    if (mkdir(dir, 0700) && errno != EEXIST) return io_rc("mkdir");
    int fd = mkostemp(tmp, O_CLOEXEC);
    if (fd < 0) return io_rc("create");
    enum rc rc = write_all(fd, bytes.p, bytes.n) ? RC_OK : io_rc("write");
    close(fd);
    if (!rc) rc = keep(dir, tmp, blob_path(a, dir, info->hash));
    if (rc) unlink(tmp);
    return rc;
}

static bool sync_path(const char *path, int flags) {
    int fd = open(path, flags | O_CLOEXEC);
    bool ok = fd >= 0 && !fsync(fd);
    if (fd >= 0) close(fd);
    return ok;
}

/* The uploads' folder may lie on another file system: then the bytes are copied beside the target first. */
static enum rc copy_near(const char *from, const char *to) {
    char block[65536];
    int in = open(from, O_RDONLY | O_CLOEXEC), out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0400);
    ssize_t n = -1;
    if (in >= 0 && out >= 0)
        while ((n = read(in, block, sizeof block)) > 0)
            if (!write_all(out, block, (size_t)n)) {
                n = -1;
                break;
            }
    enum rc rc = n < 0 || fsync(out) ? io_rc("copy") : RC_OK;
    if (in >= 0) close(in);
    if (out >= 0) close(out);
    if (rc) unlink(to);
    return rc;
}

/* Makes dir, dir/ab, dir/ab/cd and names them in folder[]. */
static bool make_folders(const char *dir, struct str path, char folder[3][4096]) {
    size_t n = strlen(dir);
    for (size_t i = 0; i < 3; i++) {
        if ((size_t)snprintf(folder[i], 4096, "%.*s", (int)(n + 3 * i), path.p) >= 4096) return false;
        if (mkdir(folder[i], 0700) && errno != EEXIST) return false;
    }
    return true;
}

static bool sync_folders(char folder[3][4096]) {
    bool ok = true;
    for (int i = 2; i >= 0 && ok; i--) ok = sync_path(folder[i], O_RDONLY | O_DIRECTORY);
    return ok;
}

static enum rc keep(const char *dir, const char *tmp_path, struct str path) {
    char folder[3][4096], near[4200];
    struct stat st;
    if (!make_folders(dir, path, folder)) return io_rc("mkdir");
    if (!stat(path.p, &st)) { /* the same bytes are here already: put by somebody who may not have come to the end */
        utimensat(AT_FDCWD, path.p, NULL, 0); /* and are wanted again: core/erase.c leaves them alone for an hour */
        unlink(tmp_path);
        return sync_path(path.p, O_RDONLY) && sync_folders(folder) ? RC_OK : io_rc("fsync");
    }
    if (!sync_path(tmp_path, O_RDONLY)) return io_rc("fsync");
    if (chmod(tmp_path, 0400)) return io_rc("chmod");
    if (rename(tmp_path, path.p)) {
        if (errno != EXDEV) return io_rc("rename");
        snprintf(near, sizeof near, "%s/new-%.16s-%d", folder[2], path.p + path.n - 16, (int)gettid());
        TRY(copy_near(tmp_path, near));
        if (rename(near, path.p)) {
            enum rc rc = io_rc("rename");
            unlink(near);
            return rc;
        }
        unlink(tmp_path);
    }
    return sync_folders(folder) ? RC_OK : io_rc("fsync");
}

/* ---- serving ---- */

enum rc reply_blob(struct request *r, struct str path, struct str type, struct str filename, bool in_page) {
    bool pdf = str_is(type, "application/pdf"), picture = str_is(type, "image/jpeg") || str_is(type, "image/png");
    struct buf b = buf_in(r->a);
    buf_z(&b, in_page && (pdf || picture) ? "inline; filename=\"" : "attachment; filename=\"");
    for (size_t i = 0; i < filename.n; i++) { /* for old readers: one _ for each letter that is not plain */
        unsigned char c = (unsigned char)filename.p[i];
        if (c >= 0xc0 || c < 0x20 || c == '"' || c == '\\' || c == 127 || c == '%')
            buf_c(&b, '_');
        else if (c < 0x80)
            buf_c(&b, (char)c);
    }
    buf_z(&b, "\"; filename*=UTF-8''"); /* RFC 5987 */
    buf_url(&b, filename);
    reply_header(r, "Content-Disposition", buf_view(&b));
    /* A browser's PDF reader refuses to start inside "sandbox" or without object-src; it runs a PDF's scripts apart
     * from our pages anyway. Everything else is locked up entirely. */
    reply_csp(r, pdf ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
                     : "sandbox; default-src 'none'; frame-ancestors 'self'");
    r->reply->content_type = type;
    r->reply->file = path;
    return RC_OK;
}
