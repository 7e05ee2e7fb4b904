// A variable that is constant now, or points to constants, is read as before.
//--- old
extern int counter;
extern char *program;
//--- new
extern const int counter;
extern const char *program;
//--- client
#include "library.h"
int use(void) {
  int c = counter;
  const char *name = program;
  counter = 3; // affected
  counter++; // affected
  return c + program[1] + (name == program);
}
