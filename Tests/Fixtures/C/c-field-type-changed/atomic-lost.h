// What 'atomic_load' took is no atomic any more; what becomes one is read and written as before.
// expect: c-field-type-changed source=breaking binary=none cell.count
// expect: c-field-type-changed source=none binary=none cell.state
//--- old
#include <stdatomic.h>
struct cell { _Atomic int count; int state; };
struct cell *cell_get(void);
//--- new
#include <stdatomic.h>
struct cell { int count; _Atomic int state; };
struct cell *cell_get(void);
//--- client
int use(void) {
  struct cell *cell = cell_get();
  cell->state++;
  return atomic_load(&cell->count) + cell->state;
}
