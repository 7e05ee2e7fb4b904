// At the end of what only the library makes, a structure inside one without a name may grow.
// expect: c-field-added source=none binary=none limits.step
//--- old
struct limits { int low; int high; };
struct config { int rate; struct { int channels; struct limits gain; } output; };
struct config *config_open(void);
void config_close(struct config *config);
//--- old.c
static struct config config = { 1, { 4, { 2, 3 } } };
struct config *config_open(void) { return &config; }
void config_close(struct config *config) { (void)config; }
//--- new
struct limits { int low; int high; int step; };
struct config { int rate; struct { int channels; struct limits gain; } output; };
struct config *config_open(void);
void config_close(struct config *config);
//--- new.c
static struct config config = { 1, { 4, { 2, 3, 9 } } };
struct config *config_open(void) { return &config; }
void config_close(struct config *config) { (void)config; }
//--- client
int main(void) { return config_open()->output.channels == 4 && config_open()->output.gain.high == 3 ? 0 : 1; }
