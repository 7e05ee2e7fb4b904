// A typedef of a structure without a tag names a union now.
// expect: c-record-kind-changed source=risky binary=breaking value
//--- old
typedef struct { int number; float real; } value;
float show(value *value);
//--- old.c
float show(value *value) { return value->real; }
//--- new
typedef union { int number; float real; } value;
float show(value *value);
//--- new.c
float show(value *value) { return value->real; }
//--- client
int main(void) { value first; first.number = 1; first.real = 2; return show(&first) != 2; }
