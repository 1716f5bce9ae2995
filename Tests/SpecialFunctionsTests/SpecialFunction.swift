import DualNumbers
import SpecialFunctions

/// The functions by the names of Data/functions.txt, of as many arguments as the data gives.
let specialFunctionNames = [
  "logistic", "softplus", "logAddExp", "logSubtractExp", "xLogY", "sinc", "sinhc", "expMinusOneOverX",
  "oneMinusCosOverXSquared", "logOnePlusOverX", "norm", "normalDensity", "normalDistribution", "normalLogDistribution",
  "normalQuantile", "erfInverse", "erfcScaled", "lambertW0", "lambertW-1",
]

@inline(never)
func special<T: ElementaryScalar>(_ name: String, _ x: [T]) -> T {
  switch name {
  case "logistic": logistic(x[0])
  case "softplus": softplus(x[0])
  case "logAddExp": logAddExp(x[0], x[1])
  case "logSubtractExp": logSubtractExp(x[0], x[1])
  case "xLogY": xLogY(x[0], x[1])
  case "sinc": sinc(x[0])
  case "sinhc": sinhc(x[0])
  case "expMinusOneOverX": expMinusOneOverX(x[0])
  case "oneMinusCosOverXSquared": oneMinusCosOverXSquared(x[0])
  case "logOnePlusOverX": logOnePlusOverX(x[0])
  case "norm": norm(x)
  case "normalDensity": normalDensity(x[0])
  case "normalDistribution": normalDistribution(x[0])
  case "normalLogDistribution": normalLogDistribution(x[0])
  case "normalQuantile": normalQuantile(x[0])
  case "erfInverse": erfInverse(x[0])
  case "erfcScaled": erfcScaled(x[0])
  case "lambertW0": lambertW(x[0])
  case "lambertW-1": lambertW(x[0], branch: -1)
  default: preconditionFailure("special: no function is called \(name)")
  }
}

/// The same by the generic code itself: an optimised build would compile all functions once more for each type of number.
@inline(never) @_semantics("optimize.sil.specialize.generic.never")
func specialOfAnyKind<T: ElementaryScalar>(_ name: String, _ x: [T]) -> T { special(name, x) }
