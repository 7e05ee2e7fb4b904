// What says in one word how many or how large it is, counts among codes too.
// expect: c-macro-added source=none binary=none STATE_THREAD
// expect: c-macro-value-changed source=none binary=risky STATE_NUMTYPES
// expect: c-macro-value-changed source=none binary=risky STATE_MAXSTACK
// expect: c-macro-value-changed source=none binary=risky STATE_IDSIZE
// expect: c-macro-value-changed source=none binary=breaking STATE_NUMERIC
//--- old
#define STATE_NIL 0
#define STATE_NUMERIC 2
#define STATE_NUMTYPES 3
#define STATE_MAXSTACK 100
#define STATE_IDSIZE 60
//--- new
#define STATE_NIL 0
#define STATE_NUMERIC 1
#define STATE_THREAD 3
#define STATE_NUMTYPES 4
#define STATE_MAXSTACK 200
#define STATE_IDSIZE 80
//--- client
#include <stddef.h>
int use(int kind) {
  int seen[STATE_NUMTYPES] = { 0 };
  char name[STATE_IDSIZE] = { 0 };
  seen[STATE_NIL] = kind == STATE_NUMERIC;
  return seen[0] + name[0] + STATE_MAXSTACK;
}
