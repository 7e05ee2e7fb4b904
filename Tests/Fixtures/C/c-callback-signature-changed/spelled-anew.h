// What the old headers wrote is the new signature still, because of a typedef that is another type now: that tells of it.
// expect: c-typedef-target-changed source=risky binary=breaking size
// expect: c-type-added source=none binary=none size64
// expect: c-callback-signature-changed source=breaking binary=breaking writer
//--- old
typedef int size;
typedef size (*reader)(void *, void *, size);
typedef int (*writer)(void *, int);
void open_with(reader read, writer write);
//--- new
typedef long size64;
typedef size64 size;
typedef size64 (*reader)(void *, void *, size64);
typedef long (*writer)(void *, long);
void open_with(reader read, writer write);
//--- client
static size on_read(void *h, void *to, size n) { (void) h; (void) to; return n; }
static int on_write(void *h, int n) { (void) h; return n; }
void use(void) { open_with(on_read, on_write); }
