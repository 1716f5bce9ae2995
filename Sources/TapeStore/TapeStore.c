#include "TapeStore.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__ELF__)
_Thread_local tape_store tape_stores[tape_levels] __attribute__((tls_model("initial-exec")));
#else
_Thread_local tape_store tape_stores[tape_levels];
#endif

static uint32_t last_recording;

uint32_t tape_new_recording(void) {
  uint32_t number;
  do number = __atomic_add_fetch(&last_recording, 1, __ATOMIC_RELAXED);
  while (number == 0);
  return number;
}

// The places above are marks of records of many nodes.
static const uint64_t most_records = 0xFFFFFFF0u;

__attribute__((noinline, cold)) void tape_grow(tape_store *store, uint64_t more, uint64_t stride) {
  uint64_t used = (uint32_t)store->next, needed = used + more;
  if (needed > most_records || needed < used) {
    fprintf(
        stderr,
        "Fatal error: a recording has at most %" PRIu64
        " records, and this one needs more; a long loop is recorded in segments by gradient(at:steps:every:)\n",
        most_records);
    abort();
  }
  uint64_t capacity = 2 * used + more + 64;
  if (capacity > most_records) capacity = most_records;
  char *records = capacity <= SIZE_MAX / stride ? realloc(store->records, capacity * stride) : NULL;
  if (!records) {
    fprintf(stderr, "Fatal error: no memory for %" PRIu64 " records of a recording\n", capacity);
    abort();
  }
  store->records = records;
  store->limit = (store->next >> 32 << 32) | capacity;
}

__attribute__((noinline)) tape_joint tape_join_one(double s, uint64_t x, double t, uint64_t y) {
  if (!y) return (tape_joint){s, x};
  if (!x) return (tape_joint){t, y};
  tape_stop_at_foreign(x, y, 0);
}

__attribute__((noinline, cold)) _Noreturn void tape_stop_at_foreign(uint64_t x, uint64_t y, int32_t level) {
  uint64_t current = tape_current(level)->next >> 32;
  if (current == 0) {
    fprintf(
        stderr,
        "Fatal error: a number of a recording is an operand where no recording of its type is under way in this thread: it "
        "outlived its recording, or came from another thread. Take its plain value, or its value in an inner derivative\n");
  } else {
    const char *stranger = x >> 32 == current   ? "the second operand is"
                           : y >> 32 == current ? "the first operand is"
                                                : "both operands are";
    fprintf(
        stderr,
        "Fatal error: %s of another recording: finished, of another thread, or around this one. Numbers of one type in "
        "derivatives inside each other cannot be told apart; write the function generically, or as a function object\n",
        stranger);
  }
  abort();
}

void tape_release(tape_store *store) {
  free(store->records);
  store->records = NULL;
  store->next = store->limit = 0;
}
