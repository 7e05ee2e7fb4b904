// A key that the library looks for, and a magic number that both sides know, are handed over as they were; a path is read.
// expect: c-macro-value-changed source=none binary=breaking PROPERTY_TITLE
// expect: c-macro-value-changed source=none binary=breaking HEADER_MAGIC
// expect: c-macro-value-changed source=none binary=risky STORE_PATH
//--- old
#define PROPERTY_TITLE "title"
#define PROPERTY_WIDTH "width"
int property(const char *name);


#define HEADER_MAGIC 0x1234
struct header { unsigned magic; };
int header_check(const struct header *header);


#define STORE_PATH "/var/store"
#define STORE_LOCK "/var/store.lock"
//--- old.c
#include <string.h>
int property(const char *n) { return strcmp(n, PROPERTY_TITLE) != 0; }
int header_check(const struct header *h) { return h->magic != HEADER_MAGIC; }
//--- new
#define PROPERTY_TITLE "window-title"
#define PROPERTY_WIDTH "width"
int property(const char *name);


#define HEADER_MAGIC 0x1235
struct header { unsigned magic; };
int header_check(const struct header *header);


#define STORE_PATH "/var/lib/store"
#define STORE_LOCK "/var/store.lock"
//--- new.c
#include <string.h>
int property(const char *n) { return strcmp(n, PROPERTY_TITLE) != 0; }
int header_check(const struct header *h) { return h->magic != HEADER_MAGIC; }
//--- client
int main(void) {
  struct header header = { HEADER_MAGIC };
  return property(PROPERTY_TITLE) || header_check(&header) || STORE_PATH[0] != '/';
}
