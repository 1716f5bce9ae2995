import DerivativeChecking
import DualNumbers
import Foundation
import ReferenceProblems
import ReverseMode
import Testing

#if arch(x86_64) && !os(Windows) && !os(Android)
  /// Reverse mode is as accurate as forward mode: against Float80, at most its error and 4 ulp of the largest entry.
  @Suite("Reference problems in reverse mode")
  struct ReferenceProblemTests {
    private struct Residuals: DifferentiableMap {
      let problem: MGHProblem
      let outputs: Int
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { problem.residuals(x, outputs: outputs) }
    }

    private struct Squares<Map: DifferentiableMap>: DifferentiableFunction where Map.Failure == Never {
      let map: Map
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
        let r = map(x)
        return T.dot(r, r) / 2
      }
    }

    private struct Fit<Model: NISTModel>: DifferentiableMap {
      let model: Model
      let predictors: [[Double]]
      func callAsFunction<T: ElementaryScalar>(_ b: [T]) -> [T] { model.values(b, at: predictors) }
    }

    private struct Energy: DifferentiableFunction {
      let energy: HelmholtzEnergy
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { energy(x) }
    }

    /// The largest error of the entries that are finite; the others are to be those of forward mode.
    private func expectAsAccurate(
      _ reverse: [Double], _ forward: [Double], _ exact: [Float80], _ name: String, ulps: Float80 = 4
    ) {
      var (own, other, largest): (Float80, Float80, Double) = (0, 0, 0)
      for (k, e) in exact.enumerated() {
        if Double(e).isFinite && forward[k].isFinite {
          own = max(own, (Float80(reverse[k]) - e).magnitude)
          other = max(other, (Float80(forward[k]) - e).magnitude)
          largest = max(largest, Double(e).magnitude)
        } else {
          #expect(isClose(reverse[k], forward[k], ulps: 4), "\(name), entry \(k): \(reverse[k]), forward \(forward[k])")
        }
      }
      #expect(
        own <= other + ulps * Float80(largest.ulp),
        "\(name): error \(own), of forward mode \(other), ulp \(largest.ulp)")
    }

    private func check<Map: DifferentiableMap>(
      _ f: Map, at x: [Double], _ name: String, ulpsOfSquares: Float80 = 4
    ) where Map.Failure == Never {
      let wide = x.map { Float80($0) }
      expectAsAccurate(
        Reverse.jacobian(at: x, of: f).columnMajor, jacobian(at: x, of: f).columnMajor,
        jacobian(at: wide, of: f).columnMajor, name)
      check(Squares(map: f), at: x, name, ulps: ulpsOfSquares)
    }

    private func check<F: DifferentiableFunction>(
      _ f: F, at x: [Double], _ name: String, ulps: Float80 = 4
    ) where F.Failure == Never {
      let wide = x.map { Float80($0) }
      let (y, g) = Reverse.valueWithGradient(at: x, of: f)
      #expect(isClose(y, f(x), ulps: 0), "\(name)")
      expectAsAccurate(g, gradient(at: x, of: f), gradient(at: wide, of: f), name, ulps: ulps)
    }

    @Test("Moré, Garbow and Hillstrom, at the start and at ten random points beside", arguments: MGHProblem.allCases)
    func moreGarbowHillstrom(problem: MGHProblem) {
      var random = SplitMix64(seed: UInt64(problem.number))
      for size in problem.sizes where size.inputs <= 40 && size.outputs <= 60 {
        let f = Residuals(problem: problem, outputs: size.outputs)
        let start = problem.start(size.inputs)
        check(f, at: start, problem.name)
        for _ in 0..<10 {
          check(f, at: start.map { $0 + Double.random(in: -0.1...0.1, using: &random) }, problem.name)
        }
      }
    }

    // The sweep adds the m terms of a derivative in the opposite order. Two sums of m roundings of ½ ulp differ by
    // √(m/6) ulp in the mean; seen: 6 ulp, of Nelson's 128 observations.
    @Test("NIST's data sets, at both starts and the certified parameters", arguments: NISTModels.names)
    func nist(name: String) throws {
      let (_, model) = try #require(NISTModels.named(name))
      let data = try dataSet(name)
      func check(_ model: some NISTModel) {
        for b in data.starts + [data.certified] {
          self.check(
            Fit(model: model, predictors: data.predictors), at: b, name,
            ulpsOfSquares: max(4, Float80(data.observations.count).squareRoot()))
        }
      }
      check(model)
    }

    /// One of the files that `tour` fits.
    private func dataSet(_ name: String) throws -> NISTDataSet {
      let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardizedFileURL
      let file = root.appendingPathComponent("Sources/tour/Data/nist/\(name).dat")
      return try NISTDataSet(parsing: String(contentsOf: file, encoding: .utf8), file: "\(name).dat")
    }

    @Test("the Helmholtz energy", arguments: [1, 5, 20, 50])
    func helmholtz(n: Int) {
      for constants in [(8.3125, 300.0), (1, 1)] {
        let energy = HelmholtzEnergy(components: n, gasConstant: constants.0, temperature: constants.1)
        check(Energy(energy: energy), at: HelmholtzEnergy.ramp(n), "ramp")
        check(Energy(energy: energy), at: HelmholtzEnergy.decay(n), "decay")
      }
    }
  }
#endif
