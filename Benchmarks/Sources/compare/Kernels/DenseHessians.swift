import DualNumbers

/// H: (Σ sin xᵢ)·(Σ xᵢxᵢ₊₁), whose Hessian has no zeros.
struct SinesAndProducts: HessianKernel {
  let n: Int

  static func kernel(_ n: Int) -> Kernel {
    Kernel(
      name: "H.\(n)", title: "sines and products of \(n) numbers, Hessian",
      points: Points(seed: UInt64(8000 + n), sets: n <= 10 ? 16 : 2, stride: n, in: -1.5...1.5),
      valueCount: 0, derivativeCount: n * n, contenders: SinesAndProducts(n: n).contenders())
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>) -> T {
    var (sines, products): (T, T) = (T.sin(x[0]), 0)
    for i in 1..<n {
      sines += T.sin(x[i])
      products += x[i - 1] * x[i]
    }
    return sines * products
  }

  /// With s = Σ sin xᵢ and p = Σ xᵢxᵢ₊₁: sᵢpⱼ + sⱼpᵢ + s·pᵢⱼ + sᵢⱼ·p
  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ entries: UnsafeMutablePointer<Double>) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * n) { slopes in
      var (sines, products) = (0.0, 0.0)
      for i in 0..<n {
        let sine = Double.sin(x[i])
        sines += sine
        if i > 0 { products += x[i - 1] * x[i] }
        slopes[i] = Double.cos(x[i])
        slopes[n + i] = (i > 0 ? x[i - 1] : 0) + (i + 1 < n ? x[i + 1] : 0)
        entries[n * i + i] = sine
      }
      for i in 0..<n {
        let (diagonal, bySines, byProducts) = (entries[n * i + i], slopes[i], slopes[n + i])
        for j in 0..<n { entries[n * i + j] = bySines * slopes[n + j] + slopes[j] * byProducts }
        entries[n * i + i] -= diagonal * products
        if i > 0 { entries[n * i + i - 1] += sines }
        if i + 1 < n { entries[n * i + i + 1] += sines }
      }
    }
  }
}

/// A: Ackley's function −20 exp(−√(Σxᵢ²/n)/5) − exp(Σ cos(2πxᵢ)/n) + 20 + e
struct Ackley: HessianKernel {
  let n: Int

  static func kernel(_ n: Int) -> Kernel {
    Kernel(
      name: "A.\(n)", title: "Ackley's function of \(n) numbers, Hessian",
      points: Points(seed: UInt64(9000 + n), sets: n <= 10 ? 16 : 2, stride: n, in: -2...2),
      valueCount: 0, derivativeCount: n * n, contenders: Ackley(n: n).contenders())
  }

  @inline(__always)
  func formula<T: ElementaryScalar>(_ x: UnsafeBufferPointer<T>, _: UnsafePointer<Double>) -> T {
    var (squares, cosines): (T, T) = (0, 0)
    for i in 0..<n {
      squares += x[i] * x[i]
      cosines += T.cos(T(2 * Double.pi) * x[i])
    }
    let count = T(Double(n))
    return -20 * T.exp(T(-0.2) * T.sqrt(squares / count)) - T.exp(cosines / count) + T(20 + 2.718281828459045)
  }

  /// With q = √(Σxᵢ²/n), a = 4 exp(−q/5)/(nq) and b = exp(Σ cos(2πxᵢ)/n):
  /// a·δᵢⱼ − a·xᵢxⱼ·(1/5 + 1/q)/(nq) − (2π/n)²·b·sin 2πxᵢ·sin 2πxⱼ + (2π)²/n·b·cos 2πxᵢ·δᵢⱼ
  @inline(__always)
  func byHand(_ x: UnsafePointer<Double>, _ entries: UnsafeMutablePointer<Double>) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: n) { sines in
      let (count, turn) = (Double(n), 2 * Double.pi)
      var (squares, cosines) = (0.0, 0.0)
      for i in 0..<n {
        let cosine = Double.cos(turn * x[i])
        squares += x[i] * x[i]
        cosines += cosine
        sines[i] = Double.sin(turn * x[i])
        entries[n * i + i] = cosine
      }
      let q = Double.sqrt(squares / count)
      let a = 4 * Double.exp(-0.2 * q) / (count * q)
      let b = Double.exp(cosines / count)
      let (byNumbers, bySines) = (-a * (0.2 + 1 / q) / (count * q), -b * (turn / count) * (turn / count))
      let byCosine = b * turn * turn / count
      for i in 0..<n {
        let cosine = entries[n * i + i]
        let (number, sine) = (byNumbers * x[i], bySines * sines[i])
        for j in 0..<n { entries[n * i + j] = number * x[j] + sine * sines[j] }
        entries[n * i + i] += a + byCosine * cosine
      }
    }
  }
}
