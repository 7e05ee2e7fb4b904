// A macro with a pointer's type became a number, and the other way round; a null pointer may be written as 0.
// expect: c-macro-form-changed source=breaking binary=none STORE_COPY
// expect: c-macro-form-changed source=breaking binary=none STORE_NOBODY
// expect: c-constant-lost source=breaking binary=none STORE_LEVEL
//--- old
typedef void (*store_free)(void *text);
struct store;
void store_bind(const char *text, store_free destroy);
void store_use(struct store *store);
#define STORE_KEEP ((store_free) 0)
#define STORE_COPY ((store_free) -1)
#define STORE_NOBODY (struct store *) 16
#define STORE_MARK ((void *) -1)
#define STORE_LEVEL 3
//--- new
typedef void (*store_free)(void *text);
struct store;
void store_bind(const char *text, store_free destroy);
void store_use(struct store *store);
#define STORE_KEEP 0
#define STORE_COPY (-1)
#define STORE_NOBODY 16
#define STORE_MARK ((char *) -1)
#define STORE_LEVEL ((void *) 3)
//--- client
int use(const char *text) {
  store_bind(text, STORE_KEEP);
  store_bind(text, STORE_COPY);
  store_use(STORE_NOBODY);
  return STORE_LEVEL;
}
