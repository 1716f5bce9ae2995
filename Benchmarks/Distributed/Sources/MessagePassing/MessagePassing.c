#include "MessagePassing.h"

#include <stdlib.h>

bool mp_is_launched(void) {
  // Set by Open MPI, by other launchers of MPI, and by Slurm's srun with PMIx.
  return getenv("OMPI_COMM_WORLD_SIZE") || getenv("PMI_SIZE") || getenv("PMIX_RANK");
}

#if __has_include(<mpi.h>)
#include <mpi.h>

bool mp_exists(void) { return true; }
void mp_start(void) { MPI_Init(NULL, NULL); }
void mp_finish(void) { MPI_Finalize(); }
void mp_barrier(void) { MPI_Barrier(MPI_COMM_WORLD); }
void mp_abort(int status) { MPI_Abort(MPI_COMM_WORLD, status); }

int mp_rank(void) {
  int rank = 0;
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  return rank;
}

int mp_size(void) {
  int size = 1;
  MPI_Comm_size(MPI_COMM_WORLD, &size);
  return size;
}

// Counts of MPI are int.
static const int64_t most = 1 << 24;

void mp_send(const double *numbers, int64_t count, int rank) {
  for (int64_t first = 0; first < count; first += most) {
    int part = (int)(count - first < most ? count - first : most);
    MPI_Send(numbers + first, part, MPI_DOUBLE, rank, 0, MPI_COMM_WORLD);
  }
}

void mp_receive(double *numbers, int64_t count, int rank) {
  for (int64_t first = 0; first < count; first += most) {
    int part = (int)(count - first < most ? count - first : most);
    MPI_Recv(numbers + first, part, MPI_DOUBLE, rank, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  }
}

#else

bool mp_exists(void) { return false; }
void mp_start(void) {}
void mp_finish(void) {}
void mp_barrier(void) {}
void mp_abort(int status) { exit(status); }
int mp_rank(void) { return 0; }
int mp_size(void) { return 1; }
void mp_send(const double *numbers, int64_t count, int rank) { abort(); }
void mp_receive(double *numbers, int64_t count, int rank) { abort(); }

#endif
