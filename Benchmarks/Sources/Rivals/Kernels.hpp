// The kernels for any number type whose functions are found by argument-dependent lookup.
//
// The formulas are those of ../compare/Kernels, operation for operation.

#pragma once

#include <cmath>

namespace kernels {

/// K1
struct Composite {
  template <class T>
  static T value(const T &x) {
    using std::atan, std::cos, std::exp, std::log, std::sin, std::sqrt;
    T y = exp(sin(x) * cos(x)) / (1.0 + x * x) + log(1.0 + x * x) * sqrt(1.0 + x * x) + atan(x);
    return y;
  }
};

/// K2
struct LogisticMap {
  template <class T>
  static T value(const T &start) {
    T x = start;
    for (int step = 0; step < 20; ++step) x = 4.0 * x * (1.0 - x);
    return x;
  }
};

/// K3a
struct LogarithmAndSine {
  static constexpr int n = 2;
  template <class T>
  static T value(const T *x, const double *) {
    using std::log, std::sin;
    T y = log(x[0]) + x[0] * x[1] - sin(x[1]);
    return y;
  }
};

/// K3b
struct QuotientAndExponential {
  static constexpr int n = 2;
  template <class T>
  static T value(const T *x, const double *) {
    using std::exp, std::sin;
    T y = (sin(x[0] / x[1]) + x[0] / x[1] - exp(x[1])) * (x[0] / x[1] - exp(x[1]));
    return y;
  }
};

/// K4; the constants are RT, then b, then A by rows.
template <int size>
struct Helmholtz {
  static constexpr int n = size;
  template <class T>
  static T value(const T *x, const double *constants) {
    using std::log;
    const double root2 = 1.41421356237309504880, root8 = 2.82842712474619009760;
    const double *b = constants + 1, *row = b + n;
    T bx = b[0] * x[0];
    for (int i = 1; i < n; ++i) bx += b[i] * x[i];
    T free = 1.0 - bx;
    T entropy = x[0] * log(x[0] / free);
    for (int i = 1; i < n; ++i) entropy += x[i] * log(x[i] / free);
    T attraction = T(0.0);
    for (int i = 0; i < n; ++i, row += n) {
      T dot = row[0] * x[0];
      for (int j = 1; j < n; ++j) dot += row[j] * x[j];
      attraction += x[i] * dot;
    }
    T y = constants[0] * entropy -
          attraction / (root8 * bx) * log((1.0 + (1.0 + root2) * bx) / (1.0 + (1.0 - root2) * bx));
    return y;
  }
};

/// K5; rotation, translation, focal length, two distortions, the point; then come the two numbers observed.
struct SnavelyCamera {
  static constexpr int n = 12, m = 2;
  template <class T>
  static void values(const T *p, const double *observed, T *residuals) {
    using std::cos, std::sin, std::sqrt;
    const T *w = p, *x = p + 9;
    T seen[3];
    T square = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
    if (square > 1e-30) {
      T angle = sqrt(square);
      T cosine = cos(angle), sine = sin(angle);
      T inverse = 1.0 / angle;
      T k[3] = {w[0] * inverse, w[1] * inverse, w[2] * inverse};
      T across[3] = {k[1] * x[2] - k[2] * x[1], k[2] * x[0] - k[0] * x[2], k[0] * x[1] - k[1] * x[0]};
      T along = (k[0] * x[0] + k[1] * x[1] + k[2] * x[2]) * (1.0 - cosine);
      for (int i = 0; i < 3; ++i) seen[i] = x[i] * cosine + across[i] * sine + k[i] * along;
    } else {
      seen[0] = x[0] + w[1] * x[2] - w[2] * x[1];
      seen[1] = x[1] + w[2] * x[0] - w[0] * x[2];
      seen[2] = x[2] + w[0] * x[1] - w[1] * x[0];
    }
    for (int i = 0; i < 3; ++i) seen[i] += p[3 + i];
    T u = -seen[0] / seen[2], v = -seen[1] / seen[2];
    T r2 = u * u + v * v;
    T distortion = 1.0 + r2 * (p[7] + p[8] * r2);
    T scale = p[6] * distortion;
    residuals[0] = scale * u - observed[0];
    residuals[1] = scale * v - observed[1];
  }
};

/// K6r
template <int size>
struct Rosenbrock {
  static constexpr int n = size;
  template <class T>
  static T value(const T *x, const double *) {
    T sum = T(0.0);
    for (int i = 0; i + 1 < n; ++i) {
      T t = x[i + 1] - x[i] * x[i];
      T u = 1.0 - x[i];
      sum += 100.0 * t * t + u * u;
    }
    return sum;
  }

  /// K8: a statement an operation, because not every library's expressions compose when numbers nest.
  template <class Constant, class T>
  static T nested(const T *x, T sum) {
    const Constant one(1.0), hundred(100.0);
    for (int i = 0; i + 1 < n; ++i) {
      T t = x[i] * x[i];
      t = x[i + 1] - t;
      T u = x[i] - one;
      T tt = t * t;
      tt = tt * hundred;
      T uu = u * u;
      sum += tt;
      sum += uu;
    }
    return sum;
  }
};

/// K6b, K7
template <int size>
struct Broyden {
  static constexpr int n = size, m = size;
  template <class T>
  static void values(const T *x, const double *, T *residuals) {
    for (int i = 0; i < n; ++i) {
      T y = (3.0 - 2.0 * x[i]) * x[i] + 1.0;
      if (i > 0) y -= x[i - 1];
      if (i + 1 < n) y -= 2.0 * x[i + 1];
      residuals[i] = y;
    }
  }
};

}  // namespace kernels
