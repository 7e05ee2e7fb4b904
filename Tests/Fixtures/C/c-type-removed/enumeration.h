// An enumeration is gone with its constants.
// expect: c-type-removed source=breaking binary=none color
//--- old
enum color { RED, GREEN };
int area(int side);
//--- new
int area(int side);
//--- client
enum color first;
