// What points to constant data is read there; what stands for something of the library's goes from hand to hand.
// expect: c-parameter-type-changed source=breaking binary=breaking set_option
// expect: c-parameter-type-changed source=breaking binary=risky close_thing
//--- old
int set_option(int option, long value);
long get_option(int option);
int close_thing(unsigned long thing);
//--- old.c
static long options[2];
int set_option(int option, long value) { options[option] = value; return 0; }
long get_option(int option) { return options[option]; }
int close_thing(unsigned long thing) { return thing == 8 ? 0 : 1; }
//--- new
int set_option(int option, const void *value);
long get_option(int option);
int close_thing(void *thing);
//--- new.c
static long options[2];
int set_option(int option, const void *value) { options[option] = *(const long *)value; return 0; }
long get_option(int option) { return options[option]; }
int close_thing(void *thing) { return (unsigned long)thing == 8 ? 0 : 1; }
//--- client
#include "library.h"
int main(void) {
  long cents = 5;
  if (close_thing(8) != 0) return 1;
  return set_option(1, cents) == 0 && get_option(1) == 5 ? 0 : 2;
}
