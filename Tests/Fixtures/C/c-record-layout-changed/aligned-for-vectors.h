// Aligned for what is read in one piece of sixteen bytes.
// expect: c-record-layout-changed source=none binary=breaking quaternion
//--- old
struct quaternion { float v[4]; };
void clear(struct quaternion *q);
//--- old.c
void clear(struct quaternion *q) { for (int i = 0; i < 4; i++) q->v[i] = 0; }
//--- new
struct __attribute__((aligned(16))) quaternion { float v[4]; };
void clear(struct quaternion *q);
//--- new.c
typedef float four __attribute__((vector_size(16)));
void clear(struct quaternion *q) { *(volatile four *) q->v = (four) { 0, 0, 0, 0 }; }
//--- client
static struct { _Alignas(16) long id; struct quaternion q; } own = { 1, { { 1, 2, 3, 4 } } };
int main(void) { clear(&own.q); return own.q.v[3] == 0 ? 0 : 1; }
