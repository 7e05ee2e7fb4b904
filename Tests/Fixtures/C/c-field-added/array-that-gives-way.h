// What a record counts, or is called like several of something, is no room for new fields.
// expect: c-field-added source=risky binary=breaking series.scale
// expect: c-field-type-changed source=risky binary=breaking series.values
//--- old
struct series { int length; int kind; double values[8]; };
double series_sum(const struct series *series);
//--- old.c
double series_sum(const struct series *s) { double sum = 0; for (int i = 0; i < s->length; i++) sum += s->values[i]; return sum; }
//--- new
struct series { int length; int kind; double scale; double values[7]; };
double series_sum(const struct series *series);
//--- new.c
double series_sum(const struct series *s) { double sum = 0; for (int i = 0; i < s->length; i++) sum += s->values[i]; return sum; }
//--- client
int main(void) {
  struct series series = { 2, 0, { 1, 2 } };
  return series_sum(&series) == 3 ? 0 : 1;
}
