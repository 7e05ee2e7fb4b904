// Behind a condition there may be an 'else'; where the macro brings its own there is none.
// expect: c-macro-form-changed source=breaking binary=none WHEN
//--- old
int is_open(int file);
#define WHEN(file) if (is_open(file))
#define UNLESS(file) if (!is_open(file))
#define EACH(i, n) for (int i = 0; i < (n); i++)
//--- new
int is_open(int file);
#define WHEN(file) if (!is_open(file)) {} else
#define UNLESS(file) if (is_open(file)) {} else if (1)
#define EACH(i, n) for (int i = 0; i < (n); i++) if (1) {} else
//--- client
int use(int file) {
  int sum = 0;
  UNLESS(file) sum = 1; else sum = 2;
  WHEN(file) sum++; else sum--;
  return sum;
}
