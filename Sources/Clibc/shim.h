#pragma once

// Limits for a process that runs already; the Swift overlay of Glibc hides prlimit(2), a GNU extension.
#include <sys/resource.h>

#if defined(__linux__)
int prlimit(int process, int resource, const struct rlimit *limit, struct rlimit *old);

static inline int travaux_limit_memory(int process, rlim_t bytes) {
  struct rlimit limit = {bytes, bytes};
  return prlimit(process, RLIMIT_AS, &limit, 0);
}

static inline int travaux_limit_processor(int process, rlim_t seconds) {
  struct rlimit limit = {seconds, seconds + 1};
  return prlimit(process, RLIMIT_CPU, &limit, 0);
}
#else
// Other systems let a process limit only itself.
static inline int travaux_limit_memory(int process, rlim_t bytes) { return -1; }
static inline int travaux_limit_processor(int process, rlim_t seconds) { return -1; }
#endif
