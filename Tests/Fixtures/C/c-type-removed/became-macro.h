// A typedef became a macro for the same type: declarations still compile.
// expect: c-type-added source=none binary=none distance
//--- old
typedef int length;
//--- new
typedef int distance;
#define length distance
//--- client
length side = 4;
