// What a member consisted of stands where it stood: compiled clients find all of it.
// expect: c-field-removed source=breaking binary=none value.as
// expect: c-field-added source=none binary=none value.i
// expect: c-field-added source=none binary=none value.f
//--- old
struct value { int kind; union { int i; float f; } as; };
int check(const struct value *value);
//--- old.c
int check(const struct value *value) { return value->as.f == 2.5f; }
//--- new
struct value { int kind; union { int i; float f; }; };
int check(const struct value *value);
//--- new.c
int check(const struct value *value) { return value->f == 2.5f; }
//--- client
int main(void) { struct value value = { .kind = 2 }; value.as.f = 2.5f; return check(&value) ? 0 : 1; }
