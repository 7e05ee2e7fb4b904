// A handle keeps what a client gave: the library calls it, with one more that the client's function does not look at.
// expect: c-callback-signature-changed source=breaking binary=risky tick
//--- old
struct timer;
typedef int (*tick)(struct timer *timer);
struct timer { tick tick; void *user; };
struct timer *timer_new(tick tick);
int timer_run(struct timer *timer);
//--- old.c
static struct timer one;
struct timer *timer_new(tick tick) { one.tick = tick; return &one; }
int timer_run(struct timer *timer) { return timer->tick(timer); }
//--- new
struct timer;
typedef int (*tick)(struct timer *timer, int late);
struct timer { tick tick; void *user; };
struct timer *timer_new(tick tick);
int timer_run(struct timer *timer);
//--- new.c
static struct timer one;
struct timer *timer_new(tick tick) { one.tick = tick; return &one; }
int timer_run(struct timer *timer) { return timer->tick(timer, 1); }
//--- client
static int mine(struct timer *timer) { return timer->user ? 1 : 3; }
int main(void) { return timer_run(timer_new(mine)) == 3 ? 0 : 1; }
