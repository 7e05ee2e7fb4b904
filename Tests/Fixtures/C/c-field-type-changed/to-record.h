// A number became a record without a tag: its parts say nothing of their own.
// expect: c-field-type-changed source=breaking binary=breaking cell.stamp
// expect: c-field-added source=none binary=none cell.stamp.low
// expect: c-field-added source=none binary=none cell.stamp.high
//--- old
#include <stdint.h>
struct cell { double weight; int64_t stamp; };
int fill(struct cell *cell);
//--- new
#include <stdint.h>
struct cell { double weight; struct { uint32_t low, high; } stamp; };
int fill(struct cell *cell);
//--- client
int64_t use(struct cell *cell) { cell->stamp += 1; return cell->stamp; }
