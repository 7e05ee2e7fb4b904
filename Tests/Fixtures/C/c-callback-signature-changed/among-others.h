// What a callback is told in addition, between what it was told before, in registers of the other kind or behind.
// expect: c-callback-signature-changed source=breaking binary=risky on_move
//--- old
typedef int (*on_move)(int x, int y, void *user);
int track(on_move moved, void *user);
//--- old.c
int track(on_move moved, void *user) { return moved(1, 2, user); }
//--- new
typedef int (*on_move)(double time, int x, int y, void *user, int buttons);
int track(on_move moved, void *user);
//--- new.c
int track(on_move moved, void *user) { return moved(0.5, 1, 2, user, 7); }
//--- client
#include "library.h"
static int moved(int x, int y, void *user) { return x + y + *(int *)user; }
int main(void) { int base = 4; return track(moved, &base) != 7; }
