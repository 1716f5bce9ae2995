import DualNumbers

/// Lambert's W, the w with w·eʷ = x.
///
///     lambertW(1.0)  // ≈ 0.5671432904097838
///     lambertW(-0.25, branch: -1)  // ≈ -2.153292364110349
///     derivative(at: 0) { x in lambertW(x) }  // 1.0
///
/// The branch is 0 for w ≥ −1, which x ≥ −1/e has, or −1 for w ≤ −1, which −1/e ≤ x < 0 has. Elsewhere the result is NaN; at
/// the number of the format that is nearest to −1/e it is −1, with an infinite slope.
///
/// - Precondition: `branch` is 0 or −1.
@inlinable
public func lambertW<T: ElementaryScalar>(_ x: T, branch: Int = 0) -> T {
  require(branch == 0 || branch == -1, "lambertW: the branch \(branch) is not real; give 0 or -1")
  return T.apply(LambertW(isUpper: branch == 0, plus: 0), to: x)
}

/// W, 1 + W or 2 + W: the sums keep their digits where they vanish, beside −1/e and −2/e².
@usableFromInline
struct LambertW: DifferentiationRule {
  @usableFromInline let isUpper: Bool
  @usableFromInline let offset: Int

  @inlinable
  init(isUpper: Bool, plus offset: Int) { (self.isUpper, self.offset) = (isUpper, offset) }

  @inlinable
  func value<T: ElementaryScalar>(at x: T) -> T {
    if x == -0.367879441171442321595523770161460867 { return T(atBranchPoint) }
    return T(kernel(x.plainValue))
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(LambertWSlope(isUpper: isUpper), to: x) }

  /// The sign of 1 + W = 0 is that of the branch.
  @usableFromInline
  var atBranchPoint: Double { offset == 1 && !isUpper ? -0.0 : Double(offset - 1) }

  @usableFromInline
  func kernel(_ x: Double) -> Double {
    // −1/e rounded, which is below −1/e by 1.2e-17.
    if x == -0.36787944117144233 { return atBranchPoint }
    if x == 0 && !isUpper { return -.infinity }
    if !(x < .infinity) { return isUpper ? x : .nan }
    if x == 0 { return offset > 0 ? Double(offset) : x }
    // 2·(e·x + 1), e in two parts.
    let square = 2 * ((1.0).addingProduct(2.718281828459045, x) + 1.4456468917292502e-16 * x)
    if !(square > 0) || (x > 0 && !isUpper) { return .nan }
    let p = isUpper ? Double.sqrt(square) : -Double.sqrt(square)
    if p.magnitude < 0.01 {
      let u = Self.besideBranchPoint(p)
      return offset == 1 ? u : u + Double(offset - 1)
    }
    let (w, correction) = Self.corrected(refined(start(x, p), x), x)
    return (Double(offset) + w) + correction
  }

  /// 1 + W in p = ±√(2(e·x + 1)), DLMF 4.13.6 with its further terms.
  private static func besideBranchPoint(_ p: Double) -> Double {
    let coefficients = [
      1, -1 / 3.0, 11 / 72.0, -43 / 540.0, 769 / 17280.0, -221 / 8505.0, 680863 / 43545600.0, -1963 / 204120.0,
    ]
    var rest = 0.0
    for c in coefficients.dropFirst().reversed() { rest = (rest + c) * p }
    return p.addingProduct(p, rest)
  }

  private func start(_ x: Double, _ p: Double) -> Double {
    if p.magnitude < 1 { return Self.besideBranchPoint(p) - 1 }
    if !isUpper {
      let l = Double.log(-x)
      let m = Double.log(-l)
      return l - m + m / l
    }
    let l = Double.log(onePlus: x)
    return l * (1 - Double.log(onePlus: l) / (2 + l))
  }

  /// Three steps of F. N. Fritsch, R. E. Shafer and W. P. Crowley, CACM 16 (1973), each of which makes four digits of one.
  private func refined(_ start: Double, _ x: Double) -> Double {
    var w = start
    for _ in 0..<3 {
      let z = Double.log(x / w) - w
      let q = 2 * (1 + w) * (1 + w + 2 / 3.0 * z)
      w *= 1 + z / (1 + w) * (q - z) / (q - 2 * z)
    }
    return w
  }

  /// One step of Newton's method for log(x/w) = w, not yet added to w: from −4 to ½, where 1 + w is small, by
  /// (x/w)·e⁻ʷ − 1 with twice the digits.
  private static func corrected(_ w: Double, _ x: Double) -> (w: Double, correction: Double) {
    let quotient = TwoParts(quotientOf: x, w)
    let residual: Double
    if w > -4 && w < 0.5 && w.magnitude > 1e-3 {
      let product = TwoParts(-w).exp() * quotient
      residual = (product + (-1)).high
    } else {
      residual = (Double.log(quotient.high) - w) + quotient.low / quotient.high
    }
    return (w, w * residual / (1 + w))
  }
}

/// W′ = e⁻ᵂ/(1 + W) = (W/(1 + W))/x: the first where W is small, also 0, the second where e⁻ᵂ would multiply its rounding.
@usableFromInline
struct LambertWSlope: DifferentiationRule {
  @usableFromInline let isUpper: Bool

  @inlinable
  init(isUpper: Bool) { self.isUpper = isUpper }

  @inlinable
  func value<T: ElementaryScalar>(at x: T) -> T {
    let w = T.apply(LambertW(isUpper: isUpper, plus: 0), to: x)
    let u = T.apply(LambertW(isUpper: isUpper, plus: 1), to: x)
    if w.isInfinite { return (isUpper ? 1 : -1) / x.magnitude }
    return w.magnitude < 1 ? T.exp(-w) / u : (w / u) / x
  }

  /// W″ = −W′²·(2 + W)/(1 + W), which vanishes at −2/e².
  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T {
    let u = T.apply(LambertW(isUpper: isUpper, plus: 1), to: x)
    if u.isInfinite { return -y * y }
    return -y * (y * (T.apply(LambertW(isUpper: isUpper, plus: 2), to: x) / u))
  }
}
