import DualNumbers
import Rivals

/// A kernel as a map of arrays.
struct MapOfArrays<Kernel: JacobianKernel>: DifferentiableMap {
  let kernel: Kernel
  let observed: UnsafePointer<Double>

  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] {
    x.withUnsafeBufferPointer { x in
      Array(unsafeUninitializedCapacity: kernel.m) { y, count in
        y.initialize(repeating: 0)
        kernel.formula(x, observed, into: y.baseAddress!)
        count = kernel.m
      }
    }
  }
}

extension JacobianKernel {
  /// The calls for points that are arrays.
  @inline(__always)
  func arrayDrivers() -> [Contender] {
    [
      .driver(.array, "object, automatic") { work, count in evaluateReturning(work, count) },
      prepared(Dual<Double>.self),
      prepared(ClosureLanes<Double>.self),
      prepared(DualVector<SIMD16<Double>>.self),
    ]
  }

  @inline(never)
  private func evaluateReturning(_ work: Work, _ count: Int) {
    var (value, jacobian) = ([Double](), Matrix<Double>(rows: m, columns: n, repeating: 0))
    forEachArray(of: n, work, count) { x, observed in
      (value, jacobian) = valueWithJacobian(
        at: x, lanes: .automatic, of: MapOfArrays(kernel: self, observed: observed))
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }

  @inline(__always)
  func prepared<T: TimedNumber>(_: T.Type) -> Contender {
    let number = T.self == ClosureLanes<Double>.self ? "ClosureLanes" : T.label
    return .preparedDriver(.array, "closure, \(number)") { work, count in evaluatePrepared(T.self, work, count) }
  }

  @inline(never)
  private func evaluatePrepared<T: TimedNumber>(_: T.Type, _ work: Work, _ count: Int) {
    var d = Differentiator<T>()
    var value = [Double](repeating: 0, count: m)
    var jacobian = Matrix<Double>(rows: m, columns: n, repeating: 0)
    forEachArray(of: n, work, count) { x, observed in
      d.jacobian(at: x, value: &value, into: &jacobian) { x, y in
        x.withUnsafeBufferPointer { x in
          y.withUnsafeMutableBufferPointer { y in formula(x, observed, into: y.baseAddress!) }
        }
      }
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }

  @inline(__always)
  fileprivate func write(_ value: [Double], _ jacobian: Matrix<Double>, _ work: Work) {
    for i in 0..<m {
      work.outputs[i] = value[i]
      for j in 0..<n { work.outputs[m + i * n + j] = jacobian[i, j] }
    }
  }
}

// MARK: Points of a size that the compiler knows

// Where a call has no place for the values, the function keeps them.

extension SnavelyCamera {
  func knownDrivers() -> [Contender] {
    [
      prepared(DualVector<SIMD12<Double>>.self),
      .preparedDriver(.arrayOfKnownCount, "closure, DualVector × 12") { work, count in evaluateKnown(work, count) },
      .preparedDriver(.inlineArray, "closure, DualVector × 12") { work, count in evaluateInline(work, count) },
    ]
  }

  @inline(never)
  private func evaluateKnown(_ work: Work, _ count: Int) {
    var d = Differentiator<DualVector<SIMD12<Double>>>()
    var (value, jacobian) = ([0.0, 0.0], Matrix<Double>(rows: 2, columns: 12, repeating: 0))
    forEachArray(of: 12, work, count) { x, observed in
      d.jacobian(at: x, inputs: 12, into: &jacobian) { x, y in
        (y[0], y[1]) = residuals(Parameters { x[$0] }, observed)
        (value[0], value[1]) = (y[0].value, y[1].value)
      }
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }

  @inline(never)
  private func evaluateInline(_ work: Work, _ count: Int) {
    var d = Differentiator<DualVector<SIMD12<Double>>>()
    var (value, jacobian) = ([0.0, 0.0], Matrix<Double>(rows: 2, columns: 12, repeating: 0))
    forEachPoint(work, count) { point, _ in
      let x = InlineArray<12, Double> { point[$0] }
      d.jacobian(at: x, into: &jacobian) { x in
        let (first, second) = residuals(Parameters { x[$0] }, point + 12)
        (value[0], value[1]) = (first.value, second.value)
        return [first, second] as InlineArray<2, _>
      }
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }
}

extension BundleAdjustment {
  func knownDrivers() -> [Contender] {
    [
      .preparedDriver(.arrayOfKnownCount, "closure, DualVector × 16") { work, count in evaluateKnown(work, count) },
      .preparedDriver(.inlineArray, "closure, DualVector × 16") { work, count in evaluateInline(work, count) },
      .preparedDriver(.structure, "closure, ClosureLanes") { work, count in evaluateStructure(work, count) },
    ]
  }

  @inline(never)
  private func evaluateKnown(_ work: Work, _ count: Int) {
    var d = Differentiator<DualVector<SIMD16<Double>>>()
    var (value, jacobian) = ([0.0, 0.0], Matrix<Double>(rows: 2, columns: 15, repeating: 0))
    forEachArray(of: 15, work, count) { x, observed in
      d.jacobian(at: x, inputs: 15, into: &jacobian) { x, y in
        (y[0], y[1]) = Self.residuals(Sight { x[$0] }, (observed[0], observed[1]))
        (value[0], value[1]) = (y[0].value, y[1].value)
      }
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }

  @inline(never)
  private func evaluateInline(_ work: Work, _ count: Int) {
    var d = Differentiator<DualVector<SIMD16<Double>>>()
    var (value, jacobian) = ([0.0, 0.0], Matrix<Double>(rows: 2, columns: 15, repeating: 0))
    forEachPoint(work, count) { point, _ in
      let x = InlineArray<15, Double> { point[$0] }
      d.jacobian(at: x, into: &jacobian) { x in
        let (first, second) = Self.residuals(Sight { x[$0] }, (point[15], point[16]))
        (value[0], value[1]) = (first.value, second.value)
        return [first, second] as InlineArray<2, _>
      }
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }

  @inline(never)
  private func evaluateStructure(_ work: Work, _ count: Int) {
    var d = Differentiator<ClosureLanes<Double>>()
    var (value, jacobian) = ([0.0, 0.0], Matrix<Double>(rows: 2, columns: 15, repeating: 0))
    forEachPoint(work, count) { point, _ in
      d.jacobian(at: Sight { point[$0] }, into: &jacobian) { sight in
        let (first, second) = Self.residuals(sight, (point[15], point[16]))
        (value[0], value[1]) = (first.value, second.value)
        return [first, second] as InlineArray<2, _>
      }
      use(value)
      use(jacobian)
    }
    write(value, jacobian, work)
  }
}

extension BundleAdjustment.Sight {
  @inline(__always)
  func mapNumbers<U>(_ f: (T) -> U) -> BundleAdjustment.Sight<U> {
    let c = camera
    return BundleAdjustment.Sight(
      camera: BundleAdjustment.Camera(
        rotation: (f(c.rotation.0), f(c.rotation.1), f(c.rotation.2)),
        translation: (f(c.translation.0), f(c.translation.1), f(c.translation.2)),
        focalLengths: (f(c.focalLengths.0), f(c.focalLengths.1)),
        principalPoint: (f(c.principalPoint.0), f(c.principalPoint.1)),
        distortion: (f(c.distortion.0), f(c.distortion.1))),
      point: (f(point.0), f(point.1), f(point.2)))
  }
}

extension BundleAdjustment.Sight: NumberStructure where T: FloatingPoint {
  typealias OverDuals = BundleAdjustment.Sight<Dual<T>>
}

extension BundleAdjustment.Sight: LaneStructure where T: FloatingPoint & SIMDScalar {
  typealias OverLanes = BundleAdjustment.Sight<ClosureLanes<T>>
}
