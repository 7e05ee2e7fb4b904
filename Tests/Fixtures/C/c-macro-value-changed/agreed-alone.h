// What stands for no ordinary value both sides must know; a largest value is the library's own.
// expect: c-macro-value-changed source=none binary=breaking ITEM_INVALID
// expect: c-macro-value-changed source=none binary=breaking WAIT_FOREVER
// expect: c-macro-value-changed source=none binary=risky RETRY_MAX
//--- old
#define ITEM_INVALID 0
int item_find(const char *name);


#define WAIT_FOREVER 0xffffffffu
int wait_for(unsigned milliseconds);


#define RETRY_MAX 5
int retry(int times);
//--- old.c
int item_find(const char *name) { return ITEM_INVALID; }
int wait_for(unsigned ms) { return ms == WAIT_FOREVER; }
int retry(int times) { return times > RETRY_MAX; }
//--- new
#define ITEM_INVALID (-1)
int item_find(const char *name);


#define WAIT_FOREVER 0u
int wait_for(unsigned milliseconds);


#define RETRY_MAX 9
int retry(int times);
//--- new.c
int item_find(const char *name) { return ITEM_INVALID; }
int wait_for(unsigned ms) { return ms == WAIT_FOREVER; }
int retry(int times) { return times > RETRY_MAX; }
//--- client
int main(void) { return item_find("a") == ITEM_INVALID && wait_for(WAIT_FOREVER) && !retry(RETRY_MAX) ? 0 : 1; }
