import ComplexModule
import DualNumbers
import RealModule
import Testing

/// f′(z) of a holomorphic function: its value at a z whose real part varies has f′(z) as tangent, and i·f′(z) where the
/// imaginary part varies (Cauchy and Riemann).
@Suite("Complex numbers over dual ones")
struct ComplexTests {
  typealias Number = Complex<Dual<Double>>

  // Python, mpmath 1.3.0 at 30 digits, z = mpc('0.75', '-1.25'): f(z) and diff(f, z).
  static let functions: [(String, @Sendable (Number) -> Number, value: Complex<Double>, slope: Complex<Double>)] = [
    (
      "exp z · sin z / z", { z in .exp(z) * .sin(z) / z }, Complex(1.4536239227812225, -2.0685685264043005),
      Complex(2.0276809191323398, -1.0830614760627570)
    ),
    ("log", { z in .log(z) }, Complex(0.37688590118819008, -1.0303768265243125), Complex(6 / 17, 10 / 17)),
    (
      "sqrt", { z in .sqrt(z) }, Complex(1.0506516962607840, -0.59486888207037907),
      Complex(0.36037055877260277, 0.20403834324075191)
    ),
    (
      "tan", { z in .tan(z) }, Complex(0.16080778591620643, -0.97536328503123565),
      Complex(0.074525606224349048, -0.31369202065966154)
    ),
    (
      "tanh", { z in .tanh(z) }, Complex(1.3726075705337832, -0.38579595260975066),
      Complex(-0.73521302563658965, 1.0590928904668729)
    ),
    (
      "acosh", { z in .acosh(z) }, Complex(1.1323936316053082, -1.1175201491561027),
      Complex(0.22209945515216426, 0.56164084083260392)
    ),
    (
      "asin", { z in .asin(z) }, Complex(0.45327617763879391, -1.1323936316053082),
      Complex(0.56164084083260392, -0.22209945515216426)
    ),
    ("atan", { z in .atan(z) }, Complex(1.1071487177940905, -0.54930614433405485), Complex(0, 8 / 15)),
    (
      "log(1 + z)", { z in .log(onePlus: z) }, Complex(0.76573818548219426, -0.62024948598282147),
      Complex(14 / 37, 10 / 37)
    ),
    (
      "exp z − 1", { z in .expMinusOne(z) }, Complex(-0.33246255357086841, -2.0090004549409488),
      Complex(0.66753744642913159, -2.0090004549409488)
    ),
    (
      "z to the z", { z in .pow(z, z) }, Complex(0.11750629391447356, -0.34655274770833868),
      Complex(-0.19528716101528445, -0.59823935455786776)
    ),
    ("z to the 5", { z in .pow(z, 5) }, Complex(2.80078125, 5.95703125), Complex(-12.578125, 18.75)),
    (
      "third root", { z in .root(z, 3) }, Complex(1.0676384445154142, -0.38182318829770489),
      Complex(0.20047181470724576, 0.16442049637976298)
    ),
  ]

  /// Within 16 ulp of the larger part.
  private func isClose(_ z: Complex<Double>, _ w: Complex<Double>) -> Bool { (z - w).magnitude <= 16 * w.magnitude.ulp }

  @Test("the derivative of a holomorphic function", arguments: functions.indices)
  func derivative(of index: Int) {
    let (name, f, value, slope) = Self.functions[index]
    let alongReal = f(Complex(Dual(0.75, tangent: 1), Dual(-1.25)))
    let alongImaginary = f(Complex(Dual(0.75), Dual(-1.25, tangent: 1)))
    #expect(isClose(Complex(alongReal.real.value, alongReal.imaginary.value), value), "\(name): \(alongReal)")
    let first = Complex(alongReal.real.tangent, alongReal.imaginary.tangent)
    let second = Complex(alongImaginary.real.tangent, alongImaginary.imaginary.tangent)
    #expect(isClose(first, slope), "\(name): \(first)")
    #expect(isClose(second, slope * Complex(0, 1)), "\(name): \(second)")
  }

  @Test("the second derivative, over duals of duals")
  func secondDerivative() {
    let x = Dual(Dual(0.75, tangent: 1), tangent: 1)
    let z = Complex(x, Dual(-1.25))
    let f: Complex<Dual<Dual<Double>>> = .exp(z) * .sin(z) / z
    // mpmath as above, diff(f, z, 2)
    let second = Complex(f.real.tangent.tangent, f.imaginary.tangent.tangent)
    #expect(isClose(second, Complex(1.9023173486209088, 0.60000089297009480)), "\(second)")
  }

  @Test("both directions in one pass, with two lanes")
  func lanes() {
    typealias Pair = DualVector<SIMD2<Double>>
    let z = Complex(Pair.variable(0.75, lane: 0), Pair.variable(-1.25, lane: 1))
    let f: Complex<Pair> = .sqrt(z)
    let (u, v) = (f.real.tangent, f.imaginary.tangent)
    #expect(isClose(Complex(u[0], v[0]), Complex(0.36037055877260277, 0.20403834324075191)))
    #expect(isClose(Complex(u[1], v[1]), Complex(-0.20403834324075191, 0.36037055877260277)))
  }
}
