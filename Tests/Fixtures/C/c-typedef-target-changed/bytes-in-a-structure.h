// A row of bytes that became a structure of as many, which only its address is handed over of.
// expect: c-typedef-target-changed source=breaking binary=none state
// expect: c-type-added source=none binary=none state_
//--- old
typedef __attribute__((aligned(16))) unsigned char state[512];
int state_start(state *state, int key);
int state_tag(const state *state);
//--- old.c
#include <string.h>
int state_start(state *s, int key) { memset(s, key, sizeof *s); return 0; }
int state_tag(const state *s) { return ((const unsigned char *)s)[511]; }
//--- new
typedef struct __attribute__((aligned(16))) state_ { unsigned char opaque[512]; } state;
int state_start(state *state, int key);
int state_tag(const state *state);
//--- new.c
#include <string.h>
int state_start(state *s, int key) { memset(s, key, sizeof *s); return 0; }
int state_tag(const state *s) { return ((const unsigned char *)s)[511]; }
//--- client
int main(void) {
  struct { state state; int behind; } own;
  own.behind = 5;
  if (state_start(&own.state, 0x42)) return 1;
  own.state[0] = 0x42;
  return state_tag(&own.state) != 0x42 || own.behind != 5;
}
