// Where the recording of this thread is: one for each level of nesting, in thread-local memory, so that a number needs no
// pointer and threads no lock.
//
// A node is a number of 64 bits: the recording in the upper half, the place in it in the lower. 0 is no node.

#pragma once
#include <stdbool.h>
#include <stdint.h>

#define TAPE_INLINE static inline __attribute__((always_inline))

/// The memory of a recording: `next` is the node that the next record gets, `limit` the first without memory.
typedef struct {
  char *_Nullable records;
  uint64_t next, limit;
  /// The tape whose memory it is.
  void *_Nullable owner;
} tape_store;

/// Levels of nesting: numbers over `Double`, over those, and so on.
enum { tape_levels = 8 };

// Initial-exec: one instruction finds the memory.
#if defined(__ELF__)
extern _Thread_local tape_store tape_stores[tape_levels] __attribute__((tls_model("initial-exec")));
#else
extern _Thread_local tape_store tape_stores[tape_levels];
#endif

/// The current recording of a level, of this thread.
TAPE_INLINE tape_store *_Nonnull tape_current(int32_t level) { return &tape_stores[level]; }

/// A number for a recording that no other of the process has, until 2³² have been; never 0.
uint32_t tape_new_recording(void);
/// Makes room for `more` records of `stride` bytes behind the last; stops where a place would not fit 32 bits.
void tape_grow(tape_store *_Nonnull store, uint64_t more, uint64_t stride);
void tape_release(tape_store *_Nonnull store);

/// There is memory for `count` records behind the last.
TAPE_INLINE void tape_reserve(tape_store *_Nonnull store, uint64_t count, uint64_t stride) {
  if (__builtin_expect(store->limit - store->next < count, 0)) tape_grow(store, count, stride);
}

/// A record over `Double`: the slopes along two nodes, and their places as `tape_places` has them: one store is faster
/// than two. The types tell the optimiser that no slope is a part of a `tape_store`.
typedef struct {
  double first, second;
  uint64_t places;
} tape_record;

/// The places of two nodes, in memory one after the other.
TAPE_INLINE uint64_t tape_places(uint64_t first, uint64_t second) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  return first << 32 | (uint32_t)second;
#else
  return second << 32 | (uint32_t)first;
#endif
}

/// A slope and the node that it is along.
typedef struct {
  double slope;
  uint64_t node;
} tape_joint;

/// As `tape_join`, where the optimiser does not know which of two numbers varies; out of line, for it is rare.
tape_joint tape_join_one(double s, uint64_t x, double t, uint64_t y);
/// Stops the program: one of two nodes at least is of another recording than that under way at `level`.
_Noreturn void tape_stop_at_foreign(uint64_t x, uint64_t y, int32_t level);

/// Whether the optimiser knows that there is no node: that of a constant.
TAPE_INLINE bool tape_is_known_constant(uint64_t node) { return __builtin_constant_p(node) && node == 0; }

/// What has slope `s` along node `x` and `t` along `y`: a record where both vary.
///
/// One call for Swift's optimiser, which inlines nothing more into functions of some hundred blocks.
TAPE_INLINE tape_joint tape_join(double s, uint64_t x, double t, uint64_t y) {
  if (tape_is_known_constant(y)) return (tape_joint){s, x};
  if (tape_is_known_constant(x)) return (tape_joint){t, y};
  if (x == y) return (tape_joint){s + t, x};
  tape_store *store = tape_current(0);
  uint64_t next = store->next;
  if (__builtin_expect(((x ^ y) | (x ^ next)) >> 32 != 0, 0)) return tape_join_one(s, x, t, y);
  __builtin_assume(next != 0);
  tape_reserve(store, 1, sizeof(tape_record));
  tape_record *record = (tape_record *)store->records + (uint32_t)next;
  record->first = s;
  record->second = t;
  record->places = tape_places(x, y);
  store->next = next + 1;
  return (tape_joint){1, next};
}
