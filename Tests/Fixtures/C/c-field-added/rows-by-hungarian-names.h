// A row that the library gives out, and how many there are, called alike but for a letter for the type.
// expect: c-field-added source=none binary=breaking unit.i_padding
//--- old
typedef struct unit { int i_type; int i_size; } unit;
int encode(unit **pp_unit, int *pi_unit);
//--- old.c
static unit own[2] = { { 1, 10 }, { 2, 20 } };
int encode(unit **u, int *n) { *u = own; *n = 2; return 0; }
//--- new
typedef struct unit { int i_type; int i_size; int i_padding; } unit;
int encode(unit **pp_unit, int *pi_unit);
//--- new.c
static unit own[2] = { { 1, 10 }, { 2, 20 } };
int encode(unit **u, int *n) { *u = own; *n = 2; return 0; }
//--- client
int main(void) { unit *units; int count; encode(&units, &count); return count != 2 || units[1].i_size != 20; }
