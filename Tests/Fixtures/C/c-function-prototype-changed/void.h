// A function without a prototype takes nothing now.
// expect: c-function-prototype-changed source=risky binary=none area
//--- old
int area();
//--- new
int area(void);
//--- client
int use(void) { return area(); }
