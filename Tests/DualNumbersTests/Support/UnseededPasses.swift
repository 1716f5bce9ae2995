import DualNumbers

/// The evaluations of a driver besides its passes: unoptimised it makes one without seeds, after them.
#if DEBUG
  let unseededPasses = 1
#else
  let unseededPasses = 0
#endif

/// Whether nothing varies at a point, as in that evaluation.
func isUnseeded(_ x: [Dual<Dual<Double>>]) -> Bool {
  x.allSatisfy { $0.isIdentical(to: Dual(Dual($0.value.value))) }
}
