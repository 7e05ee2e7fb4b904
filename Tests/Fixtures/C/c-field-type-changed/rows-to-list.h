// Rows are indexed twice, a list once.
// expect: c-field-type-changed source=breaking binary=none matrix.cells
//--- old
struct matrix { float cells[3][3]; };
float corner(const struct matrix *matrix);
//--- old.c
float corner(const struct matrix *matrix) { return matrix->cells[2][2]; }
//--- new
struct matrix { float cells[9]; };
float corner(const struct matrix *matrix);
//--- new.c
float corner(const struct matrix *matrix) { return matrix->cells[8]; }
//--- client
int main(void) {
  struct matrix matrix = { { { 0 } } };
  matrix.cells[2][2] = 4;
  return corner(&matrix) == 4 ? 0 : 1;
}
