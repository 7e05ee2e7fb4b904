// Other names in the same places are no other order.
// expect: c-parameter-renamed source=none binary=none difference
// expect: c-parameter-renamed source=none binary=none difference
//--- old
int difference(int larger, int smaller);
//--- new
int difference(int left, int right);
//--- client
int use(void) { return difference(3, 2); }
