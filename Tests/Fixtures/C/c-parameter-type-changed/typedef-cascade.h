// A typedef changed: that is one change, not one for every function.
// expect: c-typedef-target-changed source=risky binary=breaking length
//--- old
typedef int length;
int show(length number);
length measure(void);
//--- new
typedef long long length;
int show(length number);
length measure(void);
//--- client
int use(void) { return show(1) + measure(); }
