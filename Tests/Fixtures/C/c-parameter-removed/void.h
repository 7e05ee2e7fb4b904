// An empty list that is written out is the same.
// expect: nothing
//--- old
int put(int value);
int get(void);
//--- new
int put(int value);
int get(void);
//--- client
int use(void) { return put(1) + get(); }
