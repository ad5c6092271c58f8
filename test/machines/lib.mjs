// lib.mjs — other people's implementations, against which ours is held.
import ICAL from "ical.js";
import prometheus from "parse-prometheus-text-format";
export { Webhook } from "standardwebhooks";
export { ICAL };
export const parsePrometheus = prometheus.default ?? prometheus;
