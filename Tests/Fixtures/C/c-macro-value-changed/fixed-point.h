// A factor with a point makes other whole numbers.
// expect: c-macro-value-changed source=none binary=breaking TLR_FIXED
//--- old
typedef int fixed;
#define TLR_FIXED(x) ((fixed)((x) * 65536.0))
fixed fixed_product(fixed a, fixed b);
//--- new
typedef int fixed;
#define TLR_FIXED(x) ((fixed)((x) * 64.0))
fixed fixed_product(fixed a, fixed b);
//--- old.c
fixed fixed_product(fixed a, fixed b) { return (fixed)(((long)a * b) >> 16); }
//--- new.c
fixed fixed_product(fixed a, fixed b) { return (fixed)(((long)a * b) >> 6); }
//--- client
#include "library.h"
int main(void) { return fixed_product(TLR_FIXED(2.5), TLR_FIXED(3.0)) == TLR_FIXED(7.5) ? 0 : 1; }
