// mpirun -n 2 .build/release/distributed --out jacobian.mtx

import ArgumentParser
import Foundation
import MessagePassing

@main
struct Distributed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A large Jacobian, column by column on several machines.",
    discussion: """
      Under mpirun each process computes its share of the columns, and the first one writes all of them. Without MPI each \
      job takes a range, --columns 0..<250000 --out part-0.mtx, and --join part-*.mtx --out whole.mtx makes one file of \
      their files. The bits do not depend on how the columns were shared out.
      """)

  @Option(help: "broyden: three entries to a column; integral: all.")
  var problem = Problem.Name.broyden

  @Option(help: "The number of columns, and of rows.")
  var size = 1_000_000

  @Option(help: "These columns only, from 0: 0..<250000.")
  var columns: ColumnRange?

  @Option(help: "The number of cores that each process uses.")
  var tasks = 1

  @Option(help: "The Matrix Market file that is written.")
  var out: String

  @Option(parsing: .upToNextOption, help: "Joins these parts, and computes nothing.")
  var join: [String] = []

  @Option(help: "Lets this column fail, to see what becomes of the others.")
  var failAt: Int?

  func validate() throws {
    if size < 1 || size > Int32.max {
      throw ValidationError("--size must be from 1 to \(Int32.max), but is \(size)")
    }
    if tasks < 1 { throw ValidationError("--tasks must be 1 or more, but is \(tasks)") }
    if let range = columns?.range, range.upperBound > size {
      throw ValidationError("--columns \(range) are more than the \(size) of --size")
    }
    if let failAt, !(0..<size).contains(failAt) {
      throw ValidationError("--fail-at must be one of the \(size) columns, from 0, but is \(failAt)")
    }
    if columns != nil && !join.isEmpty { throw ValidationError("--join takes no --columns") }
    if columns != nil && mp_is_launched() {
      throw ValidationError("--columns is for jobs without MPI: under it, each process takes its share")
    }
  }

  func run() throws {
    if !join.isEmpty { return try MatrixFile.join(join, into: out) }
    let problem = Problem(name: problem, size: size, failing: failAt)
    guard mp_is_launched() else {
      let columns = columns?.range ?? 0..<size
      try write(problem, columns, measured(problem, columns))
      return
    }
    guard mp_exists() else { throw RunError("this program was built without MPI, and so takes --columns") }
    mp_start()
    do {
      try share(problem, rank: Int(mp_rank()), of: Int(mp_size()))
    } catch {
      FileHandle.standardError.write(Data("Error: rank \(mp_rank()) of \(mp_size()): \(error)\n".utf8))
      mp_abort(1)
    }
    mp_finish()
  }

  /// The share of one process; the first one gathers them all. No file is begun before every process has computed its own.
  private func share(_ problem: Problem, rank: Int, of count: Int) throws {
    let own = try measured(problem, problem.share(rank, of: count))
    mp_barrier()
    if rank > 0 {
      return own.withUnsafeBufferPointer { if let first = $0.baseAddress { mp_send(first, Int64($0.count), 0) } }
    }
    var entries = own
    entries.reserveCapacity(problem.entries(of: 0..<size))
    for other in 1..<max(count, 1) {
      let more = problem.entries(of: problem.share(other, of: count))
      entries += [Double](unsafeUninitializedCapacity: more) { buffer, initialized in
        if let first = buffer.baseAddress { mp_receive(first, Int64(more), Int32(other)) }
        initialized = more
      }
    }
    try write(problem, 0..<size, entries)
  }

  private func measured(_ problem: Problem, _ columns: Range<Int>) throws -> [Double] {
    let clock = ContinuousClock()
    let start = clock.now
    let entries = try problem.jacobian(columns, tasks: tasks)
    print("columns \(columns): \(entries.count) entries in \(clock.now - start)")
    return entries
  }

  private func write(_ problem: Problem, _ columns: Range<Int>, _ entries: [Double]) throws {
    try MatrixFile(path: out).write(problem, columns, entries)
  }
}

/// `0..<250000`
struct ColumnRange: ExpressibleByArgument {
  let range: Range<Int>

  init?(argument: String) {
    let ends = argument.components(separatedBy: "..<").map { Int($0) }
    guard ends.count == 2, let first = ends[0], let end = ends[1], 0 <= first, first <= end else { return nil }
    range = first..<end
  }
}
