// A table without a length says nothing about its size.
// expect: nothing
//--- old
extern const int table[];
int area(int side);
//--- new
extern const int table[];
int area(int side);
//--- client
int use(void) { return table[0]; }
