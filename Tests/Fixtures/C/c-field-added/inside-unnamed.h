// A structure inside one without a name stands before other fields of the record that clients read.
// expect: c-field-added source=none binary=breaking limits.step
//--- old
struct limits { int low; int high; };
struct config { int rate; struct { struct limits gain; int channels; } output; };
extern struct config defaults;
//--- old.c
struct config defaults = { 1, { { 2, 3 }, 4 } };
//--- new
struct limits { int low; int high; int step; };
struct config { int rate; struct { struct limits gain; int channels; } output; };
extern struct config defaults;
//--- new.c
struct config defaults = { 1, { { 2, 3, 9 }, 4 } };
//--- client
int main(void) { return defaults.output.channels == 4 ? 0 : 1; }
