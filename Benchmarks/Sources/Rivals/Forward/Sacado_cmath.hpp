// Sacado's headers include each other with angle brackets, but are installed in a folder of their own.
#include <trilinos/Sacado_cmath.hpp>
