// The same attribute with underscores.
// expect: nothing
//--- old
__attribute__((warn_unused_result)) int area(int side);
//--- new
__attribute__((__warn_unused_result__)) int area(int side);
//--- client
int use(void) { return area(2); }
