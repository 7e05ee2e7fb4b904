// Two arguments of a callback that are of one type took each other's place.
// expect: c-callback-signature-changed source=risky binary=breaking on_resize
//--- old
typedef void (*on_resize)(int width, int height);
void watch(on_resize handler);
//--- new
typedef void (*on_resize)(int height, int width);
void watch(on_resize handler);
//--- client
#include <stdlib.h>
static void handle(int width, int height) { if (width != 80 || height != 25) exit(1); }
int main(void) { watch(handle); return 0; }
//--- old.c
void watch(on_resize handler) { handler(80, 25); }
//--- new.c
void watch(on_resize handler) { handler(25, 80); }
