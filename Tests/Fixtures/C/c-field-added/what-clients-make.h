// What a callback gives back, what a function does in the place of one that makes it, what is passed on, filled by a reentrant function
// or started with its callback is the client's; what is freed with its number stands in a row.
// expect: c-field-added source=none binary=breaking table.error
// expect: c-field-added source=none binary=breaking event.base
// expect: c-field-added source=none binary=breaking digest.flags
// expect: c-field-added source=none binary=breaking entry.type
// expect: c-field-added source=none binary=breaking timer.data
// expect: c-field-added source=none binary=breaking insn.alias
//--- old
struct table { int references; };
int table_use(int (*open)(void *database, struct table **table));
struct event { int file; int events; };
struct event *event_new(void *base, int file, int events);
int event_assign(struct event *event, void *base, int file, int events);
void event_free(struct event *event);
struct digest { long bits; };
struct digest *digest_start(struct digest *digest);
struct entry { long number; };
struct entry *entry_next(void *folder);
int entry_next_r(void *folder, struct entry *entry, struct entry **result);
struct timer { long when; };
int timer_fire(struct timer *timer, int (*fire)(struct timer *timer));
struct insn { long address; };
unsigned long disassemble(const char *code, struct insn **insn);
void insn_free(struct insn *insn, unsigned long count);
//--- old.c
int table_use(int (*open)(void *, struct table **)) { struct table *t; open(0, &t); t->references = 1; return 0; }
struct event *event_new(void *b, int f, int e) { return 0; }
int event_assign(struct event *v, void *b, int f, int e) { v->file = f; v->events = e; return 0; }
void event_free(struct event *v) {}
struct digest *digest_start(struct digest *d) { d->bits = 0; return d; }
static struct entry next = { 4 };
struct entry *entry_next(void *f) { return &next; }
int entry_next_r(void *f, struct entry *e, struct entry **r) { *e = next; *r = e; return 0; }
int timer_fire(struct timer *t, int (*fire)(struct timer *)) { t->when = 1; return fire(t); }
static struct insn rows[2] = { { 1 }, { 2 } };
unsigned long disassemble(const char *c, struct insn **i) { *i = rows; return 2; }
void insn_free(struct insn *i, unsigned long n) {}
//--- new
struct table { int references; long error; };
int table_use(int (*open)(void *database, struct table **table));
struct event { int file; int events; void *base; };
struct event *event_new(void *base, int file, int events);
int event_assign(struct event *event, void *base, int file, int events);
void event_free(struct event *event);
struct digest { long bits; long flags; };
struct digest *digest_start(struct digest *digest);
struct entry { long number; long type; };
struct entry *entry_next(void *folder);
int entry_next_r(void *folder, struct entry *entry, struct entry **result);
struct timer { long when; void *data; };
int timer_fire(struct timer *timer, int (*fire)(struct timer *timer));
struct insn { long address; long alias; };
unsigned long disassemble(const char *code, struct insn **insn);
void insn_free(struct insn *insn, unsigned long count);
//--- new.c
int table_use(int (*open)(void *, struct table **)) { struct table *t; open(0, &t); t->references = 1; t->error = 1; return 0; }
struct event *event_new(void *b, int f, int e) { return 0; }
int event_assign(struct event *v, void *b, int f, int e) { v->file = f; v->events = e; v->base = 0; return 0; }
void event_free(struct event *v) {}
struct digest *digest_start(struct digest *d) { d->bits = d->flags = 0; return d; }
static struct entry next = { 4, 1 };
struct entry *entry_next(void *f) { return &next; }
int entry_next_r(void *f, struct entry *e, struct entry **r) { *e = next; *r = e; return 0; }
int timer_fire(struct timer *t, int (*fire)(struct timer *)) { t->when = 1; t->data = 0; return fire(t); }
static struct insn rows[2] = { { 1, 1 }, { 2, 1 } };
unsigned long disassemble(const char *c, struct insn **i) { *i = rows; return 2; }
void insn_free(struct insn *i, unsigned long n) {}
//--- client
static struct { struct table table; long rows; } own = { .rows = 7 };
static int open_own(void *database, struct table **table) { *table = &own.table; return 0; }
static int fire(struct timer *timer) { return 0; }
int main(void) {
  struct { struct event event; long guard; } event = { .guard = 7 };
  struct { struct digest digest; long guard; } digest = { .guard = 7 };
  struct { struct entry entry; long guard; } entry = { .guard = 7 };
  struct { struct timer timer; long guard; } timer = { .guard = 7 };
  struct entry *result;
  struct insn *insn;
  table_use(open_own);
  event_assign(&event.event, 0, 1, 2);
  digest_start(&digest.digest);
  entry_next_r(0, &entry.entry, &result);
  timer_fire(&timer.timer, fire);
  unsigned long count = disassemble("", &insn);
  int left = (own.rows == 7) + (event.guard == 7) + (digest.guard == 7) + (entry.guard == 7) + (timer.guard == 7) + (insn[count - 1].address == 2);
  insn_free(insn, count);
  return left == 6 ? 0 : 6 - left;
}
