// Clients index a table, a new array, and contents that another function counts, and bring what they copy or initialise.
// expect: c-field-added source=none binary=breaking command.c
// expect: c-field-added source=none binary=breaking point.c
// expect: c-field-added source=none binary=breaking row.c
// expect: c-field-added source=none binary=breaking text.c
// expect: c-field-added source=none binary=breaking style.c
//--- old
struct command { const char *name; long a; };
const struct command *command_table(void);
struct point { long a; };
struct point *point_array_new(int n);
struct row { long a; };
struct rows;
struct rows *rows_open(void);
int rows_count(struct rows *rows);
struct row *rows_data(struct rows *rows);
struct text { long a; };
struct text *text_dup(const struct text *text);
struct style { long a; };
#define STYLE_INIT { 0 }
struct style *style_new(void);
long style_sum(const struct style *style);
//--- old.c
static const struct command commands[] = { { "a", 1 }, { "b", 2 }, { 0, 0 } };
const struct command *command_table(void) { return commands; }
static struct point points[2] = { { 1 }, { 2 } };
struct point *point_array_new(int n) { return n == 2 ? points : 0; }
static struct row all[2] = { { 1 }, { 2 } };
struct rows *rows_open(void) { return (struct rows *)all; }
int rows_count(struct rows *rows) { return rows ? 2 : 0; }
struct row *rows_data(struct rows *rows) { return (struct row *)rows; }
static struct text copy;
struct text *text_dup(const struct text *text) { copy = *text; return &copy; }
static struct style style;
struct style *style_new(void) { return &style; }
long style_sum(const struct style *style) { return style->a; }
//--- new
struct command { const char *name; long a; long c; };
const struct command *command_table(void);
struct point { long a; long c; };
struct point *point_array_new(int n);
struct row { long a; long c; };
struct rows;
struct rows *rows_open(void);
int rows_count(struct rows *rows);
struct row *rows_data(struct rows *rows);
struct text { long a; long c; };
struct text *text_dup(const struct text *text);
struct style { long a; long c; };
#define STYLE_INIT { 0, 0 }
struct style *style_new(void);
long style_sum(const struct style *style);
//--- new.c
static const struct command commands[] = { { "a", 1, 7 }, { "b", 2, 7 }, { 0, 0, 7 } };
const struct command *command_table(void) { return commands; }
static struct point points[2] = { { 1, 7 }, { 2, 7 } };
struct point *point_array_new(int n) { return n == 2 ? points : 0; }
static struct row all[2] = { { 1, 7 }, { 2, 7 } };
struct rows *rows_open(void) { return (struct rows *)all; }
int rows_count(struct rows *rows) { return rows ? 2 : 0; }
struct row *rows_data(struct rows *rows) { return (struct row *)rows; }
static struct text copy;
struct text *text_dup(const struct text *text) { copy = *text; return &copy; }
static struct style style;
struct style *style_new(void) { return &style; }
long style_sum(const struct style *style) { return style->a + style->c; }
//--- client
int main(void) {
  struct { struct style style; long guard; } own = { STYLE_INIT, 9 };
  struct { struct text text; long guard; } given = { { 4 }, 9 };
  if (style_sum(&own.style) != 0 || text_dup(&given.text)->a != 4) return 1;
  if (point_array_new(2)[1].a != 2 || rows_data(rows_open())[1].a != 2) return 2;
  return command_table()[1].a == 2 ? 0 : 3;
}
