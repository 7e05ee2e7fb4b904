// What inline functions read in front of a text is compiled into programs: another structure there is not what they look for.
// expect: c-type-removed source=breaking binary=breaking header
// expect: c-type-removed source=breaking binary=none list_head
// expect: c-type-added source=none binary=none long_header
// expect: c-type-added source=none binary=none list_first
//--- old
struct header { int length; int room; char text[]; };
static inline int text_length(const char *text) { return ((const struct header *)(text - sizeof(struct header)))->length; }
char *text_new(const char *from);
struct list_head { int count; };
static inline int list_count(const void *list) { return ((const struct list_head *)list)->count; }
void *list_new(void);
//--- old.c
#include <stdlib.h>
#include <string.h>
char *text_new(const char *f) { struct header *h = malloc(sizeof *h + 64); h->length = strlen(f); return strcpy(h->text, f); }
void *list_new(void) { struct list_head *l = malloc(sizeof *l); l->count = 2; return l; }
//--- new
struct long_header { long length; char kind; char text[]; };
static inline int text_length(const char *text) { return ((const struct long_header *)(text - sizeof(struct long_header)))->length; }
char *text_new(const char *from);
struct list_first { int count; };
static inline int list_count(const void *list) { return ((const struct list_first *)list)->count; }
void *list_new(void);
//--- new.c
#include <stdlib.h>
#include <string.h>
char *text_new(const char *f) { struct long_header *h = malloc(sizeof *h + 64); h->length = strlen(f); return strcpy(h->text, f); }
void *list_new(void) { struct list_first *l = malloc(sizeof *l); l->count = 2; return l; }
//--- client
int main(void) {
  struct list_head *list = list_new();
  if (sizeof(struct header) != 8 || list->count != 2) return 1;
  return text_length(text_new("hello")) != 5 || list_count(list) != 2;
}
