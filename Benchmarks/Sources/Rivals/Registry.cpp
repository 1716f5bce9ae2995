#include "Libraries.hpp"

static Rival (*const rivals[])() = {ceresRival, eigenRival, sacadoRival, boostRival, adolcRival};

ptrdiff_t rivalCount(void) { return sizeof rivals / sizeof *rivals; }

Rival rivalAt(ptrdiff_t index) { return rivals[index](); }

const char *rivalInstructionSet(void) {
#if defined(__AVX512F__)
  return "AVX-512";
#elif defined(__AVX2__)
  return "AVX2";
#elif defined(__AVX__)
  return "AVX";
#elif defined(__x86_64__)
  return "baseline x86-64";
#elif defined(__aarch64__)
  return "AArch64";
#else
  return "baseline";
#endif
}

bool rivalIsNative(void) {
#if defined(__AVX__) || defined(__ARM_FEATURE_SVE)
  return true;
#else
  return false;
#endif
}
