/* backup.h — what backup and restore both know: the manifest, and how an archive is walked.
 *
 * The archive is a gzipped tar of: MANIFEST (text, a line each: word and values), store.db, files/<sha256> for each
 * attachment, and secret.key when it was asked for. An attachment's name is its digest; the store's is in the manifest;
 * which attachments must be there, the store says. */
#ifndef APP_BACKUP_H
#define APP_BACKUP_H
#include "base/str.h"

struct backup_manifest {
    struct str program; /* version that wrote it */
    int64_t schema, at;
    int64_t log_n; /* entries of the log, and the hash of the last: compare with a checkpoint kept elsewhere */
    struct str log_hash;
    int64_t store_size;
    struct str store_hash;
    int64_t files, bytes;
    bool key;
    struct str *missing; /* attachments that the province had lost before (--incomplete) */
    size_t n_missing, cap_missing;
};
struct backup_into { /* where parts go; all NULL: they are only read */
    const char *store, *files, *key;
};
/* Reads the whole archive and checks each digest, unpacking on the way. *why: a sentence in English (static or in the
 * arena), set on RC_INVALID. part: FILE.part, just written. */
enum rc backup_walk(struct arena *a, const char *path, bool part, const struct backup_into *into,
                    struct backup_manifest *m, const char **why) MUST_USE;
void backup_print(struct arena *a, const struct backup_manifest *m);
int64_t backup_schema_known(void); /* newest schema of this program */
#endif
