// The little that is needed of MPI, whose constants are macros that Swift does not see. An error of MPI's own ends all
// processes with its message.

#pragma once
#include <stdbool.h>
#include <stdint.h>

/// Whether this was compiled with MPI.
bool mp_exists(void);

/// Whether a launcher such as `mpirun` started this process.
bool mp_is_launched(void);

void mp_start(void);
void mp_finish(void);

/// The number of this process, from 0, and how many there are.
int mp_rank(void);
int mp_size(void);

void mp_send(const double *_Nonnull numbers, int64_t count, int rank);
void mp_receive(double *_Nonnull numbers, int64_t count, int rank);

/// Waits until all processes have come here.
void mp_barrier(void);

/// Ends all processes.
void mp_abort(int status);
