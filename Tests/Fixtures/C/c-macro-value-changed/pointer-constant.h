// A pointer that is no place, and by which the library knows what is meant.
// expect: c-macro-value-changed source=none binary=breaking TRANSIENT
//--- old
typedef void (*destructor)(void *);
#define STATIC ((destructor)0)
#define TRANSIENT ((destructor)-1)
int bind_text(const char *text, destructor destructor);
//--- old.c
int bind_text(const char *t, destructor d) { if (d == TRANSIENT || d == STATIC) return t[0]; d((void *)t); return 0; }
//--- new
typedef void (*destructor)(void *);
#define STATIC ((destructor)0)
#define TRANSIENT ((destructor)1)
int bind_text(const char *text, destructor destructor);
//--- new.c
int bind_text(const char *t, destructor d) { if (d == TRANSIENT || d == STATIC) return t[0]; d((void *)t); return 0; }
//--- client
int main(void) { return bind_text("a", TRANSIENT) != 'a'; }
