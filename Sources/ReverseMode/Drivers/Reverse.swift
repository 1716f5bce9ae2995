/// Derivatives in reverse mode: one evaluation records a function, and one sweep back through the recording gives the
/// derivative of a result by every input.
///
///     Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }  // ≈ [5.5, 1.71634]
///     let (y, g) = Reverse.valueWithGradient(at: [3, 4]) { x in hypot(x[0], x[1]) }
///     y  // 5.0
///     g  // [0.6, 0.8]
///
/// The names are those of the forward drivers. These make a `Tape` for each call; with one of your own nothing is allocated
/// after its first call.
///
/// Functions of two to four arguments have gradients: their Hessians are those of forward mode's `hessian`, which has few
/// numbers to go through.
public enum Reverse {}
