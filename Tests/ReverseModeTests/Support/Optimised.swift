/// Unoptimised generic code makes its numbers in memory of their own.
var isOptimised: Bool {
  #if DEBUG
    false
  #else
    true
  #endif
}
