// One that is handed out alone, whatever the name that it was asked by; a table that is a record, and a list that is linked.
// expect: c-field-added source=none binary=none box.c
// expect: c-field-added source=none binary=none table.c
// expect: c-field-added source=none binary=none job.c
//--- old
struct box { long a; };
int box_open(const char *n, struct box **out);
void box_close(struct box *box);
struct table { long a; };
struct table *table_new(int n);
long table_first(struct table *table);
struct job { struct job *next; long a; };
struct job *job_list(void);
//--- old.c
static struct box box;
int box_open(const char *n, struct box **out) { box.a = n[0]; *out = &box; return 0; }
void box_close(struct box *box) { box->a = 0; }
static struct table table;
struct table *table_new(int n) { table.a = n; return &table; }
long table_first(struct table *table) { return table->a; }
static struct job second = { 0, 2 }, first = { &second, 1 };
struct job *job_list(void) { return &first; }
//--- new
struct box { long a; long c; };
int box_open(const char *n, struct box **out);
void box_close(struct box *box);
struct table { long a; long c; };
struct table *table_new(int n);
long table_first(struct table *table);
struct job { struct job *next; long a; long c; };
struct job *job_list(void);
//--- new.c
static struct box box;
int box_open(const char *n, struct box **out) { box.a = n[0]; box.c = 7; *out = &box; return 0; }
void box_close(struct box *box) { box->a = 0; }
static struct table table;
struct table *table_new(int n) { table.a = n; return &table; }
long table_first(struct table *table) { return table->a; }
static struct job second = { 0, 2, 7 }, first = { &second, 1, 7 };
struct job *job_list(void) { return &first; }
//--- client
int main(void) {
  struct box *box;
  box_open("a", &box);
  if (box->a != 'a') return 1;
  box_close(box);
  if (table_first(table_new(4)) != 4) return 2;
  return job_list()->next->a == 2 ? 0 : 3;
}
