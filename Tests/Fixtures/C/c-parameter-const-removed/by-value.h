// const on a value says nothing to callers.
// expect: nothing
//--- old
int area(const int side, char *const text);
//--- new
int area(int side, char *text);
//--- client
int use(char *text) { return area(2, text); }
