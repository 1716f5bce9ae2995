// Runs every kernel for a number type that a struct `Library` describes:
//
//   Number<N>                        a number with N directions
//   isVector                         whether N may be more than 1
//   prepare<N>()                     what has to be set before numbers are made
//   scratch<N>(count)                a vector of at least so many numbers, or a reference to one
//   set(x, value)                    a constant
//   seed(x, lane), clear(x, lane)    direction `lane` of x to 1, to 0
//   value(x), derivative(x, lane)
//
// and, where numbers nest (`nests`):
//
//   Nested<N>, NestedConstant<N>
//   setNested(x, value, lane, outerLane)   a lane of −1 is none
//   mixed(x, lane, outerLane)              the second derivative

#pragma once

#include <algorithm>
#include <vector>

#include "Kernels.hpp"
#include "Rivals.h"

namespace driver {

/// Calls evaluate(point, outputs) so many times, point after point.
template <class Evaluate>
inline void forEachPoint(const Work *work, ptrdiff_t count, Evaluate &&evaluate) {
  const double *point = work->inputs, *end = point + work->sets * work->stride;
  double *outputs = work->outputs;
  for (; count > 0; --count) {
    evaluate(opaque(point), outputs);
    point += work->stride;
    if (point == end) point = work->inputs;
  }
}

/// Scratch that is kept between batches.
template <class Number>
std::vector<Number> &keptScratch(int count) {
  static std::vector<Number> numbers;
  if (int(numbers.size()) < count) numbers.resize(count);
  return numbers;
}

template <class Library>
class Driver {
  template <int lanes>
  using Number = typename Library::template Number<lanes>;

  std::vector<RivalContender> contenders;

  template <class Kernel>
  static void derivative(const Work *work, ptrdiff_t count) {
    Library::template prepare<1>();
    forEachPoint(work, count, [](const double *point, double *outputs) {
      Number<1> x;
      Library::set(x, *point);
      Library::seed(x, 0);
      Number<1> y = Kernel::value(x);
      outputs[0] = Library::value(y);
      outputs[1] = Library::derivative(y, 0);
    });
  }

  /// `lanes` columns a pass.
  template <class Kernel, int lanes>
  static void gradient(const Work *work, ptrdiff_t count) {
    Library::template prepare<lanes>();
    auto &&scratch = Library::template scratch<lanes>(Kernel::n);
    Number<lanes> *x = scratch.data();
    forEachPoint(work, count, [=](const double *point, double *outputs) {
      for (int i = 0; i < Kernel::n; ++i) Library::set(x[i], point[i]);
      for (int first = 0; first < Kernel::n; first += lanes) {
        int width = std::min(lanes, Kernel::n - first);
        for (int k = 0; k < width; ++k) Library::seed(x[first + k], k);
        Number<lanes> y = Kernel::value(x, work->constants);
        outputs[0] = Library::value(y);
        for (int k = 0; k < width; ++k) {
          outputs[1 + first + k] = Library::derivative(y, k);
          Library::clear(x[first + k], k);
        }
      }
    });
  }

  /// `lanes` columns a pass; m values, then the Jacobian by rows.
  template <class Kernel, int lanes>
  static void jacobian(const Work *work, ptrdiff_t count) {
    constexpr int n = Kernel::n, m = Kernel::m;
    Library::template prepare<lanes>();
    auto &&scratch = Library::template scratch<lanes>(n + m);
    Number<lanes> *x = scratch.data(), *y = x + n;
    forEachPoint(work, count, [=](const double *point, double *outputs) {
      double *entries = outputs + m;
      for (int i = 0; i < n; ++i) Library::set(x[i], point[i]);
      for (int first = 0; first < n; first += lanes) {
        int width = std::min(lanes, n - first);
        for (int k = 0; k < width; ++k) Library::seed(x[first + k], k);
        Kernel::values(x, point + n, y);
        for (int i = 0; i < m; ++i)
          for (int k = 0; k < width; ++k) entries[ptrdiff_t(n) * i + first + k] = Library::derivative(y[i], k);
        for (int k = 0; k < width; ++k) Library::clear(x[first + k], k);
      }
      for (int i = 0; i < m; ++i) outputs[i] = Library::value(y[i]);
    });
  }

