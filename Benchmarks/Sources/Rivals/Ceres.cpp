// ceres::Jet, in one pass or in chunks.

#include "Libraries.hpp"

static const char *const name = "Ceres", *const packages = "libceres-dev libeigen3-dev";

#if __has_include(<ceres/jet.h>) && __has_include(<eigen3/Eigen/Core>) && !defined(WITHOUT_CERES) && \
    !defined(WITHOUT_RIVALS)

#include <ceres/jet.h>

#include "Driver.hpp"

namespace {

struct Ceres {
  template <int N>
  using Number = ceres::Jet<double, N>;
  template <int N>
  using Nested = ceres::Jet<Number<N>, N>;
  template <int N>
  using NestedConstant = Number<N>;
  static constexpr bool isVector = true, nests = true;

  template <int N>
  static void prepare() {}
  template <int N>
  static auto &scratch(int count) { return driver::keptScratch<Number<N>>(count); }

  template <int N>
  static void set(Number<N> &x, double value) {
    x.a = value;
    x.v.setZero();
  }
  template <int N>
  static void seed(Number<N> &x, int lane) { x.v[lane] = 1; }
  template <int N>
  static void clear(Number<N> &x, int lane) { x.v[lane] = 0; }
  template <int N>
  static double value(const Number<N> &x) { return x.a; }
  template <int N>
  static double derivative(const Number<N> &x, int lane) { return x.v[lane]; }

  template <int N>
  static void setNested(Nested<N> &x, double value, int lane, int outerLane) {
    x.a = Number<N>(value);
    if (lane >= 0) x.a.v[lane] = 1;
    for (int k = 0; k < N; ++k) x.v[k] = Number<N>(k == outerLane ? 1.0 : 0.0);
  }
  template <int N>
  static double mixed(const Nested<N> &x, int lane, int outerLane) { return x.v[outerLane].v[lane]; }
};

}  // namespace

Rival ceresRival() { return driver::Driver<Ceres>::rival(name, packages); }

#else
Rival ceresRival() { return missingRival(name, packages); }
#endif
