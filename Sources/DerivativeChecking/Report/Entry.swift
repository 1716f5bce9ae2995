/// One entry of a derivative at one point: its numbers, and what is said of it.
public struct Entry: Sendable, Hashable {
  /// Which of the points, from 0.
  public let point: Int
  /// Which output, from 0; 0 in a gradient.
  public let row: Int
  /// Which input, from 0.
  public let column: Int
  /// The entry in words: "∂f[1]/∂x[0]", with the names of outputs and inputs where they were given.
  public let name: String
  /// The derivative under test.
  public let given: Double
  /// The derivative by dual numbers, where the function was given over them.
  public let exact: Double?
  /// The derivative by differences, where they were asked for.
  public let difference: Double?
  /// How far the difference may be off.
  public let uncertainty: Double?
  /// What is said of it.
  public let verdict: Verdict
  /// Given over right, where the verdict is `constantFactor`.
  public let factor: Double?
  /// The entry that this one looks like, where the verdict is `transposed`, `otherEntry` or `missingTerm`.
  public let like: Position?
  /// The derivatives from the left and from the right, where they differ.
  public let kink: Kink?
  /// The spacing of numbers next to 1 in the type that was checked.
  let epsilon: Double

  /// A row and a column, from 0.
  public struct Position: Sendable, Hashable {
    public let row: Int
    public let column: Int

    init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
    init(_ entry: Entry) { self.init(row: entry.row, column: entry.column) }
  }

  /// One-sided derivatives.
  public struct Kink: Sendable, Hashable {
    public let left: Double
    public let right: Double

    public init(left: Double, right: Double) { (self.left, self.right) = (left, right) }
  }

  /// What the given derivative is measured against: the exact one, or else the difference.
  public var reference: Double { exact ?? difference ?? .nan }

  /// |given − reference|; 0 where both are NaN or the same infinity.
  public var absoluteError: Double {
    given == reference || (given.isNaN && reference.isNaN) ? 0 : abs(given - reference)
  }

  /// `absoluteError` over the larger of both: 0 to 2, or NaN where one is not a number.
  public var relativeError: Double {
    let error = absoluteError
    if error == 0 { return 0 }
    // Of a finite and an infinite one: nothing of them agrees.
    return error == .infinity && larger == .infinity ? 1 : error / larger
  }

  /// `absoluteError` in units in the last place of the larger, in the type that was checked.
  public var ulps: Double {
    let error = absoluteError
    return error == 0 ? 0 : error / Swift.max(epsilon * larger.binade, .leastNonzeroMagnitude)
  }

  /// Whether given and reference are both NaN, which agrees but is no derivative.
  public var isNaN: Bool { given.isNaN && reference.isNaN }

  private var larger: Double { Double.maximum(abs(given), abs(reference)) }
}
