// Functions with the old signature are refused where they are handed over; null, casts and variables are not.
//--- old
typedef void (*done_cb)(int status);
struct options { done_cb done; };
int start(int a, done_cb done);
//--- new
typedef void (*done_cb)(int status, long size);
struct options { done_cb done; };
int start(int a, done_cb done);
//--- client
#include <stddef.h>
static void on_done(int status) {}
static void later(done_cb on_done) {
  start(1, on_done);
}
void use(struct options *options) {
  start(1, on_done); // affected
  start(1,
        on_done); // affected
  start(1, NULL);
  start(1, (done_cb)on_done);
  options->done = on_done; // affected
  options->done = NULL;
  later(on_done); // affected
}
