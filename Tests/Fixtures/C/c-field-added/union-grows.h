// A larger member makes the union larger.
// expect: c-field-added source=none binary=breaking value.text
//--- old
union value { long number; };
void show(union value *value);
//--- new
union value { long number; char text[64]; };
void show(union value *value);
//--- client
void use(void) { union value value; value.number = 1; show(&value); }
