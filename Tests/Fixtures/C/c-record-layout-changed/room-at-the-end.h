// Nothing says what clients do with the structure but that they declare it; its size goes with it, and room is not read.
// expect: c-record-layout-changed source=none binary=risky frame_parameter
//--- old
struct frame_parameter { unsigned type, size; };
int buffer_create(unsigned size, void *data);
unsigned buffer_limit(int buffer);
//--- new
struct frame_parameter { unsigned type, size; unsigned va_reserved[4]; };
int buffer_create(unsigned size, void *data);
unsigned buffer_limit(int buffer);
//--- old.c
#include <string.h>
static struct frame_parameter kept;
int buffer_create(unsigned size, void *data) { memcpy(&kept, data, size); return 1; }
unsigned buffer_limit(int buffer) { return buffer == 1 ? kept.size : 0; }
//--- new.c
#include <string.h>
static struct frame_parameter kept;
int buffer_create(unsigned size, void *data) { memcpy(&kept, data, size); return 1; }
unsigned buffer_limit(int buffer) { return buffer == 1 ? kept.size : 0; }
//--- client
#include "library.h"
int main(void) {
  struct frame_parameter mine = {4, 80000};
  return buffer_limit(buffer_create(sizeof mine, &mine)) == 80000 ? 0 : 1;
}
