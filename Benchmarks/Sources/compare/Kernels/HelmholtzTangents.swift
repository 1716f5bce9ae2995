import DualNumbers
import Rivals

/// Tangents of K4 that are carried along by hand, for seeds of any kind: what a vector of lanes can reach at best.
extension Helmholtz {
  @inline(__always)
  func tangentsByHand() -> [Contender] {
    let eight = tangentsByHand(SIMD8<Double>.self)
    return n <= 8 ? [eight] : [eight, tangentsByHand(SIMD16<Double>.self), allTangentsByHand()]
  }

  /// In passes of as many columns as the vector has lanes; the last may be narrower.
  @inline(__always)
  private func tangentsByHand<Lanes: SIMD & Sendable>(_: Lanes.Type) -> Contender where Lanes.Scalar == Double {
    let seeds = Scratch(n, Lanes())
    let mode = Contender.lanes(Lanes.scalarCount)
    return Contender(role: .tangentsByHand, name: "tangents by hand", mode: mode) { work, count in
      evaluateTangents(seeds, work, count)
    }
  }

  @inline(never)
  private func evaluateTangents<Lanes: SIMD>(_ seeds: Scratch<Lanes>, _ work: Work, _ count: Int)
  where Lanes.Scalar == Double {
    forEachPoint(work, count) { x, outputs in
      forEachPass(seeds, columns: n) { columns in
        let y = tangents(x, seeds.elements, work.constants)
        outputs[0] = y.value
        for column in columns { outputs[1 + column] = y.tangent[column - columns.lowerBound] }
      }
    }
  }

  @inline(__always)
  private func tangents<Lanes: SIMD>(
    _ x: UnsafePointer<Double>, _ seeds: UnsafeBufferPointer<Lanes>, _ constants: UnsafePointer<Double>
  ) -> (value: Double, tangent: Lanes) where Lanes.Scalar == Double {
    let (b, a) = (constants + 1, constants + 1 + n)
    var (bx, bxTangent) = (0.0, Lanes())
    for i in 0..<n {
      bx += b[i] * x[i]
      bxTangent += b[i] * seeds[i]
    }
    let inverse = 1 / (1 - bx)
    var (entropy, sum, entropyTangent) = (0.0, 0.0, Lanes())
    for i in 0..<n {
      let logarithm = Double.log(x[i] * inverse)
      entropy += x[i] * logarithm
      sum += x[i]
      entropyTangent += (logarithm + 1) * seeds[i]
    }
    var (attraction, attractionTangent) = (0.0, Lanes())
    for i in 0..<n {
      let row = a + i * n
      var (ax, axTangent) = (0.0, Lanes())
      for j in 0..<n {
        ax += row[j] * x[j]
        axTangent += row[j] * seeds[j]
      }
      attraction += x[i] * ax
      attractionTangent += x[i] * axTangent + ax * seeds[i]
    }
    let mixing = Mixing(bx)
    let slopeOfBx = constants[0] * sum * inverse - attraction * mixing.slope
    let tangent = constants[0] * entropyTangent + slopeOfBx * bxTangent - mixing.factor * attractionTangent
    return (constants[0] * entropy - attraction * mixing.factor, tangent)
  }
}

/// All directions in one pass, in rows of n numbers that plain loops run over.
extension Helmholtz {
  @inline(__always)
  private func allTangentsByHand() -> Contender {
    let (seeds, rows) = (Scratch(n * n, 0.0), Scratch(4 * n, 0.0))
    for i in 0..<n { seeds[i * n + i] = 1 }
    return Contender(role: .tangentsByHand, name: "tangents by hand", mode: Contender.lanes(n)) { work, count in
      evaluateAllTangents(seeds.all.baseAddress!, rows, work, count)
    }
  }

  @inline(never)
  private func evaluateAllTangents(
    _ seeds: UnsafePointer<Double>, _ rows: Scratch<Double>, _ work: Work, _ count: Int
  ) {
    let start = rows.all.baseAddress!
    let (bxTangent, axTangent, entropyTangent) = (start, start + n, start + 2 * n)
    let attractionTangent = start + 3 * n
    let (b, a): (UnsafePointer<Double>, UnsafePointer<Double>) = (work.constants + 1, work.constants + 1 + n)
    forEachPoint(work, count) { x, outputs in
      start.update(repeating: 0, count: 4 * n)
      var bx = 0.0
      for i in 0..<n {
        bx += b[i] * x[i]
        add(b[i], seeds + i * n, to: bxTangent)
      }
      let inverse = 1 / (1 - bx)
      var (entropy, sum, attraction) = (0.0, 0.0, 0.0)
      for i in 0..<n {
        let logarithm = Double.log(x[i] * inverse)
        entropy += x[i] * logarithm
        sum += x[i]
        add(logarithm + 1, seeds + i * n, to: entropyTangent)
      }
      for i in 0..<n {
        var ax = 0.0
        axTangent.update(repeating: 0, count: n)
        for j in 0..<n {
          ax += a[i * n + j] * x[j]
          add(a[i * n + j], seeds + j * n, to: axTangent)
        }
        attraction += x[i] * ax
        add(x[i], axTangent, to: attractionTangent)
        add(ax, seeds + i * n, to: attractionTangent)
      }
      let mixing = Mixing(bx)
      let slopeOfBx = work.constants[0] * sum * inverse - attraction * mixing.slope
      outputs[0] = work.constants[0] * entropy - attraction * mixing.factor
      for k in 0..<n {
        outputs[1 + k] =
          work.constants[0] * entropyTangent[k] + slopeOfBx * bxTangent[k] - mixing.factor * attractionTangent[k]
      }
    }
  }

  @inline(__always)
  private func add(_ factor: Double, _ row: UnsafePointer<Double>, to sum: UnsafeMutablePointer<Double>) {
    for k in 0..<n { sum[k] += factor * row[k] }
  }
}
