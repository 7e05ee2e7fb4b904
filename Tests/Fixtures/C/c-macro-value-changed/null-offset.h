// What begins with NULL stands for no value, which the library gives out.
// expect: c-macro-value-changed source=none binary=breaking NULLOFFSET
//--- old
#define NULLOFFSET 0xA00
int tide_slack(int station);
//--- new
#define NULLOFFSET 0xA000
int tide_slack(int station);
//--- old.c
int tide_slack(int station) { return station ? station * 10 : NULLOFFSET; }
//--- new.c
int tide_slack(int station) { return station ? station * 10 : NULLOFFSET; }
//--- client
#include "library.h"
int main(void) { return tide_slack(0) == NULLOFFSET && tide_slack(3) == 30 ? 0 : 1; }
