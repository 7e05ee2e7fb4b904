// The same version, computed.
// expect: nothing
//--- old
#define LIB_VERSION 10
//--- new
#define LIB_VERSION (5 * 2)
//--- client
int version = LIB_VERSION;
