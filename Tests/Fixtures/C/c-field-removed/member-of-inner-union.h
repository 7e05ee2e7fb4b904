// A member of a union inside, of which another one has the place: compiled clients find what they found.
// expect: c-field-removed source=breaking binary=none cell.u.s
// expect: c-field-added source=none binary=none cell.u.text
//--- old
typedef struct cell { int type; union { long i; struct { const char *p; int n; } s; } u; } cell;
const cell *cell_at(int column);
//--- old.c
static const cell cells[2] = { { 1, { .i = 42 } }, { 3, { .s = { "hi", 2 } } } };
const cell *cell_at(int i) { return &cells[i]; }
//--- new
typedef struct cell { int type; union { long i; struct { const char *bytes; int length; } text; } u; } cell;
const cell *cell_at(int column);
//--- new.c
static const cell cells[2] = { { 1, { .i = 42 } }, { 3, { .text = { "hi", 2 } } } };
const cell *cell_at(int i) { return &cells[i]; }
//--- client
int main(void) {
  const cell *first = cell_at(0), *second = cell_at(1);
  return first->u.i == 42 && second->u.s.n == 2 && second->u.s.p[1] == 'i' ? 0 : 1;
}
