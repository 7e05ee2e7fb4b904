// A function without a prototype got one with parameters.
// expect: c-function-prototype-changed source=breaking binary=none area
//--- old
int area();
//--- new
int area(int width, int height);
//--- client
int use(void) { return area(1); }
