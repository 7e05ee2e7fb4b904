// A number beside a record of the library's own counts something else, and is none of how many records there are.
// expect: c-field-added source=none binary=none list.c
// expect: c-field-added source=none binary=none stats.c
//--- old
struct list { long a; };
struct list *list_open(void);
int list_reserve(struct list *list, int count);
struct stats { long a; };
struct stats *stats_open(void);
int stats_keep(struct stats *stats, int n);
//--- old.c
static struct list list;
struct list *list_open(void) { return &list; }
int list_reserve(struct list *list, int count) { return list->a = count; }
static struct stats stats;
struct stats *stats_open(void) { return &stats; }
int stats_keep(struct stats *stats, int n) { return stats->a = n; }
//--- new
struct list { long a; long c; };
struct list *list_open(void);
int list_reserve(struct list *list, int count);
struct stats { long a; long c; };
struct stats *stats_open(void);
int stats_keep(struct stats *stats, int n);
//--- new.c
static struct list list;
struct list *list_open(void) { return &list; }
int list_reserve(struct list *list, int count) { list->c = 7; return list->a = count; }
static struct stats stats;
struct stats *stats_open(void) { return &stats; }
int stats_keep(struct stats *stats, int n) { stats->c = 7; return stats->a = n; }
//--- client
int main(void) { return list_reserve(list_open(), 4) == 4 && stats_keep(stats_open(), 5) == 5 ? 0 : 1; }
