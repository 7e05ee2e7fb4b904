// What is called like a quantity is meant by its number where such names are numbered, or changed places.
// expect: c-macro-value-changed source=none binary=breaking SORT_SIZE
// expect: c-macro-value-changed source=none binary=breaking SORT_DATE
// expect: c-macro-value-changed source=none binary=breaking OPTION_RETRY
// expect: c-macro-value-changed source=none binary=breaking OPTION_PORT
// expect: c-macro-value-changed source=none binary=breaking CLEAR_DEPTH
// expect: c-macro-value-changed source=none binary=breaking CLEAR_WIDTH
// expect: c-macro-value-changed source=none binary=breaking CLEAR_COLOR
// expect: c-macro-added source=none binary=none OPTION_HOST
//--- old
#define SORT_SIZE 1
#define SORT_DATE 2

#define OPTION_TIMEOUT 1
#define OPTION_RETRY 2
#define OPTION_PORT 3

#define CLEAR_WIDTH 1
#define CLEAR_DEPTH 2
#define CLEAR_COLOR 4

int is_size(int sort);
int is_port(int option);
//--- old.c
int is_size(int sort) { return sort == SORT_SIZE; }
int is_port(int option) { return option == OPTION_PORT; }
//--- new
#define SORT_SIZE 2
#define SORT_DATE 1

#define OPTION_TIMEOUT 1
#define OPTION_HOST 2
#define OPTION_RETRY 3
#define OPTION_PORT 4

#define CLEAR_WIDTH 16
#define CLEAR_DEPTH 32
#define CLEAR_COLOR 64

int is_size(int sort);
int is_port(int option);
//--- new.c
int is_size(int sort) { return sort == SORT_SIZE; }
int is_port(int option) { return option == OPTION_PORT; }
//--- client
int main(void) { return is_size(SORT_SIZE) && is_port(OPTION_PORT) ? 0 : 1; }
