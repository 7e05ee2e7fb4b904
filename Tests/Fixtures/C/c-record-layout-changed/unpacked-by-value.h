// A packed structure is passed in memory when its fields are not aligned, and in registers when they are.
// expect: c-record-layout-changed source=risky binary=breaking span
//--- old
struct __attribute__((packed)) span { short kind; int first; short more; };
int first(struct span span);
//--- old.c
int first(struct span span) { return span.first; }
//--- new
struct span { short kind; short more; int first; };
int first(struct span span);
//--- new.c
int first(struct span span) { return span.first; }
//--- client
int main(void) { struct span span = { .kind = 1, .first = 7, .more = 2 }; return first(span) == 7 ? 0 : 1; }
