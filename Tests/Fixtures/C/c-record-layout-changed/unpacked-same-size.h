// Packed or not, the fields stand where they stood: x86 reads them anywhere.
// expect: c-record-layout-changed source=none binary=risky span
//--- old
struct __attribute__((packed)) span { long first; long last; };
long length(const struct span *span);
//--- old.c
long length(const struct span *span) { return span->last - span->first; }
//--- new
struct span { long first; long last; };
long length(const struct span *span);
//--- new.c
long length(const struct span *span) { return span->last - span->first; }
//--- client
static struct __attribute__((packed)) { char kind; struct span span; } own = { 1, { 2, 9 } };
int main(void) { return length(&own.span) == 7 ? 0 : 1; }
