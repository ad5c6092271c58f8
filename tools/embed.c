/* embed.c — files into C arrays, so that the program is one binary.
 *
 *   embed assets NAME OUT FILE...       struct asset NAME[] (sys/asset.h), compressed beforehand where that is smaller
 *   embed data NAME OUT ROOT FILE...    the same, named by what follows ROOT in their path, not compressed
 *   embed migrations OUT FILE...        struct migration migrations[] from NNN_name.sql
 * OUT is a .c file. Runs once a build. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static unsigned char *read_all(const char *path, size_t *n) {
    FILE *f = fopen(path, "rb");
    if (!f) fprintf(stderr, "embed: cannot read %s\n", path), exit(1);
    fseek(f, 0, SEEK_END);
    *n = (size_t)ftell(f);
    rewind(f);
    unsigned char *p = malloc(*n + 1);
    if (fread(p, 1, *n, f) != *n) exit(1);
    p[*n] = 0;
    fclose(f);
    return p;
}

static void bytes(FILE *c, const char *stem, size_t i, const unsigned char *p, size_t n) {
    fprintf(c, "static const unsigned char %s_%zu[] = \"", stem, i);
    for (size_t k = 0; k < n; k++) {
        if (k && k % 64 == 0) fputs("\"\n\"", c);
        if (p[k] >= 0x20 && p[k] < 0x7f && p[k] != '"' && p[k] != '\\' && p[k] != '?')
            fputc(p[k], c);
        else
            fprintf(c, "\\%03o", p[k]);
    }
    fputs("\";\n", c);
}

static const char *type_of(const char *name) {
    static const char *const types[][2] = {{".css", "text/css; charset=utf-8"},
                                           {".js", "text/javascript; charset=utf-8"},
                                           {".woff2", "font/woff2"},
                                           {".webmanifest", "application/manifest+json"},
                                           {".svg", "image/svg+xml"},
                                           {".json", "application/json"},
                                           {".png", "image/png"},
                                           {".csv", "text/csv; charset=utf-8"},
                                           {".txt", "text/plain; charset=utf-8"}};
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && i < sizeof types / sizeof *types; i++)
        if (!strcmp(dot, types[i][0])) return types[i][1];
    return "application/octet-stream";
}

/* FNV-1a, 64 bits: names a version of a file, nothing secret. */
static unsigned long long hash_of(const unsigned char *p, size_t n) {
    unsigned long long h = 0xcbf29ce484222325ull;
    for (size_t i = 0; i < n; i++) h = (h ^ p[i]) * 0x100000001b3ull;
    return h;
}

static unsigned char *gzipped(const unsigned char *p, size_t n, size_t *out_n) {
    z_stream z = {0};
    unsigned char *q = malloc(n + 1024);
    if (deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK) exit(1);
    z.next_in = (unsigned char *)p, z.avail_in = (unsigned)n, z.next_out = q, z.avail_out = (unsigned)(n + 1024);
    *out_n = deflate(&z, Z_FINISH) == Z_STREAM_END ? z.total_out : 0;
    deflateEnd(&z);
    if (*out_n >= n) *out_n = 0;
    return q;
}

static int assets(const char *name, const char *path, const char *root, int n, char **files) {
    FILE *c = fopen(path, "w");
    if (!c) return 1;
    char *table;
    size_t table_n;
    FILE *t = open_memstream(&table, &table_n);
    fputs("/* Made by tools/embed. */\n#include \"sys/asset.h\"\n", c);
    for (int i = 0; i < n; i++) {
        size_t size, gz_n = 0;
        unsigned char *p = read_all(files[i], &size), *gz = root ? NULL : gzipped(p, size, &gz_n);
        const char *base = strrchr(files[i], '/') ? strrchr(files[i], '/') + 1 : files[i];
        for (const char *at = files[i]; root && (at = strstr(at, root)); at++) base = at + strlen(root);
        bytes(c, "b", (size_t)i, p, size);
        if (gz_n) bytes(c, "z", (size_t)i, gz, gz_n);
        fprintf(t, "    {\"%s\", \"%s\", b_%d, %zu, ", base, type_of(base), i, size);
        if (gz_n)
            fprintf(t, "z_%d, %zu, ", i, gz_n);
        else
            fputs("0, 0, ", t);
        fprintf(t, "\"%016llx\"},\n", hash_of(p, size));
    }
    fclose(t);
    fprintf(c, "const struct asset %s[] = {\n%s    {0, 0, 0, 0, 0, 0, 0}};\n", name, table);
    fprintf(c, "const unsigned long %s_n = %d;\n", name, n);
    return fclose(c);
}

static int migrations(const char *path, int n, char **files) {
    FILE *c = fopen(path, "w");
    if (!c) return 1;
    fputs("/* Made by tools/embed. */\n#include \"core/migrations.h\"\n", c);
    for (int i = 0; i < n; i++) {
        size_t size;
        unsigned char *p = read_all(files[i], &size);
        bytes(c, "sql", (size_t)i, p, size);
    }
    fputs("const struct migration migrations[] = {\n", c);
    for (int i = 0, last = 0; i < n; i++) {
        const char *base = strrchr(files[i], '/') ? strrchr(files[i], '/') + 1 : files[i];
        if (atoi(base) <= last) { /* they run in this order, each once */
            fprintf(stderr, "%s: its number must be above %03d\n", files[i], last);
            return fclose(c), remove(path), 1;
        }
        last = atoi(base);
        fprintf(c, "    {%d, \"%s\", (const char *)sql_%d},\n", atoi(base), base, i);
    }
    fprintf(c, "};\nconst size_t migrations_n = %d;\n", n);
    return fclose(c);
}

const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }

int main(int argc, char **argv) {
    if (argc >= 4 && !strcmp(argv[1], "assets")) return assets(argv[2], argv[3], NULL, argc - 4, argv + 4);
    if (argc >= 5 && !strcmp(argv[1], "data")) return assets(argv[2], argv[3], argv[4], argc - 5, argv + 5);
    if (argc >= 3 && !strcmp(argv[1], "migrations")) return migrations(argv[2], argc - 3, argv + 3);
    fputs("usage: embed assets|data|migrations ...\n", stderr);
    return 2;
}
