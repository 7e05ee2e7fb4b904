// A macro for a type became a typedef.
// expect: nothing
//--- old
#define length int
//--- new
typedef int length;
//--- client
length side = 4;
