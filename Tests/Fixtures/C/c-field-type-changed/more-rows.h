// One more row at the end of what the library allocates.
// expect: c-field-type-changed source=risky binary=none grid.cells
//--- old
struct grid { int cells[2][3]; };
struct grid *make(void);
void drop(struct grid *grid);
//--- old.c
static struct grid only = {{{1, 2, 3}, {4, 5, 6}}};
struct grid *make(void) { return &only; }
void drop(struct grid *grid) { (void)grid; }
//--- new
struct grid { int cells[3][3]; };
struct grid *make(void);
void drop(struct grid *grid);
//--- new.c
static struct grid only = {{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}};
struct grid *make(void) { return &only; }
void drop(struct grid *grid) { (void)grid; }
//--- client
int main(void) { struct grid *grid = make(); int last = grid->cells[1][2]; drop(grid); return last - 6; }
