// Of an array functions are passed its address, of a structure the whole; who points to it now is told of by its own.
// expect: c-typedef-target-changed source=breaking binary=breaking matrix
// expect: c-parameter-type-changed source=risky binary=risky matrix_identity
//--- old
typedef float matrix[4];
void matrix_identity(matrix m);
float matrix_trace(matrix m);
//--- old.c
void matrix_identity(matrix m) { m[0] = m[3] = 1; m[1] = m[2] = 0; }
float matrix_trace(matrix m) { return m[0] + m[3]; }
//--- new
typedef struct { float at[4]; } matrix;
void matrix_identity(matrix *m);
float matrix_trace(matrix m);
//--- new.c
void matrix_identity(matrix *m) { m->at[0] = m->at[3] = 1; m->at[1] = m->at[2] = 0; }
float matrix_trace(matrix m) { return m.at[0] + m.at[3]; }
//--- client
#include "library.h"
int main(void) {
  matrix m;
  matrix_identity(m);
  m[0] = 3;
  return matrix_trace(m) != 4;
}
