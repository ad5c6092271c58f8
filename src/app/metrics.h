/* metrics.h — how the program is, for machines that watch it. */
#ifndef APP_METRICS_H
#define APP_METRICS_H
#include "app/config.h"
#include "sys/request.h"
void metrics_setup(const struct config *c); /* a copy is taken */
enum rc metrics(struct request *r);         /* /metrics: Prometheus' text format 0.0.4 */
enum rc readyz(struct request *r);          /* /readyz: may work be sent here? */
#endif
