// What a call gave was cast to the type that users name, and is no longer.
// expect: c-macro-form-changed source=breaking binary=none NEW
//--- old
void *lib_alloc(unsigned long size);
void *lib_zeroed(unsigned long size);
#define NEW(T) ((T *)lib_alloc(sizeof(T)))
#define ZEROED(T) ((T *)lib_alloc(sizeof(T)))
//--- new
void *lib_alloc(unsigned long size);
void *lib_zeroed(unsigned long size);
#define NEW(T) (lib_alloc(sizeof(T)))
#define ZEROED(T) ((T *)lib_zeroed(sizeof(T)))
//--- client
struct point { int x; };
int use(void) { return NEW(struct point)->x + ZEROED(struct point)->x; }
