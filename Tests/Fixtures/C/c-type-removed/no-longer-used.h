// Nothing mentions the type any more, and no header declares it.
// expect: c-type-removed source=breaking binary=none count_t
//--- old
typedef unsigned int count_t;
count_t count(void);
//--- new
unsigned int count(void);
//--- client
unsigned use(void) { count_t value = count(); return value; }
