import DualNumbers
import TapeStore

/// A function of n numbers with m results of which you know how adjoints go through it: own code for both directions.
///
///     /// sinh, whose slope is made of what the evaluation saved.
///     struct Sinh: AdjointRule {
///       func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T] {
///         let (up, down) = (T.exp(x[0]), T.exp(-x[0]))
///         saved = [(up + down) / 2]
///         return [(up - down) / 2]
///       }
///       func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T] {
///         [y[0] * saved[0]]
///       }
///     }
///     Reverse.gradient(at: [1]) { x in TapeVariable.apply(Sinh(), to: x)[0] }  // ≈ [1.5430806348]
///
/// Adjoints are derivatives of the result of a recording: x̄ⱼ = Σᵢ ȳᵢ ∂yᵢ/∂xⱼ. A rule for numbers of every kind, forward
/// mode included, is a `DifferentiationRule`; this one is for what has a cheap adjoint, or more than two arguments.
public protocol AdjointRule {
  /// The results at x; `saved`, empty before, keeps what `adjoints` will need.
  func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T]

  /// The adjoints of the n arguments, from those of the m results. Where an argument is not active its adjoint is not
  /// used, and may be 0 to save the work.
  func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T]
}

extension TapeVariable where Scalar: ElementaryScalar {
  /// The results of a function of yours at x, with its own adjoints.
  ///
  /// - Precondition: `adjoints` of the rule gives as many numbers as there are arguments.
  /// - Complexity: one call of `values`, and one of `adjoints` in each sweep; 32 bytes for each result. Where no argument
  ///   varies nothing is recorded.
  public static func apply(_ rule: some AdjointRule, to x: [TapeVariable]) -> [TapeVariable] {
    var saved: [Scalar] = []
    let values = rule.values(at: x.map(\.value), saved: &saved)
    guard let active = x.first(where: \.isActive) else { return values.map { TapeVariable($0) } }
    let tape = active.tape
    for x in x where x.isActive && recordingNumber(x.node) != recordingNumber(active.node) {
      tape_stop_at_foreign(active.node, x.node, level(of: Scalar.self))
    }
    let isActive = x.map(\.isActive)
    let parents = x.map { (place: place($0.node), slope: $0.slope) }
    let m = values.count
    let first = tape.interrupt(nodes: m) { [saved] adjoints, first in
      let results = (0..<m).map { adjoints[first + $0] }
      if results.allSatisfy({ Tangents.isZeroThroughout($0) }) { return }
      let passed = rule.adjoints(of: results, saved: saved, active: isActive)
      require(
        passed.count == parents.count,
        "adjoints(of:saved:active:) of \(type(of: rule)) gave \(passed.count) numbers, but there are \(parents.count) arguments"
      )
      for (j, parent) in parents.enumerated() where isActive[j] {
        adjoints[parent.place] += strongProduct(parent.slope, passed[j])
      }
    }
    return values.enumerated().map { i, value in
      TapeVariable(Dual(value, tangent: 1), node: first + UInt64(i))
    }
  }
}
