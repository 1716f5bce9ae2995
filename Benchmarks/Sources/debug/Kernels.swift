import DualNumbers

// Each kernel concretely for every number, and once for all of them. The points lie well inside of the functions' domains.

func logisticMap(_ x: Double) -> Double {
  var x = x
  for _ in 0..<20 { x = 4 * x * (1 - x) }
  return x
}

func logisticMap(_ x: Dual<Double>) -> Dual<Double> {
  var x = x
  for _ in 0..<20 { x = 4 * x * (1 - x) }
  return x
}

func logisticMap(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  var x = x
  for _ in 0..<20 { x = 4 * x * (1 - x) }
  return x
}

func logisticMap(_ x: ClosureLanes<Double>) -> ClosureLanes<Double> {
  var x = x
  for _ in 0..<20 { x = 4 * x * (1 - x) }
  return x
}

func genericLogisticMap<T: ElementaryScalar>(_ x: T) -> T {
  var x = x
  for _ in 0..<20 { x = 4 * x * (1 - x) }
  return x
}

func composite(_ x: Double) -> Double {
  exp(sin(x) * cos(x)) / (1 + x * x) + log(1 + x * x) * sqrt(1 + x * x) + atan(x)
}

func composite(_ x: Dual<Double>) -> Dual<Double> {
  exp(sin(x) * cos(x)) / (1 + x * x) + log(1 + x * x) * sqrt(1 + x * x) + atan(x)
}

func composite(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  exp(sin(x) * cos(x)) / (1 + x * x) + log(1 + x * x) * sqrt(1 + x * x) + atan(x)
}

func composite(_ x: ClosureLanes<Double>) -> ClosureLanes<Double> {
  exp(sin(x) * cos(x)) / (1 + x * x) + log(1 + x * x) * sqrt(1 + x * x) + atan(x)
}

func genericComposite<T: ElementaryScalar>(_ x: T) -> T {
  let first = T.exp(T.sin(x) * T.cos(x)) / (1 + x * x)
  return first + T.log(1 + x * x) * T.sqrt(1 + x * x) + T.atan(x)
}
