// A typedef is gone, what it named is still there.
// expect: c-type-removed source=breaking binary=none length
//--- old
typedef int length;
int area(int side);
//--- new
int area(int side);
//--- client
length side = 4;
