/// What the algorithms of digamma, trigamma and polygamma need to know of a floating-point format.
///
/// The fits are weighted least squares at Chebyshev nodes in 70 digits (mpmath); coefficients were rounded one after
/// the other, and the remaining ones fitted again each time. None is negative, so that no sum of theirs cancels.
/// Errors, relative to the function that is computed, are below 6e-18 for `Double` and 8e-21 for `Float80`.
protocol PolygammaScalar: ElementaryScalar, BinaryFloatingPoint, Sendable {
  /// The positive root 1.4616… of ψ, less 1, in two parts.
  static var digammaRootMinusOne: (high: Self, low: Self) { get }
  /// ψ(1 + s) / (s + 1 − root), for 0 ≤ s ≤ 1.
  static var digammaAboutRoot: RationalFit<Self> { get }
  /// (log x − 1/(2x) − ψ(x))·x² in 1/x², for x ≥ 2.
  static var digammaTail: RationalFit<Self> { get }
  /// ψ′(1 + s), for 0 ≤ s ≤ 1.
  static var trigammaFromOne: RationalFit<Self> { get }
  /// (ψ′(x) − 1/x − 1/(2x²))·x³ in 1/x², for x ≥ 2.
  static var trigammaTail: RationalFit<Self> { get }
  /// B₂ₖ/(2k)! for k = 1, 2, …, as many as the Euler–Maclaurin sum takes.
  static var bernoulliOverFactorial: [Self] { get }
}

/// A quotient of two polynomials with as many coefficients each, from the constant term up.
struct RationalFit<Scalar: BinaryFloatingPoint & Sendable>: Sendable {
  var numerator: [Scalar]
  var denominator: [Scalar]

  /// Both by Horner's rule, in one loop, so that the processor works on them side by side.
  @inline(__always)
  func callAsFunction(_ x: Scalar) -> Scalar {
    var upper: Scalar = 0
    var lower: Scalar = 0
    for i in numerator.indices.reversed() {
      upper = upper * x + numerator[i]
      lower = lower * x + denominator[i]
    }
    return upper / lower
  }
}

extension Double: PolygammaScalar {
  static let digammaRootMinusOne: (high: Self, low: Self) = (0.46163214496836236, -1.5522348162858677e-17)
  static let digammaAboutRoot = RationalFit<Double>(
    numerator: [
      1.5043636029337846, 2.1462608076104761, 1.0343491696605946, 0.20299511182349231, 0.014975802022407989,
      2.7304198010717344e-4, 0.0,
    ],
    denominator: [
      1.203125, 2.5388789071962168, 1.8386398311674623, 0.57880344968437758, 0.080032363893434239,
      4.1630813585832585e-3, 4.8271216642973423e-5,
    ])

  static let digammaTail = RationalFit<Double>(
    numerator: [
      0.093749999999999639, 1.7421492497991204, 10.394353586050302, 24.312075972475213, 21.723017602339269,
      5.9747329757950967, 0.22944863894568035,
    ],
    denominator: [
      1.125, 21.018290997587268, 126.78050070417692, 303.47834070487289, 285.93552242238661, 90.551944115604329,
      6.0383417316855743,
    ])

  static let trigammaFromOne = RationalFit<Double>(
    numerator: [
      1.9790612991767724, 4.9211434721310692, 5.0394153035379317, 2.6338688770148768, 0.70214960143352401,
      0.076632813540100056, 0.0,
    ],
    denominator: [
      1.203125, 4.7500948839427126, 7.6311104661637286, 6.4116415209433475, 2.9913342269138008, 0.74046550241872089,
      0.076632843408923637,
    ])

  static let trigammaTail = RationalFit<Double>(
    numerator: [
      0.24869791666666655, 7.1318223364669002, 70.393243860960865, 300.58571107881028, 572.23056611422089,
      448.16917159815159, 112.95685051192633, 3.950343938294425,
    ],
    denominator: [
      1.4921875, 43.089371518800874, 430.76416782680434, 1883.8099130173994, 3756.5472497789801, 3240.0416057076136,
      1025.0572331354065, 76.823767503783685,
    ])

