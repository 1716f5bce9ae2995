// Sacado's configuration without the parts that need further packages: Kokkos, Teuchos and MPI. The number types are
// the same without them.
#include <trilinos/Sacado_config.h>
#undef HAVE_MPI
#undef HAVE_SACADO_KOKKOSCONTAINERS
#undef HAVE_SACADO_KOKKOSCORE
#undef HAVE_SACADO_KOKKOSMPICOMM
#undef HAVE_SACADO_TEUCHOSCOMM
#undef HAVE_SACADO_TEUCHOSCORE
#undef HAVE_SACADO_TEUCHOSKOKKOSCOMM
#undef HAVE_SACADO_TEUCHOSNUMERICS
