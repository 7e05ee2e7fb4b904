// A number that stood for a function is a function: it is passed and compared as before.
// expect: c-function-added source=none binary=none keep_text
//--- old
typedef void (*release)(void *text);
#define KEEP ((release)0)
void give(char *text, release release);
//--- old.c
void give(char *text, release release) {}
//--- new
typedef void (*release)(void *text);
void keep_text(void *text);
#define KEEP keep_text
void give(char *text, release release);
//--- new.c
void keep_text(void *text) {}
void give(char *text, release release) {}
//--- client
static const release how = KEEP;
int main(void) { give("a", KEEP); return how == KEEP ? 0 : 1; }