  static let bernoulliOverFactorial: [Double] = [
    0.083333333333333333, -1.3888888888888889e-3, 3.3068783068783069e-5, -8.2671957671957672e-7,
    2.0876756987868099e-8, -5.2841901386874932e-10, 1.3382536530684679e-11, -3.3896802963225829e-13,
    8.5860620562778446e-15, -2.1748686985580619e-16, 5.5090028283602295e-18, -1.3954464685812523e-19,
  ]
}

#if arch(x86_64) && !os(Windows) && !os(Android)
  extension Float80: PolygammaScalar {
    static let digammaRootMinusOne: (high: Self, low: Self) = (0.461632144968362341254, 8.84795799617412663559e-21)
    static let digammaAboutRoot = RationalFit<Float80>(
      numerator: [
        1.37737187021859496579, 2.23440056594265432327, 1.32639024475093509714, 0.365335366731553985937,
        0.0481757580672330956233, 2.77248264306888292208e-3, 5.13510191106165896187e-5, 5.85132951033999531363e-8,
      ],
      denominator: [
        1.1015625, 2.53994655363110424079, 2.13405090915502690927, 0.851882188356421828296, 0.172805349014157848036,
        0.0173339352381851258908, 7.53721872121140821955e-4, 9.80272679358558644448e-6,
      ])

    static let digammaTail = RationalFit<Float80>(
      numerator: [
        0.120442708333333333146, 4.21577903190131739143, 52.8278861588424065408, 302.574410410965844165,
        839.36227419684820561, 1101.21151550638998717, 615.920912038173251957, 113.898927595465003865,
        3.08386933657907367687,
      ],
      denominator: [
        1.4453125, 50.7338796328158065548, 638.939197464629273726, 3692.44321127279449413, 10413.5712373691527759,
        14107.7652969171828028, 8443.87608096391471868, 1843.05413240721865942, 90.5632620460067974053,
      ])

    static let trigammaFromOne = RationalFit<Float80>(
      numerator: [
        1.74774244602624058875, 4.79738217974106719282, 5.59426607718454376112, 3.52252062733367858898,
        1.26148165850555850158, 0.243992522474952015432, 0.0199831335144701120671, 0.0,
      ],
      denominator: [
        1.0625, 4.46932995499419684913, 7.83565668636431891586, 7.45044759344471868969, 4.17276288606688144228,
        1.38514300670054196351, 0.253984104882084255116, 0.0199831327786668679173,
      ])

    static let trigammaTail = RationalFit<Float80>(
      numerator: [
        0.305989583333333330008, 11.6773703140362428501, 160.40413016649089234, 1013.21420274689608282,
        3120.45965950159024427, 4576.20153638586127975, 2877.71795895760165873, 598.757548820212636531,
        17.6193215131886443976,
      ],
      denominator: [
        1.8359375, 70.4314093842174373597, 976.248786090081437983, 6264.84053128612428951, 19849.513715936635343,
        30698.1584165197585694, 21473.6251728721524721, 5691.75600137646568921, 366.607431138803334519,
      ])

    static let bernoulliOverFactorial: [Float80] = [
      0.0833333333333333333333, -1.38888888888888888889e-3, 3.30687830687830687831e-5, -8.26719576719576719577e-7,
      2.08767569878680989792e-8, -5.28419013868749318485e-10, 1.33825365306846788328e-11,
      -3.38968029632258286683e-13, 8.58606205627784456414e-15, -2.17486869855806187304e-16,
      5.5090028283602295152e-18, -1.39544646858125233407e-19, 3.53470703962946747169e-21, -8.9535174270375468504e-23,
      2.26795245233768306031e-24, -5.74479066887220244526e-26,
    ]
  }
#endif
