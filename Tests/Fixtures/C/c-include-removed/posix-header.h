// A header for one purpose is included by those who have that purpose.
// expect: c-include-removed source=risky binary=none library
//--- old
#include <pthread.h>
int area(int side);
//--- new
int area(int side);
//--- client
#include <pthread.h>
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
int use(void) { pthread_mutex_lock(&lock); return area(2); }
