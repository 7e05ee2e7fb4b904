// A macro beside the function: by its name alone the function is still handed over.
// expect: c-function-became-macro source=breaking binary=breaking text_compare
//--- old
typedef void (*destroy)(void *);
void each(void **items, destroy release);
void text_free(void *text);
typedef int (*order)(const void *, const void *);
void sort(const char **items, order compare);
int text_compare(const void *first, const void *second);
//--- new
typedef void (*destroy)(void *);
void each(void **items, destroy release);
void (text_free)(void *text);
#define text_free(text) ((text) ? (text_free)(text) : (void) 0)
typedef int (*order)(const void *, const void *);
void sort(const char **items, order compare);
#define text_compare(first, second) (*(const char *) (first) - *(const char *) (second))
//--- client
void use(void **items, const char **texts) { each(items, text_free); text_free(items[0]); sort(texts, text_compare); }
