// A number and as many bytes are the same in memory.
// expect: c-field-type-changed source=breaking binary=risky signal.lamps
//--- old
#include <stdint.h>
struct signal { uint32_t lamps; int id; };
int signal_get(int id, struct signal *signal);
//--- old.c
int signal_get(int id, struct signal *signal) { signal->id = id; signal->lamps = 0x105; return 0; }
//--- new
#include <stdint.h>
struct signal { uint8_t lamps[4]; int id; };
int signal_get(int id, struct signal *signal);
//--- new.c
int signal_get(int id, struct signal *signal) {
  signal->id = id;
  signal->lamps[0] = 5;
  signal->lamps[1] = 1;
  signal->lamps[2] = signal->lamps[3] = 0;
  return 0;
}
//--- client
#include "library.h"
int main(void) {
  struct signal signal;
  signal_get(2, &signal);
  signal.lamps |= 2;
  return (signal.lamps & 7) == 7 && signal.id == 2 ? 0 : 1;
}
