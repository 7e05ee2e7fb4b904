// A variable became a macro for an expression.
// expect: c-declaration-kind-changed source=risky binary=breaking last_error
// expect: c-function-added source=none binary=none last_error_place
//--- old
extern int last_error;
//--- old.c
int last_error;
//--- new
int *last_error_place(void);
#define last_error (*last_error_place())
//--- new.c
int *last_error_place(void) { static int error; return &error; }
//--- client
int main(void) { last_error = 0; return last_error; }
