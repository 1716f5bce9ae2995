import ReverseMode

/// The same system in segments, a long loop in little memory.
struct LorenzInSegments {
  let steps: Int
  let tape = Tape<Double>()

  func gradient() -> (value: Double, state: [Double], parameters: [Double]) {
    tape.gradient(
      at: Array(Lorenz.start[..<3]), parameters: Array(Lorenz.start[3...]), steps: steps,
      { _, x, p in (x[0], x[1], x[2]) = Lorenz.step((x[0], x[1], x[2]), p[0], p[1], p[2]) }, of: { x in x[0] })
  }
}
