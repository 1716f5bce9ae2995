// Eigen::AutoDiffScalar with a vector of fixed size, in one pass or in chunks.

#include "Libraries.hpp"

static const char *const name = "Eigen", *const packages = "libeigen3-dev";

#if __has_include(<eigen3/unsupported/Eigen/AutoDiff>) && !defined(WITHOUT_EIGEN) && !defined(WITHOUT_RIVALS)

#include <eigen3/Eigen/Core>
#include <eigen3/unsupported/Eigen/AutoDiff>

namespace Eigen {

/// AutoDiffScalar has atan2 but no atan; as its other functions are written.
template <class Derivatives>
inline auto atan(const AutoDiffScalar<Derivatives> &x) {
  double slope = 1.0 / (1.0 + x.value() * x.value());
  return MakeAutoDiffScalar(std::atan(x.value()), x.derivatives() * slope);
}

}  // namespace Eigen

#include "Driver.hpp"

namespace {

struct AutoDiff {
  template <int N>
  using Number = Eigen::AutoDiffScalar<Eigen::Matrix<double, N, 1>>;
  template <int N>
  using Nested = Eigen::AutoDiffScalar<Eigen::Matrix<Number<N>, N, 1>>;
  /// A constant whose derivatives are set, which the conversion from a number does not do.
  template <int N>
  struct NestedConstant : Number<N> {
    explicit NestedConstant(double value) : Number<N>(value, Number<N>::DerType::Zero()) {}
  };
  static constexpr bool isVector = true, nests = true;

  template <int N>
  static void prepare() {}
  template <int N>
  static auto &scratch(int count) { return driver::keptScratch<Number<N>>(count); }

  template <class X>
  static void set(X &x, double value) {
    x.value() = value;
    x.derivatives().setZero();
  }
  template <class X>
  static void seed(X &x, int lane) { x.derivatives()[lane] = 1; }
  template <class X>
  static void clear(X &x, int lane) { x.derivatives()[lane] = 0; }
  template <class X>
  static double value(const X &x) { return x.value(); }
  template <class X>
  static double derivative(const X &x, int lane) { return x.derivatives()[lane]; }

  template <class X>
  static void setNested(X &x, double value, int lane, int outerLane) {
    set(x.value(), value);
    if (lane >= 0) seed(x.value(), lane);
    for (int k = 0; k < x.derivatives().size(); ++k) set(x.derivatives()[k], k == outerLane ? 1 : 0);
  }
  template <class X>
  static double mixed(const X &x, int lane, int outerLane) { return x.derivatives()[outerLane].derivatives()[lane]; }
};

}  // namespace

Rival eigenRival() { return driver::Driver<AutoDiff>::rival(name, packages); }

#else
Rival eigenRival() { return missingRival(name, packages); }
#endif
