// libm for Double (sin), Float (sinf) and Float80 (sinl), visible to the optimiser.
//
// A call through Glibc or Darwin is opaque to LLVM: sin(x) * cos(x) on a dual number makes four calls. As LLVM
// intrinsics, equal calls are shared, unused ones vanish, and a sine and a cosine of one argument become one sincos.
// What has no intrinsic is declared `const`, which lets LLVM share and drop the calls as well.
//
// Only inline and static functions, so there is nothing to link but libm itself. No expression here has the form
// a * b + c, which clang would fuse under -march=native where Swift never does.

#pragma once

#include <math.h>
#include <stdbool.h>

#define DN static inline __attribute__((always_inline))

#if defined(__x86_64__) && !defined(_WIN32) && !defined(__ANDROID__)
#define DN_HAS_FLOAT80 1
#define DN_FLOAT80(definition) definition
#else
#define DN_FLOAT80(definition)
#endif

// A function by its LLVM intrinsic.
#define DN_INTRINSIC(name)                                                                                        \
  DN double dn_##name(double x) { return __builtin_elementwise_##name(x); }                                       \
  DN float dn_##name##f(float x) { return __builtin_elementwise_##name(x); }                                      \
  DN_FLOAT80(DN long double dn_##name##l(long double x) { return __builtin_elementwise_##name(x); })

#define DN_INTRINSIC_2(name)                                                                                      \
  DN double dn_##name(double x, double y) { return __builtin_elementwise_##name(x, y); }                          \
  DN float dn_##name##f(float x, float y) { return __builtin_elementwise_##name(x, y); }                          \
  DN_FLOAT80(DN long double dn_##name##l(long double x, long double y) { return __builtin_elementwise_##name(x, y); })

// A function by its libm call. UCRT defines some of these inline, so they keep their own declarations there.
#if defined(_WIN32)
#define DN_DECLARE(name)
#define DN_DECLARE_2(name)
#else
#define DN_DECLARE(name)                                                                                          \
  extern double name(double) __attribute__((const));                                                              \
  extern float name##f(float) __attribute__((const));                                                             \
  DN_FLOAT80(extern long double name##l(long double) __attribute__((const));)
#define DN_DECLARE_2(name)                                                                                        \
  extern double name(double, double) __attribute__((const));                                                      \
  extern float name##f(float, float) __attribute__((const));                                                      \
  DN_FLOAT80(extern long double name##l(long double, long double) __attribute__((const));)
#endif

#define DN_LIBM(name)                                                                                             \
  DN_DECLARE(name)                                                                                                \
  DN double dn_##name(double x) { return name(x); }                                                               \
  DN float dn_##name##f(float x) { return name##f(x); }                                                           \
  DN_FLOAT80(DN long double dn_##name##l(long double x) { return name##l(x); })

#define DN_LIBM_2(name)                                                                                           \
  DN_DECLARE_2(name)                                                                                              \
  DN double dn_##name(double x, double y) { return name(x, y); }                                                  \
  DN float dn_##name##f(float x, float y) { return name##f(x, y); }                                               \
  DN_FLOAT80(DN long double dn_##name##l(long double x, long double y) { return name##l(x, y); })

DN_INTRINSIC(sin)
DN_INTRINSIC(cos)
DN_INTRINSIC(exp)
DN_INTRINSIC(exp2)
DN_INTRINSIC(log)
DN_INTRINSIC(log2)
DN_INTRINSIC(log10)
DN_INTRINSIC(sqrt)
DN_INTRINSIC_2(pow)

// These came together in clang 19, atan2 and exp10 in clang 20.
#if __has_builtin(__builtin_elementwise_atan)
DN_INTRINSIC(tan)
DN_INTRINSIC(asin)
DN_INTRINSIC(acos)
DN_INTRINSIC(atan)
DN_INTRINSIC(sinh)
DN_INTRINSIC(cosh)
DN_INTRINSIC(tanh)
#else
DN_LIBM(tan)
DN_LIBM(asin)
DN_LIBM(acos)
DN_LIBM(atan)
DN_LIBM(sinh)
DN_LIBM(cosh)
DN_LIBM(tanh)
#endif

#if __has_builtin(__builtin_elementwise_atan2)
DN_INTRINSIC_2(atan2)
#else
DN_LIBM_2(atan2)
#endif

// UCRT and Bionic have no exp10, and Darwin spells it __exp10, without a long double.
#if defined(_WIN32) || defined(__ANDROID__)
DN double dn_exp10(double x) { return __builtin_elementwise_pow(10.0, x); }
DN float dn_exp10f(float x) { return __builtin_elementwise_pow(10.0f, x); }
#elif defined(__APPLE__)
extern double __exp10(double) __attribute__((const));
extern float __exp10f(float) __attribute__((const));
DN double dn_exp10(double x) { return __exp10(x); }
DN float dn_exp10f(float x) { return __exp10f(x); }
DN_FLOAT80(DN long double dn_exp10l(long double x) { return __builtin_elementwise_pow(10.0L, x); })
#elif __has_builtin(__builtin_elementwise_exp10)
DN_INTRINSIC(exp10)
#else
DN_LIBM(exp10)
#endif

DN_LIBM(expm1)
DN_LIBM(log1p)
DN_LIBM(cbrt)
DN_LIBM(asinh)
DN_LIBM(acosh)
DN_LIBM(atanh)
DN_LIBM(erf)
DN_LIBM(erfc)
DN_LIBM(tgamma)
DN_LIBM_2(hypot)

// lgamma also writes the global `signgam`, a data race; lgamma_r does not. UCRT's lgamma has no such global.
#if defined(_WIN32)
DN double dn_lgamma(double x) { return lgamma(x); }
DN float dn_lgammaf(float x) { return lgammaf(x); }
#else
extern double lgamma_r(double, int *);
extern float lgammaf_r(float, int *);
DN double dn_lgamma(double x) { int sign; return lgamma_r(x, &sign); }
DN float dn_lgammaf(float x) { int sign; return lgammaf_r(x, &sign); }
#if DN_HAS_FLOAT80
extern long double lgammal_r(long double, int *);
DN long double dn_lgammal(long double x) { int sign; return lgammal_r(x, &sign); }
#endif
#endif

// Whether the optimiser knows t to be zero, as the tangent of a constant is. IEEE rules forbid folding 0 * s, so the
// number types ask. Without optimisation the answer is always false.
DN bool dn_known_zero(double t) { return __builtin_constant_p(t) && t == 0.0; }
DN bool dn_known_zerof(float t) { return __builtin_constant_p(t) && t == 0.0f; }
DN_FLOAT80(DN bool dn_known_zerol(long double t) { return __builtin_constant_p(t) && t == 0.0L; })

// The same of the bits that say which lanes of a tangent may differ from zero.
DN bool dn_known_zero_bits(unsigned char bits) { return __builtin_constant_p(bits) && bits == 0; }

// A lock for a few instructions, held by whoever set the byte, which begins as 0.
DN void dn_lock(unsigned char *byte) { while (__atomic_test_and_set(byte, __ATOMIC_ACQUIRE)) {} }
DN void dn_unlock(unsigned char *byte) { __atomic_clear(byte, __ATOMIC_RELEASE); }

#include "LaneIntrinsics.h"
