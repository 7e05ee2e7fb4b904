// A function with a leading underscore is no API.
// expect: nothing
//--- old
int _area(int side);
int volume(int side);
//--- new
int volume(int side);
//--- client
int use(void) { return volume(1); }
