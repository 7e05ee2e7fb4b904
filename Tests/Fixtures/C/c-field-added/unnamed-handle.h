// In front of the others, in a record that has no name but that of a pointer to it.
// expect: c-field-added source=risky binary=breaking thing.size
//--- old
typedef struct { int a, b; } *thing;
thing thing_new(void);
//--- old.c
thing thing_new(void) { static struct { int a, b; } thing = { 1, 2 }; return (void *)&thing; }
//--- new
typedef struct { int size, a, b; } *thing;
thing thing_new(void);
//--- new.c
thing thing_new(void) { static struct { int size, a, b; } thing = { 0, 1, 2 }; return (void *)&thing; }
//--- client
int main(void) { return thing_new()->b != 2; }
