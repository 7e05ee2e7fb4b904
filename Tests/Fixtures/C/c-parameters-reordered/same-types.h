// Two parameters of the same type changed places: calls compile and mean something else.
// expect: c-parameters-reordered source=risky binary=breaking difference
//--- old
int difference(int larger, int smaller);
//--- new
int difference(int smaller, int larger);
//--- client
int use(void) { return difference(3, 2); }
