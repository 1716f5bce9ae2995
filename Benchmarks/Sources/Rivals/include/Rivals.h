// C++ libraries of forward-mode differentiation on the kernels of this package, behind a plain C interface.

#pragma once

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a contender works on: `sets` points of `stride` numbers each, one point an evaluation, in turn.
typedef struct {
  const double *inputs;
  ptrdiff_t stride;
  ptrdiff_t sets;
  /// Numbers of the kernel that do not vary.
  const double *constants;
  /// Values, then derivatives, of the last evaluation.
  double *outputs;
} Work;

/// One library on one kernel, with so many directions in a pass.
typedef struct {
  const char *kernel;
  int lanes;
  /// Evaluates so many times; the loop is inside, so that the call costs nothing.
  void (*run)(const Work *work, ptrdiff_t count);
} RivalContender;

/// A library; without contenders where its headers are not installed.
typedef struct {
  const char *name;
  /// The Debian packages that install it.
  const char *packages;
  const RivalContender *contenders;
  ptrdiff_t count;
} Rival;

ptrdiff_t rivalCount(void);
Rival rivalAt(ptrdiff_t index);

/// The vector instructions that C++ was compiled for.
const char *rivalInstructionSet(void);
/// Whether these are more than every machine of its kind has.
bool rivalIsNative(void);

/// The same pointer, but the optimiser must take it that everything in memory was read and rewritten.
///
/// Once an evaluation, on every side: inputs are then unknown, results are used, and evaluations stay apart.
static inline __attribute__((always_inline)) const double *opaque(const double *pointer) {
  __asm__ volatile("" : "+r"(pointer) : : "memory");
  return pointer;
}

#ifdef __cplusplus
}
#endif
