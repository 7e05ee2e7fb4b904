// The same numbers in rows of another length.
// expect: c-field-type-changed source=risky binary=breaking grid.cells
//--- old
struct grid { int cells[2][3]; };
int second(const struct grid *grid);
//--- old.c
int second(const struct grid *grid) { return grid->cells[1][0]; }
//--- new
struct grid { int cells[3][2]; };
int second(const struct grid *grid);
//--- new.c
int second(const struct grid *grid) { return grid->cells[1][0]; }
//--- client
int main(void) { struct grid grid = {0}; grid.cells[1][0] = 7; return second(&grid) - 7; }
