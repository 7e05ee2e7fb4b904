// A parameter has another name.
// expect: c-parameter-renamed source=none binary=none area
//--- old
int area(int width, int height);
//--- new
int area(int columns, int height);
//--- client
int use(void) { return area(1, 2); }
