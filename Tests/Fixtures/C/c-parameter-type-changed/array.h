// An array parameter is a pointer, and const on a parameter itself is nothing.
// expect: nothing
//--- old
int sum(int *values, int count);
//--- new
int sum(int values[4], const int count);
//--- client
int use(int *values) { return sum(values, 4); }
