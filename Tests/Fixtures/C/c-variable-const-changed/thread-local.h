// A thread's variables are never copied, and stay in memory that can be written.
// expect: c-variable-const-changed source=breaking binary=none build
//--- old
extern __thread int build;
int check(void);
//--- old.c
__thread int build = 4;
int check(void) { return build; }
//--- new
extern const __thread int build;
int check(void);
//--- new.c
const __thread int build = 4;
int check(void) { return 5; }
//--- client
int main(void) { build = 5; return build == 5 && check() == 5 ? 0 : 1; }
