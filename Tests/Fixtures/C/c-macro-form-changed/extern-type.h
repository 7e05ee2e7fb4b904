// 'extern TYPE' is the beginning of the headers' own declarations, and makes no name.
// expect: nothing
//--- old
#define API_FUNCTION(TYPE) extern TYPE
API_FUNCTION(int) open_it(int flags);
//--- new
#define API_FUNCTION(TYPE) __attribute__((visibility("default"))) TYPE
API_FUNCTION(int) open_it(int flags);
//--- client
int use(void) { return open_it(1); }
