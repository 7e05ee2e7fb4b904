// What was declared with a type of another header is gone as well: nobody else wrote that type.
// expect: c-include-removed source=risky binary=none library
// expect: c-function-removed source=breaking binary=breaking dump
//--- old
#include <stdio.h>
int area(int side);
void dump(FILE *to);
//--- new
int area(int side);
//--- client
int use(FILE *to) { dump(to); return area(2); }
