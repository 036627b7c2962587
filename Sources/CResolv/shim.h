// The names of resolv.h and the fields of arpa/nameser.h are macros: one inline wrapper each, no
// logic.
#pragma once
#include <arpa/nameser.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stddef.h>

typedef struct __res_state hub_resolver;

static inline int hub_res_ninit(hub_resolver *state) { return res_ninit(state); }
static inline void hub_res_nclose(hub_resolver *state) { res_nclose(state); }
static inline int hub_res_nquery(
    hub_resolver *state, const char *name, int type, unsigned char *answer, int size) {
  return res_nquery(state, name, ns_c_in, type, answer, size);
}
static inline int hub_res_error(const hub_resolver *state) { return state->res_h_errno; }
static inline int hub_answer_count(const ns_msg *message) {
  return ns_msg_count(*message, ns_s_an);
}
static inline int hub_record_type(const ns_rr *record) { return ns_rr_type(*record); }
static inline int hub_record_size(const ns_rr *record) { return ns_rr_rdlen(*record); }
static inline const unsigned char *hub_record_data(const ns_rr *record) {
  return ns_rr_rdata(*record);
}
