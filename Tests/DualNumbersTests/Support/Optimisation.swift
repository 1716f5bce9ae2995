/// Whether the tests run as optimised code. Unoptimised generic code makes its numbers in memory of their own.
let isOptimised: Bool = {
  #if DEBUG
    false
  #else
    true
  #endif
}()
