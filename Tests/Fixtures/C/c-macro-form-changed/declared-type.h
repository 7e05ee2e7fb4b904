// A macro makes a tag only, and made a type's name as well.
// expect: c-macro-form-changed source=breaking binary=none DECLARE_LIST
//--- old
#define DECLARE_LIST(name, type) typedef struct name { type *items; int count; } name; struct name##_end { int unused; }
#define DECLARE_PAIR(name, type) typedef struct { type first, second; } name
//--- new
#define DECLARE_LIST(name, type) struct name { type *items; int count; }; struct name##_end { int unused; }
#define DECLARE_PAIR(name, type) typedef struct name { type first, second; } name
//--- client
DECLARE_LIST(numbers, int);
DECLARE_PAIR(pair, int);
int use(numbers *list, pair *pair) { return list->count + pair->first; }
