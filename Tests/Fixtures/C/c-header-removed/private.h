// A header with a leading underscore is no API.
// expect: nothing
//--- old
int volume(int side);
//--- old _private.h
#define _PRIVATE 1
//--- new
int volume(int side);
//--- client
int use(void) { return volume(2); }