  /// A tridiagonal Jacobian from three directions: column j has colour j mod 3. Values, then the entries row by row.
  template <class Kernel, int lanes>
  static void tridiagonal(const Work *work, ptrdiff_t count) {
    constexpr int n = Kernel::n;
    Library::template prepare<lanes>();
    auto &&scratch = Library::template scratch<lanes>(2 * n);
    Number<lanes> *x = scratch.data(), *y = x + n;
    forEachPoint(work, count, [=](const double *point, double *outputs) {
      double *entries = outputs + n;
      for (int colour = 0; colour < 3; colour += lanes) {
        for (int j = 0, c = 0; j < n; ++j, c = c == 2 ? 0 : c + 1) {
          Library::set(x[j], point[j]);
          if (lanes == 3) Library::seed(x[j], c);
          else if (c == colour) Library::seed(x[j], 0);
        }
        Kernel::values(x, nullptr, y);
        // Row i has columns i − 1, i, i + 1 at 3i − 1, 3i, 3i + 1; the first of them has colour c.
        for (int i = 0, c = 2; i < n; ++i, c = c == 2 ? 0 : c + 1) {
          for (int t = 0; t < 3; ++t) {
            int j = i - 1 + t, own = c + t < 3 ? c + t : c + t - 3;
            if (j < 0 || j >= n) continue;
            if (lanes == 3) entries[3 * i - 1 + t] = Library::derivative(y[i], own);
            else if (own == colour) entries[3 * i - 1 + t] = Library::derivative(y[i], 0);
          }
        }
      }
      for (int i = 0; i < n; ++i) outputs[i] = Library::value(y[i]);
    });
  }

  /// The Hessian of a function of ten numbers: in one pass with all directions in both levels, or in 55 with one.
  template <int lanes>
  static void hessian(const Work *work, ptrdiff_t count) {
    using Nested = typename Library::template Nested<lanes>;
    using Constant = typename Library::template NestedConstant<lanes>;
    constexpr int n = 10;
    forEachPoint(work, count, [](const double *point, double *outputs) {
      Nested x[n], zero;
      Library::setNested(zero, 0, -1, -1);
      for (int i = 0; i < n; ++i) Library::setNested(x[i], point[i], lanes == n ? i : -1, lanes == n ? i : -1);
      if (lanes == n) {
        Nested y = kernels::Rosenbrock<n>::nested<Constant>(x, zero);
        for (int i = 0; i < n; ++i)
          for (int j = 0; j < n; ++j) outputs[n * i + j] = Library::mixed(y, j, i);
        return;
      }
      for (int i = 0; i < n; ++i) {
        for (int j = 0; j <= i; ++j) {
          Library::setNested(x[j], point[j], 0, -1);
          Library::setNested(x[i], point[i], i == j ? 0 : -1, 0);
          Nested y = kernels::Rosenbrock<n>::nested<Constant>(x, zero);
          outputs[n * i + j] = outputs[n * j + i] = Library::mixed(y, 0, 0);
          Library::setNested(x[i], point[i], -1, -1);
          Library::setNested(x[j], point[j], -1, -1);
        }
      }
    });
  }

  template <int lanes>
  void add(const char *kernel, void (*run)(const Work *, ptrdiff_t)) {
    contenders.push_back({kernel, lanes, run});
  }

  template <class Kernel, int... lanes>
  void addGradients(const char *kernel) {
    add<1>(kernel, gradient<Kernel, 1>);
    if constexpr (Library::isVector) (add<lanes>(kernel, gradient<Kernel, lanes>), ...);
  }

  template <class Kernel, int... lanes>
  void addJacobians(const char *kernel) {
    add<1>(kernel, jacobian<Kernel, 1>);
    if constexpr (Library::isVector) (add<lanes>(kernel, jacobian<Kernel, lanes>), ...);
  }

 public:
  Driver() {
    add<1>("K1", derivative<kernels::Composite>);
    add<1>("K2", derivative<kernels::LogisticMap>);
    addGradients<kernels::LogarithmAndSine, 2>("K3a");
    addGradients<kernels::QuotientAndExponential, 2>("K3b");
    addGradients<kernels::Helmholtz<8>, 4, 8>("K4.8");
    addGradients<kernels::Helmholtz<50>, 4, 8, 16, 50>("K4.50");
    addJacobians<kernels::SnavelyCamera, 4, 12>("K5");
    addGradients<kernels::Rosenbrock<100>, 4, 8, 16>("K6r.100");
    addGradients<kernels::Rosenbrock<1000>, 4, 8, 16>("K6r.1000");
    addJacobians<kernels::Broyden<100>, 4, 8, 16>("K6b.100");
    using Long = kernels::Broyden<10000>;
    add<1>("K7", tridiagonal<Long, 1>);
    if constexpr (Library::isVector) add<3>("K7", tridiagonal<Long, 3>);
    if constexpr (Library::nests) {
      add<1>("K8", hessian<1>);
      if constexpr (Library::isVector) add<10>("K8", hessian<10>);
    }
  }

  static Rival rival(const char *name, const char *packages) {
    static const Driver driver;
    return {name, packages, driver.contenders.data(), ptrdiff_t(driver.contenders.size())};
  }
};

}  // namespace driver
