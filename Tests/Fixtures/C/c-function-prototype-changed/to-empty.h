// f(void) became f(): every call still compiles.
// expect: nothing
//--- old
int area(void);
//--- new
int area();
//--- client
int use(void) { return area(); }
