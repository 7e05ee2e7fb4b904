// What was unavailable before may go.
// expect: nothing
//--- old
__attribute__((unavailable)) int area(int side);
int volume(int side);
//--- new
int volume(int side);
//--- client
int use(void) { return volume(2); }
