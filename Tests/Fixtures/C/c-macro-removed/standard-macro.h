// A constant that another header brings now: the headers' own definition is left for who lacks it. The guard is one that is gone.
// expect: c-macro-removed source=breaking binary=none HALF_PI
//--- old
#ifndef M_PI
#define M_PI 3.14159265358979323846
#endif
#ifndef HALF_PI
#define HALF_PI 1.57
#endif
double turn(double angle);
//--- new
#include <math.h>
#ifndef M_PI
#define M_PI 3.14159265358979323846
#endif
double turn(double angle);
//--- client
double use(void) { return turn(M_PI) + HALF_PI; }
