// A smaller member of a union changes nothing.
// expect: c-field-added source=none binary=none value.small
//--- old
union value { long number; double real; };
void show(union value *value);
//--- new
union value { long number; double real; char small; };
void show(union value *value);
//--- client
void use(void) { union value value; value.number = 1; show(&value); }
