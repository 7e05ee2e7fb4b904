// Numbers that say how much of something there is, though they stand together, and the number of what is numbered.
// expect: c-macro-value-changed source=none binary=risky DELAY_LONG
// expect: c-macro-value-changed source=none binary=risky RETRY_DEFAULT
// expect: c-macro-value-changed source=none binary=risky UNIT_COUNT
// expect: c-macro-added source=none binary=none UNIT_WEEK
//--- old
#define DELAY_SHORT 1
#define DELAY_LONG 2

#define RETRY_MIN 0
#define RETRY_DEFAULT 1
#define RETRY_MAX 2

#define UNIT_HOUR 0
#define UNIT_DAY 1
#define UNIT_COUNT 2

int wait_for(int delay);
//--- old.c
int wait_for(int delay) { return delay > 1; }
//--- new
#define DELAY_SHORT 1
#define DELAY_LONG 5

#define RETRY_MIN 0
#define RETRY_DEFAULT 2
#define RETRY_MAX 2

#define UNIT_HOUR 0
#define UNIT_DAY 1
#define UNIT_WEEK 2
#define UNIT_COUNT 3

int wait_for(int delay);
//--- new.c
int wait_for(int delay) { return delay > 1; }
//--- client
int main(void) { return wait_for(DELAY_LONG) && UNIT_COUNT > RETRY_DEFAULT ? 0 : 1; }
