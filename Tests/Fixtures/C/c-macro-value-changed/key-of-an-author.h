// A text that is what its name says is a key, also of what describes things; that of a library's author is none.
// expect: c-macro-value-changed source=none binary=breaking PROP_AUTHOR
// expect: c-macro-value-changed source=none binary=risky LIB_AUTHOR
//--- old
#define PROP_TITLE "title"
#define PROP_AUTHOR "author"
int prop_set(const char *name, const char *value);


#define LIB_TITLE "Props"
#define LIB_AUTHOR "Ada"
//--- old.c
#include <string.h>
int prop_set(const char *n, const char *v) { return strcmp(n, PROP_TITLE) && strcmp(n, PROP_AUTHOR); }
//--- new
#define PROP_TITLE "title"
#define PROP_AUTHOR "creator"
int prop_set(const char *name, const char *value);


#define LIB_TITLE "Props"
#define LIB_AUTHOR "Grace"
//--- new.c
#include <string.h>
int prop_set(const char *n, const char *v) { return strcmp(n, PROP_TITLE) && strcmp(n, PROP_AUTHOR); }
//--- client
#include "library.h"
int main(void) { return prop_set(PROP_AUTHOR, "Ada") || LIB_AUTHOR[0] == 0; }
