// What the library is about is no quantity: its codes are one of several.
// expect: c-macro-value-changed source=none binary=breaking QUEUE_FULL
// expect: c-macro-value-changed source=none binary=breaking QUEUE_EMPTY
// expect: c-macro-value-changed source=none binary=risky QUEUE_SIZE
// expect: c-macro-value-changed source=none binary=risky QUEUE_LARGE
//--- old
#define QUEUE_OK 0
#define QUEUE_FULL (-1)
#define QUEUE_EMPTY (-2)
#define QUEUE_SIZE 16
#define QUEUE_LARGE 256
int queue_take(int index);
//--- old.c
int queue_take(int index) { return index ? QUEUE_OK : QUEUE_EMPTY; }
//--- new
#define QUEUE_OK 0
#define QUEUE_FULL 1
#define QUEUE_EMPTY 2
#define QUEUE_SIZE 32
#define QUEUE_LARGE 512
int queue_take(int index);
//--- new.c
int queue_take(int index) { return index ? QUEUE_OK : QUEUE_EMPTY; }
//--- client
int main(void) { return queue_take(0) == QUEUE_EMPTY && queue_take(QUEUE_SIZE) == QUEUE_OK ? 0 : 1; }
