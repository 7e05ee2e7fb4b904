// What the old headers wrote is the new signature still, because of a typedef that is another type now: that tells of it.
// expect: c-typedef-target-changed source=risky binary=breaking size
// expect: c-type-added source=none binary=none size64
//--- old
typedef int size;
typedef size (*reader)(void *, void *, size);
void open_with(reader read);
//--- new
typedef long size64;
typedef size64 size;
typedef size64 (*reader)(void *, void *, size64);
void open_with(reader read);
//--- client
static size on_read(void *h, void *to, size n) { (void) h; (void) to; return n; }
void use(void) { open_with(on_read); }
