// Records that only a variable or a typedef names: what is in them is API all the same.
// expect: c-field-removed source=breaking binary=breaking library.close
// expect: c-field-removed source=breaking binary=breaking thing.b
// expect: c-field-added source=none binary=none other.b
// expect: c-field-added source=none binary=none other.c
//--- old
extern const struct { int (*open)(void); int (*close)(void); } library;
typedef struct { int a, b; } *thing;
typedef struct { int a; } *other;
extern struct { int level; const char *name; } options;
thing thing_new(void);
other other_new(void);
//--- new
extern const struct { int (*open)(void); } library;
typedef struct { int a; } *thing;
typedef struct { int a, b, c; } *other;
extern struct { int level; const char *name; } options;
thing thing_new(void);
other other_new(void);
//--- client
int use(void) { return library.close() + thing_new()->b + other_new()->a + options.level; }
