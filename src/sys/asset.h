/* asset.h — files that live in the binary: style, scripts, fonts, the demonstration province's texts. */
#ifndef SYS_ASSET_H
#define SYS_ASSET_H

struct asset {
    const char *name, *type; /* "app.css"; data files: their path under data/ */
    const unsigned char *bytes;
    unsigned long n;
    const unsigned char *gz; /* compressed, or NULL where that would not be smaller */
    unsigned long gz_n;
    const char *etag; /* 16 hex digits of the content */
};
extern const struct asset assets[], data_files[];
extern const unsigned long assets_n, data_files_n;
#endif
