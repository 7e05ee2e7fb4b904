// What another library declares may be anything, also a function.
// expect: c-declaration-kind-changed source=risky binary=none lib_free
// expect: c-macro-form-changed source=risky binary=none lib_exit
// expect: c-function-added source=none binary=none lib_copy_text
//--- old
#include <stdlib.h>
#include <string.h>
#define lib_free free
#define lib_copy strdup
#define lib_exit exit
#define lib_call __attribute__((cold))
//--- new
#include <stdlib.h>
#include <string.h>
void lib_free(void *block);
char *lib_copy_text(const char *text);
#define lib_copy lib_copy_text
#define lib_exit(code) exit((code) + 1)
#define lib_call LIBRARY_COLD
//--- client
void use(void) { void (*release)(void *) = lib_free; char *text = lib_copy("a"); release(text); lib_free(0); lib_exit(1); }
