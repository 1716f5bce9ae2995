/// Whether the tests run as optimised code. Unoptimised generic code makes its numbers in memory of their own.
package let isOptimised: Bool = {
  #if DEBUG
    false
  #else
    true
  #endif
}()

/// The evaluations of a driver besides its passes: unoptimised it makes one without seeds, after them.
#if DEBUG
  package let unseededPasses = 1
#else
  package let unseededPasses = 0
#endif
