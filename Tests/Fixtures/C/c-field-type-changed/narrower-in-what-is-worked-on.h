// What a function works on it leaves half of the number that clients read.
// expect: c-field-type-changed source=none binary=breaking counter.value
//--- old
#include <stdint.h>
struct counter { int value; };
void counter_subtract(struct counter *counter, int by);
//--- new
#include <stdint.h>
struct counter { int8_t value; };
void counter_subtract(struct counter *counter, int by);
//--- old.c
void counter_subtract(struct counter *counter, int by) { counter->value -= by; }
//--- new.c
void counter_subtract(struct counter *counter, int by) { counter->value -= by; }
//--- client
#include "library.h"
int main(void) {
  struct counter mine = {1};
  counter_subtract(&mine, 3);
  return mine.value == -2 ? 0 : 1;
}
