// Clients bring the rows that they count, and what is filled or copied to, whoever makes other ones.
// expect: c-field-added source=none binary=breaking row.c
// expect: c-field-added source=none binary=breaking entry.c
// expect: c-field-added source=none binary=breaking shape.c
// expect: c-field-added source=none binary=breaking cell.c
//--- old
struct row { long a; };
struct row *row_find(int key);
long row_sum(const struct row *rows, int count);
struct entry { long a; };
struct entry *entry_last(void);
int entry_next(struct entry *out);
struct shape { long a; };
struct shape *shape_acquire(void);
void shape_copy(struct shape *to, const struct shape *from);
struct cell { long a; };
int cells(const char *text, struct cell **found, int *ncells);
//--- old.c
static struct row one = { 1 };
struct row *row_find(int key) { return key ? &one : 0; }
long row_sum(const struct row *rows, int count) { long sum = 0; while (count--) sum += rows++->a; return sum; }
static struct entry last = { 3 };
struct entry *entry_last(void) { return &last; }
int entry_next(struct entry *out) { *out = last; return 1; }
static struct shape shape = { 5 };
struct shape *shape_acquire(void) { return &shape; }
void shape_copy(struct shape *to, const struct shape *from) { *to = *from; }
static struct cell all[2] = { { 1 }, { 2 } };
int cells(const char *text, struct cell **found, int *ncells) { *found = all; *ncells = text ? 2 : 0; return 0; }
//--- new
struct row { long a; long c; };
struct row *row_find(int key);
long row_sum(const struct row *rows, int count);
struct entry { long a; long c; };
struct entry *entry_last(void);
int entry_next(struct entry *out);
struct shape { long a; long c; };
struct shape *shape_acquire(void);
void shape_copy(struct shape *to, const struct shape *from);
struct cell { long a; long c; };
int cells(const char *text, struct cell **found, int *ncells);
//--- new.c
static struct row one = { 1, 7 };
struct row *row_find(int key) { return key ? &one : 0; }
long row_sum(const struct row *rows, int count) { long sum = 0; while (count--) sum += rows++->a; return sum; }
static struct entry last = { 3, 7 };
struct entry *entry_last(void) { return &last; }
int entry_next(struct entry *out) { *out = last; return 1; }
static struct shape shape = { 5, 7 };
struct shape *shape_acquire(void) { return &shape; }
void shape_copy(struct shape *to, const struct shape *from) { *to = *from; }
static struct cell all[2] = { { 1, 7 }, { 2, 7 } };
int cells(const char *text, struct cell **found, int *ncells) { *found = all; *ncells = text ? 2 : 0; return 0; }
//--- client
int main(void) {
  struct row rows[2] = { { 1 }, { 2 } };
  if (row_sum(rows, 2) != 3 || row_find(1)->a != 1) return 1;
  struct { struct entry entry; long guard; } next = { .guard = 9 };
  struct { struct shape shape; long guard; } copy = { .guard = 9 };
  entry_next(&next.entry);
  shape_copy(&copy.shape, shape_acquire());
  struct cell *found;
  int count;
  cells("a", &found, &count);
  return next.guard == 9 && copy.guard == 9 && found[count - 1].a == 2 ? 0 : 2;
}
