// The tag only names the record for its typedef, which clients write: they name its fields as before.
// expect: c-record-kind-changed source=risky binary=breaking value_s
//--- old
typedef struct value_s { int number; float real; } value;
int show(const value *v);
//--- old.c
int show(const value *v) { return v->number + (int) v->real; }
//--- new
typedef union value_s { int number; float real; } value;
int show(const value *v);
//--- new.c
int show(const value *v) { return v->number; }
//--- client
int main(void) { value v = { .number = 1 }; v.real = 2; return show(&v) == 3 ? 0 : 1; }
