import DualNumbers

// Each formula stands as its data file prints it, in the comment; x**2 there is x·x here.

extension NISTModels {
  /// Misra1a, BoxBOD: y = b1*(1-exp[-b2*x])
  struct ExponentialRise: NISTModel {
    let parameters = 2
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * (1 - T.exp(-b[1] * x[0]))
    }
  }

  /// Misra1b: y = b1 * (1-(1+b2*x/2)**(-2))
  struct InverseSquareRise: NISTModel {
    let parameters = 2
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * (1 - T.pow(1 + b[1] * x[0] / 2, -2))
    }
  }

  /// Misra1c: y = b1 * (1-(1+2*b2*x)**(-.5))
  struct InverseRootRise: NISTModel {
    let parameters = 2
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * (1 - T.pow(1 + 2 * b[1] * x[0], -0.5))
    }
  }

  /// Misra1d: y = b1*b2*x*((1+b2*x)**(-1))
  struct HyperbolicRise: NISTModel {
    let parameters = 2
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * b[1] * x[0] / (1 + b[1] * x[0])
    }
  }

  /// Chwirut1, Chwirut2: y = exp[-b1*x]/(b2+b3*x)
  struct DampedHyperbola: NISTModel {
    let parameters = 3
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      T.exp(-b[0] * x[0]) / (b[1] + b[2] * x[0])
    }
  }

  /// Lanczos1, Lanczos2, Lanczos3: y = b1*exp(-b2*x) + b3*exp(-b4*x) + b5*exp(-b6*x)
  struct ThreeExponentials: NISTModel {
    let parameters = 6
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * T.exp(-b[1] * x[0]) + b[2] * T.exp(-b[3] * x[0]) + b[4] * T.exp(-b[5] * x[0])
    }
  }

  /// MGH17: y = b1 + b2*exp[-x*b4] + b3*exp[-x*b5]
  struct OffsetExponentials: NISTModel {
    let parameters = 5
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] + b[1] * T.exp(-x[0] * b[3]) + b[2] * T.exp(-x[0] * b[4])
    }
  }

  /// MGH10: y = b1 * exp[b2/(x+b3)]
  struct MeyerExponential: NISTModel {
    let parameters = 3
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * T.exp(b[1] / (x[0] + b[2]))
    }
  }

  /// MGH09: y = b1*(x**2+x*b2) / (x**2+x*b3+b4)
  struct KowalikOsborne: NISTModel {
    let parameters = 4
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * (x[0] * x[0] + x[0] * b[1]) / (x[0] * x[0] + x[0] * b[2] + b[3])
    }
  }

  /// Gauss1, Gauss2, Gauss3: y = b1*exp( -b2*x ) + b3*exp( -(x-b4)**2 / b5**2 ) + b6*exp( -(x-b7)**2 / b8**2 )
  struct TwoPeaks: NISTModel {
    let parameters = 8
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      let (first, second) = ((x[0] - b[3]) / b[4], (x[0] - b[6]) / b[7])
      return b[0] * T.exp(-b[1] * x[0]) + b[2] * T.exp(-first * first) + b[5] * T.exp(-second * second)
    }
  }

  /// Eckerle4: y = (b1/b2) * exp[-0.5*((x-b3)/b2)**2]
  struct Peak: NISTModel {
    let parameters = 3
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      (b[0] / b[1]) * T.exp(-0.5 * T.pow((x[0] - b[2]) / b[1], 2))
    }
  }

  /// DanWood: y = b1*x**b2
  struct PowerLaw: NISTModel {
    let parameters = 2
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * T.pow(x[0], b[1])
    }
  }

  /// Bennett5: y = b1 * (b2+x)**(-1/b3)
  struct ShiftedPower: NISTModel {
    let parameters = 3
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] * T.pow(b[1] + x[0], -1 / b[2])
    }
  }

  /// Kirby2: y = (b1 + b2*x + b3*x**2) / (1 + b4*x + b5*x**2)
  struct Quadratics: NISTModel {
    let parameters = 5
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      (b[0] + b[1] * x[0] + b[2] * x[0] * x[0]) / (1 + b[3] * x[0] + b[4] * x[0] * x[0])
    }
  }

  /// Hahn1, Thurber: y = (b1 + b2*x + b3*x**2 + b4*x**3) / (1 + b5*x + b6*x**2 + b7*x**3)
  struct Cubics: NISTModel {
    let parameters = 7
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      let x = x[0]
      return (b[0] + b[1] * x + b[2] * x * x + b[3] * x * x * x) / (1 + b[4] * x + b[5] * x * x + b[6] * x * x * x)
    }
  }

  /// Rat42: y = b1 / (1+exp[b2-b3*x])
  struct LogisticGrowth: NISTModel {
    let parameters = 3
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] / (1 + T.exp(b[1] - b[2] * x[0]))
    }
  }

  /// Rat43: y = b1 / ((1+exp[b2-b3*x])**(1/b4))
  struct RichardsGrowth: NISTModel {
    let parameters = 4
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] / T.pow(1 + T.exp(b[1] - b[2] * x[0]), 1 / b[3])
    }
  }

  /// Roszman1: y = b1 - b2*x - arctan[b3/(x-b4)]/pi
  struct QuantumDefect: NISTModel {
    let parameters = 4
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] - b[1] * x[0] - T.atan(b[2] / (x[0] - b[3])) / T.pi
    }
  }

  /// ENSO: y = b1 + b2*cos( 2*pi*x/12 ) + b3*sin( 2*pi*x/12 )
  /// + b5*cos( 2*pi*x/b4 ) + b6*sin( 2*pi*x/b4 ) + b8*cos( 2*pi*x/b7 ) + b9*sin( 2*pi*x/b7 )
  struct ThreeCycles: NISTModel {
    let parameters = 9
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      func cycle(_ period: T, _ even: T, _ odd: T) -> T {
        even * T.cos(2 * T.pi * x[0] / period) + odd * T.sin(2 * T.pi * x[0] / period)
      }
      return b[0] + cycle(12, b[1], b[2]) + cycle(b[3], b[4], b[5]) + cycle(b[6], b[7], b[8])
    }
  }

  /// Nelson: log[y] = b1 - b2*x1 * exp[-b3*x2]
  struct Degradation: NISTModel {
    let parameters = 3
    let predictors = 2
    let responseName = "log y"
    func response(_ y: Double) -> Double { Double.log(y) }
    func callAsFunction<T: ElementaryScalar>(_ b: [T], _ x: [T]) -> T {
      b[0] - b[1] * x[0] * T.exp(-b[2] * x[1])
    }
  }
}
